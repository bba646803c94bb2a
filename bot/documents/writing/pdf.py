"""A document as tagged PDF (PDF/UA-1): headings, header rows, language, title, alternative texts, embedded fonts.

Typst refuses to write what would not be accessible, so a PDF that comes out of here is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import typst

from bot.documents.writing.blocks import LINE, WIDE_LINE, Block, Chart, Grid, NewPage, WrittenDocument, columns, rooms
from bot.documents.writing.unbroken import HYPHEN
from plan.text import clean

_HERE = Path(__file__).parent
_LAYOUT = _HERE / "layout"
_FONTS = typst.Fonts(include_system_fonts=False, font_paths=[str(_HERE / "fonts")])
_PROBE = b'#set document(title: "-")\n#set text(font: ("Libertinus Serif", "DejaVu Sans"))\n#sys.inputs.content'
_SERIF, _SANS = "Libertinus Serif", "Liberation Sans"
_LETTER = 0.16  # cm, of 9 pt
UNPRINTABLE = "□"
"""Stands for a character, such as a rare emoji, that no embedded font has."""
PIXELS_PER_INCH = 200


def pdf(document: WrittenDocument) -> bytes:
    content = {
        "title": document.title,
        "subtitle": document.subtitle,
        "author": document.author,
        "footer": document.footer,
        "parts": _parts(document.blocks),
    }
    made = typst.compile(
        str(_LAYOUT / "report.typ"),
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=int(document.made_at.timestamp()),
        sys_inputs={"content": _json(content)},
        font_paths=_FONTS,
    )
    return _whole(made)


def picture(chart: Chart, *, serif: bool) -> bytes:
    """The chart alone, as PNG, in a face like that of the text around it."""
    made = typst.compile(
        str(_LAYOUT / "picture.typ"),
        format="png",
        ppi=PIXELS_PER_INCH,
        sys_inputs={"content": _json(_fields(chart)), "face": _SERIF if serif else _SANS},
        font_paths=_FONTS,
    )
    return _whole(made)


def _parts(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    """The runs of pages that stand or lie; each begins on a new page."""
    parts: list[dict[str, Any]] = [{"wide": False, "blocks": []}]
    for block in blocks:
        if isinstance(block, NewPage):
            parts.append({"wide": block.wide, "blocks": []})
            continue
        fields = _fields(block)
        if isinstance(block, Grid):
            widths = columns(block, WIDE_LINE if parts[-1]["wide"] else LINE, _LETTER)
            fields |= {"widths": widths, "rooms": rooms(block, widths, _LETTER)}
        parts[-1]["blocks"].append(fields)
    return parts


def _fields(block: Any) -> dict[str, Any]:
    fields = asdict(block) | {"type": type(block).__name__}
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in fields.items()}


def _json(content: dict[str, Any]) -> str:
    text = json.dumps(_cleaned(content), ensure_ascii=False)
    strange = {letter for letter in text if ord(letter) > 0x17F}
    lost = set() if _has_glyphs("".join(sorted(strange))) else {each for each in strange if not _has_glyphs(each)}
    return text.translate({ord(letter): UNPRINTABLE for letter in lost})


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value).replace(HYPHEN, "-")  # before a digit it breaks no line (UAX #14)
    if isinstance(value, dict):
        return {name: _cleaned(each) for name, each in value.items()}
    return [_cleaned(each) for each in value] if isinstance(value, (list, tuple)) else value


@cache
def _has_glyphs(text: str) -> bool:
    try:
        typst.compile(
            _PROBE,
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"content": text},
            font_paths=_FONTS,
        )
    except typst.TypstError:
        return False
    return True


def _whole(made: Any) -> bytes:
    """One file: a PDF is always one, a picture has no second page."""
    if not isinstance(made, bytes):
        raise TypeError("the chart grew beyond one page")
    return made
