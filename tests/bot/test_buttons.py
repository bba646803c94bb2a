"""Every button of every card leads somewhere."""

from __future__ import annotations

import pytest

from bot.chat import buttons
from bot.rehearsal.local_teams import elements
from cards.payload import Payload, Verb
from tests.cards.examples import EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_button_of_a_card_is_answered(name: str) -> None:
    pressed = [each for each in elements(EXAMPLES[name]()) if each["type"] == "Action.Execute"]
    for payload in (Payload.read(each["data"], each["verb"]) for each in pressed):
        if payload.verb is not Verb.SHOW:
            assert callable(buttons.answers(payload))
