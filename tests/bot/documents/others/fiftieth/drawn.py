"""What needs real drawing: eleven bodies in Word, Excel and on printed pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bot.documents.others.fiftieth import pages, sheets, words
from tests.bot.documents.others.fiftieth.rows import Group, right
from tests.bot.documents.others.special import Drawn, in_each_format


def _one(name: str, ending: str, groups: Sequence[Group], draw: Callable[[Path], Path]) -> list[Drawn]:
    count = sum(len(rows) for _, rows in groups)
    return in_each_format("fiftieth_drawn", name, right(groups), {ending: draw}, activities=str(count), year="2027")


FIFTIETH: list[Drawn] = [
    *_one("stadens liggande tabell med två rubrikrader och målet som rad", "docx", words.TOWN, words.town),
    *_one("stadsdelens punkter med ansvarig inom parentes", "docx", words.DISTRICT, words.district),
    *_one("länsstyrelsens åtgärder som hänvisar till målens beteckning", "docx", words.COUNTY, words.county),
    *_one("en rubrik för varje ansvarig enhet, målet i en spalt", "docx", words.owners_told(), words.technical),
    *_one("ansvarig förvaltning kryssad, målet en gång", "xlsx", sheets.TICKS, sheets.ticks),
    *_one("bostadsbolagets aktivitetskort", "xlsx", sheets.CARDS, sheets.cards),
    *_one("två nivåer av mål och förra årets flik", "xlsx", [g for _, groups in sheets.LEVELS for g in groups],
          sheets.levels),
    *_one("årshjul med hänvisning till mål", "xlsx", sheets.wheel_told(), sheets.wheel),
    *_one("regionens innehållsförteckning och målets cell över sina rader", "pdf", pages.REGION, pages.region),
    *_one("nära vård i punkter med ansvarig efter tankstreck", "pdf", pages.CARE, pages.care),
    *_one("gymnasiets ansvariga i raden under titeln", "pdf", pages.SCHOOL, pages.school),
]  # fmt: skip
