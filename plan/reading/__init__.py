"""A document's lines and tables -> a Plan with provenance, and questions where it is unclear. Never a silent guess.

Each needs only those before it: `words` and what finds them in text, `layout`, `rows`, `doubts`, `reader`.
"""

from plan.reading.errors import NoActivities, NotAPlan
from plan.reading.layout.document import Document, Line, Row, TextTable
from plan.reading.reader import read_plan

__all__ = ["Document", "Line", "NoActivities", "NotAPlan", "Row", "TextTable", "read_plan"]
