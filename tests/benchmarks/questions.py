"""How long an answer takes, on 40 activities and on 10,000 with five years of reports; and on odd input.

`uv run python -m tests.benchmarks.questions`. Processor time is measured, so that others on the
machine do not count. Nothing is asserted; the figures are read.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.web import freeze_memory
from plan.access import Viewer
from plan.facts import Facts
from plan.model import Activity, Report, Round, RoundState, Status
from plan.questions import answer
from plan.questions.index.plan_index import index_of
from plan.sight import public
from plan.tertial import Tertial
from tests.plan.questions.expectations import cases
from tests.plan.questions.world import seed, seed_plan

LARGE, YEARS = 10_000, 5
ODD = (
    "å" * 10_000,
    "inte " * 2_000,
    "försenadeprojektetmålet" * 400,
    "mål 1 2 3 " * 1_000,
    "\u202e\u0301" * 5_000,
    "? " * 5_000,
    "utveckling " * 60,
    "utvecklingsprojektet och digitalt " * 30,
)


def large() -> Facts:
    """Titles are mixed from the bundled plan's own words, so that they share them as real ones do."""
    chance = random.Random(1)  # noqa: S311 - the same plan every time
    words = [word for each in seed_plan().activities for word in each.title.split()]
    original = seed_plan().activities
    activities = tuple(_activity(number, original[number % len(original)], words, chance) for number in range(LARGE))
    tertials = [Tertial(year, number) for year in range(2026 - YEARS, 2026) for number in (1, 2, 3)]
    reports = tuple(_report(each, tertial, chance) for tertial in tertials for each in activities)
    plan = replace(seed_plan(), id="large", activities=activities)
    rounds = tuple(_round(tertial) for tertial in tertials)
    return Facts(plan, datetime(2026, 1, 10, tzinfo=UTC), rounds, public(reports, activities))


def _activity(number: int, like: Activity, words: Sequence[str], chance: random.Random) -> Activity:
    title = f"{like.title} {chance.choice(words)} {chance.choice(words)} {number}"
    return replace(like, id=f"{number:032x}", title=title)


def _report(each: Activity, tertial: Tertial, chance: random.Random) -> Report:
    at = datetime.combine(tertial.last, datetime.min.time(), UTC)
    finish = date(tertial.year, 12, 1) + timedelta(days=chance.randrange(90))
    return Report(f"{each.id}{tertial}", each.id, tertial, chance.choice(list(Status)), at, "p", "Kommentar.", finish)


def _round(tertial: Tertial) -> Round:
    opened = datetime.combine(tertial.last - timedelta(days=10), datetime.min.time(), UTC)
    return Round(str(tertial), "large", tertial, RoundState.PUBLISHED, opened, tertial.last)


def timed(facts: Facts, texts: Sequence[tuple[str, tuple[str, ...]]]) -> list[float]:
    """Milliseconds of each; some are asked once before, so that what is built once for the facts is not counted."""
    for text in ("vilka är försenade", "vad har ändrats sedan 1 juni"):
        answer(text, facts, Viewer())
    took = []
    for text, context in texts:
        start = time.process_time()
        answer(text, facts, Viewer(), context)
        took.append(1000 * (time.process_time() - start))
    return took


def told(what: str, took: Sequence[float]) -> None:
    ordered = sorted(took)
    late = ordered[int(len(ordered) * 0.99)]
    print(f"{what}: median {statistics.median(ordered):.2f} ms, 99 % {late:.2f} ms, slowest {ordered[-1]:.2f} ms")


def main() -> None:
    asked = [(each.text, each.context) for each in cases() if each.source != "school"]
    told(f"40 activities, {len(asked)} questions", timed(seed(), asked))
    facts = large()
    freeze_memory()
    start = time.process_time()
    index_of(facts.plan)
    print(f"index of {LARGE} activities, once a plan: {1000 * (time.process_time() - start):.0f} ms")
    told(f"{LARGE} activities, {YEARS} years, {len(asked)} questions", timed(facts, asked))
    odd = [(text, ()) for text in ODD]
    told("odd input, 40 activities", timed(seed(), odd))
    told(f"odd input, {LARGE} activities", timed(facts, odd))


if __name__ == "__main__":
    main()
