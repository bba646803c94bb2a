"""What the answers to several batches are to tell, beside the sets of `keys`: days in any form, who comes first."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    EVERY,
    LISTS,
    REPORTED,
    SURE,
    D,
    Those,
    Wanted,
    anyhow,
    counted,
    either,
    listed,
    now,
    numbers_told,
    share,
    sure,
    text_has,
    these,
    within,
)

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)


def those(wanted: Those, *words: str) -> Wanted:
    """Exactly these activities in whatever form shows them, with these words in the text."""
    return Wanted(LISTS | {"detail", "units"}, listed(wanted, *words).problem)


def so_many(wanted: Those) -> Wanted:
    """The number, or exactly those in whatever form shows them."""
    return either(counted(wanted), those(wanted))


def or_units(wanted: Wanted) -> Wanted:
    """What is wanted, told by unit too."""
    return replace(wanted, kinds=wanted.kinds | {"units"})


def explained(*words: str) -> Wanted:
    """How something is done or what a word means: all of these words, and no activities."""
    return _without_activities(anyhow(*words))


def explained_by(*words: str) -> Wanted:
    """How something is done or what a word means: at least one of these words, and no activities."""
    return _without_activities(text_has(*words))


def _without_activities(wanted: Wanted) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        return f"{len(answer.activities)} activities" if answer.activities else wanted.problem(facts, answer)

    return Wanted(ANY - {"clarify"}, problem)


def summary() -> Wanted:
    """How it goes in short, with how many are delayed."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("försen").problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)

    return Wanted(SURE, problem)


def number(those: Those) -> Wanted:
    """So many, or exactly these."""
    return either(counted(those), these(those))


def how_many(those: Those) -> Wanted:
    """The number, or exactly those."""
    return either(counted(those), listed(those))


def forms(day: str) -> tuple[str, ...]:
    """A day as it may be written: 2025-10-29, 29 oktober, 29 okt."""
    _year, month, number = day.split("-")
    name = MONTHS[int(month) - 1]
    return day, f"{int(number)} {name}", f"{int(number)} {name[:3]}"


def day_told(those: Those, day: str) -> Wanted:
    """Exactly these activities, with that day in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = these(those).problem(facts, answer)
        return found or ("" if any(form in answer.text.lower() for form in forms(day)) else f"no {day} in the text")

    return Wanted(LISTS | {"detail"}, problem)


def days_told(must: Those, may: Those, *days: str) -> Wanted:
    """These activities, with each of the days in the text."""
    found = within(must, may)

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [day for day in days if not any(form in answer.text.lower() for form in forms(day))]
        return found.problem(facts, answer) or (f"no {missing}" if missing else "")

    return Wanted(LISTS | {"detail"}, problem)


def dated(first: str = "0001-01-01", last: str = "9999-12-31") -> Those:
    """Not finished, with a day between these two in its latest report, of whichever tertial; nothing protected."""

    def test(facts: Facts, each: Activity) -> bool:
        held = facts.history(each.id)
        if not held or each.protected or held[-1].finish is None or held[-1].status.is_finished:
            return False
        return first <= held[-1].finish.isoformat() <= last

    return Those(test)


def reported_between(first: str, last: str) -> Those:
    """Has a report of a day between these two, by the clock of Sweden in summer."""

    def test(facts: Facts, each: Activity) -> bool:
        return any(first <= (r.at + timedelta(hours=2)).date().isoformat() <= last for r in facts.history(each.id))

    return Those(test)


def first_are(*parts: str) -> Wanted:
    """The activities with these in their titles come first, in whatever order."""

    def problem(_facts: Facts, answer: Answer) -> str:
        top = [each.title for each in answer.activities[: len(parts)]]
        missing = [part for part in parts if not any(part in each for each in top)]
        return f"{missing} not among the first {len(parts)}" if missing else ""

    return Wanted(LISTS | {"detail"}, problem)


def top_unit(name: str, *others: str) -> Wanted:
    """The unit stands in the text before any of the others; a part of it ("Kommunledningskontoret/…") is another."""

    def problem(_facts: Facts, answer: Answer) -> str:
        place = re.search(re.escape(name) + r"(?!\s*/)", answer.text)
        if place is None:
            return f"no {name}"
        return next((f"{each} before {name}" for each in others if -1 < answer.text.find(each) < place.start()), "")

    return Wanted(SURE, problem)


def then_and_now(before: Those, after: Those) -> Wanted:
    """Both numbers in the text, or a count that is their difference."""

    def problem(facts: Facts, answer: Answer) -> str:
        first, last = len(before.among(facts)), len(after.among(facts))
        if answer.kind == "count" and answer.value == abs(last - first):
            return ""
        return numbers_told(first, last).problem(facts, answer)

    return Wanted(SURE, problem)


def goals_told(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """Goals by their names in the text, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(SURE, problem)


def said(*words: str) -> Wanted:
    """One of the first lines begins with one of these words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        begins = re.compile(rf"\W*(?:{'|'.join(words)})\b", re.IGNORECASE)
        return (
            ""
            if any(map(begins.match, (*answer.text.splitlines()[:3], *answer.lead)))
            else f"begins with none of {words}"
        )

    return Wanted(SURE, problem)


def body(answer: Answer) -> str:
    """What is said after the heading, in small letters."""
    lines = answer.text.splitlines()
    return "\n".join((*answer.lead, *(lines[1:] if len(lines) > 1 else lines))).lower()


def tells(*words: str) -> Wanted:
    """One of these words after the heading, in an answer that does not ask back."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return "" if any(each.lower() in body(answer) for each in words) else f"none of {words} after the heading"

    return Wanted(SURE, problem)


def part_of(part: Those, whole: Those = EVERY) -> Wanted:
    """The share, of all or of what has been reported, in per cent or as so many of so many."""

    def problem(facts: Facts, answer: Answer) -> str:
        number = len((part & whole).among(facts))
        wholes = (len(whole.among(facts)), len((whole & REPORTED).among(facts)))
        return "" if any(f"{number} av {each}" in answer.text for each in wholes) else "not so many of so many"

    return either(share(part, whole), share(part, whole & REPORTED), Wanted(SURE, problem))


def assessed(word: str) -> Wanted:
    """That assessment after the heading, and not one of the others as what holds now."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = body(answer)
        places = {
            each: text.find(each)
            for each in ("bedöms uppnås", "bedöms delvis uppnås", "bedöms inte uppnås", "kan inte bedömas")
            if each in text
        }
        if not places:
            return "no assessment"
        return "" if min(places, key=places.__getitem__) == word.lower() else f"{sorted(places)} instead of {word}"

    return Wanted(SURE, problem)


def compared(one: Those, other: Those, *words: str) -> Wanted:
    """Both numbers and all of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        if missing:
            return f"no {missing} in the text"
        return numbers_told(len(one.among(facts)), len(other.among(facts))).problem(facts, answer)

    return Wanted(SURE, problem)


def topmost(name: str, others: tuple[str, ...]) -> Wanted:
    """The name stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        place = text.find(name.lower())
        if place < 0:
            return f"no {name}"
        return next((f"{each} before {name}" for each in others if -1 < text.find(each.lower()) < place), "")

    return Wanted(SURE, problem)
