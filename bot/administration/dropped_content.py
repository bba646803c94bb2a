"""What a dropped file is, by what stands in it: a plan, an owner file, figures, or an answered review workbook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from bot import private_files
from bot.administration import kept_document
from bot.documents import Unreadable, read_document, read_rows
from bot.documents.errors import Progress, plain_damage, silent
from bot.documents.rows import NumberedRow, TwoColumnsAlike
from bot.documents.template_file import ENDINGS, checked
from plan import file_signs, owners
from plan.dropped import FileFault
from plan.indicators import entry
from plan.model import Plan
from plan.reading import NotAPlan
from plan.reading.doubts.answers import Returned
from plan.template import TemplateMarks, named

_TABLES = (".csv", ".xlsx")
_TEMPLATES = (".dotx", ".dotm", ".dot")
"""What is never anything else."""


@dataclass(frozen=True, slots=True)
class DroppedPlan:
    """`plan` is what the document says to whoever has answered nothing; `content` the document as it is kept."""

    name: str
    plan: Plan
    content: bytes


@dataclass(frozen=True, slots=True)
class DroppedOwners:
    """`rows` as `plan.owners.read` takes them: each with its number in the file."""

    name: str
    rows: tuple[NumberedRow, ...]


@dataclass(frozen=True, slots=True)
class DroppedFigures:
    """`rows` as `plan.indicators.entry.read` takes them."""

    name: str
    rows: tuple[NumberedRow, ...]


@dataclass(frozen=True, slots=True)
class DroppedReview:
    name: str
    returned: Returned


@dataclass(frozen=True, slots=True)
class DroppedTemplate:
    """`content` is the template as it may be opened, `marks` what it holds."""

    name: str
    content: bytes
    marks: TemplateMarks


Dropped: TypeAlias = DroppedPlan | DroppedOwners | DroppedFigures | DroppedReview | DroppedTemplate


def read(name: str, content: bytes, progress: Progress = silent) -> Dropped:
    """Takes its time: not to be called where others wait. Raises `Unreadable`.

    On disk the file has a name of ours, and stays there only while it is read.
    """
    ending = Path(name).suffix.lower()
    if ending in _TEMPLATES:
        return template(name, content)
    with TemporaryDirectory(prefix="tertialbot-") as folder:
        path = Path(folder) / f"file{ending if ending[1:].isascii() and ending[1:].isalnum() else ''}"
        private_files.write(path, content)
        rows = _table(path)
        if rows and entry.has_columns(rows[0][1]):
            return DroppedFigures(name, rows)
        return DroppedOwners(name, rows) if rows else _plan_or_review(name, path, progress)


def read_template(name: str, content: bytes, progress: Progress = silent) -> Dropped:
    """Of a file that somebody says is one. Raises `Unreadable`."""
    return template(name, content) if Path(name).suffix.lower() in ENDINGS else read(name, content, progress)


def template(name: str, content: bytes) -> DroppedTemplate:
    """Checked, and tried. Raises `Unreadable`."""
    from bot.documents.writing.word_template import marks  # with a library, which most have no use for

    harmless = checked(name, content)
    with plain_damage(Path(name)):
        return DroppedTemplate(named(name), harmless, marks(harmless))


def _table(path: Path) -> tuple[NumberedRow, ...]:
    """Nothing for what is neither an owner file nor figures; what is wrong with it is told by whoever reads it next."""
    if path.suffix not in _TABLES:
        return ()
    try:
        rows = tuple(read_rows(path))
    except TwoColumnsAlike as alike:
        if owners.has_columns(alike.header) or entry.has_columns(alike.header):
            raise
        return ()
    except Unreadable:
        return ()
    ours = rows and (owners.has_columns(rows[0][1]) or entry.has_columns(rows[0][1]))
    return rows if ours else ()


def _plan_or_review(name: str, path: Path, progress: Progress) -> DroppedPlan | DroppedReview:
    document = replace(read_document(path, progress), name=name)
    if path.suffix == ".xlsx":
        from bot.documents.review import returned_in  # with a spreadsheet library, which most have no use for

        returned = returned_in(document)
        if returned is not None:
            return DroppedReview(name, returned)
    if file_signs.looks_like_owners(document):
        raise Unreadable(f"{name} looks like an owner file, but not all of its columns are there.", FileFault.OWNERS)
    content = kept_document.packed(document)
    return DroppedPlan(name, _plan(content), content)


def _plan(content: bytes) -> Plan:
    try:
        return kept_document.plan_of(content)
    except NotAPlan as wrong:
        raise Unreadable(str(wrong), FileFault.NO_PLAN) from None
