"""Ordinary plans of ordinary boards and units, as a controller sends them: templates, lists, prints and a mail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.fiftyfifth import books, plain, prints, words
from tests.bot.documents.others.fiftyfifth.rows import Goals, count, right
from tests.bot.documents.others.special import Drawn


def _one(
    name: str, ending: str, goals: Goals, draw: Callable[[Path], Path], wanted: list[Wanted] | None = None
) -> Drawn:
    holds = [("activities", count(goals)), ("year", "2026")]
    return Told("fiftyfifth_drawn", name, (ending,), [], wanted or right(goals), holds), draw


FIFTYFIFTH: list[Drawn] = [
    _one("vård- och omsorgsnämndens mall med indikatorer", "docx", words.CARE, words.care),
    _one("skolans punkter med ansvarig inom parentes", "docx", words.SCHOOL, words.school),
    _one("kulturens punkter under enhetens rubrik", "docx", words.LEISURE, words.leisure),
    _one("länsstyrelsens enhetsplan med leveranser", "docx", words.NATURE, words.nature),
    _one("kommunstyrelsens liggande tabeller, målet i första raden", "docx", words.BOARD, words.board),
    _one("kommunledningens lista med två rubrikrader", "xlsx", books.OFFICE, books.office, books.office_right()),
    _one("regionens handlingsplan med målen som band", "xlsx", books.CLINIC, books.clinic),
    _one("att göra-listan med vem först", "xlsx", books.WORK, books.work),
    _one("samhällsbyggnads utskrift på liggande sidor", "pdf", prints.TOWN, prints.town),
    _one("räddningstjänstens punkter med ansvarig i raden under", "pdf", prints.RESCUE, prints.rescue),
    _one("socialnämndens export i Excels teckentabell", "csv", plain.SOCIAL, plain.social),
    _one("ett inklistrat mejl", "txt", plain.ENVIRONMENT, plain.environment),
]
