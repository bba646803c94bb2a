"""What the management channel gets when a round is published."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeGuard

from cards import status_bar
from cards.elements import (
    ActionSet,
    CardJson,
    Container,
    Element,
    OpenUrl,
    TextBlock,
    card,
)
from cards.pages import divide, shorten
from cards.parts import (
    box,
    heading,
    paragraph,
    rich,
    run,
    status_run,
    subheading,
    subtle,
    toggle,
    unbroken_days,
    written,
)
from cards.texts import extra_question as extra_texts
from cards.texts import goal_warnings as warning_texts
from cards.texts import measure as measure_texts
from cards.texts import plain_summary
from cards.texts import posts as texts
from cards.texts import promises as promised
from plan import goal_warnings, promise_texts
from plan.activity_standing import ActivityStanding
from plan.calendar import swedish_day
from plan.goal_names import goal_name
from plan.indicators import wording as indicator_texts
from plan.shared_units import at_the_first
from plan.summary import Decision, GoalSummary, Summary

_COMMENTS = (400, 200, 100)
_WHOLE = "whole"
_FEW = 3
_DECISION_LINE = 44
"""Characters of what is to be decided and of what: one line of a phone."""

Block = list[Element]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the facts: the editor's introduction, and when a post that was out already was corrected."""

    intro: str = ""
    corrected: datetime | None = None


class PostSection(StrEnum):
    """What the buttons show. The keys are the ids of the elements in the card."""

    OVERVIEW = "overview"  # always seen
    DEVIATIONS = "deviations"
    CHANGES = "changes"
    GOALS = "goals"


@dataclass(frozen=True, slots=True)
class PostPiece:
    """Elements of one section that stay together."""

    section: PostSection
    elements: list[Element]


def build(summary: Summary, frame: Frame | None = None) -> list[CardJson]:
    """One card, with shorter comments where that is what it takes; else several, the first with verdict and counts.

    What a first look does not need is hidden on the first page until a button shows it; on later pages it is seen.
    """
    frame = frame or Frame()
    tries = (_pages(summary, frame, most) for most in _COMMENTS)
    pages = next((found for found in tries if len(found) == 1), None) or _pages(summary, frame, _COMMENTS[0])
    pages = list(itertools.accumulate(pages, _continued))
    return [card(_page(summary, pieces, number, len(pages)), wide=True) for number, pieces in enumerate(pages, 1)]


def _pages(summary: Summary, frame: Frame, most: int) -> list[list[PostPiece]]:
    """`most` characters of each comment."""
    parts = {
        PostSection.OVERVIEW: [_frame(summary, frame), _overview(summary), *_decisions(summary), *_bars(summary)],
        PostSection.DEVIATIONS: _the_worst(summary, most),
        PostSection.CHANGES: _the_rest(summary, most),
        PostSection.GOALS: _goals(summary, most),
    }
    pieces = [PostPiece(section, block) for section, blocks in parts.items() for block in blocks if block]
    return divide(pieces, lambda piece: piece.elements)


def _continued(before: list[PostPiece], page: list[PostPiece]) -> list[PostPiece]:
    """With the heading once more where a list goes on from the page before."""
    first = page[0]
    heads = [each for piece in before for each in piece.elements if _is_subheading(each)]
    if _is_subheading(first.elements[0]) or first.section is not before[-1].section or not heads:
        return page
    again = subheading(texts.continued(heads[-1].text))
    return [PostPiece(first.section, [again, *first.elements]), *page[1:]]


def _is_subheading(element: Element) -> TypeGuard[TextBlock]:
    return isinstance(element, TextBlock) and element.style == "heading"


def notification(summary: Summary) -> str:
    return texts.post_summary(summary.reported, summary.total, summary.tertial)


def with_link(post: CardJson, url: str) -> CardJson:
    """The page that says where the whole report is to be had, with a button to it; any other page as it is."""
    body: list[CardJson] = post["body"]
    place = next((number for number, each in enumerate(body, 1) if each.get("id") == _WHOLE), None)
    if place is None:
        return post
    button = card([ActionSet(actions=[OpenUrl(title=texts.to_the_report(), url=url)])])["body"]
    return {**post, "body": [*body[:place], *button, *body[place:]]}


def _page(summary: Summary, pieces: list[PostPiece], number: int, pages: int) -> Block:
    head: Block = [heading(texts.post_heading(summary.board or summary.department, summary.tertial), size="medium")]
    told = TextBlock(text=texts.whole_report(summary.tertial), wrap=True, spacing="large", id=_WHOLE)
    whole: Block = [told] if number == 1 else []
    end = texts.as_of(summary.at) + (f" {texts.part(number, pages)}." if pages > 1 else "")
    return [*head, *_sections(summary, pieces, hidden=number == 1), *whole, subtle(end)]


