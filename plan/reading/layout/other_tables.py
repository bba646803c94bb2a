"""Tables that stand beside a plan's and are none of it, though they too may name who is responsible."""

from __future__ import annotations

from collections.abc import Sequence

from plan.account import SkipRule
from plan.reading import row_words
from plan.reading.layout.plain_text import one_line

_LONGEST = 70
_KNOWN = (
    (SkipRule.GLOSSARY, row_words.GLOSSARY_HEADERS, row_words.MEANING_HEADERS),
    (SkipRule.VERSIONS, row_words.VERSION_HEADERS, row_words.CHANGE_HEADERS),
    (SkipRule.SIGNATURES, row_words.SIGNATURE_HEADERS, row_words.SIGNER_HEADERS),
    (SkipRule.PEOPLE, row_words.PART_HEADERS, row_words.NAME_HEADERS),
    (SkipRule.MEETINGS, row_words.MEETING_HEADERS, row_words.DAY_HEADERS),
)
FIRST_WORDS = frozenset(header.split()[0] for _, first, second in _KNOWN for header in (*first, *second))


def other_table(header: Sequence[str]) -> SkipRule | None:
    """What a table is that has both columns of one that is known, or a sign and its meaning and nothing more."""
    texts = {one_line(cell).casefold().strip(" :.") for cell in header if len(cell) <= _LONGEST}
    known = (rule for rule, *needed in _KNOWN if not any(texts.isdisjoint(each) for each in needed))
    told = texts - {""}
    signs = len(told) == 2 and not any(
        told.isdisjoint(each) for each in (row_words.SIGN_HEADERS, row_words.MEANING_HEADERS)
    )
    return next(known, SkipRule.GLOSSARY if signs else None)
