"""Plans that came through another program on their way: what it added is left out, and nothing of the plan is lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
import pytest
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from tests.bot.documents.making import Heading, Part, Rows, Text, excel, word
from tests.bot.documents.test_plans_of_other_shapes import asked, goals, read, rows, whose


def test_csv_is_divided_by_what_divides_its_header_whatever_its_prose_has_most_of(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    lines = [
        "Verksamhetsplan 2026, Tekniska nämnden, Kinda kommun, antagen, med ändringar, i december",
        "Ansvarig, typ, samverkan, tidplan, uppföljning, allt det står nedan, rad för rad",
        "Mål;Aktivitet;Ansvarig",
        "Nämndmål 1 Rena gator;Ny sopmaskin (P);Gatuenheten",
        "Nämndmål 1 Rena gator;Städdag, vår och höst (A);Gatuenheten",
    ]
    path.write_text("\n".join(lines), "utf-8")
    plan = read(path)
    assert whose(plan)[:2] == ("Kinda kommun", "Tekniska nämnden")
    assert rows(plan) == [
        ("1", "Ny sopmaskin", "P", ("Gatuenheten",), ""),
        ("1", "Städdag, vår och höst", "A", ("Gatuenheten",), ""),
    ]
    assert goals(plan) == [("1", "board_goal", "Nämndmål 1 Rena gator")]
    assert asked(plan) == []


def test_several_activities_in_one_cell_are_several_activities(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026"),
        Text("Socialnämnden, Ydre kommun"),
        Rows(
            [
                ("Nämndmål", "Aktiviteter", "Ansvarig"),
                ("Nämndmål 1 Barnens bästa", "Familjecentral (P)\nFöräldrastöd\nvarje vecka (A)", "IFO"),
                ("Nämndmål 2 Försörjning", "Praktik (A), språkstöd (A) och ny metod (F)", "AME"),
                ("Nämndmål 3 Boende", "Nytt boende (P)\nByggs under året.\nLarm (A)\nKlart i maj.", "SÄBO"),
                ("Nämndmål 4 Anhöriga", "(A) Anhörigträffar\n(F) Anhörigapp", "IFO"),
                ("Nämndmål 5 Delaktighet", "Utveckla brukarråd\n(A/F)", "IFO"),
            ]
        ),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert [(each.section, each.title, "".join(each.kinds), each.units) for each in plan.activities] == [
        ("1", "Familjecentral", "P", ("IFO",)),
        ("1", "Föräldrastöd varje vecka", "A", ("IFO",)),
        ("2", "Praktik", "A", ("AME",)),
        ("2", "språkstöd", "A", ("AME",)),
        ("2", "ny metod", "F", ("AME",)),
        ("3", "Nytt boende", "P", ("SÄBO",)),
        ("3", "Larm", "A", ("SÄBO",)),
        ("4", "Anhörigträffar", "A", ("IFO",)),
        ("4", "Anhörigapp", "F", ("IFO",)),
        ("5", "Utveckla brukarråd", "AF", ("IFO",)),
    ]


def test_what_is_said_about_a_table_is_no_goal_and_no_activity(tmp_path: Path) -> None:
    sheet = [
        ("Verksamhetsplan 2026",),
        ("Samhällsbyggnadsnämnden, Boxholms kommun",),
        ("Anvisning: fyll i en rad för varje aktivitet.",),
        ("Mål", "Aktivitet", "Ansvarig", "Samverkan"),
        ("Nämndmål 1: Levande centrum", "Torghandel* (A)", "Gata", "Näringsliv"),
        ("Obs! Belysningen samordnas med Trafikverket.",),
        ("Nämndmål 1: Levande centrum", "Ny belysning (P)", "Gata", ""),
        ("* Förutsätter beslut i nämnden i mars",),
        ("Källa: nämndens mål och budget",),
        ("Så här arbetar vi vidare",),
    ]
    plan = read(excel(tmp_path / "plan.xlsx", {"VP": sheet}, ["A8:D8", "A9:D9", "A10:D10"]))
    assert goals(plan) == [("1", "board_goal", "Nämndmål 1: Levande centrum")]
    assert rows(plan) == [
        ("1", "Torghandel*", "A", ("Gata",), "Näringsliv"),
        ("1", "Ny belysning", "P", ("Gata",), ""),
    ]
    assert asked(plan) == []


def test_a_header_of_two_rows_is_one_header(tmp_path: Path) -> None:
    sheet = [
        ("Verksamhetsplan 2026, Samhällsbyggnadsnämnden, Boxholms kommun",),
        ("Nr", "Mål", "Aktivitet", "Ansvarig", "Samverkan"),
        ("", "", "och kort beskrivning", "enhet", "med"),
        (1, "Nämndmål 1: Levande centrum", "Torghandel (A)", "Gata", "Näringsliv"),
    ]
    plan = read(excel(tmp_path / "plan.xlsx", {"VP": sheet}))
    assert rows(plan) == [("1", "Torghandel", "A", ("Gata",), "Näringsliv")]
    assert asked(plan) == []


def test_that_a_table_goes_on_on_the_next_page_is_not_read_as_the_goal(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026"),
        Text("Socialnämnden, Ydre kommun"),
        Heading("Nämndmål 1 Trygg omsorg"),
        Rows([("Aktivitet", "Ansvarig enhet", "Samverkan"), ("Hembesök (A)", "Hemtjänsten", "SBF")]),
        Text("Fortsättning på nästa sida"),
        Text("Forts. Nämndmål 1"),
        Rows([("Fortsättning av larmprojektet (P)", "IFO", "Alla förvaltningar")]),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert plan.goals[0].text == ""
    assert rows(plan) == [
        ("1", "Hembesök", "A", ("Hemtjänsten",), "SBF"),
        ("1", "Fortsättning av larmprojektet", "P", ("IFO",), "Alla förvaltningar"),
    ]


SET_APART = """                                   Verksamhetsplan 2026
                       Tekniska nämnden, Vadstena kommun

