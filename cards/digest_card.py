"""The week in the management channel: at most some ten lines, and only what changed."""

from __future__ import annotations

from collections.abc import Sequence

from cards.elements import CardJson, Element, card
from cards.paging import shorten
from cards.parts import heading, paragraph, rich, run, subheading, subtle
from cards.texts import posts as texts
from plan.digest import Digest, FinishDate, StatusChange
from plan.facts import SWEDEN

_MOST_LINES = 10
_LEAST_A_SECTION = 2
_COMMENT = 140

Section = tuple[str, list[Element]]


def build(digest: Digest) -> CardJson:
    until = digest.until.astimezone(SWEDEN).date()
    sections = _share([section for section in _sections(digest) if section[1]])
    body: list[Element] = [heading(texts.digest_heading(until))]
    for title, lines in sections:
        body += [subheading(title), *lines]
    if digest.first_reports:
        body.append(paragraph(texts.first_reports(digest.first_reports)))
    body += _response(digest)
    if len(body) == 1:
        body.append(paragraph(texts.nothing_new()))
    return card([*body, subtle(texts.as_of(digest.until), spacing="large")], wide=True)


def notification(digest: Digest) -> str:
    return texts.digest_heading(digest.until.astimezone(SWEDEN).date())


def _sections(digest: Digest) -> list[Section]:
    return [
        (texts.new_deviations(), [_change(change) for change in digest.deviations]),
        (texts.other_changes(), [_change(change) for change in digest.changes]),
        (texts.passed_heading(), [_finish(each) for each in digest.passed]),
        (texts.coming_heading(), [_finish(each) for each in digest.coming]),
    ]


def _share(sections: Sequence[Section]) -> list[Section]:
    """The lines there is room for, fairly: what one section does not need the next one gets."""
    shown = []
    left = _MOST_LINES
    for number, (title, lines) in enumerate(sections, 1):
        later = _LEAST_A_SECTION * (len(sections) - number)
        room = max(_LEAST_A_SECTION, left - later)
        kept = lines if len(lines) <= room else [*lines[:room], subtle(texts.and_more(len(lines) - room))]
        left -= min(len(lines), room)
        shown.append((title, kept))
    return shown


def _change(change: StatusChange) -> Element:
    line = [run(change.activity.title, weight="bolder"), run(f" · {texts.change(change.before, change.after)}")]
    if change.finish:
        line.append(run(f" · {texts.new_date(change.finish)}"))
    if change.comment:
        line.append(run(f" · {shorten(' '.join(change.comment.split()), _COMMENT)}", subtle=True))
    return rich(*line, spacing="small")


def _finish(each: FinishDate) -> Element:
    unit = texts.unit_name(each.activity.units[0] if each.activity.units else "")
    return rich(
        run(each.activity.title, weight="bolder"), run(f" · {each.finish.isoformat()} · {unit}"), spacing="small"
    )


def _response(digest: Digest) -> list[Element]:
    if not digest.open_round:
        return []
    title = texts.response_heading(digest.open_round.tertial, digest.open_round.last_day)
    return [subheading(title), rich(run(texts.response(digest.response)))]
