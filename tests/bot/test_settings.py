import os
from pathlib import Path

import pytest

from bot.settings import WrongEnvironment, load, read
from bot.teams.network import proxy_for
from tests.fake_login import certificate

REGISTERED = {"MicrosoftAppId": "app", "MicrosoftAppPassword": "secret", "MicrosoftAppTenantId": "tenant"}


def test_without_settings_the_program_is_in_local_mode_on_loopback() -> None:
    settings = read({})
    assert settings.local
    assert (settings.host, settings.port, settings.database_url) == ("127.0.0.1", 3978, "sqlite:///tertialbot.db")


def test_the_environment_goes_before_the_env_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=4000\nDATABASE_URL=sqlite:///from-file.db\n")
    settings = load({"PORT": "5000"}, tmp_path)
    assert (settings.port, settings.database_url) == (5000, "sqlite:///from-file.db")


def test_a_secret_does_not_show_in_the_settings() -> None:
    assert "secret" not in repr(read(REGISTERED))


def test_unknown_deliveries_can_be_held_for_the_administrator() -> None:
    assert read({"UNKNOWN_RESEND_AFTER": "never"}).unknown_resend_after is None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (REGISTERED | {"MicrosoftAppType": "SingelTenant"}, "Use SingleTenant or UserAssignedMSI"),
        (REGISTERED | {"MicrosoftAppType": "MultiTenant"}, "Use SingleTenant or UserAssignedMSI"),
        (REGISTERED | {"MicrosoftAppTenantId": ""}, "MicrosoftAppTenantId is not set"),
        (REGISTERED | {"MicrosoftAppPassword": ""}, "MicrosoftAppPassword is not set"),
        ({"MicrosoftAppType": "x"}, "MicrosoftAppType is 'x'"),
        ({"HOST": "0.0.0.0"}, "set MicrosoftAppId, or HOST=127.0.0.1"),  # noqa: S104
        ({"PORT": "tre"}, "PORT is 'tre'"),
        ({"PORT": "99999"}, "PORT is '99999'"),
        ({"OPERATOR_PORT": "x"}, "OPERATOR_PORT is 'x'"),
        ({"OPERATOR_HOST": "0.0.0.0"}, "set MicrosoftAppId, or OPERATOR_HOST=127.0.0.1"),  # noqa: S104
        ({"BotOpenIdMetadata": "http://login.example"}, "BotOpenIdMetadata"),
        ({"BotOpenIdMetadata": "https://"}, "BotOpenIdMetadata"),
        ({"BotOpenIdMetadata": "https://[x/y"}, "BotOpenIdMetadata"),
        ({"UNKNOWN_RESEND_AFTER": "soon"}, "whole seconds, or never"),
        ({"UNKNOWN_RESEND_AFTER": "9" * 30}, "Write fewer seconds, or never"),
        ({"DATABASE_URL": "banana"}, "DATABASE_URL must start with"),
        ({"DATABASE_URL": "postgresql://u:p@127.0.0.1:port/x"}, "DATABASE_URL cannot be read"),
        ({"ALLOWED_SERVICE_HOSTS": "https://smba.trafficmanager.net"}, "exact host names"),
        ({"ALLOWED_SERVICE_HOSTS": "*.botframework.com"}, "exact host names"),
    ],
)
def test_a_wrong_setting_is_named_with_its_remedy(values: dict[str, str], said: str) -> None:
    with pytest.raises(WrongEnvironment, match=said.replace(".", r"\.").replace("*", r"\*")):
        read(values)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PORT=4000\nHemlig rad\n", r"\.env, line 2 cannot be read\. Write NAME=value"),
        (b"PORT: 4000\n", r"\.env, line 1 cannot be read"),
        ("PORT=4000\n".encode("utf-16"), r"\.env is not UTF-8"),
        ("MicrosoftAppPassword=hemligt-å\n".encode("cp1252"), r"\.env is not UTF-8"),
    ],
)
def test_a_broken_env_file_stops_the_start_without_a_word_of_it(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / ".env").write_bytes(content)
    with pytest.raises(WrongEnvironment, match=said) as caught:
        load({}, tmp_path)
    assert "emlig" not in str(caught.value)


