"""Plans of other boards, municipalities and years, each with what a careful person reads in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from bot.documents import read_document
from plan.model import GoalKind, Plan
from plan.reading import read_plan
from tests.bot.documents.making import Heading, Part, Rows, Text, excel, pdf, word

pytestmark = pytest.mark.slow

Row = tuple[str, str, str, tuple[str, ...], str]


def read(path: Path) -> Plan:
    """Each row of every document here went somewhere."""
    plan = read_plan(read_document(path))
    assert plan.account
    assert plan.account.adds_up, plan.account
    return plan


def rows(plan: Plan) -> list[Row]:
    """Section, title, kinds, units, collaboration."""
    return [(each.section, each.title, "".join(each.kinds), each.units, each.collaboration) for each in plan.activities]


def goals(plan: Plan) -> list[tuple[str, str, str]]:
    return [(goal.number, goal.kind.value, goal.title) for goal in plan.goals]


def whose(plan: Plan) -> tuple[str, str, str, int]:
    return plan.organisation, plan.board, plan.department, plan.year


def asked(plan: Plan) -> list[tuple[str, str]]:
    return [(question.where, question.question) for question in plan.questions]


def test_word_with_named_goals_and_a_column_for_the_type(tmp_path: Path) -> None:
    header = ("Nr", "Prioriterade aktiviteter", "Typ", "Ansvarig enhet", "I samverkan med")
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026", 1),
        Text("Utbildningsnämnden i Vadstena kommun. Utbildningsförvaltningen ansvarar för planen."),
        Heading("Nämndmål 1: Alla elever når målen", 2),
        Rows([("Målvärde", "Andelen behöriga till gymnasiet är 90 %"), ("Nuläge", "84 % år 2025")]),
        Rows(
            [
                header,
                ("1", "Läsa-skriva-räkna i alla årskurser", "Projekt", "Grundskolan", "Elevhälsan"),
                ("2", "Kartläggning av frånvaro", "Förstudie", "Elevhälsan", ""),
            ]
        ),
        Heading("Nämndmål 2: En trygg skoldag", 2),
        Rows([header, ("3", "Trygghetsvandringar", "Aktivitet", "Grundskolan\nElevhälsan", "Polisen")]),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert whose(plan) == ("Vadstena kommun", "Utbildningsnämnden", "Utbildningsförvaltningen", 2026)
    assert goals(plan) == [
        ("1", "board_goal", "Nämndmål 1: Alla elever når målen"),
        ("2", "board_goal", "Nämndmål 2: En trygg skoldag"),
    ]
    assert (plan.goals[0].target, plan.goals[0].baseline) == (
        "Andelen behöriga till gymnasiet är 90 %",
        "84 % år 2025",
    )
    assert rows(plan) == [
        ("1", "Läsa-skriva-räkna i alla årskurser", "P", ("Grundskolan",), "Elevhälsan"),
        ("1", "Kartläggning av frånvaro", "F", ("Elevhälsan",), ""),
        ("2", "Trygghetsvandringar", "A", ("Grundskolan", "Elevhälsan"), "Polisen"),
    ]
    assert plan.questions == ()
    assert plan.activities[0].source.place == "rad 2"


def test_one_word_table_with_the_goals_as_rows_across_it(tmp_path: Path) -> None:
    table = Rows(
        [
            ("Åtgärd", "Ansvarig", "Samarbete med"),
            ("KF-mål 1 – En klimatneutral kommun",) * 3,
            ("Områden: Livsmiljö",) * 3,
            ("Laddplatser vid kommunens hus (P)", "Gata och park", "Fastighet"),
            ("Klimatkrav i upphandling (A)", "Gata och park/ Projekt", "Alla förvaltningar"),
            ("Särskilda satsningar",) * 3,
            ("Ny bro över Svartån (F)", "Gata och park", ""),
        ]
    )
    top = Text("Verksamhetsplan för tekniska nämnden 2027, Motala kommun. Tekniska förvaltningen.")
    plan = read(word(tmp_path / "plan.docx", [top, table]))
    assert whose(plan) == ("Motala kommun", "Tekniska nämnden", "Tekniska förvaltningen", 2027)
    assert goals(plan) == [
        ("1", "council_goal", "KF-mål 1 – En klimatneutral kommun"),
        ("2", "special_initiative", "Särskilda satsningar"),
    ]
    assert plan.goals[0].areas == ("Livsmiljö",)
    assert rows(plan) == [
        ("1", "Laddplatser vid kommunens hus", "P", ("Gata och park",), "Fastighet"),
        ("1", "Klimatkrav i upphandling", "A", ("Gata och park/Projekt",), "Alla förvaltningar"),
        ("2", "Ny bro över Svartån", "F", ("Gata och park",), ""),
    ]
    assert plan.questions == ()


def test_excel_with_a_goal_column_that_is_filled_in_once(tmp_path: Path) -> None:
    sheet = [
        ("Samhällsbyggnadsnämnden", None, None, None, None, None),
        ("Verksamhetsplan 2026 för Samhällsbyggnadsförvaltningen, Tranås kommun", None, None, None, None, None),
        (None, None, None, None, None, None),
        ("Resultatmål", "Målvärde", "Insats", "P/A/F", "Ansvarig chef", "Kommentar"),
        ("1. Fler bostäder", "200 nya bostäder", "Detaljplan Norra", "P", "Planchef", "-"),
        (None, None, "Bostadsförsörjningsprogram", "A", "Planchef, Miljöchef", "Länsstyrelsen"),
        ("2. Ren luft", None, "Mätning av partiklar", "A/F", "Miljöchef", None),
    ]
    plan = read(excel(tmp_path / "plan.xlsx", {"Plan": sheet}))
    assert whose(plan) == ("Tranås kommun", "Samhällsbyggnadsnämnden", "Samhällsbyggnadsförvaltningen", 2026)
    assert goals(plan) == [("1", "board_goal", "Fler bostäder"), ("2", "board_goal", "Ren luft")]
    assert plan.goals[0].target == "200 nya bostäder"
    assert rows(plan) == [
        ("1", "Detaljplan Norra", "P", ("Planchef",), ""),
        ("1", "Bostadsförsörjningsprogram", "A", ("Planchef", "Miljöchef"), "Länsstyrelsen"),
        ("2", "Mätning av partiklar", "AF", ("Miljöchef",), ""),
    ]
    assert asked(plan) == []


def test_excel_with_styles_and_merged_cells_to_its_last_corner(tmp_path: Path) -> None:
    rows = [("Verksamhetsplan 2026 Socialnämnden", ""), ("Aktivitet", "Ansvarig"), ("Hembesök (A)", "IFO")]
    path = excel(tmp_path / "plan.xlsx", {"Nämndmål 1": rows}, ["A1:XFD1"])
    book = openpyxl.load_workbook(path)
    book.worksheets[0].cell(1_048_576, 16_384).font = Font(bold=True)
    book.save(path)
    assert [each.title for each in read(path).activities] == ["Hembesök"]


def test_excel_with_a_sheet_for_each_goal(tmp_path: Path) -> None:
    header = ("Aktivitet", "Typ", "Ansvarig", "Samverkan")
    sheets: dict[str, Sequence[Sequence[object]]] = {
        "Nämndmål 1": [("Verksamhetsplan 2026 Socialnämnden Ydre kommun",), header, ("Hembesök", "A", "IFO", "")],
        "Nämndmål 2": [header, ("Ny teknik", "P", "Äldreomsorg", "IT")],
        "Särskilda satsningar": [header, ("Träffpunkt", "F", "IFO", "")],
    }
    plan = read(excel(tmp_path / "plan.xlsx", sheets))
    assert goals(plan) == [
        ("1", "board_goal", "Nämndmål 1"),
        ("2", "board_goal", "Nämndmål 2"),
        ("3", "special_initiative", "Särskilda satsningar"),
    ]
    assert [(each.section, each.title) for each in plan.activities] == [
        ("1", "Hembesök"),
        ("2", "Ny teknik"),
        ("3", "Träffpunkt"),
    ]
    assert plan.questions == ()


def test_the_tables_of_the_internal_control_and_the_budget_are_no_activities(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026 för Socialnämnden"),
        Heading("2.1 Nämndmål 1", 2),
        Rows([("Aktivitet", "Ansvarig"), ("Hembesök (A)", "IFO")]),
        Heading("3 Internkontrollplan"),
        Rows([("Risk", "Åtgärd", "Ansvarig"), ("Fel utbetalning", "Stickprov", "IFO")]),
        Heading("4 Budget"),
        Rows([("Verksamhet", "Utfall 2025", "Budget 2026"), ("IFO", "10", "12")]),
    ]
    assert [each.title for each in read(word(tmp_path / "plan.docx", parts)).activities] == ["Hembesök"]


def test_csv_with_its_columns_in_another_order_and_rows_that_are_unclear(tmp_path: Path) -> None:
    path = tmp_path / "kultur-och-fritidsnamnden.csv"
    lines = [
        "Nämnd:;Kultur- och fritidsnämnden;;;",
        "Kommun:;Ödeshögs kommun;;;",
        "År:;2028;;;",
        "Ansvar;Typ;Aktivitet;Nämndmål;Samverkan",
        'Biblioteket;A;"Lässatsning; sommar";Nämndmål 2 Läsning;Alla förvaltningar',
        "Biblioteket;;Mer öppet;Nämndmål 2 Läsning;",
        "Bibloteket;P;Ny bokbuss;Nämndmål 2 Läsning;",
        ";A;Fritidsgård;Nämndmål 3 Ungas fritid;SOC",
        "Biblioteket/Fritid;A;Lovaktiviteter;Nämndmål 3 Ungas fritid;",
        "Fritid;A;Simhall;Nämndmål 3 Ungas fritid;",
    ]
    path.write_text("\r\n".join(lines), "utf-8-sig")
    plan = read(path)
    assert whose(plan) == ("Ödeshögs kommun", "Kultur- och fritidsnämnden", "", 2028)
    assert goals(plan) == [("2", "board_goal", "Nämndmål 2 Läsning"), ("3", "board_goal", "Nämndmål 3 Ungas fritid")]
    assert rows(plan) == [
        ("2", "Lässatsning; sommar", "A", ("Biblioteket",), "Alla förvaltningar"),
        ("2", "Mer öppet", "", ("Biblioteket",), ""),
        ("2", "Ny bokbuss", "P", ("Biblioteket",), ""),
        ("3", "Fritidsgård", "A", (), "SOC"),
        ("3", "Lovaktiviteter", "A", ("Biblioteket", "Fritid"), ""),
        ("3", "Simhall", "A", ("Fritid",), ""),
    ]
    assert [(where, question.split("?")[0]) for where, question in asked(plan)] == [
        ("rad 6", "”Mer öppet” har ingen typ. Är den ett projekt (P), en aktivitet (A) eller en förstudie (F)"),
        ("rad 7", "I ansvarskolumnen står ”Bibloteket”. Menas enheten ”Biblioteket”"),
        ("rad 8", "Vilken enhet ansvarar för ”Fritidsgård”"),
        ("rad 9", "I ansvarskolumnen står ”Biblioteket/Fritid”. Menas enheterna ”Biblioteket” och ”Fritid”"),
    ]
    assert [each.title for each in plan.activities if each.uncertain] == [
        "Mer öppet",
        "Ny bokbuss",
        "Fritidsgård",
        "Lovaktiviteter",
    ]


def test_word_with_points_instead_of_tables(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan för miljönämnden 2026"),
        Text("Miljöförvaltningen, Borås Stad"),
        Heading("3.1 Stadens mål 1", 2),
        Text("Områden: Livsmiljö, Hälsa"),
        Text("Mål: Alla ska ha rent vatten."),
        Heading("Prioriterade aktiviteter", 3),
        Text("• Tillsyn av enskilda avlopp (A). Ansvarig enhet: Hälsoskydd. Samverkan: VA-enheten"),
        Text("• Projekt: Vattenskydd i Öresjö. Ansvarig enhet: Naturvård"),
        Text("• Förstudie – sensorer i brunnar. Ansvarig enhet: Hälsoskydd"),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert whose(plan) == ("Borås Stad", "Miljönämnden", "Miljöförvaltningen", 2026)
    assert plan.goals[0].text == "Alla ska ha rent vatten."
    assert plan.goals[0].areas == ("Livsmiljö", "Hälsa")
    assert rows(plan) == [
        ("3.1", "Tillsyn av enskilda avlopp", "A", ("Hälsoskydd",), "VA-enheten"),
        ("3.1", "Vattenskydd i Öresjö", "P", ("Naturvård",), ""),
        ("3.1", "sensorer i brunnar", "F", ("Hälsoskydd",), ""),
    ]
    assert asked(plan) == [
        ("avsnitt 3.1", "Vad är ”Stadens mål 1”: KF-mål, nämndmål, grunduppdrag eller särskild satsning?"),
    ]


def long_rows() -> list[tuple[str, str, str]]:
    title = "Utveckla arbetssätt {} för att stärka den enskildes delaktighet, självbestämmande och trygghet " + (
        "i vardagen genom tidiga och samordnade insatser " * 3
    )
    return [
        (f"{title.format(number).strip()} ({'PAF'[number % 3]})", "Individ- och familjeomsorg", "Alla förvaltningar")
        for number in range(1, 31)
    ]


def test_a_pdf_whose_cells_go_on_over_the_pages(tmp_path: Path) -> None:
    header = ("Planerad aktivitet\nP=projekt, A=aktivitet, F=förstudie", "Ansvarig enhet", "Samverkan")
    parts: list[Part] = [
        Heading("Socialnämndens verksamhetsplan 2026"),
        Text("Socialförvaltningen i Boxholms kommun, Socialnämnden"),
        Heading("5.2.1 Verksamhetsmål 4", 2),
        Rows([header, *long_rows()]),
    ]
    for name, repeated in (("med.pdf", True), ("utan.pdf", False)):
        path = pdf(tmp_path / name, parts, running_header="Socialnämnden Verksamhetsplan 2026", repeat=repeated)
        plan = read(path)
        assert whose(plan) == ("Boxholms kommun", "Socialnämnden", "Socialförvaltningen", 2026)
        assert goals(plan) == [("5.2.1", "board_goal", "Verksamhetsmål 4")]
        assert rows(plan) == [
            ("5.2.1", text[:-4], text[-2], ("Individ- och familjeomsorg",), "Alla förvaltningar")
            for text, _, _ in long_rows()
        ]
        assert plan.questions == ()
        assert len({each.source.page for each in plan.activities}) > 2


def test_a_pdf_without_rules_with_divided_words_and_odd_characters(tmp_path: Path) -> None:
    nbsp, soft = "\u00a0", "\u00ad"
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026 – Vård- och omsorgsnämnden"),
        Text("Vård- och omsorgsförvaltningen, Åtvidabergs kommun"),
        Heading("Nämndmål 2", 2),
        Text(f"Nuläge: 76{nbsp}% år 2024"),
        Rows(
            [
                ("Aktivitet", "Ansvarig", "Samverkan med"),
                (f"Införa digital till{soft}syn nattetid (P)", "Hemtjänst", "IT-avdelningen"),
                ("Kompetensutveckling i demens-\nvård (A)", "Särskilt\nboende", "Alla förvaltningar"),
            ]
        ),
        Heading("Nämndmål 3", 2),
        Rows(
            [
                ("Aktivitet", "Ansvarig", "Samverkan med"),
                (f"Införa digital till{soft}syn nattetid (P)", "Hemtjänst", ""),
            ]
        ),
    ]
    plan = read(pdf(tmp_path / "plan.pdf", parts, rules=False))
    assert whose(plan)[1:] == ("Vård- och omsorgsnämnden", "Vård- och omsorgsförvaltningen", 2026)
    assert plan.goals[0].baseline == "76 % år 2024"
    assert rows(plan) == [
        ("2", "Införa digital tillsyn nattetid", "P", ("Hemtjänst",), "IT-avdelningen"),
        ("2", "Kompetensutveckling i demensvård", "A", ("Särskilt boende",), "Alla förvaltningar"),
        ("3", "Införa digital tillsyn nattetid", "P", ("Hemtjänst",), ""),
    ]
    assert plan.questions == ()


RUNNING = """Verksamhetsplan 2026
Överförmyndarnämnden, Kinda kommun

