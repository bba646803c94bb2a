from dataclasses import fields
from datetime import time

import pytest

from plan.board_settings import BoardSettings, WrongSetting
from plan.rhythm import Rhythm


def test_nothing_set_means_the_defaults() -> None:
    assert BoardSettings.read({}) == BoardSettings(Rhythm())


def test_every_setting_can_be_written_and_read_back() -> None:
    defaults = BoardSettings()
    assert BoardSettings.read(defaults.texts()) == defaults
    assert {each.name for each in fields(Rhythm)} | {"approval", "empty_digest", "charts", "ask_below"} == set(
        defaults.texts()
    )


def test_settings_are_read_from_text() -> None:
    read = BoardSettings.read(
        {
            "opens_at": "09:15",
            "remind_on": "6, 3",
            "deputy_after": "never",
            "quiet_weeks": "27-30,52",
            "digest_on": "Tuesday",
            "approval": "yes",
        }
    )
    assert read.rhythm.opens_at == time(9, 15)
    assert read.rhythm.remind_on == (3, 6)
    assert read.rhythm.deputy_after is None
    assert read.rhythm.quiet_weeks == {27, 28, 29, 30, 52}
    assert read.rhythm.digest_on == 2
    assert read.approval


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("opens_before", "0"),
        ("opens_before", "tio"),
        ("opens_at", "25:00"),
        ("remind_on", "0"),
        ("quiet_weeks", "1-53"),
        ("quiet_weeks", "54"),
        ("digest_on", "sunday"),
        ("approval", "ja"),
        ("sends_until", "07:00"),
        ("colour", "red"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(WrongSetting, match=name):
        BoardSettings.read({name: text})
