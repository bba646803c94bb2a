"""The drawn documents of the batch, together."""

from __future__ import annotations

from tests.bot.documents.others.sixtieth.pages import PAGES
from tests.bot.documents.others.sixtieth.sheets import SHEETS
from tests.bot.documents.others.sixtieth.texts import TEXTS
from tests.bot.documents.others.sixtieth.words import WORDS
from tests.bot.documents.others.special import Drawn

SIXTIETH: list[Drawn] = [*WORDS, *SHEETS, *PAGES, *TEXTS]
