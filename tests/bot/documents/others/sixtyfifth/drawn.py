"""Ordinary plans of nine municipalities and three regions, as their controllers send them."""

from __future__ import annotations

from tests.bot.documents.others.sixtyfifth.books import BOOKS
from tests.bot.documents.others.sixtyfifth.points import POINTS
from tests.bot.documents.others.sixtyfifth.prints import PRINTS
from tests.bot.documents.others.sixtyfifth.tables import TABLES
from tests.bot.documents.others.sixtyfifth.texts import TEXTS
from tests.bot.documents.others.special import Drawn

SIXTYFIFTH: list[Drawn] = [*TABLES, *POINTS, *BOOKS, *PRINTS, *TEXTS]
