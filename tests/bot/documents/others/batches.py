"""Each batch of plans from other hands by its folder, with the documents of it that are drawn."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.bot.documents import others
from tests.bot.documents.others.batch import HERE
from tests.bot.documents.others.copies import EIGHTH
from tests.bot.documents.others.everyday import SIXTH
from tests.bot.documents.others.exports import SEVENTH
from tests.bot.documents.others.office import FIFTH
from tests.bot.documents.others.special import DRAWN, Drawn

_BESIDE: dict[Path, list[Drawn]] = {
    HERE: DRAWN,
    HERE / "fifth": FIFTH,
    HERE / "sixth": SIXTH,
    HERE / "seventh": SEVENTH,
    HERE / "eighth": EIGHTH,
}


def _drawn(folder: Path) -> list[Drawn]:
    if not (folder / "drawn.py").exists():
        return _BESIDE.get(folder, [])
    found: list[Drawn] = getattr(import_module(f"{others.__name__}.{folder.name}.drawn"), folder.name.upper())
    return found


BATCHES = {
    folder: _drawn(folder)
    for folder in sorted({each.parent for told in ("*.txt", "drawn.py") for each in HERE.rglob(told)})
}
