"""The answer about one named activity."""

from __future__ import annotations

from plan.access import Act, may, roles_for
from plan.calendar import swedish_day
from plan.measure import MeasureState
from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.index.people import names_for
from plan.questions.query import Aspect
from plan.questions.result import Answer
from plan.questions.wording import measures, particulars, wording
from plan.questions.wording.goals import goal_label
from plan.sight import SeenReport


def detail(evaluation: Evaluation) -> Answer:
    facts, query = evaluation.facts, evaluation.query
    activity = next(each for each in facts.plan.activities if each.id == query.activities[0])
    row = evaluation.view.row(activity)
    when = wording.tertial(evaluation.view.tertial) if evaluation.view.is_asked else ""
    lead = [
        particulars.detail(row, when),
        *_standing(evaluation, activity, row.report),
        *_measure(evaluation, activity),
    ]
    if query.aspect is Aspect.HISTORY or query.change:
        lead += _history(evaluation, activity)
    lead += [
        particulars.answers(activity.units, names_for(activity.units, facts, evaluation.viewer)),
        particulars.partner(activity),
        particulars.belongs(goal_label(evaluation.index, activity.section), activity),
    ]
    goal = facts.plan.goal(activity.section)
    if query.aspect is Aspect.GOAL and goal is not None and goal.text:
        lead.append(wording.one_line(goal.text))
    heading = " · ".join(part for part in (wording.one_line(activity.title), when) if part)
    return evaluation.answer(Findings([row], lead, heading=heading, units=activity.units, shown=False))


def _standing(evaluation: Evaluation, activity: Activity, report: SeenReport | None) -> list[str]:
    """Comment and date of the tertial's report, or of the last one before it."""
    tertial = evaluation.view.tertial
    if report is None and tertial is not None:
        report = evaluation.facts.last_before(activity.id, tertial)
        if report is None:
            return []
        return [particulars.last_known(report), *_told(evaluation, activity, report)]
    return _told(evaluation, activity, report) if report else []


def _told(evaluation: Evaluation, activity: Activity, report: SeenReport) -> list[str]:
    aspect = evaluation.query.aspect
    lines = [particulars.carried(report, report.carried_from)] if report.carried_from else []
    if report.withheld:
        lines.append(_protected(evaluation, activity))
    elif report.comment:
        lines.append(particulars.comment(report.comment))
    elif aspect is Aspect.COMMENT:
        lines.append(particulars.no_comment())
    if not report.withheld and (report.finish or aspect is Aspect.FINISH):
        lines.append(particulars.finish(report.finish))
    return lines


def _measure(evaluation: Evaluation, activity: Activity) -> list[str]:
    """What is done about it now, or what was done; of what is protected nobody is told that there is any."""
    facts = evaluation.facts
    held = [each for each in facts.measures(evaluation.view.tertial) if each.activity_id == activity.id]
    told = [each for each in held[-1:] if each.state is not MeasureState.ENDED]
    return [measures.of_one(each, swedish_day(facts.at)) for each in told]


def _protected(evaluation: Evaluation, activity: Activity) -> str:
    viewer = evaluation.viewer
    roles = roles_for(activity, viewer.person, evaluation.facts.ownerships) if viewer.person else frozenset()
    if not viewer.in_channel and may(roles, Act.READ_PROTECTED):
        return particulars.readable_elsewhere()
    return particulars.protected_comment(activity)


def _history(evaluation: Evaluation, activity: Activity) -> list[str]:
    return [particulars.history_line(report) for report in evaluation.facts.history(activity.id)]
