"""A card as plain text: for a terminal, a test, a notification."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cards.elements import CardJson

Item = dict[str, Any]


def text(card: CardJson, *, buttons: bool = False) -> str:
    """One line a block, in reading order. With `buttons` each as "[Spara]"."""
    lines = [line for item in card.get("body", []) for line in _lines(item)]
    return (
        "\n".join(line for line in lines if buttons or not line.startswith(_BUTTON))
        .replace(_BUTTON, "")
        .replace("\u2060", "")
        .replace("\u00a0", " ")
        .strip()
    )


_BUTTON = "\x00"


def _lines(item: Item) -> Iterator[str]:
    kind = "Input" if item["type"].startswith("Input.") else item["type"]
    if kind in _OWN:
        yield from _OWN[kind](item)
        return
    for part in item.get("items") or item.get("columns") or []:
        yield from _lines(part)


def _text_block(item: Item) -> Iterator[str]:
    if item.get("style") == "heading":
        yield ""
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
