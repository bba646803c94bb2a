"""Ordinary plans of ordinary boards and units, as their controllers send them."""

from __future__ import annotations

from functools import partial

from tests.bot.documents.others.fiftyseventh import books, prints, words
from tests.bot.documents.others.fiftyseventh.rows import right
from tests.bot.documents.others.special import Drawn, in_each_format

_each = partial(in_each_format, "fiftyseventh_drawn")

FIFTYSEVENTH: list[Drawn] = [
    *_each("omsorgsnämndens mall med Mål, Aktiviteter och Ansvarig som rubriker", right(words.CARE),
           {"docx": words.labelled}, activities="15", year="2026"),
    *_each("förskolans liggande tabell med två rubrikrader och sammanslagna mål", right(words.PRESCHOOL),
           {"docx": words.preschool}, activities="14", year="2026"),
    *_each("räddningstjänstförbundet, målen som rader tvärs över tabellen", right(words.RESCUE),
           {"docx": words.across}, activities="13", year="2026"),
    *_each("gymnasieskolans formulär, aktiviteterna som punkter i en cell", right(words.SCHOOL),
           {"docx": words.forms}, activities="12", year="2026"),
    *_each("hela kommunens plan med ett kapitel för varje nämnd", right(words.goals_of(words.CHAPTERS)),
           {"docx": words.whole}, activities="17", year="2026"),
    *_each("miljökontorets filtrerade lista bland andra blad", right(books.ENVIRONMENT),
           {"xlsx": books.filtered}, activities="17", year="2026"),
    *_each("byggnadsnämndens blad för varje enhet, den ansvariga ovanför", right(books.owned(books.BUILDING)),
           {"xlsx": books.units_apart}, activities="14", year="2026"),
    *_each("grundskolans två rubrikrader med målen som rader", right(books.SCHOOLS),
           {"xlsx": books.two_heads}, activities="15", year="2026"),
    *_each("VA-nämndens utskrift med innehållsförteckning och indikatorer", right(prints.WATER),
           {"pdf": prints.contents}, activities="16", year="2026"),
    *_each("regionens liggande utskrift, nämndens mål över sina rader", right(prints.under(prints.HEALTH)),
           {"pdf": prints.region}, activities="16", year="2026"),
    *_each("arbetsmarknadsnämndens export med år och nämnd på varje rad", right(prints.LABOUR),
           {"csv": prints.export}, activities="17", year="2026"),
    *_each("kulturnämndens plan i ett mejl, ansvarig inom parentes", right(prints.CULTURE),
           {"txt": prints.mail}, activities="10", year="2026"),
]  # fmt: skip
