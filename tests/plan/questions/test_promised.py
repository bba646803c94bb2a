"""Questions about what was promised: the dates, what came of them, and how right it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Report, Status
from plan.questions import Answer, answer
from tests.plan.follow_up import (
    PURCHASING,
    SERVICE,
    STAFF_SYSTEM,
    T1,
    T2,
    T3,
    WAR,
    facts,
    moment,
    open_round,
    report,
)

JUNE, AUGUST, OCTOBER, DECEMBER = date(2025, 6, 30), date(2025, 8, 20), date(2025, 10, 15), date(2025, 12, 15)


def year(*more: Report) -> Facts:
    """One kept, one moved twice, one that goes on; and a protected one that nobody may hear of."""
    said = (
        *more,
        report(SERVICE, T1, Status.ON_TRACK, moment(4, 20), finish=JUNE),
        report(SERVICE, T2, Status.DONE, moment(8, 20)),
        report(PURCHASING, T1, Status.ON_TRACK, moment(4, 20), finish=AUGUST),
        report(PURCHASING, T2, Status.DELAYED, moment(8, 19), "Sent", OCTOBER),
        report(PURCHASING, T3, Status.DELAYED, moment(12, 10), "Sent igen", DECEMBER),
        report(STAFF_SYSTEM, T2, Status.ON_TRACK, moment(8, 21), finish=DECEMBER),
        report(WAR, T1, Status.ON_TRACK, moment(4, 20), finish=JUNE),
        report(WAR, T2, Status.DELAYED, moment(8, 20), "Hemligt", date(2025, 11, 11)),
    )
    rounds = (open_round(T1, moment(4, 10)), open_round(T2, moment(8, 18)), open_round(T3, moment(12, 8)))
    return facts(*said, rounds=rounds)


def asked(text: str, *earlier: str) -> Answer:
    return answer(text, year(), Viewer(), earlier)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vad lovades i T1?", (SERVICE, PURCHASING)),
        ("vad lovade vi i första tertialet, och hur gick det?", (SERVICE, PURCHASING)),
        ("vilka löften gavs i T1?", (SERVICE, PURCHASING)),
        ("vad lovade Ekonomi i T1?", (PURCHASING,)),
        ("vad lovades i T2?", (PURCHASING, STAFF_SYSTEM)),
        ("vilka datum har flyttats mer än en gång?", (PURCHASING,)),
        ("har något datum flyttats två gånger?", (PURCHASING,)),
        ("vilka aktiviteter har skjutit på datumet flera gånger?", (PURCHASING,)),
        ("vem har flyttat sitt datum mer än en gång?", (PURCHASING,)),
        ("vilka datum hölls i T2?", (SERVICE,)),
        ("vilka löften hölls inte i T2?", (PURCHASING,)),
        ("vilka löften bröts i T2?", (PURCHASING,)),
        ("vilka löften har inte hållits?", (PURCHASING,)),
        ("vilka datum har flyttats?", (PURCHASING,)),
        ("vad lovades till augusti?", (SERVICE, PURCHASING)),
        ("vilka datum lovades till december?", (PURCHASING, STAFF_SYSTEM)),
        ("vad lovades till december?", (PURCHASING, STAFF_SYSTEM)),
        ("vilka har hållit det datum de lovade i T1?", (SERVICE,)),
        ("vilka slutdatum lovade Ekonomi i T1, och hur har det gått?", (PURCHASING,)),
    ],
)
def test_the_activities_whose_dates_are_asked_about(text: str, found: tuple[object, ...]) -> None:
    told = asked(text)
    assert (told.kind, told.activities, told.unused) == ("list", found, ())


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("hur många datum hölls i T2?", "count", 1),
        ("hur många av de datum som lovades hölls i T2?", "count", 1),
        ("hur stor andel av löftena i T2 hölls?", "share", 50.0),
        ("hur många datum har flyttats mer än en gång?", "count", 1),
        ("hur många av dem som lovades i T1 har hållits?", "count", 1),
        ("hur stor andel av det som vi lovade i T1 hölls?", "share", 50.0),
    ],
)
def test_how_many_of_them(text: str, kind: str, value: float) -> None:
    told = asked(text)
    assert (told.kind, told.value, told.unused) == (kind, value, ())


def test_what_was_said_stands_beside_what_came_of_it() -> None:
    told = asked("vad lovades i T1?").text
    assert "• Utveckling av service – Kommunledningskontoret · 2025-06-30 · Hölls: avslutad" in told
    assert "2025-08-20 · Flyttat till 2025-10-15" in told
    told = asked("vilka datum har flyttats mer än en gång?").text
    assert "2025-08-20 → 2025-10-15 → 2025-12-15 · 2 gånger, 117 dagar senare än först" in told


def test_a_question_leans_on_the_one_before() -> None:
    assert asked("och i T2?", "vad lovades i T1?").activities == (PURCHASING, STAFF_SYSTEM)
    assert asked("och för Ekonomi?", "vad lovades i T1?").activities == (PURCHASING,)
    assert asked("hur många hölls i T2?", "vad lovades i T1?").value == 1


@pytest.mark.parametrize("text", ["vad lovades i T1?", "vilka löften hölls inte i T2?", "vilka datum har flyttats?"])
def test_of_the_protected_only_that_there_is_one(text: str) -> None:
    told = asked(text)
    assert WAR not in told.activities
    assert "1 aktivitet med skyddade uppgifter är inte med." in told.text


def test_how_right_it_was_is_told_when_the_year_is_over() -> None:
    assert "när 2025 är över" in asked("hur träffsäkra var vi?").text
    last = replace(year().rounds[-1], closed_at=moment(12, 20))
    over = replace(year(), at=moment(12, 31).replace(year=2026), rounds=(*year().rounds[:2], last))
    told = answer("hur träffsäkra var vi?", over, Viewer())
    assert "Av det som sades gå enligt plan i tertial 2 2025 blev 0 av 1 klart." in told.text
    assert "1 av dem saknar svar" in told.text


def test_what_was_said_is_what_was_promised() -> None:
    found = answer("hur många av dem som sades gå enligt plan blev klara, träffsäkerheten?", year(), Viewer())
    assert found.text == answer("hur träffsäkra var vi?", year(), Viewer()).text


def moved_apart() -> Facts:
    """Purchasing has moved 117 days in two steps, the staff system 61 in one, from T1."""
    start = date(2025, 10, 15)
    return year(report(STAFF_SYSTEM, T1, Status.ON_TRACK, moment(4, 21), finish=start))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vilket datum har flyttats mest?", (PURCHASING,)),
        ("vilken aktivitet har fått sitt slutdatum framflyttat allra mest?", (PURCHASING,)),
        ("vilka två har skjutits fram längst i tid?", (PURCHASING, STAFF_SYSTEM)),
        ("mest framskjutet", (PURCHASING, STAFF_SYSTEM)),
        ("vilket datum har flyttats flest gånger?", (PURCHASING,)),
        ("vilket slutdatum har flyttats fram mest hos Ekonomi?", (PURCHASING,)),
    ],
)
def test_the_date_that_has_moved_most(text: str, found: tuple[object, ...]) -> None:
    told = answer(text, moved_apart(), Viewer())
    assert (told.kind, told.activities, told.unused) == ("list", found, ())


def test_since_a_tertial_is_from_the_date_that_stood_then() -> None:
    told = answer("vilka datum har flyttats sedan T2?", moved_apart(), Viewer())
    assert told.activities == (PURCHASING,)
    assert "2025-10-15 → 2025-12-15 · 1 gång, 61 dagar senare" in told.text
    assert set(answer("vilka datum har flyttats sedan T1?", moved_apart(), Viewer()).activities) == {
        PURCHASING,
        STAFF_SYSTEM,
    }


@pytest.mark.parametrize(
    "text",
    [
        "vad beräknas bli klart senare än i T2?",
        "vilka räknar med att bli klara senare än vad de sa i T2?",
        "vad blir klart senare än utlovat?",
    ],
)
def test_later_than_was_told_is_no_day(text: str) -> None:
    assert answer(text, moved_apart(), Viewer()).activities == (PURCHASING,)
    assert answer(text.replace("senare", "tidigare"), moved_apart(), Viewer()).activities == ()


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("vad blir klart tidigare än i december?", "vad blir klart före december?"),
        ("vad blir klart tidigare än den 16 december?", "vad blir klart senast den 15 december?"),
        ("vad blir inte klart tidigare än i december?", "vad blir klart från december?"),
    ],
)
def test_earlier_than_a_day_is_before_it(text: str, same: str) -> None:
    told, other = (answer(each, moved_apart(), Viewer()) for each in (text, same))
    assert (told.activities, told.understood) == (other.activities, other.understood)


@pytest.mark.parametrize(
    "text", ["har rapporteringen stängt?", "stängde T3 i fredags?", "har T3 stängt för rapportering?"]
)
def test_whether_the_round_has_closed_is_no_list_of_what_is_finished(text: str) -> None:
    assert answer(text, moved_apart(), Viewer()).kind == "overview"


@pytest.mark.parametrize(
    "text", ["röda nu men gröna i T1", "försenat nu, enligt plan i T1", "nu röda men gröna i T1", "gröna i T1, röda nu"]
)
def test_how_it_is_now_and_was_then(text: str) -> None:
    assert answer(text, moved_apart(), Viewer()).activities == (PURCHASING,)
