"""The section on planned surveys -> who asks whom about what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from plan.model import Survey
from plan.reading import words
from plan.reading.layout.blocks import Block, blocks
from plan.reading.layout.document import Line
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.plain_text import one_line
from plan.reading.phrases import any_of
from plan.reading.rows.named_units import NamedUnits
from plan.reading.rows.units import normalised

_ROLE = re.compile(
    r"(?<!\w)(?:" + "|".join(role.replace("*", r"\w*") for role in words.ROLES) + r")(?!\w)", re.IGNORECASE
)
_FOOT = re.compile(r"\bförvaltning\b|\btelefon\b|e-post|@|\d{3}", re.IGNORECASE)
_ADDRESS = re.compile(r"^[^\n]*\n[^\n]*(?:\d{3} ?\d{2} [A-ZÅÄÖ]|\btelefon\b|e-post|@)", re.IGNORECASE)
"""A name with an address on the line below it."""
_HEADER_WORDS = {*words.SURVEY_UNIT_HEADERS, *words.SURVEY_HEADERS, *words.CONTACT_HEADERS}


def is_surveys(title: str) -> bool:
    return any_of(words.SURVEY_SECTIONS, title)


def running_surveys(lines: Sequence[Line], named: NamedUnits, ledger: RowLedger) -> list[Survey]:
    """Surveys in running text: a block begins with a known unit, and its contact is told by the role's name."""
    found: list[Survey] = []
    together = blocks(_below_header(lines, ledger))
    for block in chain.from_iterable(_single(each, named) for each in together):
        if _ADDRESS.search(block.text):
            continue
        if named.unit_length(block.text):
            found.append(_survey(block, named))
            ledger.use(block.origin)
        elif found and not found[-1].contact and _ROLE.match(block.text):
            last = found[-1]
            found[-1] = Survey(last.unit, last.survey, _contact(block.text))
            ledger.use(block.origin)
    return found


def _single(block: Block, named: NamedUnits) -> Iterator[Block]:
    """The surveys of a block: each begins with a unit on a line of its own, below the contact of the one above."""
    start = 0
    for line in re.finditer(r"(?<=\n)", block.text):
        above, below = block.text[start : line.start()], block.text[line.start() :]
        length = named.unit_length(below)
        goes_on = _ROLE.search(below) or below[length:].split("\n")[0].strip()
        if _ROLE.search(above) and length and goes_on:
            yield replace(block, text=above.strip())
            start = line.start()
    yield replace(block, text=block.text[start:])


def _survey(block: Block, named: NamedUnits) -> Survey:
    length = named.unit_length(block.text)
    rest = block.text[length:]
    role = _ROLE.search(rest)
    split = role.start() if role else len(rest)
    return Survey(normalised(one_line(block.text[:length])), one_line(rest[:split]), _contact(rest[split:]))


def _contact(text: str) -> str:
    """Without the document's foot: whose it is, and how to reach them."""
    lines = list(takewhile(lambda line: not _FOOT.search(line), text.split("\n")[1:]))
    return one_line("\n".join([text.split("\n")[0], *lines]))


def _below_header(lines: Sequence[Line], ledger: RowLedger) -> Sequence[Line]:
    for index, line in enumerate(lines):
        found = line.text.lower().split()
        if len(found) >= 2 and all(word in _HEADER_WORDS for word in found):
            ledger.use(line.origin)
            return lines[index + 1 :]
    return ()
