"""Ordinary plans of ordinary boards and units, as their controllers send them."""

from __future__ import annotations

from tests.bot.documents.others.fiftysixth.books import BOOKS
from tests.bot.documents.others.fiftysixth.prints import PRINTS
from tests.bot.documents.others.fiftysixth.words import WORDS
from tests.bot.documents.others.fiftysixth.written import WRITTEN
from tests.bot.documents.others.special import Drawn

FIFTYSIXTH: list[Drawn] = [*WORDS, *BOOKS, *PRINTS, *WRITTEN]