1 Inledning
Nämnden ansvarar för tillsynen.

2 Nämndmål
2.1 Nämndmål 1
Mål: Rätt ställföreträdare i
rätt tid.
Nuläge: 40 dagar i snitt

Prioriterade aktiviteter   Ansvarig enhet   Samverkan

Rekrytering av gode män (A)
Tillsynsenheten SOC

Digital årsräkning (projekt)
Tillsynsenheten,
IT-enheten
Alla förvaltningar

7

Rättssäker handläggning (P/A) Tillsynsenheten SOC
Utbildning av ställföreträdare (A) Tillsynsenheten SOC
"""


def test_running_text_of_another_board(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(RUNNING, "utf-8")
    plan = read(path)
    assert whose(plan) == ("Kinda kommun", "Överförmyndarnämnden", "", 2026)
    assert goals(plan) == [("2.1", GoalKind.BOARD_GOAL, "Nämndmål 1")]
    assert (plan.goals[0].text, plan.goals[0].baseline) == ("Rätt ställföreträdare i rätt tid.", "40 dagar i snitt")
    assert rows(plan) == [
        ("2.1", "Rekrytering av gode män", "A", ("Tillsynsenheten",), "SOC"),
        ("2.1", "Digital årsräkning", "P", ("Tillsynsenheten", "IT-enheten"), "Alla förvaltningar"),
        ("2.1", "Rättssäker handläggning", "PA", ("Tillsynsenheten",), "SOC"),
        ("2.1", "Utbildning av ställföreträdare", "A", ("Tillsynsenheten",), "SOC"),
    ]
    assert plan.questions == ()


@pytest.mark.slow
def test_500_activities_in_a_pdf_of_60_pages_are_read_page_by_page(tmp_path: Path) -> None:
    header = ("Aktivitet och kort beskrivning", "Ansvarig", "Samverkan med/ kommentar")
    parts: list[Part] = [Heading("Verksamhetsplan 2026 för Kommunstyrelsen")]
    for number in range(1, 51):
        parts += [
            Heading(f"4.{number} Nämndspecifikt mål {number}", 2),
            Text("Mål: " + "Kommunen ska vara en attraktiv plats att bo, verka och leva i. " * 6),
            Rows([header, *long_rows()[:10]]),
        ]
    pages: list[tuple[int, int]] = []
    path = pdf(tmp_path / "plan.pdf", parts)
    plan = read_plan(read_document(path, lambda done, of: pages.append((done, of))))
    assert (len(plan.activities), len(plan.goals)) == (500, 50)
    assert {each.units for each in plan.activities} == {("Individ- och familjeomsorg",)}
    assert pages == [(page, len(pages)) for page in range(1, len(pages) + 1)]
    assert len(pages) >= 60
