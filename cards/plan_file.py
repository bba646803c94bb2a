"""The card of a plan that was dropped in the chat: what was read, what would change, and what may be done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cards import pages
from cards.elements import Action, ActionSet, CardJson, Element, InputText, card
from cards.parts import box, heading, paragraph, rich, run, subheading
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import plan_file as texts
from plan.model import Plan
from plan.reading.doubts.revision import Revision
from plan.reading.doubts.whose import unsaid

REASON = "reason"
_LINE = 400
_AROUND = 5_000
"""Bytes of what stands on each page: the heading, what was read and the buttons."""


@dataclass(frozen=True, slots=True)
class PlanFileView:
    """`seen` tells what the reading was held against. `notice` is ours, `warning` may name a municipality.

    `changes`: whether anything would be stored; `allowed`: whether it may be.
    """

    file_id: str
    file_name: str
    plan: Plan
    revision: Revision | None
    questions: int
    answered: int
    seen: str
    changes: bool = True
    allowed: bool = True
    warning: str = ""
    notice: str = ""
    page: int = 0


def build(view: PlanFileView) -> CardJson:
    found = pages.split(_blocks(view), pages.MOST_BYTES - _AROUND)
    page = min(view.page, len(found) - 1)
    turning = pages.turning(Payload(Verb.PLAN_FILE, about=view.file_id), page, len(found))
    return card([*_top(view), *found[page], *turning, ActionSet(actions=_buttons(view))], wide=True)


def _top(view: PlanFileView) -> Iterator[Element]:
    yield heading(texts.heading(view.plan), size="medium")
    yield rich(run(f"{view.plan.board}, {view.plan.organisation}".strip(", "), weight="bolder"), spacing="none")
    yield rich(run(pages.shorten(view.file_name, 120), subtle=True, size="small"), spacing="none")
    if view.notice:
        yield box("warning", rich(run(view.notice, weight="bolder")))
    if view.warning:
        yield box("attention", rich(run(view.warning)))
    for line in texts.read(view.plan):
        yield rich(run(line), spacing="small")
    if view.plan.account:
        yield rich(run(texts.account(view.plan.account)), spacing="small")
    yield paragraph(texts.questions(view.questions, can_wait=not unsaid(view.plan)))
    if view.answered:
        yield paragraph(texts.answered(view.answered), spacing="small")


def _blocks(view: PlanFileView) -> Iterator[Sequence[Element]]:
    """What may take more than one page."""
    yield [rich(run(_stored(view)))]
    for title, lines in texts.changes(view.revision) if view.revision else ():
        yield from _titled(title, lines)
    protected = [texts.protected(each) for each in view.plan.activities if each.protected]
    if protected:
        yield from _titled(texts.protected_heading(len(protected)), [texts.protected_lead(), *protected])
    skipped = texts.skipped_rows(view.plan.account)
    if skipped:
        yield from _titled(texts.skipped_heading(), skipped)


def _stored(view: PlanFileView) -> str:
    if lacks := unsaid(view.plan):
        return texts.of_nobody(lacks)
    if view.revision is None:
        return texts.first_plan()
    return texts.nothing_new() if view.revision.is_empty else texts.is_revision(view.plan)


def _titled(title: str, lines: Sequence[str]) -> Iterator[Sequence[Element]]:
    """The title stays with the first line."""
    shown = [rich(run(pages.shorten(line, _LINE)), spacing="small") for line in lines]
    yield [subheading(title), *shown[:1]]
    yield from ([line] for line in shown[1:])


def _buttons(view: PlanFileView) -> list[Action]:
    def payload(verb: Verb) -> Payload:
        return Payload(verb, about=view.file_id, seen=view.seen if verb is Verb.PLAN_STORE else "")

    found: list[Action] = []
    if view.allowed and (view.changes or view.answered) and not unsaid(view.plan):
        found.append(payload(Verb.PLAN_STORE).button(texts.store(), style="positive"))
    if view.questions:
        found.append(payload(Verb.PLAN_QUESTIONS).button(texts.show_questions()))
    found.append(payload(Verb.PLAN_REVIEW).button(texts.fetch_review()))
    found.append(payload(Verb.PLAN_CANCEL).button(form_texts.cancel()))
    return found


@dataclass(frozen=True, slots=True)
class ReasonsView:
    """`dropped` are the titles of what leaves the plan without a reason."""

    file_id: str
    dropped: Sequence[str]
    seen: str


def build_reasons(view: ReasonsView) -> CardJson:
    """Asks why activities leave the plan, before anything is stored."""
    titles: list[Element] = [
        rich(run(pages.shorten(each, 120)), spacing="small") for each in view.dropped[:_MOST_TITLES]
    ]
    if len(view.dropped) > _MOST_TITLES:
        titles.append(paragraph(texts.more(len(view.dropped) - _MOST_TITLES), spacing="small"))
    asked = InputText(
        id=REASON,
        label=texts.reason_label(),
        multiline=True,
        max_length=ANSWER_MAX,
        required=True,
        error_message=texts.reason_missing(),
    )
    buttons = [
        Payload(Verb.PLAN_STORE, about=view.file_id, seen=view.seen).button(
            texts.store(), inputs=True, style="positive"
        ),
        Payload(Verb.PLAN_QUESTIONS, about=view.file_id).button(texts.each_reason()),
        Payload(Verb.PLAN_FILE, about=view.file_id).button(texts.to_the_plan()),
    ]
    lead = [heading(texts.reasons_heading(len(view.dropped)), size="medium"), paragraph(texts.reasons_lead())]
    return card([*lead, *titles, asked, ActionSet(actions=list(buttons))])


ANSWER_MAX = 400
"""Characters of an answer or a reason."""
_MOST_TITLES = 15
