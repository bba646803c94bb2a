from datetime import date, timedelta

import pytest

from plan import absence
from plan.absence import Absence
from plan.refusals import AbsenceTooLong, AbsenceUnreadable

TODAY = date(2025, 8, 13)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("jag är borta till 2025-08-20", date(2025, 8, 20)),
        ("Jag är borta t.o.m. 20 augusti.", date(2025, 8, 20)),
        ("jag är borta till och med den 20:e", date(2025, 8, 20)),
        ("Jag e borta tom 20/8", date(2025, 8, 20)),
        ("jag är på semester till 20 aug 2025", date(2025, 8, 20)),
        ("Jag är sjuk till fredag", date(2025, 8, 15)),
        ("jag är ledig till onsdag", date(2025, 8, 20)),
        ("jag är ledig i två veckor", date(2025, 8, 26)),
        ("jag är borta i morgon", date(2025, 8, 14)),
        ("jag är borta idag", date(2025, 8, 13)),
        ("jag är borta till den sista augusti", date(2025, 8, 31)),
        ("jag är borta till den tjugonde", date(2025, 8, 20)),
        ("jag är ledig i fjorton dagar", date(2025, 8, 26)),
        ("borta till 3 januari", date(2026, 1, 3)),
        ("jag kommer att vara bortrest till 1 september", date(2025, 9, 1)),
    ],
)
def test_the_last_day_away_is_read(text: str, until: date) -> None:
    assert absence.read(text, TODAY) == Absence(until)


@pytest.mark.parametrize("text", ["jag är tillbaka", "Tillbaka igen!", "jag är på plats igen", "Jag är tillbaka nu."])
def test_being_back_is_read(text: str) -> None:
    assert absence.read(text, TODAY) == Absence(None)


@pytest.mark.parametrize(
    "text",
    [
        "vilka är borta?",
        "jag",
        "hur går det med digital post?",
        "är jag borta?",
        "ledig kapacitet hos IT",
        "jag är klar",
    ],
)
def test_other_texts_are_not_about_absence(text: str) -> None:
    assert absence.read(text, TODAY) is None


@pytest.mark.parametrize(
    "text", ["jag är borta", "jag är borta ett tag", "jag är borta till 2025-08-12", "jag är borta till 31 februari"]
)
def test_a_day_that_cannot_be_read_or_has_passed_is_refused(text: str) -> None:
    with pytest.raises(AbsenceUnreadable):
        absence.read(text, TODAY)


def test_more_than_a_year_is_refused() -> None:
    with pytest.raises(AbsenceTooLong):
        absence.read("jag är föräldraledig till 2027-01-31", TODAY)
    longest = TODAY + absence.LONGEST
    assert absence.read(f"jag är borta till {longest}", TODAY) == Absence(longest)
    with pytest.raises(AbsenceTooLong):
        absence.read(f"jag är borta till {longest + timedelta(days=1)}", TODAY)


MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()  # noqa: SIM905


@pytest.mark.parametrize("name", [*MONTHS, *(month[:3] for month in MONTHS)])
def test_each_month_is_known_by_its_name_and_its_first_letters(name: str) -> None:
    number = [month[:3] for month in MONTHS].index(name[:3]) + 1
    year = 2025 if number > TODAY.month else 2026
    assert absence.read(f"jag är borta till 5 {name}", TODAY) == Absence(date(year, number, 5))
