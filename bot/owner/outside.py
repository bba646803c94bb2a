"""A report whenever an owner wants to make one: "uppdatera digital post"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.here import Here
from bot.owner import desk
from bot.owner import measures as own_measures
from bot.owner.desk import sight_of
from bot.ports import Click
from cards import notice, status_form
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.status_fields import Typed
from cards.status_form import FormView, Submitted
from cards.texts import form as form_texts
from cards.texts import outside as texts
from cards.texts import receipt as receipt_texts
from plan import answer, handover
from plan.answer import StatusAnswer
from plan.assignment import assign
from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import Measure, MeasureEntry, newest
from plan.model import Activity, Assignment, Person, Report, RoundState, Timing
from plan.questions import named
from plan.refusals import CardTooOld, NotTheOwner, Refusal
from plan.sight import SeenReport, seen, seen_measures
from plan.tertial import Tertial
from storage import knowledge, measures, people, plans, reports
from storage.ids import new_id

_ASKS = re.compile(
    r"(?:jag (?:vill|ska) )?(?:uppdatera|rapportera|ny status (?:för|på)|ändra status(?:en)? (?:för|på))"
    r"(?: status(?:en)? (?:för|på))?\s+(?P<name>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_MOST_CHOICES = 6


@dataclass(frozen=True, slots=True)
class Own:
    """A plan, and what one person answers for in it when no round decides."""

    facts: Facts
    asked: tuple[Assignment, ...]

    @property
    def tertial(self) -> Tertial:
        """The newest one opened; before the first round the one that the day lies in."""
        return self.facts.current or Tertial.of(swedish_day(self.facts.at))

    def named(self, name: str) -> tuple[Activity, ...]:
        """Those of the person's own that a name means."""
        return named(name, self.facts.plan, {each.activity_id for each in self.asked})


def asked_for(text: str) -> str | None:
    """The activity's name, if the text asks to report."""
    found = _ASKS.fullmatch(text.strip().rstrip("!. "))
    return found["name"] if found else None


def form_for(here: Here, person: Person, name: str) -> CardJson | None:
    """The form of the activity that is meant: the open round's, where the person is asked about it there.

    None for a person who answers for nothing.
    """
    owned = [own for own in _owned(here, person) if own.asked]
    if not owned:
        return None
    found = [(own, activity) for own in owned for activity in own.named(name)]
    if len(found) == 1:
        return _form(here, person, *found[0])
    if not found:
        return notice.build(texts.not_found_heading(), texts.not_found(name))
    buttons = [Payload(Verb.CHANGE, activity_id=activity.id).button(activity.title) for _, activity in found]
    return notice.build(texts.which_heading(), texts.which(name), buttons=buttons[:_MOST_CHOICES])


def opened(here: Here, click: Click) -> CardJson:
    own, activity = must_own(here, click)
    return _form(here, click.person, own, activity)


def saved(here: Here, click: Click) -> CardJson:
    """Stored as made outside a round. A refusal shows the same card with what was typed."""
    own, activity = must_own(here, click)
    return _stored(here, click, own, activity, status_form.parse(click.data).typed)


def unchanged(here: Here, click: Click) -> CardJson:
    """The last answer of an earlier tertial, given anew."""
    own, activity = must_own(here, click)
    last = _newest(here, click.person, own, activity).last
    if last is None or last.withheld:
        raise CardTooOld
    return _stored(here, click, own, activity, Typed.of(last))


