import inspect
import re

import pytest

from cards.texts import common, plain_summary, posts
from cards.texts.refusals import refusal
from plan import refusals
from plan.model import Kind, Status
from plan.reading.doubts.answers import AnswerFault
from plan.refusals import Refusal
from plan.summary import DecisionReason
from tests.cards.examples import LAST_DAY, activity
from tests.cards.posts import summary

MADE_WITH = {
    "activity": activity(),
    "status": Status.DELAYED,
    "most": 500,
    "length": 1001,
    "text": "i höst",
    "until": LAST_DAY,
    "day": LAST_DAY,
    "fault": AnswerFault.NO_KIND,
    "about": "a1",
}


@pytest.mark.parametrize("kind", Refusal.__subclasses__())
def test_every_refusal_says_what_happened_what_was_kept_and_what_to_do(kind: type[Refusal]) -> None:
    taken = inspect.signature(kind.__init__).parameters
    sentence = refusal(kind(*[MADE_WITH[name] for name in taken if name in MADE_WITH]))
    assert len(sentence.split(". ")) >= 2, sentence
    assert "sparat" in sentence or "sparades" in sentence or "ändrades" in sentence


def test_refusals_are_all_known_here() -> None:
    assert {name for name, each in vars(refusals).items() if inspect.isclass(each) and issubclass(each, Refusal)} == {
        "Refusal",
        *(kind.__name__ for kind in Refusal.__subclasses__()),
    }


def test_a_status_is_a_sign_and_a_word() -> None:
    assert [common.status(status) for status in (Status.DELAYED, None)] == ["■ Försenad", "– Ej rapporterad"]


def test_units_whose_names_hold_an_och_are_not_tied_together_by_one_more() -> None:
    assert common.units(("Ekonomi", "Kansli")) == "Ekonomi och Kansli"
    assert common.units(("Ekonomi", "Kansli", "HR och lön")) == "Ekonomi, Kansli samt HR och lön"


def test_a_decision_is_told_as_a_question_in_brief_and_in_full() -> None:
    assert all(posts.short_decision(each, 2025).endswith("?") for each in DecisionReason)
    assert all(posts.decision(each, 2025).endswith("?") for each in DecisionReason)


def test_a_summary_names_the_first_delayed_and_counts_the_rest_in_one_list() -> None:
    told = plain_summary.delayed(summary(60))
    assert re.search(r"\), ”[^”]+” \([^)]+\) och \d+ till\.$", told), told


def test_days_and_kinds_are_written_as_people_say_them() -> None:
    assert common.day(LAST_DAY) == "tisdag 9 september"
    assert common.kinds((Kind.ACTIVITY, Kind.PRE_STUDY)) == "aktivitet/förstudie"
