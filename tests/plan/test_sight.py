"""What of a report somebody may see, and where."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest

from plan.measure import MeasureAct, MeasureEntry
from plan.model import Activity, Ownership, Person, Report, Status
from plan.sight import PUBLIC, SeenReport, Sight, public, public_measures, seen, seen_measures
from plan.tertial import Tertial

OPEN = Activity("open", "3.1", "Digital post", units=("IT", "Kommunikation"))
PROTECTED = replace(OPEN, id="protected", title="Kontinuitetshantering", protected=True)
OWNER, DEPUTY, COLLABORATOR, GIVEN, STRANGER = (Person(name, f"{name}@x", name) for name in "odcgs")
LEADER = Person("l", "l@x", "l", is_leader=True)
EDITOR = Person("e", "e@x", "e", is_editor=True)
ADMINISTRATOR = Person("a", "a@x", "a", is_administrator=True)
OWNERSHIPS = (Ownership("IT", "o", "d"), Ownership("Kommunikation", "c"))


def report(by: Person = OWNER, activity: Activity = PROTECTED, addition: bool = False) -> Report:
    said = Report("r", activity.id, Tertial(2025, 1), Status.DELAYED, datetime(2025, 4, 20, tzinfo=UTC), by.id)
    written = replace(said, comment="hemligt", finish=date(2025, 12, 19), addition=addition)
    return replace(written, protected=activity.protected)


def eyes(person: Person, *, in_channel: bool = False) -> Sight:
    return Sight(person, OWNERSHIPS, in_channel)


@pytest.mark.parametrize(
    ("person", "reads"),
    [
        (OWNER, True),
        (DEPUTY, True),
        (LEADER, True),
        (ADMINISTRATOR, True),
        (EDITOR, False),
        (COLLABORATOR, False),
        (GIVEN, False),
        (STRANGER, False),
    ],
)
def test_a_protected_report_is_for_its_owner_and_those_who_lead(person: Person, reads: bool) -> None:
    found = seen(report(), PROTECTED, eyes(person))
    assert (found.withheld, found.comment, found.finish) == (
        (False, "hemligt", date(2025, 12, 19)) if reads else (True, "", None)
    )
    assert found.status is Status.DELAYED


@pytest.mark.parametrize("person", [OWNER, DEPUTY, LEADER, ADMINISTRATOR])
def test_in_a_channel_nobody_reads_it(person: Person) -> None:
    assert seen(report(by=person), PROTECTED, eyes(person, in_channel=True)).withheld


def test_everybody_sees_what_is_not_protected() -> None:
    assert seen(report(activity=OPEN), OPEN, PUBLIC).comment == "hemligt"


def test_whoever_was_given_it_sees_what_they_wrote_and_nothing_else() -> None:
    assert not seen(report(by=GIVEN), PROTECTED, eyes(GIVEN)).withheld
    assert seen(report(by=OWNER), PROTECTED, eyes(GIVEN)).withheld


def test_an_addition_holds_anothers_words_and_is_not_its_authors() -> None:
    assert seen(report(by=COLLABORATOR, addition=True), PROTECTED, eyes(COLLABORATOR)).withheld


def test_what_was_written_under_protection_stays_protected_when_it_is_lifted() -> None:
    lifted = replace(PROTECTED, protected=False)
    assert seen(report(), lifted, PUBLIC).withheld
    assert not seen(replace(report(), protected=False), lifted, PUBLIC).withheld


def test_protecting_an_activity_covers_what_was_written_before() -> None:
    assert seen(replace(report(), protected=False), PROTECTED, PUBLIC).withheld


def test_all_of_a_plan_at_once_keep_their_order() -> None:
    given = [report(), report(activity=OPEN)]
    assert [each.withheld for each in public(given, [OPEN, PROTECTED])] == [True, False]


def test_nothing_of_a_withheld_report_but_what_anybody_may_know_is_in_the_form() -> None:
    withheld = seen(report(), PROTECTED)
    bare = seen(replace(report(), comment="annat", finish=None), PROTECTED)
    assert withheld == bare
    assert "hemligt" not in str([getattr(withheld, each.name) for each in fields(SeenReport)])


def measure(activity: Activity, *, protected: bool) -> MeasureEntry:
    at, due = datetime(2025, 4, 20, tzinfo=UTC), date(2025, 6, 1)
    return MeasureEntry(
        "e", activity.id, Tertial(2025, 1), MeasureAct.STATED, at, "x", "hemligt", due, "", protected, "Ledningsplatsen"
    )


def test_a_protected_measure_is_for_those_who_may_read_the_comment() -> None:
    held = [measure(PROTECTED, protected=True), measure(PROTECTED, protected=False), measure(OPEN, protected=True)]
    known = [OPEN, PROTECTED]
    assert public_measures(held, known) == ()
    assert public_measures([measure(OPEN, protected=False)], known) == (measure(OPEN, protected=False),)
    for person, reads in ((OWNER, True), (LEADER, True), (EDITOR, False), (GIVEN, False)):
        for each in seen_measures(held, known, eyes(person)):
            told = ("hemligt", date(2025, 6, 1), "Ledningsplatsen") if reads else ("", None, "")
            assert (each.what, each.due, each.who) == told
