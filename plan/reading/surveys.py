"""The section on planned surveys -> who asks whom about what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan.model import Survey
from plan.reading import words
from plan.reading.document import Line
from plan.reading.phrases import any_of
from plan.reading.running import Block, Vocabulary, blocks
from plan.reading.tidy import one_line
from plan.reading.units import normalised

_ROLE = re.compile(
    r"(?<!\w)(?:" + "|".join(role.replace("*", r"\w*") for role in words.ROLES) + r")(?!\w)", re.IGNORECASE
)
_HEADER_WORDS = {*words.SURVEY_UNIT_HEADERS, *words.SURVEY_HEADERS, *words.CONTACT_HEADERS}


def is_surveys(title: str) -> bool:
    return any_of(words.SURVEY_SECTIONS, title)


def running_surveys(lines: Sequence[Line], vocabulary: Vocabulary) -> list[Survey]:
    """Surveys in running text: a block begins with a known unit, and its contact is told by the role's name."""
    found: list[Survey] = []
    for block in blocks(_below_header(lines)):
        if vocabulary.unit_length(block.text):
            found.append(_survey(block, vocabulary))
        elif found and not found[-1].contact and _ROLE.match(block.text):
            last = found[-1]
            found[-1] = Survey(last.unit, last.survey, one_line(block.text))
    return found


def _survey(block: Block, vocabulary: Vocabulary) -> Survey:
    length = vocabulary.unit_length(block.text)
    rest = block.text[length:]
    role = _ROLE.search(rest)
    split = role.start() if role else len(rest)
    return Survey(normalised(one_line(block.text[:length])), one_line(rest[:split]), one_line(rest[split:]))


def _below_header(lines: Sequence[Line]) -> Sequence[Line]:
    for index, line in enumerate(lines):
        found = line.text.lower().split()
        if len(found) >= 2 and all(word in _HEADER_WORDS for word in found):
            return lines[index + 1 :]
    return ()
