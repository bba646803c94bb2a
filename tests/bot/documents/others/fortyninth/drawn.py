"""Plans of councils, regions, joint authorities and companies as their controllers send them in, and what to read."""

from __future__ import annotations

import re
from functools import partial

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.fortyninth import pages, rows, sheets, words
from tests.bot.documents.others.special import Drawn, in_each_format

_each = partial(in_each_format, "fortyninth_drawn")
_KINDS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F", "": ""}


def _want(goal: str, title: str, units: str, others: str = "", kind: str = "") -> Wanted:
    """One that nobody answers for must be asked about."""
    named = tuple(re.split(r", | och (?=\w+enheten)", units)) if units else ()
    return Wanted(goal, title, _KINDS[kind], named, others.strip("–"), "*" if named else "?")


FORTYNINTH: list[Drawn] = [
    *_each("uppdrag i numrerade stycken med etiketter i raderna under", [
        _want(area, title, unit, others) for area, given in words.ASSIGNED for title, _, unit, others, _ in given],
           {"docx": words.assignments}, activities="14", year="2026"),
    *_each("vad, hur, vem och när, målet tvärs över tabellen", [
        _want(goal, what, who) for goal, lines in words.ACROSS for what, _, who, _, _ in lines],
           {"docx": words.across}, activities="15", year="2026"),
    *_each("målet och måttet i tabellens två första rader", [
        _want(goal, title, unit) for goal, _, lines in words.MEASURED for title, unit, _, _ in lines],
           {"docx": words.measured}, activities="15", year="2026"),
    *_each("två rubrikrader och målet sammanfogat nedåt", [
        _want(goal[3:], title, unit, others) for goal, lines in sheets.CARE for title, unit, others, _, _ in lines],
           {"xlsx": sheets.two_rows_of_labels}, activities="16", year="2026"),
    *_each("målet som färgat band med summa under sina rader", [
        _want(goal, title, unit, others) for goal, lines in sheets.HOUSING for title, unit, others, _, _ in lines],
           {"xlsx": sheets.bands_and_sums}, activities="15", year="2026"),
    *_each("en flik för varje avdelning som ansvarar för allt på fliken", [
        _want(goal, title, unit, others) for _, unit, lines in sheets.DEPARTMENTS for title, goal, others, _ in lines],
           {"xlsx": sheets.department_sheets}, activities="16", year="2026"),
    *_each("räddningstjänstens plan med löpande nummer och sidhuvud", [
        _want(goal, title, unit, others) for goal, _, lines in pages.FIRE for title, unit, others, _ in lines],
           {"pdf": pages.fire_service}, activities="17", year="2026"),
    *_each("vattenbolagets lista utskriven från Excel", [
        _want(goal, title, unit, others, kind) for _, goal, title, kind, unit, others, _ in pages.WATER],
           {"pdf": pages.water_company}, activities="16", year="2026"),
    *_each("mejl med ansvarig och tid inom parentes", [
        _want(goal, title, unit) for goal, lines in rows.MAILED for title, unit, _ in lines],
           {"txt": rows.mail}, activities="12", year="2026"),
    *_each("samordningsförbundets plan med etiketter under varje punkt", [
        _want(goal, title, unit, others) for goal, lines in rows.LABELLED for title, unit, others, _ in lines],
           {"txt": rows.labelled_lines}, activities="13", year="2026"),
    *_each("export i Windows teckentabell med två nivåer av mål", [
        _want(goal, title, unit, others, kind) for _, goal, kind, title, _, unit, others, _ in rows.EXPORTED],
           {"csv": rows.export}, activities="18", year="2026"),
]  # fmt: skip
