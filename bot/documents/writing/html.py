"""A document as one web page: headings, captions, header cells, a language, and nothing fetched from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import singledispatch
from html import escape
from pathlib import Path

from bot.documents.writing.blocks import (
    Bar,
    Block,
    Chart,
    Grid,
    Heading,
    NewPage,
    Note,
    Paragraph,
    Part,
    WrittenDocument,
)
from bot.documents.writing.unbroken import HYPHEN
from plan.text import clean

_DAY = re.compile(rf"\d{{4}}{HYPHEN}\d\d{HYPHEN}\d\d")
_STYLE = (Path(__file__).parent / "layout" / "page.css").read_text("utf-8")


def html(document: WrittenDocument) -> bytes:
    title, subtitle = _text(document.title), _text(document.subtitle)
    body = "\n".join(map(_block, document.blocks))
    page = (
        '<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f'<meta name="author" content="{_line(document.author)}">\n<title>{_line(document.title)}</title>\n'
        f"<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{subtitle}</p>\n{body}\n</main>\n"
        f"<footer>{_text(document.footer)}</footer>\n</body>\n</html>\n"
    )
    return page.encode()


@singledispatch
def _block(block: Block) -> str:
    raise TypeError(f"{type(block).__name__} is no block")


@_block.register
def _(block: Heading) -> str:
    """The document's title is the one heading of the first level."""
    return f"<h{block.level + 1}>{_text(block.text)}</h{block.level + 1}>"


@_block.register
def _(block: Paragraph) -> str:
    label = f"<strong>{_text(block.label)}</strong> " if block.label else ""
    return f"<p>{label}{_text(block.text)}</p>"


@_block.register
def _(block: Note) -> str:
    return f"<p><small>{_text(block.text)}</small></p>"


@_block.register
def _(_: NewPage) -> str:
    return "<hr>"


@_block.register
def _(block: Grid) -> str:
    """In a box of its own that scrolls where the screen is narrower, also by the keyboard."""
    head = "".join(
        f'<th scope="col"{_side(block, place)}>{_text(each)}</th>' for place, each in enumerate(block.header)
    )
    rows = "\n".join(f"<tr>{''.join(_cells(block, row))}</tr>" for row in block.rows)
    return (
        f'<div role="region" tabindex="0" aria-label="{_line(block.caption)}">\n<table>\n'
        f"<caption>{_text(block.caption)}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _cells(block: Grid, row: Iterable[str]) -> Iterable[str]:
    """The first cell of a row heads it."""
    for place, text in enumerate(row):
        name = 'th scope="row"' if place == 0 else "td"
        yield f"<{name}{_side(block, place)}>{_text(text)}</{name.partition(' ')[0]}>"


def _side(block: Grid, place: int) -> str:
    return ' class="number"' if place in block.numbers else ""


@_block.register
def _(block: Chart) -> str:
    most = max((sum(each.counts) for each in block.bars), default=0)
    bars = "\n".join(_bar(each, block.parts, most) for each in block.bars)
    key = "".join(
        f"<li><span{_colours(each)}>{_text(each.sign)}</span> {_text(each.words)}</li>" for each in block.parts
    )
    return (
        f'<figure>\n<div role="img" aria-label="{_line(block.alt)}">\n{bars}\n</div>\n'
        f'<ul aria-hidden="true">{key}</ul>\n<figcaption>{_text(block.caption)}</figcaption>\n</figure>'
    )


def _bar(bar: Bar, parts: tuple[Part, ...], most: int) -> str:
    shown = [
        f"<span{_colours(part, count)}>{_text(part.sign)} {count}</span>"
        for part, count in zip(parts, bar.counts, strict=True)
        if count
    ]
    rest = most - sum(bar.counts)
    filler = f'<span style="flex: {rest}"></span>' if rest else ""
    return f'<div class="bar"><span>{_text(bar.label)}</span><span class="parts">{"".join(shown)}{filler}</span></div>'


def _colours(part: Part, count: int = 0) -> str:
    flex = f"flex: {count}; " if count else ""
    return f' class="part" style="{flex}background: {part.colour}; color: {part.ink}"'


def _text(text: str) -> str:
    """A date stays whole by its style: so it is found and copied as it is written."""
    whole = _DAY.sub(lambda day: f'<span class="day">{day[0].replace(HYPHEN, "-")}</span>', escape(clean(text)))
    return whole.replace("\n", "<br>")


def _line(text: str) -> str:
    """Where there is no room for elements, as in an attribute."""
    return escape(" ".join(clean(text).split()).replace(HYPHEN, "-"))
