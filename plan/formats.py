"""What a report and a plan are written as. Each is also the ending of the file's name."""

from __future__ import annotations

from enum import StrEnum


class ReportFormat(StrEnum):
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


class PlanFormat(StrEnum):
    XLSX = "xlsx"
    DOCX = "docx"
    CSV = "csv"
