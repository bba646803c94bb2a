"""Telling whoever administers what a stored plan still leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256

from bot.here import Here
from cards import notice
from cards.texts import plan_import as texts
from plan.delivery import Delivery, DeliveryKind
from plan.model import Person, Plan
from storage import deliveries, people, plans


def tell_administrators(here: Here) -> int:
    """Records one message to each administrator for each plan with open questions, once; how many were new."""
    administrators = [each for each in people.every(here.connection, here.municipality_id) if each.administers]
    if not administrators:
        return 0
    held = [
        plans.get(here.connection, plan_id) for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id)
    ]
    return deliveries.record(here.connection, _messages(here.municipality_id, administrators, held, here.now))


def _messages(municipality_id: str, persons: list[Person], held: list[Plan], now: datetime) -> Iterator[Delivery]:
    for plan in held:
        if not plan.questions:
            continue
        title = texts.open_questions(plan)
        card = notice.build(title, *texts.open_question_lines(plan))
        said = sha256("\n".join(each.question for each in plan.questions).encode()).hexdigest()[:16]
        for person in persons:
            once, content = f"questions:{plan.id}:{said}:{person.id}", {"card": card, "summary": title}
            yield deliveries.due(municipality_id, DeliveryKind.NOTICE, once, now, person_id=person.id, content=content)
