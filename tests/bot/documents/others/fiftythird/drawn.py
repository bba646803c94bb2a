"""The boards' documents that need real drawing, in one list."""

from __future__ import annotations

from tests.bot.documents.others.fiftythird.pages import PAGES
from tests.bot.documents.others.fiftythird.sheets import SHEETS
from tests.bot.documents.others.fiftythird.words import WORDS
from tests.bot.documents.others.special import Drawn

FIFTYTHIRD: list[Drawn] = [*WORDS, *SHEETS, *PAGES]
