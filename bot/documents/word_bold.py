"""A cell of a Word table whose first line or sentence is in bold and the rest not: a title above what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml.ns import qn

_RUN, _TEXT = qn("w:r"), qn("w:t")
_BOLD = f"{qn('w:rPr')}/{qn('w:b')}"
_ENDS = (".", ":")
_LEAST_WORDS = 3
"""Of what goes on behind a title in bold on the same line."""
_OFF = ("0", "false", "off", "none")


def with_gap_below_bold(text: str, paragraphs: Sequence[Any]) -> str:
    """The text with an empty line below its first line, or sentence, where that is what is in bold."""
    runs = [run for paragraph in paragraphs for run in _pieces(paragraph)]
    bold = [run for run in runs if run[1]]
    if not bold or len(bold) == len(runs) or runs[: len(bold)] != bold:
        return text
    title = "".join(part for part, _ in bold).strip()
    first, _, rest = text.partition("\n")
    if title == first.strip():
        return f"{first}\n\n{rest}"
    after = first.strip().removeprefix(title).strip()
    ends = title.endswith(_ENDS) and len(after.split()) >= _LEAST_WORDS
    return f"{title.rstrip(''.join(_ENDS))}\n\n{text.strip().removeprefix(title).strip()}" if ends else text


def _pieces(paragraph: Any) -> list[tuple[str, bool]]:
    """Each run's text, and whether it is in bold."""
    found = []
    for run in paragraph.iter(_RUN):
        mark = run.find(_BOLD)
        text = "".join(each.text or "" for each in run.iter(_TEXT))
        if text.strip():
            found.append((text, mark is not None and mark.get(qn("w:val")) not in _OFF))
    return found
