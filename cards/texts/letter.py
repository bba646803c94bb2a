"""The draft of the letter (tjänsteskrivelse) that brings the report to the board.

Each sentence with a figure tells in which rows of the report's appendices a reader finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cards.texts import board_report, common, goal_table, row_references
from plan.activity_standing import ActivityStanding
from plan.assessment import Outlook
from plan.calendar import swedish_day
from plan.goal_names import goal_name
from plan.measure_count import TertialMeasures
from plan.model import Status
from plan.row_numbers import RowNumbers, assessed_goals
from plan.summary import Decision, DecisionReason, GoalSummary, Summary

_NAMED_AT_MOST = 10
_WITHHELD = "Orsak och datum visas inte, eftersom aktiviteten är skyddad"
_INNER_MARKS = str.maketrans(dict.fromkeys('"“”„', "’"))


@dataclass(frozen=True, slots=True)
class LetterSection:
    """`lines` are paragraphs; `numbered`: those after the first are points of a list."""

    heading: str
    lines: tuple[str, ...]
    numbered: bool = False


def title() -> str:
    return "Tjänsteskrivelse"


def draft_note() -> str:
    return "UTKAST. Texten är ett förslag att arbeta vidare med. Den är inte granskad eller beslutad."


def footer(summary: Summary) -> str:
    return f"Utkast · {summary.organisation} · {board_report.title(summary.year, summary.tertial)}"


def head(summary: Summary, handler: str) -> tuple[tuple[str, str], ...]:
    """(label, text). `handler` is "" where nobody is known."""
    return (
        ("Datum:", swedish_day(summary.at).isoformat()),
        ("Diarienummer:", "[fylls i av registrator]"),
        ("Handläggare:", handler or "[fylls i]"),
        ("Från:", board_report.sender(summary)),
        ("Till:", summary.board),
        ("Ärende:", board_report.title(summary.year, summary.tertial)),
    )


def sections(summary: Summary) -> tuple[LetterSection, ...]:
    rows = RowNumbers(summary)
    every = (
        LetterSection("Förslag till beslut", _proposal(summary, rows), numbered=True),
        LetterSection("Sammanfattning", (_reporting(summary, rows), _deviating(summary, rows), _goals(summary, rows))),
        LetterSection("Beskrivning av ärendet", (_matter(summary), *_statuses(summary, rows), *_moved(summary, rows))),
        LetterSection("Måluppfyllelse", tuple(_goal(each, rows) for each in assessed_goals(summary))),
        LetterSection("Avvikelser, orsaker och åtgärder", _deviations(summary, rows)),
        LetterSection("Expedieras till", _receivers(summary, rows)),
        LetterSection("Bilagor", (_enclosure(summary),)),
        LetterSection("Så hittar du uppgifterna", (_found(),)),
    )
    return tuple(each for each in every if any(each.lines))


def whole(summary: Summary, handler: str) -> tuple[str, ...]:
    """The draft as paragraphs of plain text."""
    lines = "\n".join(f"{label} {text}" for label, text in head(summary, handler))
    return (draft_note(), lines, *map(_plain, sections(summary)))


def numbered(lines: Sequence[str]) -> Iterable[tuple[str, str]]:
    """(number, text) of a list's points."""
    return ((f"{number}.", line) for number, line in enumerate(lines, 1))


def _plain(section: LetterSection) -> str:
    if not section.numbered:
        return "\n".join((section.heading, *filter(None, section.lines)))
    points = (f"{number} {line}" for number, line in numbered(section.lines[1:]))
    return "\n".join((section.heading, section.lines[0], *points))


def _proposal(summary: Summary, rows: RowNumbers) -> tuple[str, ...]:
    return (
        f"{summary.board} beslutar",
        f"att lägga uppföljningen av {common.tertial(summary.tertial)} till handlingarna.",
        *(f"{_decision(each)} {_at(rows, [each.standing])}." for each in summary.decisions),
    )


def _decision(decision: Decision) -> str:
    named, finish = _quoted(decision.standing.activity.title), decision.standing.finish
    match decision.reason:
        case DecisionReason.DROPPED:
            return f"att bekräfta att {named} är avförd ur planen"
        case DecisionReason.PAUSED:
            return f"att ta ställning till om {named}, som är pausad, ska startas igen eller avföras"
        case DecisionReason.DELAYED_AGAIN:
            return f"att ta ställning till {named}, som är försenad också det här tertialet"
        case DecisionReason.PAST_THE_YEAR:
            day = f" {finish.isoformat()}," if finish else ""
            return f"att ta ställning till {named}, som beräknas vara klar{day} efter planens år"


def _reporting(summary: Summary, rows: RowNumbers) -> str:
    told = [each for each in summary.standings if each.status]
    missing = [each for each in summary.standings if not each.status]
    every = _at(rows, summary.standings)
    if not summary.standings:
        return "Verksamhetsplanen har inga aktiviteter."
    percent = round(100 * len(told) / summary.total)
    said = f"Verksamhetsplanen har {common.activities(summary.total)} {every}."
    if not missing:
        return f"{said} {'Alla är rapporterade' if len(told) > 1 else 'Den är rapporterad'}."
    are = "är rapporterad" if len(told) == 1 else "är rapporterade"
    said += f" {len(told)} av {summary.total}, {percent} procent, {are} {_at(rows, told)}." if told else ""
    return f"{said} {_counted(len(missing), 'ej rapporterad')} {_at(rows, missing)}."