1 Nämndmål 1 Rent vatten
Mål: Allt vatten ska vara drickbart – alltid.

Aktivitet och kort beskrivning             Ansvarig               Samverkan med/
P=projekt, A=aktivitet, F=förstudie                               kommentar
Byte av ledningar i                        VA-enheten             Länsstyrelsen,
Örbyhus (P)                                                       Trafikverket
Provtagning året om (A)                    Samhällsbyggnads-      MHK
                                           kontoret
Ny reservvattentäkt för                    Projektenheten         Kinda kommun
hela kommunen (F)

                                              3

2 Nämndmål 2 Hela gator

Aktivitet och kort beskrivning             Ansvarig               Samverkan med/
                                                                  kommentar
Beläggning Storgatan (P)                   Gatuenheten            -
Skolvägar                                  Gatuenheten            BUN
Cykelplan (F)                              Plan                   SBF
"""


def test_columns_that_spaces_set_apart_are_columns(tmp_path: Path) -> None:
    """As `pdftotext -layout` and old systems write tables, here in Windows' own encoding."""
    path = tmp_path / "plan.txt"
    path.write_bytes(SET_APART.replace("\n", "\r\n").encode("cp1252"))
    plan = read(path)
    assert whose(plan) == ("Vadstena kommun", "Tekniska nämnden", "", 2026)
    assert plan.goals[0].text == "Allt vatten ska vara drickbart – alltid."
    assert rows(plan) == [
        ("1", "Byte av ledningar i Örbyhus", "P", ("VA-enheten",), "Länsstyrelsen, Trafikverket"),
        ("1", "Provtagning året om", "A", ("Samhällsbyggnadskontoret",), "MHK"),
        ("1", "Ny reservvattentäkt för hela kommunen", "F", ("Projektenheten",), "Kinda kommun"),
        ("2", "Beläggning Storgatan", "P", ("Gatuenheten",), ""),
        ("2", "Skolvägar", "", ("Gatuenheten",), "BUN"),
        ("2", "Cykelplan", "F", ("Plan",), "SBF"),
    ]
    assert [where for where, _ in asked(plan)] == ["rad 23"]


def test_rows_in_columns_without_types_or_space_between_are_rows_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    untyped = SET_APART.replace(" (P)", "    ").replace(" (A)", "    ").replace(" (F)", "    ")
    lines = untyped.split("\n")
    path.write_text("\n".join(line for line in lines if "P=projekt" not in line), "utf-8")
    plan = read(path)
    assert [each.title for each in plan.activities] == [
        "Byte av ledningar i Örbyhus",
        "Provtagning året om",
        "Ny reservvattentäkt för hela kommunen",
        "Beläggning Storgatan",
        "Skolvägar",
        "Cykelplan",
    ]


