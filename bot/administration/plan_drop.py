"""A plan that was dropped in the chat: read, asked about, and stored when its controller says so.

The document waits in the database as it was read. What it means is worked out anew at each click, beside the
database's threads and against what is stored at that moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from types import MappingProxyType
from typing import TypeAlias

from bot import found, rights
from bot.administration import kept_document, plan_import
from bot.administration.dropped_content import DroppedPlan, DroppedReview
from bot.administration.plan_import import Prepared, StoredBefore
from bot.here import Here
from bot.ports import Click, Message, Reply
from bot.slow_work import SlowWork
from cards import notice, plan_file, plan_questions
from cards.elements import CardJson
from cards.payload import text_of
from cards.plan_file import PlanFileView, ReasonsView
from cards.plan_questions import AskedRow, QuestionsView
from cards.texts import dropped as dropped_texts
from cards.texts import plan_file as texts
from cards.texts import plan_import as plan_texts
from plan.access import Act
from plan.answer import clean
from plan.dropped import DroppedFile, DroppedKind, DroppedState
from plan.model import Person, Plan
from plan.reading.doubts import whose
from plan.reading.doubts.answers import Returned, UnclearAnswer, misfit
from plan.reading.doubts.topics import RowTopic, concerns
from plan.refusals import AnswerRefused, ReasonTooLong
from storage import dropped_files, people, plans
from storage.ids import new_id

Answer: TypeAlias = Reply | SlowWork[Reply]


@dataclass(frozen=True, slots=True)
class Compared:
    """A document's reading held against what is stored. `seen` is another when anything of that is another."""

    held: StoredBefore
    prepared: Prepared
    is_anothers: bool
    seen: str

    @property
    def allowed(self) -> bool:
        """Another municipality's plan may stand beside ours; that it takes the place of one is done on purpose."""
        return not (self.is_anothers and self.prepared.revision)


Then: TypeAlias = Callable[[Here, Click, DroppedFile, Compared], Answer]


def received(here: Here, person: Person, dropped: DroppedPlan) -> Answer:
    """The card that tells what was read. Nothing is stored of the plan."""
    rights.must(here, person, Act.IMPORT_FILES)
    held = plan_import.stored_before(here, dropped.plan.board, dropped.plan.year)
    work = partial(_compare, dropped.content, held, Returned())
    return SlowWork(work, partial(_keep, person, dropped))


def _keep(person: Person, dropped: DroppedPlan, here: Here, found: Compared) -> Reply:
    file = DroppedFile(new_id(), person.id, dropped.name, DroppedKind.PLAN, dropped.content, here.now)
    dropped_files.add(here.connection, here.municipality_id, file)
    return replied(card_of(file, found))


def reviewed(here: Here, person: Person, dropped: DroppedReview) -> Answer:
    """The answers of the workbook, kept with the plan that waits for them."""
    rights.must(here, person, Act.IMPORT_FILES)
    file = dropped_files.waiting(here.connection, person.id, DroppedKind.PLAN)
    if file is None:
        return Reply((Message(dropped_texts.no_plan_waits(dropped.name)),))
    before = _returned(file)
    sentences = {**before.by_sentence, **dropped.returned.by_sentence}
    returned = Returned(by_sentence=sentences, rows=dropped.returned.rows)
    return worked_out(file, returned, partial(_keep_review, file, returned, dropped.name))


def _keep_review(file: DroppedFile, returned: Returned, name: str, here: Here, found: Compared) -> Reply:
    dropped_files.answer(here.connection, file.id, _kept(returned))
    return replied(card_of(file, found, notice=texts.review_received(name), answered=len(returned.by_sentence)))


def shown(here: Here, click: Click) -> Answer:
    return of_file(
        here, click, lambda _here, click, file, found: replied(card_of(file, found, page=click.payload.page))
    )


def questions(here: Here, click: Click) -> Answer:
    """The open questions after the one whose number the button carries."""
    return of_file(here, click, lambda _, click, file, found: _ask(file, found, click.payload.page))


def _ask(
    file: DroppedFile, found: Compared, after: int, error: str = "", given: Mapping[int, str] = MappingProxyType({})
) -> Reply:
    """`given` are answers that were not kept, to be put right."""
    left = found.prepared.questions
    rows = [each for each in left if each.number > after][: plan_questions.AT_ONCE]
    if not rows:
        return replied(card_of(file, found))
    raw = _raw(found.prepared)
    asked = tuple(
        AskedRow(each, raw.get(each.about.partition(".")[0], ""), given.get(each.number, "")) for each in rows
    )
    return replied(plan_questions.build(QuestionsView(file.id, asked, len(left), error)))


def _raw(prepared: Prepared) -> dict[str, str]:
    """How each activity stands in its document."""
    revision = prepared.revision
    stored = (*revision.plan.activities, *revision.dropped) if revision else ()
    return {each.id: each.source.text for each in (*stored, *prepared.read.activities)}


def answered(here: Here, click: Click) -> Answer:
    """Keeps the answers, and shows the questions that come after."""
    return of_file(here, click, _keep_answers)


def _keep_answers(here: Here, click: Click, file: DroppedFile, found: Compared) -> Answer:
    given = plan_questions.answers(click.data)
    asked = {each.number: each for each in found.prepared.questions if each.number in given}
    for number, question in asked.items():
        _must_be_short(given[number])
        if fault := misfit(question, given[number]):
            return _ask(file, found, min(asked) - 1, texts.misfit(fault, number), given)
    before = _returned(file)
    sentences = {**before.by_sentence, **{each.question: given[number] for number, each in asked.items()}}
    returned = Returned(by_sentence=sentences, rows=before.rows)
    dropped_files.answer(here.connection, file.id, _kept(returned))
    return worked_out(file, returned, lambda here, again: _ask(_now(here, file), again, click.payload.page))


