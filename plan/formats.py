"""What a report and a plan are written as. Each is also the ending of the file's name."""

from __future__ import annotations

from enum import StrEnum


class ReportFormat(StrEnum):
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"
    HTML = "html"


class Edition(StrEnum):
    """What of a tertial is written: the report to the board, the same for everybody to read on the municipality's web,
    or the draft of the letter that brings the report to the board."""

    FULL = "full"
    PUBLIC = "public"
    LETTER = "letter"

    @property
    def formats(self) -> tuple[ReportFormat, ...]:
        """The first is the usual one."""
        return _FORMATS[self]


_FORMATS = {
    Edition.FULL: tuple(ReportFormat),
    Edition.PUBLIC: (ReportFormat.DOCX, ReportFormat.PDF, ReportFormat.HTML),
    Edition.LETTER: (ReportFormat.DOCX,),
}


OVERVIEW_FORMATS = (ReportFormat.DOCX, ReportFormat.PDF, ReportFormat.XLSX)
"""Of all boards together."""


class PlanFormat(StrEnum):
    XLSX = "xlsx"
    DOCX = "docx"
    CSV = "csv"