def _sections(summary: Summary, pieces: list[PostPiece], *, hidden: bool) -> Block:
    by_section = {
        section: [element for piece in found for element in piece.elements]
        for section, found in itertools.groupby(pieces, attrgetter("section"))
    }
    if not hidden:
        return [element for elements in by_section.values() for element in elements]
    overview = by_section.pop(PostSection.OVERVIEW, [])
    containers = [Container(id=each.value, items=items, visible=False) for each, items in by_section.items()]
    return [*overview, *_buttons(summary, list(by_section)), *containers]


def _buttons(summary: Summary, shown: list[PostSection]) -> Block:
    """For what is hidden on the page; nothing where nothing is."""
    counted = (
        (PostSection.DEVIATIONS, len(summary.deviations), texts.show_deviations),
        (PostSection.CHANGES, len(summary.changes), texts.show_changes),
    )
    buttons = [toggle(title(count), section.value) for section, count, title in counted if count and section in shown]
    every: list[Any] = [{"elementId": section.value, "isVisible": True} for section in shown]
    return [ActionSet(actions=[*buttons, toggle(texts.show_all(), *every)], spacing="small")] if shown else []


def _frame(summary: Summary, frame: Frame) -> Block:
    lines: Block = []
    if frame.corrected:
        told = texts.corrected(frame.corrected, len(summary.late))
        lines.append(box("accent", rich(run(told, weight="bolder"))))
    if frame.intro:
        lines.append(rich(run(frame.intro)))
    return lines


def _overview(summary: Summary) -> Block:
    return [
        rich(run(texts.verdict(summary), weight="bolder", size="medium"), spacing="small"),
        rich(
            run(f"{texts.reported(summary.reported, summary.total)}. ", weight="bolder"),
            run(texts.missing_from(len(summary.missing_units))),
            spacing="none",
        ),
    ]


def _decisions(summary: Summary) -> list[Block]:
    """The first few, a line each."""
    few = summary.decisions[:_FEW]
    lines = [_to_decide(each, summary.year) for each in few]
    told = texts.decisions_begun(len(summary.decisions), _FEW)
    head = rich(run(told, weight="bolder", color="attention"), spacing="small")
    return [[head, *lines]] if lines else []


def _to_decide(decision: Decision, year: int) -> Element:
    asked = texts.short_decision(decision.reason, year)
    title = shorten(decision.standing.activity.title, _DECISION_LINE - len(asked))
    return rich(run(asked, weight="bolder"), run(f" {title}"), spacing="none")


def _every_decision(summary: Summary) -> list[Block]:
    """All of them, whole."""
    every: list[Block] = [
        [_one_line(each.standing, texts.decision(each.reason, summary.year))] for each in summary.decisions
    ]
    return _under(texts.decisions_heading(len(every)), every)


def _figures(summary: Summary) -> list[Block]:
    counted = at_the_first(each.activity for each in summary.standings) if summary.missing_units else ""
    missing = f"{texts.missing(summary.missing_units)} {counted}".strip()
    told = (texts.by_status(summary.counts), missing, *measure_texts.lines(summary))
    left = plain_summary.unfinished(summary)
    said = [*told, *filter(None, [left, extra_texts.repeated(summary.repeated)])]
    return [[paragraph(each, spacing="small") for each in said]]


def _the_worst(summary: Summary, most: int) -> list[Block]:
    return [
        *_every_decision(summary),
        *_deviations(summary, most),
        *_doubts(summary),
        *_warned(summary),
        *_figures(summary),
    ]


def _bars(summary: Summary) -> list[Block]:
    """A bar a goal, with its figures: no colour says what is not said."""
    goals = [goal for goal in summary.goals if goal.standings]
    return [[status_bar.legend(goals)], *map(status_bar.of, goals)] if goals else []


def _goals(summary: Summary, most: int) -> list[Block]:
    """What the bars do not say: each goal's figures in words, its text, and what was said of it."""
    return _under(texts.whole_goals_heading(), [_goal(goal, most) for goal in summary.goals if goal.standings])


def _goal(summary: GoalSummary, most: int) -> Block:
    lines: Block = [rich(run(goal_name(summary.goal), weight="bolder"), separator=True)]
    lines.append(status_bar.in_words(summary))
    if summary.goal and summary.goal.text:
        lines.append(rich(run(shorten(summary.goal.text, most), subtle=True), spacing="none"))
    figures = indicator_texts.figures(summary.indicators)
    if figures:
        lines.append(rich(run(figures), spacing="none"))
    if summary.assessment:
        lines.append(rich(run(texts.assessed(summary.assessment)), spacing="none"))
        if not summary.green_but_not_met:  # told among the deviations
            lines += written(summary.assessment.comment, most)
    return lines


