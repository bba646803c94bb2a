"""Tables whose rules were lost, as they come out of a PDF that was copied to text."""

from __future__ import annotations

from plan.model import Plan, Source
from plan.reading import Document, Line, read_plan

TOP = """Verksamhetsplan 2026
Socialnämnden, Kinda kommun
2.1 Nämndmål 1
Aktivitet och kort beskrivning
P=projekt, A=aktivitet, F=förstudie
Ansvarig Samverkan med/ kommentar

Rekrytering av familjehem (A)
Individ och familj SOC

"""
NEXT = "Nya lokaler (A) Individ och familj SOC\n"


def read(text: str) -> Plan:
    lines = (Line(line, Source(line=number, text=line)) for number, line in enumerate((TOP + text).split("\n"), 1))
    return read_plan(Document("plan.txt", tuple(lines), wrapped=True))


def rows(plan: Plan) -> list[tuple[str, tuple[str, ...], str]]:
    return [(each.title, each.units, each.collaboration) for each in plan.activities[1:]]


def test_a_title_that_a_page_divides_is_whole() -> None:
    plan = read("Digitala verktyg i\n\n7\n\nHemtjänsten (P)\n\nIndivid och familj SOC\n")
    assert rows(plan) == [("Digitala verktyg i Hemtjänsten", ("Individ och familj",), "SOC")]
    assert plan.questions == ()


def test_a_unit_that_a_page_divides_is_whole() -> None:
    plan = read("Digitala verktyg (P) Individ och familj/\n\n7\n\nMottagning\n\nSOC\n")
    assert rows(plan) == [("Digitala verktyg", ("Individ och familj/Mottagning",), "SOC")]


def test_a_row_keeps_its_own_raw_text() -> None:
    plan = read("Digitala verktyg (P) Individ och\nfamilj SOC\nNya lokaler (A) Individ och familj SOC\n")
    assert [each.source.text for each in plan.activities] == [
        "Rekrytering av familjehem (A)\nIndivid och familj SOC",
        "Digitala verktyg (P) Individ och\nfamilj SOC",
        "Nya lokaler (A) Individ och familj SOC",
    ]
    assert [each.source.line for each in plan.activities] == [8, 11, 13]


def test_a_unit_and_a_partner_that_nothing_tells_apart_are_asked_about() -> None:
    plan = read("Digitala verktyg (P)\n\nIndivid och familj Inköpsgruppen\n")
    assert rows(plan) == [("Digitala verktyg", ("Individ och familj",), "Inköpsgruppen")]
    assert [(question.about, question.proposed) for question in plan.questions] == [("a2.units", "Individ och familj")]


def test_a_cross_reference_belongs_to_the_collaboration_and_is_not_asked_about() -> None:
    plan = read(
        "Digitala verktyg (P) Individ och familj\n\nSOC\n\nSe även mål 3\n\nNya lokaler (A)\n\nIndivid och familj SOC\n"
    )
    assert rows(plan)[0] == ("Digitala verktyg", ("Individ och familj",), "SOC; Se även mål 3")
    assert plan.questions == ()


def test_text_that_fits_nowhere_is_asked_about() -> None:
    plan = read(
        "Digitala verktyg (P) Individ och familj SOC\n\nMed stöd av länet\n\nNya lokaler (A) Individ och familj SOC\n"
    )
    assert rows(plan)[0][2] == "SOC; Med stöd av länet"
    assert [question.about for question in plan.questions] == ["a2.collaboration"]


def test_a_table_header_that_is_repeated_on_the_next_page_is_no_row() -> None:
    header = "Aktivitet och kort beskrivning\nP=projekt, A=aktivitet, F=förstudie\nAnsvarig Samverkan med/ kommentar\n"
    plan = read(f"Digitala verktyg (P) Individ och familj SOC\n\n{header}\nNya lokaler (A) Individ och familj SOC\n")
    assert [title for title, _, _ in rows(plan)] == ["Digitala verktyg", "Nya lokaler"]


def test_a_heading_of_a_text_is_no_table_header() -> None:
    plan = read(f"{NEXT}\n2.2 Inledande text\nAktiviteter\n\nFörvaltningen arbetar med många frågor.\n\nÄven i år.\n")
    assert [title for title, _, _ in rows(plan)] == ["Nya lokaler"]
