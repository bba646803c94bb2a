from dataclasses import fields
from datetime import time

import pytest

from plan.board_settings import KINDS, SECTIONS, BoardSettings, SettingSection, WrongSetting, as_written, faults
from plan.rhythm import Rhythm


def test_nothing_set_means_the_defaults() -> None:
    assert BoardSettings.read({}) == BoardSettings(Rhythm())


def test_every_setting_can_be_written_and_read_back() -> None:
    defaults = BoardSettings()
    assert BoardSettings.read(defaults.texts()) == defaults
    assert set(KINDS) == set(defaults.texts())
    assert {each.name for each in fields(Rhythm)} < set(KINDS)


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
        ("approval", "kanske"),
        ("sends_until", "07:00"),
        ("colour", "red"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(WrongSetting, match=name):
        BoardSettings.read({name: text})


@pytest.mark.parametrize(
    ("name", "said", "stored"),
    [
        ("approval", "Ja", "yes"),
        ("empty_digest", "nej", "no"),
        ("digest_on", " Onsdag ", "wednesday"),
        ("digest_on", "aldrig", "never"),
        ("deputy_after", "Aldrig", "never"),
        ("opens_at", "8.05", "08:05"),
        ("opens_at", "kl. 9", "09:00"),
        ("remind_on", "3, 6", "3,6"),
    ],
)
def test_swedish_words_are_understood_and_stored_as_ever(name: str, said: str, stored: str) -> None:
    assert BoardSettings.read({name: said}).texts()[name] == stored == as_written(name, said)


def test_every_fault_is_told_by_the_name_of_its_setting() -> None:
    wrong = faults({"opens_before": "hundra", "approval": "kanske", "empty_digest": "ja"})
    assert set(wrong) == {"opens_before", "approval"}
    crossing = faults({"sends_from": "15.00", "sends_until": "14.00"})
    assert crossing["sends_until"].crossing
    assert faults({"sends_from": "07.00", "sends_until": "14.00"}) == {}


def test_a_setting_that_an_older_program_stored_and_is_no_more_is_passed_over() -> None:
    assert BoardSettings.read({"charts": "yes", "approval": "yes"}) == BoardSettings(approval=True)
    assert set(faults({"charts": "yes"})) == {"charts"}


def test_each_setting_stands_in_one_section() -> None:
    assert sorted(name for names in SECTIONS.values() for name in names) == sorted(KINDS)
    assert set(SECTIONS) == set(SettingSection)