def _counted(count: int, word: str) -> str:
    """ "1 är ej rapporterad", "3 är ej rapporterade"."""
    return f"{count} är {word}{'' if count == 1 else 'e'}"


def _deviating(summary: Summary, rows: RowNumbers) -> str:
    if not summary.deviations:
        return board_report.no_deviations()
    return f"{common.activities(len(summary.deviations))} avviker från planen {_at(rows, summary.deviations)}."


def _goals(summary: Summary, rows: RowNumbers) -> str:
    goals = assessed_goals(summary)
    if not goals:
        return ""
    said = [f"Planen har {len(goals)} mål {_at_goals(rows, goals)}."]
    for outlook in (*Outlook, None):
        those = [each for each in goals if (each.assessment.outlook if each.assessment else None) is outlook]
        words = f"{len(those)} {goal_table.counted(outlook)}" if outlook else goal_table.not_assessed(len(those))
        said += [f"{words} {_at_goals(rows, those)}."] if those else []
    return " ".join(said)


def _matter(summary: Summary) -> str:
    period = f"{common.tertial(summary.tertial)}, till och med {common.date_in_words(summary.tertial.last)}"
    return f"Verksamhetsplanen följs upp varje tertial. Uppföljningen avser {period}."


def _statuses(summary: Summary, rows: RowNumbers) -> Iterable[str]:
    for status in (*Status, None):
        those = [each for each in summary.standings if each.status is status]
        if those:
            yield f"{common.status(status)}: {len(those)} {_at(rows, those)}."


def _moved(summary: Summary, rows: RowNumbers) -> Iterable[str]:
    worse = [each for each in summary.changes if each.got_worse]
    if summary.changes and not summary.is_first:
        said = f"{common.activities(len(summary.changes))} har bytt status sedan förra rapporten"
        yield f"{said} {_at(rows, summary.changes)}." + (
            f" {len(worse)} av dem har fått sämre status {_at(rows, worse)}." if worse else ""
        )
    if summary.finished:
        yield f"{common.activities(len(summary.finished))} har avslutats {_at(rows, summary.finished)}."
    if summary.dropped:
        yield f"{common.activities(len(summary.dropped))} har avförts {_at(rows, summary.dropped)}."


def _goal(each: GoalSummary, rows: RowNumbers) -> str:
    said = each.assessment
    if said is None or each.goal is None:
        return ""
    current = f", nuläge {goal_table.current(said)}" if said.current else ""
    told = f"{goal_name(each.goal)} {goal_table.counted(said.outlook)}{current} {_at_goals(rows, [each])}."
    return f"{told} {said.comment}".rstrip()


def _deviations(summary: Summary, rows: RowNumbers) -> tuple[str, ...]:
    """The last one is named rather than counted."""
    every = summary.deviations
    most = len(every) if len(every) == _NAMED_AT_MOST + 1 else _NAMED_AT_MOST
    named, left = every[:most], every[most:]
    more = [f"{common.activities(len(left))} till avviker {_at(rows, left)}."] if left else []
    return (*(_deviation(each, summary.measures, rows) for each in named), *more)


def _deviation(each: ActivityStanding, held: TertialMeasures, rows: RowNumbers) -> str:
    units = f" ({common.units(each.activity.units)})" if each.activity.units else ""
    status = each.status.label.lower() if each.status else ""
    day = f", nytt datum {each.finish.isoformat()}" if each.finish else ""
    cause = _WITHHELD if each.withheld else board_report.cause(each, held)
    why = " ".join(_ended(line) for line in cause.split("\n") if line.strip())
    return f"{_quoted(each.activity.title)}{units}: {status}{day} {_at(rows, [each])}. {why}".rstrip()


def _quoted(title: str) -> str:
    """Marks within the marks are single ones."""
    return f"”{title.translate(_INNER_MARKS)}”"


def _ended(line: str) -> str:
    line = line.strip()
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."


def _receivers(summary: Summary, rows: RowNumbers) -> tuple[str, ...]:
    """Whoever a decision is about, else the department."""
    by_unit: dict[str, list[ActivityStanding]] = {}
    for each in summary.decisions:
        for unit in each.standing.activity.units:
            by_unit.setdefault(unit, []).append(each.standing)
    return tuple(f"{unit} {_at(rows, those)}" for unit, those in by_unit.items()) or (summary.department,)


def _enclosure(summary: Summary) -> str:
    return f"{board_report.title(summary.year, summary.tertial)}, läget {swedish_day(summary.at).isoformat()}."


def _found() -> str:
    return (
        "Radnumren står i rapportens bilagor: siffror i bilaga 1 (alla aktiviteter), M och en siffra i bilaga 2 (alla "
        "mål). Varje mening är skriven av fasta regler ur de raderna, utan språkmodell."
    )


def _at(rows: RowNumbers, those: Iterable[ActivityStanding]) -> str:
    return row_references.rows(rows.of_all(those))


def _at_goals(rows: RowNumbers, those: Iterable[GoalSummary]) -> str:
    return row_references.goal_rows([rows.of_goal(each) for each in those])
