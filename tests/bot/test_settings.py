from pathlib import Path

import pytest

from bot.settings import WrongSetting, load, read

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
        ({"BotOpenIdMetadata": "http://login.example"}, "BotOpenIdMetadata"),
        ({"UNKNOWN_RESEND_AFTER": "soon"}, "whole seconds, or never"),
        ({"ALLOWED_SERVICE_HOSTS": "https://smba.trafficmanager.net"}, "exact host names"),
        ({"ALLOWED_SERVICE_HOSTS": "*.botframework.com"}, "exact host names"),
    ],
)
def test_a_wrong_setting_is_named_with_its_remedy(values: dict[str, str], said: str) -> None:
    with pytest.raises(WrongSetting, match=said.replace(".", r"\.").replace("*", r"\*")):
        read(values)
