"""The documents of the other bodies that need real drawing, in one list."""

from __future__ import annotations

from tests.bot.documents.others.fiftysecond.pages import PAGES
from tests.bot.documents.others.fiftysecond.sheets import SHEETS
from tests.bot.documents.others.fiftysecond.words import WORDS
from tests.bot.documents.others.special import Drawn

FIFTYSECOND: list[Drawn] = [*WORDS, *SHEETS, *PAGES]
