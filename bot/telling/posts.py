"""What is told in the management channel: the tertial post and the weekly digest."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.here import Here
from bot.telling import boards_told
from cards import digest_card
from cards import notice as notice_card
from cards import tertial_post as post_card
from cards.tertial_post import Frame
from cards.texts import posts as texts
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day, week_of
from plan.delivery import DeliveryKind
from plan.digest import Digest
from plan.digest import digest as digest_of
from plan.draft import DraftState
from plan.model import Round, RoundState
from plan.summary import summarise
from storage import audits, deliveries, drafts, knowledge, matters, people, rounds

WEEK = timedelta(days=7)
GATHERING = timedelta(minutes=5)
"""How long a correction waits for more."""
Content = dict[str, Any]
"""A message as the ledger keeps it: `{"card": …, "summary": …}`."""


def post_messages(here: Here, held: Round, frame: Frame | None = None) -> list[Content]:
    """The tertial post as it looks at that moment, one message a page."""
    summary = summarise(knowledge.facts(here.connection, held.plan_id, here.now), held.tertial)
    return [_message(card, post_card.notification(summary)) for card in post_card.build(summary, frame)]


def tertial_post(here: Here, held: Round, intro: str = "") -> None:
    content = post_messages(here, held, Frame(intro))
    once = f"{held.id}:post:1"
    post = deliveries.due(here.municipality_id, DeliveryKind.POST, once, here.now, round_id=held.id, content=content)
    deliveries.record(here.connection, [post])


def correct(here: Here, held: Round, by: str | None, about: str) -> None:
    """A published post is edited in place, once for all that comes within a few minutes; `about` is what has come."""
    if held.state is not RoundState.PUBLISHED:
        return
    once = f"{held.id}:correction:{about}"[:200]
    gathered = deliveries.due(here.municipality_id, DeliveryKind.POST, once, here.now + GATHERING, round_id=held.id)
    deliveries.record(here.connection, [gathered])
    boards_told.correct(here, held.tertial, f"{held.id}:{about}", here.now + GATHERING)
    through = Through.CARD if by else Through.COMMAND
    deed = Deed(AuditAct.POST_CORRECT, str(held.tertial), through, by, after=about)
    audits.append(here.connection, here.municipality_id, here.now, deed)


def correction(here: Here, held: Round, standing: int) -> list[Content]:
    """The published post as it looks now, which says that it is corrected; a page for each of those that stand there.

    A page of before that there is no use for any more says so: what it held may not be for everybody now.
    """
    pages = post_messages(here, held, Frame(_intro(here, held), here.now))
    title = texts.tertial_heading(held.tertial.year, held.tertial)
    spare = _message(notice_card.build(title, texts.page_not_needed()), title)
    return [*pages, *[spare] * (standing - len(pages))]


def _intro(here: Here, held: Round) -> str:
    its_draft = drafts.newest(here.connection, held.id)
    return its_draft.intro if its_draft and its_draft.state is DraftState.PUBLISHED else ""


def draw_anew(here: Here, plan_id: str) -> None:
    """What is recorded for the channel of a plan and not sent yet says what may be told now."""
    for each in deliveries.unsent_to_channel(here.connection, here.municipality_id):
        held = rounds.get(here.connection, each.round_id) if each.round_id else None
        if each.kind is DeliveryKind.POST and held and held.plan_id == plan_id:
            deliveries.say_instead(here.connection, each.id, post_messages(here, held, Frame(_intro(here, held))))
        elif each.kind is DeliveryKind.OVERVIEW and held:
            deliveries.say_instead(here.connection, each.id, boards_told.messages(here, held.tertial))
        elif each.kind is DeliveryKind.DIGEST and each.once.startswith(_digests(plan_id)):
            then = each.recorded_at
            digest = digest_of(knowledge.facts(here.connection, plan_id, here.now), then - WEEK, then)
            deliveries.say_instead(here.connection, each.id, _digest_content(digest))


def notice(
    here: Here,
    once: str,
    content: Content | list[Content],
    round_id: str,
    person_id: str,
    at: datetime | None = None,
) -> None:
    """It goes at once, or `at` that moment."""
    kind, about = DeliveryKind.NOTICE, {"round_id": round_id, "person_id": person_id, "content": content}
    due = deliveries.due(here.municipality_id, kind, once, here.now, **about)
    deliveries.record(here.connection, [replace(due, not_before=at or here.now)])


def to_editors(here: Here, held: Round, once: str, content: list[Content]) -> None:
    """To every editor, or to every administrator where nobody is one; each once."""
    every = people.every(here.connection, here.municipality_id)
    editors = [person for person in every if person.is_editor]
    for person in editors or [person for person in every if person.administers]:
        own = f"{held.id}:{once}:{person.id}"
        notice(here, own, content, held.id, person.id)


def weekly_digest(
    here: Here,
    plan_id: str,
    *,
    since: datetime | None = None,
    also_empty: bool = True,
) -> tuple[Digest, bool]:
    """What happened since `since`, or in the last seven days; recorded once an ISO week (Swedish).

    False if this week's was recorded before, or if nothing is new and `also_empty` is not asked for.
    """
    digest = digest_of(knowledge.facts(here.connection, plan_id, here.now), since or here.now - WEEK, here.now)
    week = week_of(swedish_day(here.now))
    matters.record_digests(here.connection, plan_id, [week], here.now)
    if digest.nothing_new and not also_empty:
        return digest, False
    once = f"{_digests(plan_id)}{week[0]}-{week[1]}"
    due = deliveries.due(here.municipality_id, DeliveryKind.DIGEST, once, here.now, content=_digest_content(digest))
    return digest, deliveries.record(here.connection, [due]) == 1


def _digests(plan_id: str) -> str:
    """How the `once` of each of a plan's digests begins."""
    return f"{plan_id}:digest:"


def _digest_content(digest: Digest) -> list[Content]:
    return [_message(digest_card.build(digest), digest_card.notification(digest))]


def _message(card: dict[str, Any], summary: str) -> Content:
    return {"card": card, "summary": summary}