def test_an_env_file_that_may_not_be_read_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / ".env").symlink_to(".env")  # not even root can read it
    with pytest.raises(WrongEnvironment, match=r"\.env cannot be read"):
        load({}, tmp_path)


def test_an_env_file_saved_by_notepad_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xef\xbb\xbfPORT=4000\r\n# anm\r\n")
    assert load({}, tmp_path).port == 4000


def test_a_certificate_takes_the_place_of_the_secret(tmp_path: Path) -> None:
    pem = tmp_path / "bot.pem"
    pem.write_text("".join(certificate()))
    settings = read(REGISTERED | {"MicrosoftAppPassword": "", "MicrosoftAppCertificate": str(pem)})
    assert settings.certificate == pem.read_text()
    assert "PRIVATE" not in repr(settings)


@pytest.mark.parametrize("text", [None, "", "-----BEGIN CERTIFICATE-----", "nyckel: hemlig-å"])
def test_a_certificate_that_is_none_is_told_without_its_words(tmp_path: Path, text: str | None) -> None:
    pem = tmp_path / "bot.pem"
    if text is not None:
        pem.write_text(text, "utf-8")
    with pytest.raises(WrongEnvironment, match="MicrosoftAppCertificate is") as caught:
        read(REGISTERED | {"MicrosoftAppPassword": "", "MicrosoftAppCertificate": str(pem)})
    assert "hemlig" not in str(caught.value)


def test_a_managed_identity_needs_no_secret() -> None:
    settings = read(REGISTERED | {"MicrosoftAppType": "UserAssignedMSI", "MicrosoftAppPassword": ""})
    assert settings.app_type == "UserAssignedMSI"


def test_the_secrets_are_known_so_that_the_log_can_hide_them() -> None:
    settings = read(REGISTERED | {"DATABASE_URL": "postgresql://bot:db-secret@db.example/t"})
    assert settings.secrets == ("secret", "db-secret")
    assert read({"DATABASE_URL": "postgresql://bot:a#b/c@db.example/t"}).secrets == ("a#b/c",)
    assert "db-secret" not in repr(settings)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"HTTPS_PROXY": "ftp://proxy:21"}, "HTTPS_PROXY is no address of a proxy. Write http://host:port"),
        ({"HTTPS_PROXY": "http://namn:hemligt@:8080"}, "HTTPS_PROXY is no address"),
        ({"HTTPS_PROXY": "http://proxy:port"}, "HTTPS_PROXY is no address"),
        ({"SSL_CERT_FILE": "/nowhere/ca.pem"}, "SSL_CERT_FILE is '/nowhere/ca.pem', which holds no certificate"),
    ],
)
def test_a_wrong_way_out_stops_the_start_with_its_remedy(values: dict[str, str], said: str) -> None:
    with pytest.raises(WrongEnvironment, match=said) as caught:
        read(values)
    assert "hemligt" not in str(caught.value)


def test_the_way_out_in_the_env_file_holds_for_every_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "")
    monkeypatch.delenv("https_proxy", raising=False)
    (tmp_path / ".env").write_text("HTTPS_PROXY=http://namn:hemligt@proxy:8080\n")
    settings = load({name: value for name, value in os.environ.items() if value}, tmp_path)
    assert "hemligt" in settings.secrets
    assert "hemligt" not in repr(settings)
    monkeypatch.delenv("HTTPS_PROXY")
    load(os.environ, tmp_path)
    assert proxy_for("https://smba.trafficmanager.net/") == "http://namn:hemligt@proxy:8080"
    monkeypatch.setenv("HTTPS_PROXY", "")


def test_administrators_are_login_names_in_lower_case() -> None:
    assert read({"ADMINISTRATORS": " Controller@Mjolby.example ,registrator@mjolby.example,"}).administrators == {
        "controller@mjolby.example",
        "registrator@mjolby.example",
    }
    assert read({}).administrators == frozenset()


@pytest.mark.parametrize("text", ["controller", "@mjolby.example", "a@b@c", "en person@mjolby.example", "a@"])
def test_an_administrator_that_is_no_login_name_stops_the_start(text: str) -> None:
    with pytest.raises(WrongEnvironment, match=r"ADMINISTRATORS holds .* comma separated"):
        read({"ADMINISTRATORS": text})
