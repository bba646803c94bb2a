"""Any document a controller has on her disk -> its lines and tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.documents.errors import Unreadable
from bot.documents.text import read_text
from plan.reading import Document

_READERS: dict[str, Callable[[Path], Document]] = {".txt": read_text}


def read_document(path: Path) -> Document:
    """Raises Unreadable."""
    if not path.is_file():
        raise Unreadable(f"There is no file {path}.")
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(_READERS))
        raise Unreadable(f"{path.name} is not a kind of document that can be read. Import one of {known}.")
    return reader(path)