def test_a_table_within_a_tables_cell_is_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026, Socialnämnden, Ydre kommun")
    document.add_heading("Nämndmål 1 Trygg omsorg", 1)
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "Mål"
    outer.cell(0, 1).text = "Alla ska vara trygga."
    inner = outer.cell(0, 1).add_table(rows=0, cols=2)
    for texts in (("Aktivitet", "Ansvarig"), ("Hembesök (A)", "Hemtjänsten"), ("Larm (P)", "IFO")):
        for cell, text in zip(inner.add_row().cells, texts, strict=True):
            cell.text = text
    document.save(str(tmp_path / "plan.docx"))
    plan = read(tmp_path / "plan.docx")
    assert rows(plan) == [("1", "Hembesök", "A", ("Hemtjänsten",), ""), ("1", "Larm", "P", ("IFO",), "")]
    assert asked(plan) == []


def test_tables_beside_each_other_in_a_sheet_are_all_read(tmp_path: Path) -> None:
    sheet = [
        ("Verksamhetsplan 2026 Tekniska nämnden Kinda kommun",),
        ("Nämndmål 1 Rent vatten", "", "", "", "Nämndmål 2 Hela gator"),
        ("Aktivitet", "Ansvarig", "Typ", "", "Aktivitet", "Ansvarig", "Typ"),
        ("Ledningar", "VA", "P", "", "Beläggning", "Gata", "P"),
        ("Prover", "VA", "A", "", "Cykelväg", "Gata", "A"),
    ]
    plan = read(excel(tmp_path / "plan.xlsx", {"VP": sheet}))
    assert [title for _, _, title in goals(plan)] == ["Nämndmål 1 Rent vatten", "Nämndmål 2 Hela gator"]
    assert rows(plan) == [
        ("1", "Ledningar", "P", ("VA",), ""),
        ("1", "Prover", "A", ("VA",), ""),
        ("2", "Beläggning", "P", ("Gata",), ""),
        ("2", "Cykelväg", "A", ("Gata",), ""),
    ]


@pytest.mark.parametrize("header", [("Vad", "Vem", "När"), ("Aktiviteter 2026", "Huvudansvarig", "Klart")])
def test_the_owners_column_by_other_names(tmp_path: Path, header: tuple[str, ...]) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026"),
        Text("Socialnämnden, Ydre kommun"),
        Heading("Nämndmål 1 Trygg omsorg"),
        Rows([header, ("Hembesök (A)", "Hemtjänsten", "2026")]),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert rows(plan) == [("1", "Hembesök", "A", ("Hemtjänsten",), "")]
    assert asked(plan) == []


def test_goals_in_a_sheet_of_their_own_keep_their_names_and_targets(tmp_path: Path) -> None:
    sheets: dict[str, Sequence[Sequence[object]]] = {
        "Försättsblad": [("Kommun", "Kinda kommun"), ("Nämnd", "Tekniska nämnden"), ("År", 2026)],
        "Mål": [("Mål nr", "Mål", "Målvärde"), ("N1", "Nämndmål Rent vatten", "100 %"), ("N2", "KF-mål Gator", "80 %")],
        "Aktiviteter": [("Mål nr", "Aktivitet", "Typ", "Ansvarig"), ("N1", "Ledningar", "P", "VA")],
    }
    plan = read(excel(tmp_path / "plan.xlsx", sheets))
    assert goals(plan) == [("N1", "board_goal", "Nämndmål Rent vatten"), ("N2", "council_goal", "KF-mål Gator")]
    assert [goal.target for goal in plan.goals] == ["100 %", "80 %"]
    assert rows(plan) == [("N1", "Ledningar", "P", ("VA",), "")]
    assert asked(plan) == []