def _now(here: Here, file: DroppedFile) -> DroppedFile:
    return dropped_files.get(here.connection, here.municipality_id, file.id) or file


def stored(here: Here, click: Click) -> Answer:
    """A second click tells what was done. What has become another since the card was shown is shown first."""
    return of_file(here, click, _store)


def _store(here: Here, click: Click, file: DroppedFile, found: Compared) -> Answer:
    plan_import.lock(here)
    rights.must(here, people.get(here.connection, click.person.id), Act.IMPORT_FILES)
    file = _now(here, file)
    if file.state is not DroppedState.WAITING:
        return replied(_settled(here, file))
    plan = found.prepared.read
    if plan_import.stored_before(here, plan.board, plan.year) != found.held:
        return worked_out(file, _returned(file), lambda here, again: _store(here, click, file, again))
    if click.payload.seen != found.seen:
        return replied(card_of(file, found, notice=texts.stored_is_another()))
    if not found.allowed or whose.unsaid(plan):
        return replied(card_of(file, found))
    return _store_with_reasons(here, click, file, found)


def _store_with_reasons(here: Here, click: Click, file: DroppedFile, found: Compared) -> Answer:
    reason = clean(text_of(click.data, plan_file.REASON))
    _must_be_short(reason)
    prepared = found.prepared.with_reason(reason) if reason else found.prepared
    if prepared.revision and prepared.revision.unexplained:
        titles = [each.title for each in prepared.revision.unexplained]
        return replied(plan_file.build_reasons(ReasonsView(file.id, titles, found.seen)))
    plan = plan_import.bring(here, prepared, click.person)
    dropped_files.settle(here.connection, file.id, DroppedState.STORED, plan.id)
    lines = (plan_texts.found(plan), *texts.stored_next(len(plan.questions)))
    return replied(notice.build(texts.stored_heading(), *lines, tone=notice.Tone.GOOD))


def cancelled(here: Here, click: Click) -> Answer:
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return replied(_settled(here, file))
    dropped_files.settle(here.connection, file.id, DroppedState.DROPPED)
    return replied(notice.build(texts.cancelled_heading(), texts.cancelled()))


def _must_be_short(text: str) -> None:
    if len(text) > plan_file.ANSWER_MAX:
        raise ReasonTooLong(len(text), plan_file.ANSWER_MAX)


def of_file(here: Here, click: Click, then: Then) -> Answer:
    """Works the clicked file out, and goes on with it; of one that is settled, what was done."""
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return replied(_settled(here, file))
    return worked_out(file, _returned(file), lambda here, found: then(here, click, file, found))


def _mine(here: Here, click: Click) -> DroppedFile:
    rights.must(here, click.person, Act.IMPORT_FILES)
    return found.dropped(here, click.person, click.payload.about, DroppedKind.PLAN)


def worked_out(file: DroppedFile, returned: Returned, then: Callable[[Here, Compared], Answer]) -> SlowWork[Reply]:
    """The document is read, what is stored of its board and year is fetched, and the two are held together."""

    def held(here: Here, plan: Plan) -> SlowWork[Reply]:
        known = plan_import.stored_before(here, plan.board, plan.year)
        return SlowWork(partial(_compare, file.content, known, returned), then)

    answers = frozenset(whose.of_this_document(returned.by_sentence).items())
    return SlowWork(partial(kept_document.plan_of, file.content, answers), held)


def _compare(content: bytes, held: StoredBefore, returned: Returned) -> Compared:
    def read_with(answers: Mapping[str, str]) -> Plan:
        return kept_document.plan_of(content, frozenset(answers.items()))

    try:
        prepared = plan_import.compare(read_with, held, returned)
    except UnclearAnswer as wrong:
        raise AnswerRefused(wrong.fault, wrong.about) from None
    is_anothers = plan_import.names_another(held.municipality, prepared.read)
    prepared = prepared.of(prepared.read.organisation or held.municipality)
    seen = sha256(repr((held.stored, sorted(held.answers.items()))).encode()).hexdigest()[:16]
    return Compared(held, prepared, is_anothers, seen)


def _returned(file: DroppedFile) -> Returned:
    return Returned(by_sentence=file.answers.get("by_sentence", {}), rows=file.answers.get("rows", {}))


def _kept(returned: Returned) -> dict[str, object]:
    return {"by_sentence": dict(returned.by_sentence), "rows": {key: dict(row) for key, row in returned.rows.items()}}


def card_of(
    file: DroppedFile, found: Compared, *, notice: str = "", page: int = 0, answered: int | None = None
) -> CardJson:
    prepared = found.prepared
    view = PlanFileView(
        file_id=file.id,
        file_name=file.name,
        plan=prepared.shown,
        revision=prepared.revision,
        questions=sum(not concerns(each, RowTopic.DROPPED) for each in prepared.questions),
        answered=len(_returned(file).by_sentence) if answered is None else answered,
        seen=found.seen,
        changes=prepared.changes,
        allowed=found.allowed,
        warning=_warning(found),
        notice=notice,
        page=page,
    )
    return plan_file.build(view)


def _warning(found: Compared) -> str:
    if not found.is_anothers:
        return ""
    told = texts.of_another if found.allowed else texts.may_not_replace
    return told(found.prepared.read.organisation, found.held.municipality)


def _settled(here: Here, file: DroppedFile) -> CardJson:
    if file.state is DroppedState.STORED:
        plan = plans.get(here.connection, file.outcome)
        return notice.build(texts.stored_heading(), texts.stored_already(), plan_texts.found(plan))
    return notice.build(texts.cancelled_heading(), texts.no_longer())


def replied(card: CardJson) -> Reply:
    return Reply((Message(card=card, summary=texts.summary()),))
