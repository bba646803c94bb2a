"""Lines without a blank one between them, taken together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from plan.model import Source
from plan.reading.layout.document import Line, Origin


@dataclass(frozen=True, slots=True)
class Block:
    """`page_ends`: a page ends after it, so that a cell may go on."""

    text: str
    source: Source
    page_ends: bool = False
    origin: Origin = ()


def blocks(lines: Iterable[Line]) -> list[Block]:
    found: list[Block] = []
    held: list[Line] = []
    for line in [*lines, Line("")]:
        if line.text.strip():
            held.append(line)
        else:
            if held:
                text = "\n".join(each.text.strip() for each in held)
                origin = tuple(number for each in held for number in each.origin)
                found.append(Block(text, replace(held[0].source, text=text), origin=origin))
                held = []
            if found and line.source.text.strip():  # a page number or a header stood here
                found[-1] = replace(found[-1], page_ends=True)
    return found
