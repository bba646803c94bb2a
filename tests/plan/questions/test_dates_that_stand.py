"""Which date counts where the tertial asked about has none: the one that was said before, until its day has passed."""

from __future__ import annotations

from datetime import date

import pytest

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Activity, Report, Status
from plan.questions import Answer, answer
from tests.plan.follow_up import PURCHASING, SERVICE, STAFF_SYSTEM, T1, T2, WAR, facts, moment, open_round, report

JULY, OCTOBER, NOVEMBER = date(2025, 7, 10), date(2025, 10, 15), date(2025, 11, 20)


def followed_up(*more: Report) -> Facts:
    """In September only one has answered anew."""
    said = (
        report(SERVICE, T1, Status.ON_TRACK, moment(4, 20), finish=OCTOBER),
        report(PURCHASING, T1, Status.ON_TRACK, moment(4, 20), finish=JULY),
        report(STAFF_SYSTEM, T1, Status.ON_TRACK, moment(4, 20), finish=OCTOBER),
        report(WAR, T1, Status.ON_TRACK, moment(4, 20), finish=OCTOBER),
        report(STAFF_SYSTEM, T2, Status.DELAYED, moment(8, 21), "Sent", NOVEMBER),
    )
    rounds = (open_round(T1, moment(4, 10)), open_round(T2, moment(8, 18)))
    return facts(*said, *more, rounds=rounds, at=moment(9, 3))


def asked(text: str, held: Facts | None = None) -> Answer:
    return answer(text, held or followed_up(), Viewer())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vad ska bli klart före november?", (SERVICE,)),
        ("vilka blir klara den 15 oktober?", (SERVICE,)),
        ("vad blir klart i höst?", (STAFF_SYSTEM, SERVICE)),
        ("vad blir klart först?", (SERVICE, STAFF_SYSTEM)),
        ("vilka har passerat sitt slutdatum?", (PURCHASING,)),
        ("vilka försenade blir klara i år?", (STAFF_SYSTEM,)),
    ],
)
def test_the_latest_answer_has_the_date_that_counts(text: str, found: tuple[Activity, ...]) -> None:
    told = asked(text)
    assert {each.title for each in told.activities} == {each.title for each in found}, told.text


def test_a_date_of_an_earlier_tertial_says_so() -> None:
    told = asked("vad ska bli klart före november?")
    assert f"{SERVICE.title} – {SERVICE.units[0]} · Ej rapporterad · beräknas klart 2025-10-15, sagt i T1" in told.text
    assert "2025-11-20, sagt i T2" not in asked("vad blir klart i höst?").text


def test_what_has_passed_or_was_not_said_again_is_told_beside() -> None:
    again = report(SERVICE, T2, Status.ON_TRACK, moment(8, 25))
    told = asked("vad ska bli klart före november?", followed_up(again))
    assert not told.activities
    passed = f"{SERVICE.title} (2025-10-15, sagt i T1) och {PURCHASING.title} (2025-07-10, sagt i T1)"
    assert f"Tidigare datum som har passerat eller inte upprepats: {passed}." in told.text


def test_a_protected_date_is_told_nowhere() -> None:
    told = asked("vad ska bli klart i oktober?")
    assert WAR.title not in told.text
    assert "1 skyddad aktivitet räknas inte med" in told.text


def test_how_many_of_nothing_is_not_known() -> None:
    told = asked("hur stor andel av löftena hölls?", facts(rounds=(open_round(T1, moment(4, 10)),)))
    assert (told.kind, told.value) == ("unknown", None)


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("vad händer i oktober?", "Aktiviteter · beräknas klart 2025-10-01 – 2025-10-31 · tertial 2 2025"),
        ("hur ser hösten ut?", "Aktiviteter · beräknas klart 2025-09-01 – 2025-11-30 · tertial 2 2025"),
        ("när ska vi rapportera i höst?", "Nästa uppföljning"),
    ],
)
def test_of_what_is_to_come_the_days_are_told(text: str, understood: str) -> None:
    assert asked(text).understood == understood