def _stored(here: Here, click: Click, own: Own, activity: Activity, typed: Typed) -> CardJson:
    held = _newest(here, click.person, own, activity)
    try:
        found = Submitted("", activity.id, click.payload.seen, typed).answer()
        found = answer.timely(found, swedish_day(here.now), click.payload.about)
    except Refusal as error:
        return status_form.build(replace(_view(own, activity, held), typed=typed, error=error))
    stored, new = held.stored, _report(here, click, own, activity, found)
    shown = seen(new, activity, sight_of(here, click.person, own.facts.plan.id, activity.protected))
    if stored and stored.id != click.payload.seen:
        if Typed.of(stored) == Typed.of(shown):
            return _receipt(here, stored, activity, found)
        seen_before = form_texts.saved_by_somebody(activity.title)
        return status_form.build(replace(_view(own, activity, held), notice=seen_before))
    if reports.append(here.connection, own.facts.plan.id, new, once=click.id):
        own_measures.follow(here, own.facts.plan.id, new, found.measure, held.measure)
    return _receipt(here, shown, activity, found)


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest answer for the tertial, and of an earlier one, and the newest measure, as the person may see them."""

    stored: SeenReport | None
    last: SeenReport | None
    measure: Measure | None


def _newest(here: Here, person: Person, own: Own, activity: Activity) -> Newest:
    history = reports.of_activity(here.connection, activity.id)
    entries = measures.of_activity(here.connection, activity.id)
    written: tuple[Report | MeasureEntry, ...] = (*history, *entries)
    protected = activity.protected or any(each.protected for each in written)
    sight = sight_of(here, person, own.facts.plan.id, protected)
    mine = [seen(each, activity, sight) for each in history]
    now = [each for each in mine if each.tertial == own.tertial]
    earlier = (each for each in mine if each.tertial < own.tertial)
    last = max(earlier, key=lambda each: (each.tertial, each.at), default=None)
    measured = newest(seen_measures(entries, [activity], sight))
    return Newest(now[-1] if now else None, last, measured.get(activity.id))


def cancelled(_: Here, __: Click) -> CardJson:
    return notice.build(texts.cancelled_heading(), texts.cancelled())


def _owned(here: Here, person: Person) -> list[Own]:
    ownerships = people.ownerships(here.connection, here.municipality_id)
    found = []
    for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id):
        facts = knowledge.facts(here.connection, plan_id, here.now)
        asked = (*assign(facts.plan, ownerships), *facts.assignments)
        mine = tuple(each for each in asked if each.person_id == person.id and each.answers)
        found.append(Own(facts, mine))
    return found


def must_own(here: Here, click: Click) -> tuple[Own, Activity]:
    """What the click names, where the person answers for it in the newest round or by the owner file."""
    for own in _owned(here, click.person):
        activity = own.facts.activity(click.payload.activity_id)
        if activity and handover.of(_about(own, activity), click.person.id):
            return own, activity
        if activity:
            raise NotTheOwner(activity)
    raise CardTooOld


def _about(own: Own, activity: Activity) -> tuple[Assignment, ...]:
    return tuple(each for each in own.asked if each.activity_id == activity.id)


def _form(here: Here, person: Person, own: Own, activity: Activity) -> CardJson:
    current = desk.current_desk(here, person)
    row = current.row(activity.id) if current else None
    if current and row and row.asked.answers and current.round.state is RoundState.OPEN:
        return desk.form_card(current, row)
    return status_form.build(_view(own, activity, _newest(here, person, own, activity)))


def _view(own: Own, activity: Activity, held: Newest) -> FormView:
    asked = _about(own, activity)[0]
    return FormView(
        round_id="",
        tertial=own.tertial,
        activity=activity,
        unit=asked.unit,
        why=asked.why,
        goal=own.facts.plan.goal(activity.section),
        last=held.last,
        stored=held.stored,
        measure=held.measure if held.measure and held.measure.is_open else None,
    )


def _report(here: Here, click: Click, own: Own, activity: Activity, found: StatusAnswer) -> Report:
    return Report(
        id=new_id(),
        activity_id=activity.id,
        tertial=own.tertial,
        status=found.status,
        at=here.now,
        by=click.person.id,
        comment=found.comment,
        finish=found.finish,
        timing=Timing.OUTSIDE,
    )


def _receipt(here: Here, stored: SeenReport, activity: Activity, found: StatusAnswer) -> CardJson:
    change = Payload(Verb.CHANGE, activity_id=activity.id, seen=stored.id).button(form_texts.change())
    saved_line = receipt_texts.saved(activity.title, found.passed(swedish_day(here.now)))
    return notice.build(
        texts.saved_heading(), saved_line, form_texts.choice(stored.status), tone=notice.Tone.GOOD, buttons=(change,)
    )
