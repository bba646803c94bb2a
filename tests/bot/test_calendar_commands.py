"""`tertialbot tick` and `tertialbot settings` as an operator meets them."""

from pathlib import Path

import pytest

from bot.cli.program import main
from tests.bot.test_commands import OWNERS_FILE, PLAN_FILE, Capture, own_folder, refused, said

pytestmark = pytest.mark.slow

__all__ = ["own_folder"]


@pytest.fixture
def followed_up(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    said(capsys, "owners", "import", str(OWNERS_FILE))


@pytest.mark.usefixtures("followed_up")
def test_a_tick_opens_the_round_when_its_moment_has_come(capsys: Capture) -> None:
    assert said(capsys, "tick", "--at", "2025-08-18T08:00")["opened"] == 0
    assert said(capsys, "tick", "--at", "2025-08-18T08:30")["messages"] == 9
    assert said(capsys, "tick", "--at", "2025-08-18T08:30")["messages"] == 0
    standing = said(capsys, "round", "status")
    assert (standing["tertial"], standing["state"], sum(standing["deliveries"].values())) == ("2025-T2", "open", 9)
    assert all((each["delivery"], each["answered"]) == ("recorded", 0) for each in standing["people"])


@pytest.mark.usefixtures("followed_up")
def test_a_day_alone_is_its_noon(capsys: Capture) -> None:
    assert said(capsys, "tick", "--at", "2025-08-18")["at"] == "2025-08-18T12:00+02:00"


@pytest.mark.usefixtures("followed_up")
def test_at_is_only_for_local_mode(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MicrosoftAppId", "11111111-1111-1111-1111-111111111111")
    monkeypatch.setenv("MicrosoftAppPassword", "secret")
    monkeypatch.setenv("MicrosoftAppTenantId", "22222222-2222-2222-2222-222222222222")
    assert "--at is for trying things out" in refused(capsys, "tick", "--at", "2025-08-18")


def test_a_moment_that_is_none_is_wrong_usage(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["tick", "--at", "i morgon"])
    assert stopped.value.code == 2
    assert "write it as 2025-08-18T08:00" in capsys.readouterr().err


@pytest.mark.usefixtures("followed_up")
def test_a_boards_setting_moves_its_round(capsys: Capture) -> None:
    changed = said(capsys, "settings", "set", "opens_at", "10:00")
    assert (changed["settings"]["opens_at"], changed["own"]) == ("10:00", ["opens_at"])
    assert said(capsys, "tick", "--at", "2025-08-18T09:00")["opened"] == 0
    assert said(capsys, "tick", "--at", "2025-08-18T10:00")["opened"] == 1
    assert said(capsys, "settings", "reset", "opens_at")["own"] == []
    assert said(capsys, "settings", "show")["settings"]["opens_at"] == "08:30"
    assert said(capsys, "settings", "set", "digest_on", "Onsdag")["settings"]["digest_on"] == "wednesday"


@pytest.mark.usefixtures("followed_up")
@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("opens_at", "efter lunch", "Write a Swedish time such as 08:30"),
        ("colour", "red", "There is no setting colour"),
        ("quiet_weeks", "1-53", "at most 26"),
    ],
)
def test_a_wrong_setting_is_refused_with_the_remedy(capsys: Capture, name: str, value: str, reason: str) -> None:
    assert reason in refused(capsys, "settings", "set", name, value)
    assert said(capsys, "settings", "show")["own"] == []


@pytest.mark.usefixtures("followed_up")
def test_settings_are_shown_for_people_too(capsys: Capture, own_folder: Path) -> None:
    capsys.readouterr()
    assert main(["settings", "show"]) == 0
    told = capsys.readouterr().out
    assert (
        "quiet_weeks = 28,29,30,31 (default)\n      weeks of the year in which nothing is sent; weeks such as" in told
    )


@pytest.mark.usefixtures("followed_up")
def test_an_earlier_tertial_may_be_opened_by_hand_after_a_later_one(capsys: Capture) -> None:
    said(capsys, "round", "open", "--tertial", "2025-T2")
    assert "still open" in refused(capsys, "round", "open", "--tertial", "2025-T1")
    said(capsys, "round", "close")
    assert said(capsys, "round", "open", "--tertial", "2025-T1")["state"] == "open"
    assert said(capsys, "round", "status")["tertial"] == "2025-T1"
    assert said(capsys, "round", "status", "--tertial", "2025-T2")["state"] == "closed"
