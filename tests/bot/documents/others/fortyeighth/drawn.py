"""Everyday habits of unit managers and secretaries: what a plan looks like when it is passed on."""

from __future__ import annotations

from functools import partial

from tests.bot.documents.others.fortyeighth import pages, sheets, words
from tests.bot.documents.others.fortyeighth.rows import count, wanted
from tests.bot.documents.others.special import Drawn, in_each_format

_each = partial(in_each_format, "fortyeighth_drawn")
_BY_QUARTER = [(goal, [row]) for _, rows in sheets.QUARTERS for goal, row in rows]
_LISTS = [(goal, [row._replace(units=row.units.replace(", ", "; ")) for row in rows]) for goal, rows in sheets.LISTS]

FORTYEIGHTH: list[Drawn] = [
    *_each("textrutor vid sidan, målen som feta rader och punkter med ansvarig", wanted(words.BOXES),
           {"docx": words.boxes}, activities=count(words.BOXES), year="2026", goals="3"),
    *_each("minnesanteckningar med beslutade aktiviteter i en tabell sist", wanted(words.MEETING),
           {"docx": words.meeting}, activities=count(words.MEETING), year="2026", goals="3"),
    *_each("gammal mall ifylld för hand med kryss och oanvänt block", wanted(words.FORM),
           {"docx": words.form}, activities=count(words.FORM), year="2026", goals="3"),
    *_each("aktiviteten som fet rad, text och ansvarig under den", wanted(words.PROSE),
           {"docx": words.prose}, activities=count(words.PROSE), year="2026", goals="3"),
    *_each("punktlista med underpunkter", wanted(words.SUBPOINTS),
           {"docx": words.subpoints, "txt": words.plain_subpoints}, activities=count(words.SUBPOINTS), year="2026",
           goals="3"),
    *_each("två tabeller bredvid varandra under en färgförklaring", wanted(sheets.BESIDE),
           {"xlsx": sheets.beside}, activities=count(sheets.BESIDE), year="2026", goals="4"),
    *_each("indikatorerna i en egen tabell vid sidan", wanted(sheets.INDICATORS),
           {"xlsx": sheets.indicators}, activities=count(sheets.INDICATORS), year="2026", goals="3"),
    *_each("ett blad för varje kvartal", wanted(_BY_QUARTER),
           {"xlsx": sheets.quarters}, activities=count(_BY_QUARTER), year="2026", goals="3"),
    *_each("Planners export till Excel", wanted(sheets.PLANNER),
           {"xlsx": sheets.planner}, activities=count(sheets.PLANNER), year="2026", goals="3"),
    *_each("export av en lista i Teams", wanted(_LISTS),
           {"csv": sheets.lists}, activities=count(sheets.LISTS), year="2026", goals="3"),
    *_each("utskrift av en presentation", wanted(pages.SLIDES),
           {"pdf": pages.slides}, activities=count(pages.SLIDES), year="2026", goals="4"),
    *_each("utskrivet kalkylblad med två rubrikrader och målband", wanted(pages.PRINTED),
           {"pdf": pages.printed}, activities=count(pages.PRINTED), year="2026", goals="4"),
]  # fmt: skip
