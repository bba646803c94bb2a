"""A document's lines and tables -> a Plan with provenance, and questions where it is unclear. Never a silent guess."""

from plan.reading.errors import NoActivities, NotAPlan
from plan.reading.layout.document import Document, Line, Row, Table
from plan.reading.reader import read_plan

__all__ = ["Document", "Line", "NoActivities", "NotAPlan", "Row", "Table", "read_plan"]
