"""Ordinary plans of thirteen municipalities' boards and companies, one document each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bot.documents.others.fiftyfirst import more_rows, pages, rows, sheets, words
from tests.bot.documents.others.special import Drawn, told_of


def _one(
    name: str, ending: str, groups: Sequence[rows.Group], draw: Callable[[Path], Path], year: str = "2026"
) -> Drawn:
    told = told_of("fiftyfirst_drawn", name, ending, rows.wants(groups), activities=rows.count(groups), year=year)
    return told, draw


FIFTYFIRST: list[Drawn] = [
    _one("en tabell för varje mål efter indikatorerna", "docx", rows.FURULUNDA, words.furulunda),
    _one("punkter med enheten inom parentes", "docx", rows.SJOHAGEN, words.sjohagen, "2027"),
    _one("liggande tabell med en sidbrytning mitt i", "docx", rows.KVARNFORSA, words.kvarnforsa),
    _one("bostadsbolagets mål som feta rader, kostnaden sist", "docx", rows.GRANHAMMAR, words.granhammar),
    _one("målet bara på sin första rad", "xlsx", rows.LILLAHULT, sheets.lillahult),
    _one("två rubrikrader och målen som färgade rader", "xlsx", rows.TORPVIKEN, sheets.torpviken, "2027"),
    _one("energibolagets mål sammanfogade, kvartal kryssade", "xlsx", rows.TUNABRO, sheets.tunabro),
    _one("planeringssystemets export med semikolon", "csv", more_rows.ANGSBERGA, sheets.angsberga),
    _one("en listas export med komma", "csv", more_rows.HEDESJO, sheets.hedesjo),
    _one("utskriven plan med innehåll, indikatorer och tabeller", "pdf", more_rows.STORAKRA, pages.storakra),
    _one("utskrivna punkter med ansvarig på raden under", "pdf", more_rows.HAVSNASET, pages.havsnaset),
    _one("liggande utskrift utan upprepad rubrik", "pdf", more_rows.VASTERLIDA, pages.vasterlida),
    _one("ren text med ansvarig på raden under", "txt", more_rows.KLIPPINGE, sheets.klippinge),
]  # fmt: skip
