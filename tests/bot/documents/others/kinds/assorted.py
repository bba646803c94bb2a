"""Numbers that Word sets, a letter broken by hand, remarks below points: what no list of parts tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import docx

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, told_of

_GAME = [
    ("Målbild 1: Alla får plats", [
        ("Kö på webben till kolonilotter", "Den som väntar ska se sin plats.", "Markgruppen", "mars 2026"),
        ("Lotter med höga lådor", "Tre lådor byggs vid varje grind.", "Parklaget", "maj 2026")]),
    ("Målbild 2: Inget svinn", [
        ("Kompost vid alla områden", "Nyckel lämnas ut av föreningen.", "Avfallsgruppen", "hela året")]),
]  # fmt: skip


def _numbered_in_bold(path: Path) -> Path:
    """Word sets the numbers; the name is in bold, a sentence below it, and a line in italics says who and when."""
    document = docx.Document()
    document.add_heading("Odlingsplan 2026", 0)
    document.add_paragraph("Marknämnden, Granviks kommun")
    document.add_heading("Det här vill vi", 1)
    for goal, items in _GAME:
        document.add_heading(goal, 2)
        for title, text, owner, time in items:
            document.add_paragraph(style="List Number").add_run(title).bold = True
            document.add_paragraph(text)
            document.add_paragraph().add_run(f"Ansvar: {owner}. När: {time}.").italic = True
    document.save(str(path))
    return path


_LETTER = """\
Ämne: Åtgärder för rastplatser 2026

Hej!

Nu är planen klar, läs och säg till om ni saknar
något.

ÅTGÄRDER FÖR RASTPLATSER 2026
Vägnämnden, Granviks kommun

Mål 1: Alla kan stanna

1) Toalett vid Mosjön
   Ansvarig: Väglaget
   Klart: maj
2) Bord och tak för den som
   kör långt
   Ansvarig: Snickeriet
   Samverkan: Trafikföreningen
   Klart: juni

Mål 2: Inget skräp

3) Tunnor som töms varje dag
   Ansvarig: Avfallslaget
   Klart: april

Vänliga hälsningar
Test Testsson
"""


def _by_letter(path: Path) -> Path:
    """Numbers that run on from goal to goal in a letter, broken by hand."""
    path.write_text(_LETTER, "utf-8")
    return path


def _remarks_below(path: Path) -> Path:
    """Points in two levels: who, when and a remark stand below each."""
    document = docx.Document()
    document.add_heading("Tillgänglighetsplan 2026", 0)
    document.add_paragraph("Fastighetsnämnden, Granviks kommun")
    for goal, points in (
        (
            "Mål 1 Ljud",
            [("Hörslinga i tre salar", "Lokallaget", "Salarna är de största."), ("Tystare fläktar", "Driftlaget", "")],
        ),
        ("Mål 2 Ljus", [("Lampor vid alla trappor", "Driftlaget", "Ellaget lånar ut en skylift.")]),
    ):
        document.add_heading(goal, 1)
        for title, owner, remark in points:
            document.add_paragraph(title, style="List Bullet")
            document.add_paragraph(f"Ansvarig: {owner}", style="List Bullet 2")
            document.add_paragraph("Klart: maj", style="List Bullet 2")
            if remark:
                document.add_paragraph(f"Kommentar: {remark}", style="List Bullet 2")
    document.save(str(path))
    return path


def _untyped(goal: str, *rows: tuple[str, str, str]) -> list[Wanted]:
    return [Wanted(goal, title, "", (unit,), beside, "*") for title, unit, beside in rows]


_SHAPES: Sequence[tuple[str, str, list[Wanted], Callable[[Path], Path]]] = (
    (
        "numrerat av Word, fet titel och kursiv rad om vem",
        "docx",
        [
            wanted
            for goal, items in _GAME
            for wanted in _untyped(goal, *((title, owner, "") for title, _, owner, _ in items))
        ],
        _numbered_in_bold,
    ),
    (
        "åtgärder i ett brev, bruten rad",
        "txt",
        [
            *_untyped(
                "Mål 1: Alla kan stanna",
                ("Toalett vid Mosjön", "Väglaget", ""),
                ("Bord och tak för den som kör långt", "Snickeriet", "Trafikföreningen"),
            ),
            *_untyped("Mål 2: Inget skräp", ("Tunnor som töms varje dag", "Avfallslaget", "")),
        ],
        _by_letter,
    ),
    (
        "anmärkning under punkten",
        "docx",
        [
            *_untyped("Mål 1 Ljud", ("Hörslinga i tre salar", "Lokallaget", ""), ("Tystare fläktar", "Driftlaget", "")),
            *_untyped("Mål 2 Ljus", ("Lampor vid alla trappor", "Driftlaget", "")),
        ],
        _remarks_below,
    ),
)
ASSORTED: list[Drawn] = [
    (told_of("kinds_assorted", name, ending, wanted, activities=str(len(wanted))), draw)
    for name, ending, wanted, draw in _SHAPES
]
