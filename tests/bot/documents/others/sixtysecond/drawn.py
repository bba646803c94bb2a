"""What controllers in small municipalities send: workbooks, Word, printed pages and plain text of every day."""

from __future__ import annotations

from tests.bot.documents.others.sixtysecond.pages import PAGES
from tests.bot.documents.others.sixtysecond.sheets import SHEETS
from tests.bot.documents.others.sixtysecond.texts import TEXTS
from tests.bot.documents.others.sixtysecond.words import WORDS
from tests.bot.documents.others.special import Drawn

SIXTYSECOND: list[Drawn] = [*SHEETS, *WORDS, *PAGES, *TEXTS]
