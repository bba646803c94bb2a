"""Whatever a document holds, it is a plan or a refusal, never a fault."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from plan.model import Source
from plan.reading import Document, Line, NotAPlan, Row, TextTable, read_plan

WORDS = st.sampled_from(
    [
        "Verksamhetsplan 2026",
        "Socialnämnden",
        "Kinda kommun",
        "Aktivitet",
        "Aktivitet och kort beskrivning",
        "P=projekt, A=aktivitet, F=förstudie",
        "Ansvarig",
        "Ansvarig enhet",
        "Samverkan med/ kommentar",
        "3.1 Kommunfullmäktiges mål 1",
        "3.1.1 Planerade aktiviteter",
        "Nämndmål 2: Trygghet",
        "Mål: Alla ska med",
        "Nuläge:",
        "• 76 %",
        "Ny skola (P)",
        "(A/F)",
        "Ekonomi",
        "Ekonomi/HR",
        "HR",
        "KSF",
        "Alla förvaltningar",
        "Alla",
        "förvaltningar",
        "Koppling till mål 1",
        "7",
        "",
        "-",
        "Kvalitetsuppföljning",
        "Undersökning",
        "Kontaktperson",
        "Format: Tertialbot 1",
        "Avsnitt",
        "Typ",
        "9.9",
    ]
)
TEXTS = st.lists(WORDS | st.text(max_size=8), max_size=3).map(" ".join) | st.lists(WORDS, max_size=3).map("\n".join)
PAGES = st.none() | st.integers(1, 3)
LINES = st.builds(
    Line,
    TEXTS.map(lambda text: text.replace("\n", " ")),
    st.builds(Source, page=PAGES, line=PAGES, text=TEXTS),
    st.integers(0, 3),
    st.lists(st.tuples(st.floats(0, 500), WORDS), max_size=3).map(tuple),
)
PLACES = st.builds(Source, page=PAGES, row=PAGES, sheet=st.none() | WORDS)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.builds(Row, st.tuples(*[TEXTS] * width), PLACES),
        max_size=5,
    ).map(lambda rows: TextTable(tuple(rows)))
)
DOCUMENTS = st.builds(Document, st.just("plan.pdf"), st.lists(LINES | TABLES, max_size=25).map(tuple), st.booleans())


def of_rows(*rows: tuple[str, ...]) -> Document:
    return Document("plan.pdf", (TextTable(tuple(Row(cells, Source()) for cells in rows)),))


@example(of_rows(("Aktivitet", ""), ("Aktivitet", "")))
@example(of_rows(("Aktivitet", "Ny skola"), ("Aktivitet", ""), ("Aktivitet", "Simhall")))
@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_it_is_a_plan_or_refused(document: Document) -> None:
    try:
        plan = read_plan(document, "Socialnämnden", 2026)
    except NotAPlan:
        return
    assert plan.activities
    assert plan.account
    assert plan.account.adds_up
    sections = [goal.number for goal in plan.goals]
    assert len(set(sections)) == len(sections)
    assert {each.section for each in plan.activities} <= set(sections)
    assert len({each.id for each in plan.activities}) == len(plan.activities)
    assert [question.number for question in plan.questions] == list(range(1, len(plan.questions) + 1))
    assert all(each.title == " ".join(each.title.split()) for each in plan.activities)