def test_a_pdf_with_every_other_row_shaded_and_without_rules_in_the_others(tmp_path: Path) -> None:
    """As Word's light table styles print: only the shaded rows have edges between their columns."""
    style = getSampleStyleSheet()["BodyText"]
    texts = [
        ("Aktivitet", "Ansvarig", "Samverkan"),
        ("Hembesök hos alla över åttio år i kommunens ytterområden (A)", "Hemtjänsten", "SBF"),
        ("Ny nattpatrull i hela kommunen alla dagar i veckan (P)", "Hemtjänsten", "Räddningstjänsten, polisen"),
        ("Kartläggning av larm (F)", "IFO", "Alla förvaltningar"),
        ("Särskilt viktigt under hela året är att de anhöriga får veta vad vi gör och varför", "", ""),
    ]
    table = Table([[Paragraph(text, style) for text in row] for row in texts], colWidths=[200, 120, 120])
    table.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.5, colors.black),
                ("INNERGRID", (0, 0), (-1, 1), 0.5, colors.black),
                ("INNERGRID", (0, 3), (-1, 3), 0.5, colors.black),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black),
                ("SPAN", (0, 4), (-1, 4)),
            ]
        )
    )
    head = ["Verksamhetsplan 2026", "Socialnämnden, Ydre kommun", "1 Nämndmål 1 Trygg omsorg"]
    SimpleDocTemplate(str(tmp_path / "plan.pdf")).build([*(Paragraph(text, style) for text in head), table])
    plan = read(tmp_path / "plan.pdf")
    assert goals(plan) == [("1", "board_goal", "Nämndmål 1 Trygg omsorg")]
    assert rows(plan) == [
        ("1", "Hembesök hos alla över åttio år i kommunens ytterområden", "A", ("Hemtjänsten",), "SBF"),
        (
            "1",
            "Ny nattpatrull i hela kommunen alla dagar i veckan",
            "P",
            ("Hemtjänsten",),
            "Räddningstjänsten, polisen",
        ),
        ("1", "Kartläggning av larm", "F", ("IFO",), "Alla förvaltningar"),
    ]
    assert asked(plan) == []


def test_a_type_may_be_a_tick_in_a_column_of_its_own(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026"),
        Text("Socialnämnden, Ydre kommun"),
        Heading("Nämndmål 1 Trygg omsorg"),
        Rows(
            [
                ("Aktivitet", "P", "A", "F", "Ansvarig"),
                ("Hembesök", "", "x", "-", "Hemtjänsten"),
                ("Larm", "X", "", "✓", "IFO"),
                ("Kartläggning", "", "", "", "IFO"),
            ]
        ),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert [(each.title, "".join(each.kinds)) for each in plan.activities] == [
        ("Hembesök", "A"),
        ("Larm", "PF"),
        ("Kartläggning", ""),
    ]
    assert [question.split("”")[1] for _, question in asked(plan)] == ["Kartläggning"]


def test_activities_that_are_headings_with_labels_below_stand_beside_those_in_tables(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026"),
        Text("Miljönämnden, Åtvidabergs kommun"),
        Heading("Nämndmål 1 God service"),
        Text("Mål: Det ska vara enkelt."),
        Heading("Ny e-tjänst för bygglov", 2),
        Text("Typ: Projekt"),
        Text("Ansvarig: Byggenheten"),
        Text("Samverkan: IT"),
        Text("Beskrivning: Vi gör det enkelt att söka."),
        Heading("Rådgivning i butik (A)", 2),
        Text("Ansvarig: Miljöenheten"),
        Heading("Så här följer vi upp", 2),
        Text("Nämnden får en rapport varje tertial."),
        Heading("Nämndmål 2 Rent vatten"),
        Rows([("Aktivitet", "Ansvarig"), ("Inventera avlopp (A)", "Miljöenheten")]),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert plan.goals[0].text == "Det ska vara enkelt."
    assert rows(plan) == [
        ("1", "Ny e-tjänst för bygglov", "P", ("Byggenheten",), "IT"),
        ("1", "Rådgivning i butik", "A", ("Miljöenheten",), ""),
        ("2", "Inventera avlopp", "A", ("Miljöenheten",), ""),
    ]
    assert asked(plan) == []


def test_whose_a_plan_is_may_stand_in_the_pages_header_and_footer_alone(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Ydre kommun\tSocialnämnden\tDnr 2025-114"
    document.sections[0].footer.paragraphs[0].text = "Socialförvaltningen, sida 1 av 7"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_heading("Nämndmål 1 Trygg omsorg", 1)
    table = document.add_table(rows=0, cols=2)
    for texts in (("Aktivitet", "Ansvarig"), ("Hembesök (A)", "Hemtjänsten")):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    document.save(str(tmp_path / "plan.docx"))
    plan = read(tmp_path / "plan.docx")
    assert whose(plan) == ("Ydre kommun", "Socialnämnden", "Socialförvaltningen", 2026)
    assert rows(plan) == [("1", "Hembesök", "A", ("Hemtjänsten",), "")]
    assert asked(plan) == []
