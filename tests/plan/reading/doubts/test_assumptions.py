"""What is read by an assumption about a shape is one question a table, and what looks unlikely is one too."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from plan.model import Plan
from plan.reading import Document, Line, Row, TextTable, read_plan
from plan.reading.doubts import assumption_texts

HEAD = (
    Line("Verksamhetsplan 2026"),
    Line("Tekniska nämnden, Almviks kommun"),
    Line(""),
    Line("Nämndmål 1 Hela gator", heading=1),
)


def table(*rows: Sequence[str]) -> TextTable:
    return TextTable(tuple(Row(tuple(cells)) for cells in rows))


def document(*parts: Line | TextTable) -> Document:
    return Document("plan.docx", (*HEAD, *parts))


def asked(plan: Plan) -> list[str]:
    return [each.question for each in plan.questions]


CERTAIN = table(
    ("Aktivitet", "Typ", "Ansvarig", "Samverkan", "Klart"),
    ("Byta lyktor", "A", "Gata", "Park", "maj"),
    ("Ny bro", "P", "Gata", "-", "2026-10-01"),
)


def test_a_table_of_known_headers_whose_cells_fit_is_not_asked_about() -> None:
    plan = read_plan(document(CERTAIN))
    assert asked(plan) == []
    assert not any(each.uncertain for each in plan.activities)


@pytest.mark.parametrize(
    ("header", "cells", "sentence"),
    [
        (
            ("Aktivitet", "Ansvarig för att det blir av"),
            ("Byta lyktor (A)", "Gata"),
            "Kolumnen ”Ansvarig för att det blir av” är läst som ansvarig, till exempel ”Gata”. Stämmer det?",
        ),
        (
            ("Aktivitet", "Ansvarig", "Ansvarig nämnd"),
            ("Byta lyktor (A)", "Gata", "Tekniska nämnden"),
            "Kolumnen ”Ansvarig” är läst som ansvarig och inte ”Ansvarig nämnd”, till exempel ”Gata”. Stämmer det?",
        ),
        (
            ("Aktivitet", "Ansvarig", "Kommentar"),
            ("Byta lyktor (A)", "Gata", "Lokala handlare"),
            "Kolumnen ”Kommentar” är läst som samverkan, till exempel ”Lokala handlare”. Stämmer det?",
        ),
        (
            ("Aktivitet", "Ansvarig", "Kompisar"),
            ("Byta lyktor (A)", "Gata", "Parkenheten"),
            "Kolumnen ”Kompisar” är inte läst, till exempel ”Parkenheten”. "
            "Ska den lämnas utanför, eller är den ansvarig eller samverkan?",
        ),
        (
            ("Aktivitet", "Ansvarig", "Varför vi gör det här"),
            ("Byta lyktor (A)", "Gata", "Det är mörkt på gatorna om hösten och många är rädda."),
            "Kolumnen ”Varför vi gör det här” är inte läst, till exempel "
            "”Det är mörkt på gatorna om hösten och många är rädda.”. Är det rätt?",
        ),
        (
            ("Aktivitet", "Ansvarig", "Resultat 2025"),
            ("Byta lyktor (A)", "Gata", "Hälften är bytta"),
            "Tabellen har kolumnen ”Resultat 2025”. Hör raderna ändå till planens år?",
        ),
        (
            ("Aktivitet", "Ansvarig"),
            ("Byta lyktor (A)", "2026-05-01"),
            "Kolumnen ”Ansvarig” är läst som ansvarig, till exempel ”2026-05-01”. Stämmer det?",
        ),
    ],
)
def test_a_column_that_is_not_known_for_certain_is_one_question(
    header: Sequence[str], cells: Sequence[str], sentence: str
) -> None:
    plan = read_plan(document(table(header, cells, ("Ny bro (P)", *cells[1:]))))
    assert asked(plan).count(sentence) == 1
    assert all(each.uncertain for each in plan.activities)
    answered = read_plan(document(table(header, cells, ("Ny bro (P)", *cells[1:]))), answers={sentence: "ja"})
    assert sentence not in asked(answered)


BESIDE = table(("Aktivitet", "Ansvarig", "Kompisar"), ("Byta lyktor (A)", "Gata", "Parkenheten"))
WHAT_OF_IT = asked(read_plan(document(BESIDE)))[0]


@pytest.mark.parametrize(
    ("answer", "units", "collaboration"),
    [
        (assumption_texts.COLLABORATION, ("Gata",), "Parkenheten"),
        (assumption_texts.OWNER, ("Parkenheten",), ""),
        (assumption_texts.LEFT_OUT, ("Gata",), ""),
    ],
)
def test_an_answer_says_what_a_column_that_was_left_out_is(
    answer: str, units: tuple[str, ...], collaboration: str
) -> None:
    plan = read_plan(document(BESIDE), answers={WHAT_OF_IT: answer})
    assert [(each.units, each.collaboration, each.uncertain) for each in plan.activities] == [
        (units, collaboration, False)
    ]


def test_a_column_that_is_denied_is_not_read() -> None:
    parts = document(table(("Aktivitet", "Ansvarig för att det blir av"), ("Byta lyktor (A)", "Gata")))
    plan = read_plan(parts, answers={asked(read_plan(parts))[0]: "nej"})
    assert plan.activities[0].units == ()
    assert asked(plan) == ["Vilken enhet ansvarar för ”Byta lyktor”? Ingen är angiven."]


BETWEEN = document(CERTAIN, Line("Rena torg"), table(("Aktivitet", "Typ", "Ansvarig"), ("Sopa torget", "A", "Park")))
SAME_GOAL = "Raden ”Rena torg” är inte läst som ett mål. Hör det som står under den till ”Nämndmål 1 Hela gator”?"


def test_a_line_like_a_title_between_tables_is_asked_about() -> None:
    plan = read_plan(BETWEEN)
    assert asked(plan) == [SAME_GOAL]
    assert [each.title for each in plan.activities if each.uncertain] == ["Sopa torget"]


def test_what_stands_under_such_a_line_moves_where_it_is_a_goal() -> None:
    plan = read_plan(BETWEEN, answers={SAME_GOAL: "nej"})
    goals = {goal.number: goal.title for goal in plan.goals}
    assert [(each.title, goals[each.section]) for each in plan.activities] == [
        ("Byta lyktor", "Nämndmål 1 Hela gator"),
        ("Ny bro", "Nämndmål 1 Hela gator"),
        ("Sopa torget", "Rena torg"),
    ]


def test_a_table_that_is_not_read_is_asked_about_until_somebody_says_that_it_is_right() -> None:
    parts = document(CERTAIN, table(("Tankar", "Steg"), ("Måla alla bänkar i parken", "Köp färg och penslar")))
    sentence = (
        "Tabellen ”Tankar | Steg” är inte läst, till exempel ”Måla alla bänkar i parken | Köp färg och penslar”. "
        "Är det rätt att inga aktiviteter står där?"
    )
    plan = read_plan(parts)
    assert asked(plan) == [sentence]
    assert plan.account
    assert (plan.account.asked, plan.account.adds_up) == (2, True)
    assert asked(read_plan(parts, answers={sentence: "ja"})) == []


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("Klart:", "A", "Gata")], "Som aktivitet är ”Klart:” läst. Är det aktiviteter?"),
        ([("Gata", "A", "Gata")], "Som aktivitet är ”Gata” läst. Är det aktiviteter?"),
        ([("Måla bänkar", "A", "v. 14")], "Som ansvarig är ”v. 14” läst. Är det enheter eller roller?"),
        (
            [("Måla bänkar [Park]", "A", "Gata")],
            "Som aktivitet är ”Måla bänkar [Park]” läst. Är det aktiviteter?",
        ),
        (
            [("Måla bänkar – sommar", "A", "Gata"), ("Olja bord – sommar", "A", "Gata")],
            "Flera aktiviteter slutar med ”– sommar”. Hör det till namnet?",
        ),
    ],
)
def test_what_looks_like_something_else_is_asked_about(rows: Sequence[Sequence[str]], sentence: str) -> None:
    known = [("Byta lyktor", "A", "Gata"), ("Ny bro", "P", "Gata"), ("Laga räcken", "A", "Bro")]
    plan = read_plan(document(table(("Aktivitet", "Typ", "Ansvarig"), *known, *rows)))
    assert asked(plan) == [sentence]
    assert [each.uncertain for each in plan.activities] == [False] * 3 + [True] * len(rows)


def test_rows_with_no_days_but_another_years_are_asked_about() -> None:
    rows = (("Aktivitet", "Typ", "Ansvarig", "Klart"), ("Byta lyktor", "A", "Gata", "2025-03-01"))
    plan = read_plan(document(table(*rows)))
    assert asked(plan) == ["”Byta lyktor” har bara tider från ett tidigare år. Hör det till planen?"]


def test_a_goal_with_points_that_were_not_read_beside_goals_with_activities_is_asked_about() -> None:
    parts = document(
        CERTAIN,
        Line("Nämndmål 2 Rena torg", heading=1),
        Line("• Vi sopar torgen varje dag"),
        Line("• Vi tömmer papperskorgar oftare"),
    )
    assert asked(read_plan(parts)) == [
        "Under ”Nämndmål 2 Rena torg” är inga aktiviteter lästa, men där står ”Vi sopar torgen varje dag”. Är det rätt?"
    ]


NUMBERED = table(
    ("Nr", "Aktivitet", "Ansvarig"),
    ("P1", "Ny bro", "Gata"),
    ("A1", "Byta lyktor", "Gata"),
)


def test_letters_of_the_rows_numbers_are_their_types_unless_somebody_says_no() -> None:
    sentence = "Bokstaven i kolumnen ”Nr” är läst som typ, till exempel ”P1”. Stämmer det?"
    plan = read_plan(document(NUMBERED))
    assert sentence in asked(plan)
    assert [each.kinds for each in plan.activities] == [("P",), ("A",)]
    denied = read_plan(document(NUMBERED), answers={sentence: "nej"})
    assert [each.kinds for each in denied.activities] == [(), ()]


def test_numbers_of_one_letter_alone_are_no_types() -> None:
    plan = read_plan(
        document(table(("Nr", "Aktivitet", "Ansvarig"), ("A1", "Ny bro", "Gata"), ("A2", "Gångväg", "Gata")))
    )
    assert [each.kinds for each in plan.activities] == [(), ()]


def answered(read: Document, said: str) -> Plan:
    """Read again with that answer to each question that the first reading has."""
    return read_plan(read, answers=dict.fromkeys(asked(read_plan(read)), said))


def test_what_stands_below_a_title_in_a_pdf_is_perhaps_a_description() -> None:
    rows = table(("Aktivitet", "Typ", "Ansvarig"), ("Byta lyktor\nDe gamla är från\nsextiotalet.", "A", "Gata"))
    read = Document("plan.pdf", (*HEAD, rows), wrapped=True)
    plan = read_plan(read)
    assert asked(plan) == [
        "På några ställen är bara det första läst som aktivitetens namn, och resten som beskrivning. Stämmer det?"
    ]
    assert [(each.title, each.uncertain) for each in plan.activities] == [("Byta lyktor", True)]
    assert [each.title for each in answered(read, "ja").activities] == ["Byta lyktor"]
    assert [each.title for each in answered(read, "nej").activities] == ["Byta lyktor De gamla är från sextiotalet"]


def test_two_short_lines_in_a_cell_are_asked_about_though_the_second_ends_a_sentence() -> None:
    plan = read_plan(document(table(("Aktivitet", "Typ", "Ansvarig"), ("Byta lyktor\nMåla räcken.", "A", "Gata"))))
    assert [each.uncertain for each in plan.activities] == [True]


def test_names_after_strokes_are_owners_until_somebody_says_no() -> None:
    read = document(Line("- Byta lyktor / Gatan"), Line("- Måla räcken / Parken"))
    assert [each.units for each in read_plan(read).activities] == [("Gatan",), ("Parken",)]
    assert any("efter ett streck eller en pil" in each for each in asked(read_plan(read)))
    no = {each: "nej" for each in asked(read_plan(read)) if "efter ett streck" in each}
    plain = read_plan(read, answers=no)
    assert [(each.title, each.units) for each in plain.activities] == [
        ("Byta lyktor / Gatan", ()),
        ("Måla räcken / Parken", ()),
    ]


def test_names_in_brackets_are_owners_until_somebody_says_no() -> None:
    read = document(Line("- Byta lyktor (Gatan, maj)"), Line("- Måla räcken (Parken)"))
    assert [(each.title, each.units) for each in read_plan(read).activities] == [
        ("Byta lyktor", ("Gatan",)),
        ("Måla räcken", ("Parken",)),
    ]
    no = {each: "nej" for each in asked(read_plan(read)) if "ett namn inom parentes" in each}
    plain = read_plan(read, answers=no)
    assert [(each.title, each.units) for each in plain.activities] == [
        ("Byta lyktor (Gatan, maj)", ()),
        ("Måla räcken (Parken)", ()),
    ]


def test_brackets_without_any_time_are_of_the_title() -> None:
    read = document(Line("- Byta lyktor (Storgatan)"), Line("- Måla räcken (Hamnen)"))
    assert [each.units for each in read_plan(read).activities] == [(), ()]


def test_rows_that_all_have_every_type_are_asked_about_once() -> None:
    ticked = table(
        ("Aktivitet", "P", "A", "F", "Ansvarig"),
        ("Byta lyktor", "n", "n", "n", "Gata"),
        ("Måla räcken", "n", "n", "n", "Gata"),
    )
    plan = read_plan(document(ticked))
    assert asked(plan) == ["Varje rad är läst som både projekt, aktivitet och förstudie. Stämmer det?"]
    assert [each.uncertain for each in plan.activities] == [True, True]


def test_a_title_nearer_to_a_table_than_the_goal_above_it_is_asked_about() -> None:
    rows = table(
        ("Nämndens effektmål", "", ""),
        ("Lokaler", "", ""),
        ("Aktivitet", "Typ", "Ansvarig"),
        ("Byta lyktor", "A", "Gata"),
    )
    plan = read_plan(Document("plan.xlsx", (*HEAD[:3], rows)))
    sentence = "Raden ”Lokaler” är inte läst som ett mål. Hör det som står under den till ”Nämndens effektmål”?"
    assert sentence in asked(plan)
    assert [
        goal.title for goal in read_plan(Document("plan.xlsx", (*HEAD[:3], rows)), answers={sentence: "nej"}).goals
    ][-1] == "Lokaler"


def test_a_column_of_comments_that_state_something_is_no_collaboration() -> None:
    rows = [("Byta lyktor (A)", "Gata", "Väntar på leverans"), ("Ny bro (P)", "Gata", "Finansieras av statsbidrag")]
    plan = read_plan(document(table(("Aktivitet", "Ansvarig", "Kommentar"), *rows)))
    assert [each.collaboration for each in plan.activities] == ["", ""]
    assert not any("Kommentar" in each for each in asked(plan))
