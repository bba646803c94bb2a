"""A tertial in plain Swedish, by fixed rules from the figures."""

from __future__ import annotations

from cards.texts import common, posts
from plan import year_end
from plan.activity_standing import ActivityStanding
from plan.model import Status
from plan.summary import Summary, Verdict

_OF_STATUS = {
    Status.ON_TRACK: ("pågår enligt plan", "pågår enligt plan"),
    Status.DONE: ("är avslutad", "är avslutade"),
    Status.NOT_STARTED: ("är inte påbörjad", "är inte påbörjade"),
    Status.AT_RISK: ("pågår med avvikelse", "pågår med avvikelse"),
    Status.DELAYED: ("är försenad", "är försenade"),
    Status.PAUSED: ("är pausad", "är pausade"),
    Status.DROPPED: ("är avförd", "är avförda"),
}
_NAMED_AT_MOST = 5


def reported(summary: Summary) -> str:
    """After the verdict, which has told the share where only a part is reported."""
    which, plan = f"tertial {summary.tertial.number}", f"Verksamhetsplanen har {common.activities(summary.total)}"
    if summary.reported == summary.total > 1:
        return f"{plan}, och alla är rapporterade för {which}."
    percent = round(100 * summary.reported / summary.total) if summary.total else 0
    share = "" if summary.verdict is Verdict.PARTLY_REPORTED else f" ({percent} %)"
    are = "är rapporterad" if summary.reported == 1 else "är rapporterade"
    return f"{plan}. {summary.reported} av dem{share} {are} för {which}."


def by_status(summary: Summary) -> str:
    counts = summary.counts.by_status
    parts = [f"{counts[each]} {words[counts[each] > 1]}" for each, words in _OF_STATUS.items() if counts[each]]
    return f"Rapporterat läge: {common.listed(parts)}."


def delayed(summary: Summary) -> str:
    """Names them while they are few; empty when nothing is delayed."""
    found = [each for each in summary.deviations if each.status is Status.DELAYED]
    if not found:
        return ""
    left = len(found) - _NAMED_AT_MOST
    more = [f"{left} till"] if left > 0 else []
    return f"Försenat: {common.listed([*(_named(each) for each in found[:_NAMED_AT_MOST]), *more])}."


def _named(standing: ActivityStanding) -> str:
    date = f", nytt datum {standing.finish.isoformat()}" if standing.finish else ""
    return f"”{standing.activity.title}” ({common.units(standing.activity.units)}{date})"


def changes(summary: Summary) -> str:
    if summary.is_first:
        return ""
    if not summary.changes:
        return "Ingen aktivitet har bytt status sedan förra rapporten."
    worse = sum(each.got_worse for each in summary.changes)
    direction = f", {'alla' if worse == len(summary.changes) else worse} till det sämre" if worse else ""
    return f"Sedan förra rapporten har {common.activities(len(summary.changes))} bytt status{direction}."


def finished(summary: Summary) -> str:
    done, dropped = len(summary.finished), len(summary.dropped)
    if not done and not dropped:
        return ""
    parts = [f"{common.activities(done)} har avslutats"] if done else []
    parts += [f"{dropped if done else common.activities(dropped)} har avförts"] if dropped else []
    said_before = summary.is_first or bool(changes(summary))
    return f"{common.listed(parts)}{'' if said_before else ' sedan förra rapporten'}."


def unfinished(summary: Summary) -> str:
    return posts.unfinished(len(year_end.unfinished(summary)), summary.year)


def decisions(summary: Summary) -> str:
    count = len(summary.decisions)
    return f"{common.activities(count)} behöver ett ställningstagande från ledningen." if count else ""


def missing(summary: Summary) -> str:
    units = [each.unit for each in summary.missing_units if each.unit]
    return f"Rapporter saknas från {common.units(units)}." if units else ""


def paragraphs(summary: Summary) -> tuple[str, ...]:
    """The whole summary: what holds, what is missing, what deviates, what changed, what to decide."""
    first = " ".join((posts.verdict(summary), reported(summary), missing(summary))).strip()
    second = f"{by_status(summary)} {delayed(summary)}".strip() if summary.reported else ""
    told = (changes(summary), finished(summary), unfinished(summary), decisions(summary))
    third = " ".join(each for each in told if each)
    return tuple(each for each in (first, second, third) if each)
