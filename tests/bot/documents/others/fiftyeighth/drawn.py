"""Thirteen ordinary plans, each as another controller would make it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.fiftyeighth import books, exports, prints, words
from tests.bot.documents.others.fiftyeighth.rows import all_right
from tests.bot.documents.others.special import Drawn, in_each_format


def _each(name: str, wanted: Sequence[Wanted], draws: Mapping[str, Callable[[Path], Path]], year: str) -> list[Drawn]:
    return in_each_format("fiftyeighth_drawn", name, wanted, draws, activities=str(len(wanted)), year=year)


FIFTYEIGHTH: list[Drawn] = [
    *_each("liggande tabell med frågor som rubriker", all_right(words.SCHOOLS), {"docx": words.schools}, "2026"),
    *_each("punkter med ansvarig inom parentes", all_right(words.CARE), {"docx": words.care}, "2027"),
    *_each("ett formulär för varje mål", all_right(words.MEASURING), {"docx": words.measuring}, "2026"),
    *_each("ett kort för varje aktivitet", all_right(words.SUPPORT), {"docx": words.support}, "2026"),
    *_each("rubriker med tabeller, i Word och utskrivet", all_right(prints.BUILDING),
           {"docx": prints.building_in_word, "pdf": prints.building_in_print}, "2026"),
    *_each("utskriven arbetsbok med två rubrikrader", all_right(prints.RESCUE), {"pdf": prints.rescue}, "2026"),
    *_each("filtrerad lista med listval", books.roads_right(), {"xlsx": books.roads}, "2026"),
    *_each("ett blad för varje mål", all_right(books.LEISURE), {"xlsx": books.leisure}, "2027"),
    *_each("ett blad för varje enhet", books.service_right(), {"xlsx": books.service}, "2027"),
    *_each("pivottabell som värden", books.office_right(), {"xlsx": books.office}, "2026"),
    *_each("plan ur Planner", books.tasks_right(), {"xlsx": books.tasks}, "2026"),
    *_each("export ur planeringssystemet", all_right(exports.ELDERLY), {"csv": exports.elderly}, "2026"),
    *_each("inklistrat mejl", all_right(exports.GUARDIANS), {"txt": exports.guardians}, "2026"),
]  # fmt: skip
