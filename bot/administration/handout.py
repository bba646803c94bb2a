"""What answers a request for official documents: one tertial whole, as it looked at a moment, in one zip.

The report, every answer with its history, the audit trail, what is withheld and by which rule, and a manifest with the
checksum (SHA-256) of each file. What is written under protection is as everybody may see it: it is in none of them.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.administration import audit_extract, measure_extract
from bot.documents.writing.board_report import BoardReport
from bot.documents.writing.csv import csv_file
from bot.documents.writing.facts_table import Value
from bot.here import Here
from bot.leadership import board_report
from bot.taken_file import Write
from cards.texts import common
from cards.texts import figures as figure_texts
from cards.texts import handout as texts
from cards.texts import measure as measure_texts
from plan.assessment import Assessment, SurveyOutcome
from plan.calendar import SWEDEN, swedish_day
from plan.formats import ReportFormat
from plan.model import Activity, Report
from plan.sight import PUBLIC, SeenReport, seen
from plan.tertial import Tertial
from storage import assessments, figures, people, plans, reports

REPORTS = (ReportFormat.DOCX, ReportFormat.PDF)
ANSWERS, ASSESSMENTS, MEASURES, FIGURES, TRAIL, WITHHELD, MANIFEST = (
    "svar.csv",
    "bedomningar.csv",
    "atgarder.csv",
    "siffror.csv",
    "sparning.csv",
    "undantaget.csv",
    "manifest.json",
)
Row = Sequence[Value]


@dataclass(frozen=True, slots=True)
class _Told:
    """One answer as everybody may see it, with what it is an answer about."""

    activity: Activity
    report: Report
    seen: SeenReport
    by: str


def gather(here: Here, plan_id: str, tertial: Tertial, moment: datetime) -> Write:
    """Raises `NoSuchRound`. What it returns makes the zip."""
    report = board_report.gather(here.connection, plan_id, tertial, moment)
    told = _told(here, plan_id, tertial, moment)
    tables = {
        ANSWERS: csv_file(texts.answer_header(), [_answer(each) for each in told]),
        ASSESSMENTS: csv_file(texts.assessment_header(), _assessed(here, plan_id, tertial, moment)),
        MEASURES: csv_file(measure_texts.handout_header(), measure_extract.rows(here, plan_id, tertial, moment)),
        FIGURES: csv_file(figure_texts.history_header(), _figures(here, plan_id, moment)),
        TRAIL: audit_extract.as_csv(
            each for each in audit_extract.entries(here, tertial.first, swedish_day(moment)) if each.at <= moment
        ),
        WITHHELD: csv_file(
            texts.withheld_header(),
            [
                *(_withheld(each) for each in told if each.seen.withheld),
                *measure_extract.withheld(here, plan_id, tertial, moment),
            ],
        ),
    }
    return lambda: packed(report, tables, moment)


def packed(report: BoardReport, tables: Mapping[str, bytes], moment: datetime) -> bytes:
    files = {f"rapport.{form}": board_report.written(report, form) for form in REPORTS} | dict(tables)
    files[MANIFEST] = _manifest(report, files, moment)
    made = io.BytesIO()
    local = moment.astimezone(SWEDEN)
    with zipfile.ZipFile(made, "w") as out:
        for name, content in files.items():
            out.writestr(zipfile.ZipInfo(name, local.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _manifest(report: BoardReport, files: Mapping[str, bytes], moment: datetime) -> bytes:
    summary = report.summary
    told = {
        "tertial": str(summary.tertial),
        "as_of": moment.astimezone(SWEDEN).isoformat(timespec="seconds"),
        "report_sha256": report.checksum,
        "note": texts.note(),
        "files": [
            {
                "name": name,
                "holds": texts.holds(name),
                "bytes": len(content),
                "sha256": hashlib.sha256(content).hexdigest(),
            }
            for name, content in files.items()
        ],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _figures(here: Here, plan_id: str, moment: datetime) -> list[Row]:
    """Every figure that had come in, also those that a later one has taken the place of."""
    found = [each for each in figures.of_plan(here.connection, plan_id) if each.at <= moment]
    names = people.by_ids(here.connection, {each.by for each in found if each.by})
    return [
        (
            each.goal,
            each.indicator,
            each.period,
            each.part,
            each.value,
            each.nation,
            each.rank,
            each.of,
            each.source,
            figure_texts.way(each.way),
            names[each.by].name if each.by else "",
            each.at.astimezone(SWEDEN).isoformat(timespec="seconds"),
        )
        for each in found
    ]


def _told(here: Here, plan_id: str, tertial: Tertial, moment: datetime) -> list[_Told]:
    """Of every activity that the plan has had: an answer about one that was dropped is an answer too."""
    known = {each.id: each for each in plans.activities_ever(here.connection, plan_id)}
    found = reports.of_tertial(here.connection, plan_id, tertial, moment)
    names = people.by_ids(here.connection, {each.by for each in found})
    return [
        _Told(
            known[each.activity_id],
            each,
            seen(each, known[each.activity_id], PUBLIC),
            names[each.by].name,
        )
        for each in found
    ]


def _answer(told: _Told) -> Row:
    activity, shown = told.activity, told.seen
    return (
        activity.id,
        activity.section,
        activity.title,
        ", ".join(activity.units),
        _moment(shown.at),
        told.by,
        shown.status.label,
        shown.comment,
        shown.finish,
        texts.timing(shown.timing),
        common.yes_or_no(shown.withheld),
    )


def _withheld(told: _Told) -> Row:
    rule = texts.is_protected() if told.activity.protected else texts.was_protected()
    return (told.activity.id, told.activity.title, _moment(told.seen.at), texts.what_is_withheld(), rule)


def _assessed(here: Here, plan_id: str, tertial: Tertial, moment: datetime) -> Iterable[Row]:
    surveys = plans.get(here.connection, plan_id).surveys
    said = [each for each in assessments.of_plan(here.connection, plan_id) if _is_of(each, tertial, moment)]
    outcomes = [each for each in assessments.outcomes(here.connection, plan_id) if _is_of(each, tertial, moment)]
    names = people.by_ids(here.connection, {each.by for each in said} | {each.by for each in outcomes})
    for each in said:
        what = (texts.goal(each.goal), each.outlook.label, each.comment, each.current, each.source)
        yield (_moment(each.at), names[each.by].name, *what, common.yes_or_no(each.late))
    for one in outcomes:
        survey = surveys[one.survey].survey if one.survey < len(surveys) else str(one.survey)
        yield (_moment(one.at), names[one.by].name, survey, "", one.outcome, "", one.source, common.yes_or_no(one.late))


def _is_of(each: Assessment | SurveyOutcome, tertial: Tertial, moment: datetime) -> bool:
    return each.tertial == tertial and each.at <= moment


def _moment(at: datetime) -> str:
    return at.astimezone(SWEDEN).isoformat(timespec="seconds")
