"""What needs real drawing: the boards' plans from Word, Excel, pages and an export."""

from __future__ import annotations

from tests.bot.documents.others.sixtyfourth.excel import EXCEL
from tests.bot.documents.others.sixtyfourth.printed import PRINTED
from tests.bot.documents.others.sixtyfourth.word import WORD
from tests.bot.documents.others.special import Drawn

SIXTYFOURTH: list[Drawn] = [*WORD, *EXCEL, *PRINTED]
