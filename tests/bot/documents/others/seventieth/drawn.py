"""The seventieth batch: boards of mid-sized municipalities and a company, as their controllers keep their plans."""

from __future__ import annotations

from tests.bot.documents.others.seventieth.pages import PAGES
from tests.bot.documents.others.seventieth.sheets import SHEETS
from tests.bot.documents.others.seventieth.word import WORD
from tests.bot.documents.others.special import Drawn

SEVENTIETH: list[Drawn] = [*SHEETS, *WORD, *PAGES]
