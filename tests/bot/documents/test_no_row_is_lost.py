"""Whatever a plan from another hand holds, in every format each of its rows is read, asked about or told of."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.documents import read_document
from plan.model import Plan
from plan.reading import NotAPlan, read_plan
from plan.reading.layout.plain_text import fold
from tests.bot.documents.making import Heading, Part, Rows, Text
from tests.bot.documents.others.batch import Point, Told
from tests.bot.documents.others.drawing import drawn

pytestmark = pytest.mark.slow

NOUNS = "brygga gata skola park plan kurs stig våtmark torg kaj bro hall lek väg ljus buss båt bok film teater"
WORDS = st.sampled_from(NOUNS.split(" "))
VERBS = st.sampled_from(("Bygg", "Rusta", "Öppna", "Utred", "Inför", "Mät", "Pröva", "Flytta", "Städa", "Ordna"))
TITLES = st.builds(lambda verb, words: f"{verb} {' och '.join(words)}", VERBS, st.lists(WORDS, min_size=2, max_size=3))
MARKS = st.sampled_from(["", "", " (P)", " (A)", " (F)"])
OWNERS = st.sampled_from(["Gatuenheten", "Kulturavdelningen", "Fritidskontoret", "Ekonomi", "Staben", "Hamnen"])
TITLE_HEADERS = st.sampled_from(["Aktivitet", "Åtagande", "Det här vill vi", "Punkt", "Vår tanke", "Uppdrag", "Steg"])
OWNER_HEADERS = st.sampled_from(["Ansvarig", "Genomförs av", "Avdelning", "Hos", "Vem", "Leds av", "Bricka"])
KNOWN_OWNERS = {"Ansvarig", "Genomförs av", "Avdelning", "Vem", "Leds av"}
MORE_HEADERS = st.sampled_from(["Klart", "Tid", "Risk", "Kostnad", "Status", "Läge"])
SENTENCES = st.sampled_from(
    [
        "Nämnden följer arbetet under året.",
        "Vi arbetar tillsammans med alla i kommunen.",
        "Målen gäller tills vidare",
        "Fortsättning följer.",
        "Innehåll",
        "Antal rader: 3",
    ]
)
HEADINGS = st.sampled_from(
    ["Nämndmål 1 Hela gator", "Nämndmål 2 Rent vatten", "Inriktning Kultur", "Övrigt", "Mål 3 Lek"]
)


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    header = (draw(TITLE_HEADERS), draw(OWNER_HEADERS), draw(MORE_HEADERS))
    body = draw(
        st.lists(st.tuples(st.builds(str.__add__, TITLES, MARKS), OWNERS, st.just("2026")), min_size=1, max_size=4)
    )
    rows = [header, *body] if draw(st.booleans()) or draw(st.booleans()) else body
    order = draw(st.permutations(range(3)))
    return Rows([tuple(row[index] for index in order) for row in rows])


def points() -> st.SearchStrategy[Point]:
    owner = st.one_of(st.just(""), OWNERS.map(". Ansvarig: {}".format), OWNERS.map(" – ansvarig {}".format))
    return st.builds(lambda title, mark, said: Point(title + mark + said), TITLES, MARKS, owner)


PARTS = st.lists(
    st.one_of(
        tables(),
        points(),
        SENTENCES.map(Text),
        HEADINGS.map(Heading),
        st.builds(lambda n: Text(f"{n}. Rad"), st.integers(1, 9)),
    ),
    min_size=1,
    max_size=9,
)
HEAD: list[Part | Point] = [
    Heading("Verksamhetsplan 2026"),
    Text("Tekniska nämnden, Lillfors kommun"),
    Heading("Nämndmål 9 Ordning"),
    Rows([("Aktivitet", "Ansvarig", "Samverkan"), ("Karta över allt (A)", "Staben", "KSF")]),
]


REPEATED: list[Part | Point] = [
    Heading("Nämndmål 1 Hela gator"),
    Rows(
        [
            ("Det här vill vi", "Ansvarig", "Klart"),
            ("Bygg brygga och gata", "Gatuenheten", "2026"),
            ("Bygg brygga och gata", "Gatuenheten", "2026"),
        ]
    ),
]
"""The same row twice tells as much of its columns as it does once."""


BESIDE: list[Part | Point] = [
    Rows([("Klart", "Ansvarig", "Aktivitet"), ("2026", "Gatuenheten", "Bygg brygga och brygga")]),
    Point("Bygg brygga och brygga och brygga"),
    Text("Nämnden följer arbetet under året."),
]
"""A point in the first column of a table that has its titles in another."""


TWICE: list[Part | Point] = [
    Rows([("Aktivitet", "Ansvarig", "Klart"), ("Rusta brygga och brygga och brygga", "Gatuenheten", "2026")]),
    Point("Bygg brygga och brygga"),
    Rows([("Aktivitet", "Ansvarig", "Klart"), ("Rusta brygga och brygga och brygga", "Gatuenheten", "2026")]),
]
"""A text between two tables, of which the second has nothing but copies."""

OWNER_FIRST: list[Part | Point] = [
    Point("Bygg brygga och brygga"),
    Rows([
        ("Ansvarig", "Klart", "Punkt"),
        ("Kulturavdelningen", "2026", "Bygg brygga och brygga"),
        ("Gatuenheten", "2026", "Bygg brygga och brygga"),
        ("Kulturavdelningen", "2026", "Bygg brygga och brygga och brygga"),
    ]),
]  # fmt: skip
"""Below another table of as many columns, with a header of which one word is known."""
SHARED_TITLE: list[Part | Point] = [
    Heading("Nämndmål 1 Hela gator"),
    Rows([
        ("Det här vill vi", "Ansvarig", "Klart"),
        ("Bygg brygga och brygga", "Gatuenheten", "2026"),
        ("Bygg brygga och brygga", "Kulturavdelningen", "2026"),
    ]),
]  # fmt: skip
"""All rows of a table have the same title, each its own owner."""
UNDER_CONTROLS: list[Part | Point] = [
    Rows([("Risk", "Ansvarig", "Det här vill vi"), ("2026", "Gatuenheten", "Bygg brygga och brygga")]),
    Rows([("Punkt", "Ansvarig", "Klart"), ("Bygg brygga och brygga", "Gatuenheten", "2026")]),
]
"""A table whose first header nobody knows, of as many columns as that of the internal control above it."""


@pytest.mark.parametrize("ending", ["docx", "xlsx", "csv", "txt", "pdf"])
@example(parts=REPEATED)
@example(parts=BESIDE)
@example(parts=TWICE)
@example(parts=UNDER_CONTROLS)
@example(parts=OWNER_FIRST)
@example(parts=SHARED_TITLE)
@given(parts=PARTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_each_row_is_read_asked_about_or_told_of(ending: str, parts: list[Part | Point]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            plan = read_plan(read_document(drawn(Told("", "", (ending,), [*HEAD, *parts]), ending, Path(folder))))
        except NotAPlan:
            return
    assert plan.account
    assert plan.account.adds_up, plan.account
    known = everything(plan)
    for text in texts_of_rows(parts):
        assert fold(text) in known, text
    rows = fold(" | ".join(f"{each.title} {each.source.text}" for each in plan.activities))
    assert [title for title in titles_with_owners(parts) if fold(title) not in rows] == []


def texts_of_rows(parts: list[Part | Point]) -> list[str]:
    """What an activity may be: each point, and the longest text of each row below a header."""
    found: list[str] = []
    for part in parts:
        if isinstance(part, Point):
            found.append(part.text.split(" (")[0].split(". Ansvarig")[0].split(" – ansvarig")[0])
        elif isinstance(part, Rows):
            found += [title_in(row) for row in part.rows if "2026" in row]
    return found


def title_in(row: Sequence[str]) -> str:
    return next(cell for cell in row if " och " in cell).split(" (")[0]


def titles_with_owners(parts: list[Part | Point]) -> list[str]:
    """The rows of tables that have a column of owners by a name that is known, whatever the others are called.

    A table with risks may be the internal control's, and is skipped by that name.
    """
    tables = (part for part in parts if isinstance(part, Rows))
    told = (table for table in tables if KNOWN_OWNERS & set(table.rows[0]) and "Risk" not in table.rows[0])
    return [title_in(row) for table in told for row in table.rows[1:]]


def everything(plan: Plan) -> str:
    """All that the plan and the account tell."""
    account = plan.account
    activities = (f"{each.title} {each.source.text}" for each in plan.activities)
    goals = (f"{goal.title} {goal.text} {goal.target} {goal.baseline}" for goal in plan.goals)
    skipped = (*(row.text for row in account.skipped_rows), *account.unread_rows) if account else ()
    questions = (each.question for each in plan.questions)
    return fold(" | ".join([*activities, *goals, *skipped, *questions]))