def _doubts(summary: Summary) -> list[Block]:
    return [_doubted(goal) for goal in summary.goals if goal.standings and goal.green_but_not_met]


def _warned(summary: Summary) -> list[Block]:
    """Where a goal's figure, activities and owner do not agree; what stands among the doubts is not said again."""
    lines = warning_texts.lines(goal_warnings.of_summary(summary))
    told: Block = [rich(run(each), spacing="small") for each in lines]
    return [[box("warning", rich(run(warning_texts.heading(), weight="bolder")), *told)]] if told else []


def _doubted(summary: GoalSummary) -> Block:
    comment = summary.assessment.comment if summary.assessment else ""
    lines: Block = [rich(run(texts.green_but_not_met(goal_name(summary.goal)), weight="bolder"))]
    return [box("warning", *lines, *written(comment, _COMMENTS[0]))]


def _deviations(summary: Summary, most: int) -> list[Block]:
    if not summary.deviations:
        return [[subheading(texts.deviations_heading(0)), paragraph(texts.no_deviations())]]
    boxed = _boxed(summary.deviations, most, summary)
    return _under(texts.deviations_heading(len(summary.deviations)), boxed)


def _deviation(standing: ActivityStanding, most: int) -> Block:
    unit = texts.unit_name(standing.activity.units[0]) if standing.activity.units else ""
    date = [f"{texts.new_date(standing.finish)} · {unit}".removesuffix(" · ")] if standing.finish else []
    late = texts.late() if standing.late else ""
    facts = [fact for fact in ("" if date else unit, texts.mark(standing), late) if fact]
    state = rich(status_run(standing.status), run("".join(f" · {fact}" for fact in facts)), spacing="none")
    dated = [rich(run(each), spacing="none") for each in date]
    lines: Block = [rich(run(standing.activity.title, weight="bolder")), state, *dated]
    return (
        [*lines, subtle(texts.withheld(), spacing="none")]
        if standing.withheld
        else [*lines, *written(standing.comment, most)]
    )


def _the_rest(summary: Summary, most: int) -> list[Block]:
    changes = _under(texts.changes_heading(len(summary.changes)), [_change(each) for each in summary.changes])
    if not changes:
        nothing = texts.nothing_before() if summary.is_first else texts.no_changes()
        changes = [[subheading(texts.changes_heading(0)), paragraph(nothing)]]
    told = texts.uncompared(0 if summary.is_first else summary.uncompared)
    left: list[Block] = [[paragraph(told, spacing="small")]] if told else []
    return [
        *changes,
        *left,
        *_under(texts.finished_heading(len(summary.finished)), [_named(each) for each in summary.finished]),
        *_under(texts.dropped_heading(len(summary.dropped)), _boxed(summary.dropped, most)),
        *_promised(summary),
    ]


def _promised(summary: Summary) -> list[Block]:
    """How many of the dates that were promised were kept; nothing where none was due."""
    lines = promise_texts.kept(summary.promises, summary.tertial), promise_texts.moved_again(summary.promises)
    return _under(promised.heading(), [[paragraph(each, spacing="small")] for each in lines if each])


def _change(standing: ActivityStanding) -> Block:
    if standing.status is None:
        return []
    return [_one_line(standing, texts.change(standing.previous, standing.status))]


def _named(standing: ActivityStanding) -> Block:
    return [_one_line(standing, texts.unit_name(standing.activity.units[0] if standing.activity.units else ""))]


def _one_line(standing: ActivityStanding, what: str) -> Element:
    return rich(run(f"{standing.activity.title} · {what}"), spacing="small")


def _boxed(standings: Iterable[ActivityStanding], most: int, summary: Summary | None = None) -> list[Block]:
    """With the measures that the summary knows."""
    return [
        [Container(items=[*_deviation(each, most), *_measure(summary, each)], separator=True, spacing="small")]
        for each in standings
    ]


def _measure(summary: Summary | None, standing: ActivityStanding) -> Block:
    measure = summary.measures.of(standing.activity.id) if summary else None
    return (
        [rich(run(unbroken_days(measure_texts.told(measure, swedish_day(summary.at)))), spacing="none")]
        if measure and summary
        else []
    )


def _under(title: str, blocks: list[Block]) -> list[Block]:
    """The heading stays with the first block; none without a block."""
    return [[subheading(title), *blocks[0]], *blocks[1:]] if blocks else []
