"""All boards beside each other: read at one moment, told in a channel of their own, and corrected where it stands."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot import boards_seen
from bot.boards_seen import FollowedBoard
from bot.here import Here
from cards import boards_overview
from cards import notice as notice_card
from cards.texts import boards_overview as texts
from cards.texts import posts as post_texts
from plan.all_boards import BoardsOverview, overview
from plan.delivery import DeliveryKind
from plan.model import Person, Round
from plan.tertial import Tertial
from storage import deliveries, knowledge

Content = dict[str, Any]
"""As `bot.telling.posts` has it."""


def gather(
    here: Here, person: Person | None, tertial: Tertial | None = None, every: tuple[FollowedBoard, ...] = ()
) -> BoardsOverview:
    """Of the boards that the person sees; None is everybody's. Without a tertial the newest opened.

    Sixteen queries a board and a few more, however many municipalities there are. There must be a plan.
    """
    held = every or boards_seen.followed(here)
    names = {each.name for each in boards_seen.seen(here, person, held)}
    plan_ids = boards_seen.plans_of(here, held, tertial.year if tertial else None)
    known = [knowledge.facts(here.connection, plan_id, here.now) for plan_id in plan_ids]
    return overview(known, tertial, names)


def messages(here: Here, tertial: Tertial) -> list[Content]:
    """One a page."""
    found = gather(here, None, tertial)
    return [_message(card, boards_overview.notification(found)) for card in boards_overview.post(found)]


def record(here: Here, last: Round) -> bool:
    """The post of the round's tertial, once; `last` is the round that was published last. Whether it was recorded."""
    once = _key(here, last.tertial)
    if deliveries.ids(here.connection, [once]):
        return False
    content = messages(here, last.tertial)
    post = deliveries.due(
        here.municipality_id, DeliveryKind.OVERVIEW, once, here.now, round_id=last.id, content=content
    )
    return deliveries.record(here.connection, [post]) == 1


def correct(here: Here, tertial: Tertial, about: str, at: datetime) -> None:
    """A post that is recorded is edited in place from that moment on; `about` is what has come."""
    post = deliveries.by_once(here.connection, _key(here, tertial))
    if post is None:
        return
    once = f"{post.once}:correction:{about}"[:200]
    edit = deliveries.due(here.municipality_id, DeliveryKind.OVERVIEW, once, at, round_id=post.round_id)
    deliveries.record(here.connection, [edit])


def correction(here: Here, tertial: Tertial, standing: int) -> list[Content]:
    """The post as it looks now, a page for each of those that stand there."""
    pages, title = messages(here, tertial), texts.heading(tertial)
    spare = _message(notice_card.build(title, post_texts.page_not_needed()), title)
    return [*pages, *[spare] * (standing - len(pages))]


def _key(here: Here, tertial: Tertial) -> str:
    return f"{here.municipality_id}:overview:{tertial}"


def _message(card: dict[str, Any], summary: str) -> Content:
    return {"card": card, "summary": summary}
