"""A plan that was dropped in the chat."""

from __future__ import annotations

from bot import rights
from bot.administration.dropped_content import DroppedPlan, DroppedReview
from bot.here import Here
from bot.ports import Message
from cards.texts import dropped as dropped_texts
from cards.texts import plan_import as texts
from plan.access import Act
from plan.model import Person
from plan.reading import read_plan


def received(here: Here, person: Person, dropped: DroppedPlan) -> Message:
    rights.must(here, person, Act.IMPORT_FILES)
    return Message(texts.found(read_plan(dropped.document)))


def reviewed(here: Here, person: Person, dropped: DroppedReview) -> Message:
    rights.must(here, person, Act.IMPORT_FILES)
    return Message(dropped_texts.no_plan_waits(dropped.name))
