"""What an owner file changes, before anything is stored: who gets, loses and keeps what, and which questions move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cards.elements import ActionSet, CardJson, Element, card
from cards.pages import shorten, split, turning
from cards.parts import box, heading, rich, run, subheading
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import owner_drop as texts

_ROOM = 24_000
_LINE = 400


@dataclass(frozen=True, slots=True)
class OwnerFileView:
    """`parts` are headings with their lines, `warnings` what to think of before storing. `seen` tells what is shown;
    without anything to store there is no button for it.
    """

    file_id: str
    file_name: str
    lead: str
    parts: Sequence[tuple[str, Sequence[str]]] = ()
    warnings: Sequence[str] = ()
    seen: str = ""
    may_store: bool = True
    notice: str = ""
    page: int = 0


def build(view: OwnerFileView) -> CardJson:
    pages = split(_blocks(view), room=_ROOM)
    page = min(view.page, len(pages) - 1)
    body: list[Element] = [heading(texts.heading(), size="medium")]
    if view.notice:
        body.append(box("emphasis", rich(run(view.notice, weight="bolder"))))
    body += [rich(run(shorten(view.file_name, _LINE), weight="bolder")), rich(run(view.lead), spacing="small")]
    body += [box("warning", rich(run(each))) for each in view.warnings]
    turn = turning(Payload(Verb.OWNERS_FILE, about=view.file_id), page, len(pages))
    store = Payload(Verb.OWNERS_STORE, about=view.file_id, seen=view.seen).button(texts.store(), style="positive")
    cancel = Payload(Verb.OWNERS_CANCEL, about=view.file_id).button(form_texts.cancel())
    return card(
        [*body, *pages[page], *turn, ActionSet(actions=[*([store] if view.may_store else []), cancel])], wide=True
    )


def _blocks(view: OwnerFileView) -> Iterator[list[Element]]:
    for title, lines in view.parts:
        shown: list[Element] = [rich(run(shorten(line, _LINE)), spacing="small") for line in lines]
        if shown:
            yield [subheading(title), shown[0]]
            yield from ([line] for line in shown[1:])
