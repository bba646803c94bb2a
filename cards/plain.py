"""A card as plain text: for a terminal, a test, a notification."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cards.elements import CardJson

Item = dict[str, Any]


def text(card: CardJson, *, buttons: bool = False, spaced: bool = False) -> str:
    """One line a block, in reading order. With `buttons` each as "[Spara]"; with `spaced` a blank line wherever the
    card parts one thing from the next."""
    lines = [line for item in card.get("body", []) for line in _lines(item)]
    shown = _parted(lines) if spaced else (line for line in lines if line != _GAP)
    return (
        "\n".join(line for line in shown if buttons or not line.startswith(_BUTTON))
        .replace(_BUTTON, "")
        .replace(_HEADING, "")
        .replace("\u2060", "")
        .replace("\u00a0", " ")
        .strip()
    )


_BUTTON, _GAP, _HEADING = "\x00", "\x01", "\x02"
_WIDE = frozenset({"medium", "large", "extraLarge"})


def _parted(lines: list[str]) -> Iterator[str]:
    """No two blank lines in a row, and none between a heading and what stands under it."""
    before = ""
    for line in lines:
        blank = not line or line == _GAP
        if not (blank and (not before or before.startswith(_HEADING))):
            before = "" if blank else line
            yield before


def _lines(item: Item) -> Iterator[str]:
    boxed = item["type"] == "Container" and "style" in item
    if boxed or item.get("separator") or item.get("spacing") in _WIDE or _is_bold(item):
        yield _GAP
    kind = "Input" if item["type"].startswith("Input.") else item["type"]
    yield from _OWN[kind](item) if kind in _OWN else _parts(item)
    if boxed:
        yield _GAP


def _is_bold(item: Item) -> bool:
    """A title of what stands under it."""
    return item["type"] == "RichTextBlock" and all(each.get("weight") == "bolder" for each in item["inlines"])


def _parts(item: Item) -> Iterator[str]:
    for part in item.get("items") or item.get("columns") or []:
        yield from _lines(part)


def _text_block(item: Item) -> Iterator[str]:
    if item.get("style") == "heading":
        yield ""
        yield f"{_HEADING}{item['text']}"
    else:
        yield item["text"]


def _rich(item: Item) -> Iterator[str]:
    yield "".join(inline["text"] for inline in item["inlines"])


def _facts(item: Item) -> Iterator[str]:
    return (f"{fact['title']}: {fact['value']}" for fact in item["facts"])


def _buttons(item: Item) -> Iterator[str]:
    yield _BUTTON + " ".join(f"[{action['title']}]" for action in item["actions"])


def _input(item: Item) -> Iterator[str]:
    value = str(item.get("value", ""))
    titles = {choice["value"]: str(choice["title"]) for choice in item.get("choices", [])}
    yield f"{item['label']}: {titles.get(value, value)}".rstrip()


_OWN = {
    "TextBlock": _text_block,
    "RichTextBlock": _rich,
    "FactSet": _facts,
    "ActionSet": _buttons,
    "Input": _input,
}


def first_line(card: CardJson) -> str:
    """Of `text`, without going through the rest."""
    shown = filter(None, (text({"body": [item]}) for item in card.get("body", [])))
    return next(shown, "").partition("\n")[0]
