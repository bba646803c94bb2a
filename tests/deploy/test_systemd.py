"""The unit for a plain Linux server."""

from collections import defaultdict

from tests.deploy.dockerfile import DEPLOY

UNIT = DEPLOY / "systemd" / "tertialbot.service"


def entries() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in UNIT.read_text("utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found[name].append(value)
    return found


def test_the_service_upgrades_the_database_before_it_serves() -> None:
    unit = entries()
    program = "/opt/tertialbot/.venv/bin/tertialbot"
    assert unit["ExecStartPre"] == [f"{program} db upgrade"]
    assert unit["ExecStart"] == [f"{program} serve"]


def test_the_service_listens_behind_the_proxy_only_and_may_write_only_its_own_folder() -> None:
    unit = entries()
    assert {"HOST=127.0.0.1", "OPERATOR_HOST=127.0.0.1", "OPERATOR_PORT=3979"} <= set(unit["Environment"][0].split())
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["StateDirectory"] == ["tertialbot"]
    assert unit["WorkingDirectory"] == ["/var/lib/tertialbot"]
    assert unit["NoNewPrivileges"] == ["true"]
    assert unit["CapabilityBoundingSet"] == [""]


def test_the_service_comes_back_after_a_fault_but_not_for_ever() -> None:
    unit = entries()
    assert unit["Restart"] == ["on-failure"]
    assert unit["StartLimitBurst"] == ["5"]


def test_the_service_gets_longer_to_stop_than_it_needs() -> None:
    assert entries()["TimeoutStopSec"] == ["15"]
