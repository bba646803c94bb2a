"""Documents in and out: .txt .pdf .docx .xlsx .csv. Real libraries read the files; `plan.reading` knows the content."""

from bot.documents.errors import Unreadable
from bot.documents.formats import read_document
from bot.documents.rows import read_rows

__all__ = ["Unreadable", "read_document", "read_rows"]
