"""The services on premises: what each may do, what waits for what, and which door the proxy opens."""

import json
import os
import re
import subprocess
from typing import Any

import pytest
import yaml

from tests.deploy.dockerfile import DEPLOY, TOOLS

Service = dict[str, Any]


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return content


@pytest.fixture(scope="module")
def services(compose: dict[str, Any]) -> dict[str, Service]:
    found: dict[str, Service] = compose["services"]
    return found


@pytest.mark.parametrize("name", ["upgrade", "bot", "proxy"])
def test_a_service_writes_only_where_it_must_and_holds_no_rights(services: dict[str, Service], name: str) -> None:
    service = services[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


def test_only_the_proxy_is_reached_from_outside(services: dict[str, Service]) -> None:
    assert {name: service["ports"] for name, service in services.items() if "ports" in service} == {
        "proxy": ["443:443"]
    }


def test_what_the_operator_watches_is_at_a_port_that_the_proxy_does_not_lead_to(services: dict[str, Service]) -> None:
    watched = services["bot"]["environment"]["OPERATOR_PORT"]
    assert str(watched) not in (DEPLOY / "Caddyfile").read_text("utf-8")
    assert "reverse_proxy {$BOT_ADDRESS:bot:3978}" in (DEPLOY / "Caddyfile").read_text("utf-8")
    assert watched != 3978


def test_the_database_has_no_way_out(compose: dict[str, Any], services: dict[str, Service]) -> None:
    assert services["db"]["networks"] == ["inside"]
    assert compose["networks"]["inside"] == {"internal": True}


def test_the_bot_starts_after_the_tables_are_brought_up_to_date(services: dict[str, Service]) -> None:
    assert services["upgrade"]["command"] == ["db", "upgrade"]
    assert services["upgrade"]["depends_on"] == {"db": {"condition": "service_healthy"}}
    assert services["bot"]["depends_on"] == {"upgrade": {"condition": "service_completed_successfully"}}


def test_the_bots_database_user_owns_nothing_and_only_the_upgrade_knows_the_owners_password(
    services: dict[str, Service],
) -> None:
    upgrade, bot = services["upgrade"]["environment"], services["bot"]["environment"]
    assert upgrade["BOT_DATABASE_URL"] == bot["DATABASE_URL"]
    assert "BOT_DATABASE_URL" not in bot
    owner = services["db"]["environment"]["POSTGRES_USER"]
    assert upgrade["DATABASE_URL"].startswith(f"postgresql://{owner}:${{POSTGRES_PASSWORD")
    assert not bot["DATABASE_URL"].startswith(f"postgresql://{owner}:")
    assert bot["POSTGRES_PASSWORD"] == "", "the whole of .env is handed to the container"
    assert "POSTGRES_PASSWORD" not in str(bot | {"POSTGRES_PASSWORD": ""}).replace("'POSTGRES_PASSWORD'", "")


def test_the_bot_gets_longer_to_stop_than_it_needs(services: dict[str, Service]) -> None:
    assert services["bot"]["stop_grace_period"] == "15s"


def test_every_volume_that_is_used_is_declared(compose: dict[str, Any], services: dict[str, Service]) -> None:
    used = {volume.split(":")[0] for service in services.values() for volume in service.get("volumes", [])}
    assert {name for name in used if not name.startswith(".")} == set(compose["volumes"])


def test_every_setting_that_compose_asks_for_is_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+):\?", (DEPLOY / "compose.yaml").read_text("utf-8")))
    offered = set(re.findall(r"^#?(\w+)=", (DEPLOY / "settings.env.example").read_text("utf-8"), re.MULTILINE))
    assert asked == {"POSTGRES_PASSWORD", "BOT_DATABASE_PASSWORD", "PUBLIC_URL"}
    assert asked <= offered


def test_no_secret_stands_in_a_file() -> None:
    example = (DEPLOY / "settings.env.example").read_text("utf-8")
    assert re.findall(r"^(?:MicrosoftAppPassword|\w+_PASSWORD)=(.*)$", example, re.MULTILINE) == ["", "", ""]


def adapted() -> dict[str, Any]:
    """The Caddyfile as Caddy itself reads it."""
    ran = subprocess.run(
        [TOOLS / "caddy", "adapt", "--config", DEPLOY / "Caddyfile"],
        env={"PATH": os.environ["PATH"], "PUBLIC_URL": "https://tertialbot.mjolby.example"},
        capture_output=True,
        check=True,
    )
    content: dict[str, Any] = json.loads(ran.stdout)
    return content


def test_the_proxy_lets_in_teams_messages_and_a_sign_of_life_and_nothing_else() -> None:
    (site,) = adapted()["apps"]["http"]["servers"]["srv0"]["routes"]
    assert site["match"] == [{"host": ["tertialbot.mjolby.example"]}]
    doors = site["handle"][0]["routes"]
    assert [door.get("match") for door in doors] == [
        [{"method": ["POST"], "path": ["/api/messages"]}],
        [{"method": ["GET"], "path": ["/healthz"]}],
        None,
    ]
    assert doors[-1]["handle"][0]["routes"][0]["handle"] == [{"handler": "static_response", "status_code": 404}]


def test_the_proxy_uses_the_municipalitys_certificate_and_asks_nobody_for_one() -> None:
    apps = adapted()["apps"]
    assert apps["http"]["servers"]["srv0"]["automatic_https"] == {"disable": True}
    assert apps["tls"]["certificates"]["load_files"] == [
        {"certificate": "/certs/tertialbot.pem", "key": "/certs/tertialbot.key", "tags": ["cert0"]}
    ]


def test_the_proxys_file_is_in_caddys_own_form() -> None:
    form = subprocess.run(
        [TOOLS / "caddy", "fmt", DEPLOY / "Caddyfile"], capture_output=True, text=True, check=False
    ).stdout
    assert form == (DEPLOY / "Caddyfile").read_text("utf-8")
