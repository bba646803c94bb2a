"""The week in the management channel: ten lines at most, and only what changed."""

from __future__ import annotations

from collections.abc import Sequence

from cards.elements import CardJson, Element, card
from cards.pages import shorten
from cards.parts import heading, paragraph, rich, run, status_run, subtle, unbroken_days
from cards.texts import common
from cards.texts import measure as measure_texts
from cards.texts import posts as texts
from plan.calendar import SWEDEN
from plan.digest import Digest, StatusChange
from plan.finish_dates import FinishDate

MOST_LINES = 10
"""The heading and the line with the time among them."""
_COMMENT = 140


def build(digest: Digest) -> CardJson:
    until = digest.until.astimezone(SWEDEN).date()
    around: list[Element] = [heading(texts.digest_heading(until)), *_response(digest), *_measures(digest)]
    end = subtle(texts.as_of(digest.until), spacing="large")
    news = _within(MOST_LINES - len(around) - 1, digest)
    if len(around) == 1 and not news:
        news = [paragraph(texts.nothing_new())]
    return card([*around, *news, end], wide=True)


def notification(digest: Digest) -> str:
    return texts.digest_heading(digest.until.astimezone(SWEDEN).date())


def _within(most: int, digest: Digest) -> list[Element]:
    """The week's lines; what there is no room for is counted in the last one."""
    found = [
        [_change(texts.new_deviation(), change) for change in digest.deviations],
        [_finish(texts.passed(), each) for each in digest.passed],
        [_finish(texts.coming(), each) for each in digest.coming],
        [_change(texts.other_change(), change) for change in digest.changes],
    ]
    has_last = bool(digest.first_reports) or sum(map(len, found)) > most
    rooms = _rooms(most - has_last, [len(lines) for lines in found])
    lines = [line for part, room in zip(found, rooms, strict=True) for line in part[:room]]
    left = [len(part) - room for part, room in zip(found, rooms, strict=True)]
    last = " ".join(each for each in (texts.left_out(*left), texts.first_reports(digest.first_reports)) if each)
    return [*lines, paragraph(last, spacing="small")] if last else lines


def _rooms(most: int, wanted: Sequence[int]) -> list[int]:
    """Lines for each part: what is new and deviates first, the others one by one in turn, so that none of them crowds
    out another."""
    rooms = [min(most, wanted[0]), *(0 for _ in wanted[1:])]
    while sum(rooms) < min(most, sum(wanted)):
        for place, want in enumerate(wanted):
            if rooms[place] < want and sum(rooms) < most:
                rooms[place] += 1
    return rooms


def _change(what: str, change: StatusChange) -> Element:
    line = [run(f"{what}: "), run(change.activity.title, weight="bolder")]
    before = f"{common.status(change.before)} → " if change.before else ""
    line += [run(f" · {before}"), status_run(change.after, weight=None)]
    if change.finish:
        line.append(run(unbroken_days(f" · {texts.new_date(change.finish)}")))
    if change.comment:
        line.append(run(f" · {shorten(' '.join(change.comment.split()), _COMMENT)}", subtle=True))
    return rich(*line, spacing="small")


def _finish(what: str, each: FinishDate) -> Element:
    unit = texts.unit_name(each.activity.units[0] if each.activity.units else "")
    told = unbroken_days(f" · {each.finish.isoformat()} · {unit}")
    return rich(run(f"{what}: "), run(each.activity.title, weight="bolder"), run(told), spacing="small")


def _measures(digest: Digest) -> list[Element]:
    told = measure_texts.week(digest.measures)
    return [paragraph(told, spacing="small")] if told else []


def _response(digest: Digest) -> list[Element]:
    if not digest.open_round:
        return []
    lead = texts.response_lead(digest.open_round.tertial, digest.open_round.last_day)
    return [rich(run(f"{lead} ", weight="bolder"), run(texts.response(digest.response)))]
