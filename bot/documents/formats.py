"""Any document a controller has on her disk -> its lines and tables."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bot.documents.errors import Progress, Unreadable, must_be_a_file, must_be_short, plain_damage, silent
from bot.documents.limits import LARGEST, LARGEST_TEXT, LARGEST_UNPACKED, LARGEST_XML
from bot.documents.visible import visible
from plan.dropped import FileFault
from plan.reading import Document, TextTable

_PACKED = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def _text(path: Path, progress: Progress) -> Document:
    from bot.documents.text import read_text

    return read_text(path, progress)


def _pdf(path: Path, progress: Progress) -> Document:
    from bot.documents.pdf import read_pdf

    return read_pdf(path, progress)


def _word(path: Path, progress: Progress) -> Document:
    from bot.documents.word import read_word

    return read_word(path, progress)


def _excel(path: Path, progress: Progress) -> Document:
    from bot.documents.sheets import read_excel

    return read_excel(path, progress)


def _csv(path: Path, progress: Progress) -> Document:
    from bot.documents.csv_table import read_csv

    return read_csv(path, progress)


# each library is read in only for its own kind of document
_READERS: dict[str, Callable[[Path, Progress], Document]] = {
    ".txt": _text,
    ".pdf": _pdf,
    ".docx": _word,
    ".xlsx": _excel,
    ".csv": _csv,
}
_MAIN_PARTS = {".docx": "word/document.xml", ".xlsx": "xl/workbook.xml"}
_REMEDIES = {
    ".xls": "It is Excel's old format: open it in Excel and save it as .xlsx.",
    ".doc": "It is Word's old format: open it in Word and save it as .docx.",
    ".xlsm": "It may hold macros: save it as .xlsx, which cannot.",
    ".docm": "It may hold macros: save it as .docx, which cannot.",
    ".odt": "Save it as .docx.",
    ".ods": "Save it as .xlsx.",
    ".rtf": "Save it as .docx.",
}


def read_document(path: Path, progress: Progress = silent) -> Document:
    """Raises Unreadable, before anything large is read into memory."""
    suffix = path.suffix.lower()
    must_be_a_file(path)
    if suffix in _REMEDIES:
        raise Unreadable(f"{path.name} cannot be imported. {_REMEDIES[suffix]}", FileFault.OLD_FORMAT)
    if suffix not in _READERS:
        raise Unreadable(f"{path.name} cannot be imported. Import one of {', '.join(_READERS)}.", FileFault.WRONG_KIND)
    must_be_of_a_size(path)
    with plain_damage(path):
        _must_be_what_it_says(path, suffix)
        document = _READERS[suffix](path, progress)
        must_be_short(path.name, _texts(document))
        return visible(document)


def must_be_of_a_size(path: Path) -> None:
    """Raises Unreadable."""
    size = path.stat().st_size
    if size == 0:
        raise Unreadable(f"{path.name} is empty.", FileFault.EMPTY)
    if size > LARGEST_TEXT and path.suffix.lower() in (".txt", ".csv"):
        raise Unreadable(
            f"{path.name} is {size // 2**20} MB of text; at most {LARGEST_TEXT // 2**20} MB can be imported. "
            "Import only the part with the plan.",
            FileFault.TOO_LARGE,
        )
    if size > LARGEST:
        raise Unreadable(
            f"{path.name} is {size // 2**20} MB; at most {LARGEST // 2**20} MB can be imported. "
            "Save a copy without pictures, or only the pages with the plan.",
            FileFault.TOO_LARGE,
        )


def _texts(document: Document) -> Iterator[str]:
    for part in document.parts:
        if isinstance(part, TextTable):
            yield from (cell for row in part.rows for cell in row.cells)
        else:
            yield part.text


def _must_be_what_it_says(path: Path, suffix: str) -> None:
    with path.open("rb") as file:
        start = file.read(8)
    if suffix in _MAIN_PARTS:
        _must_be_office(path, suffix, start)
    elif suffix == ".pdf" and not start.startswith(b"%PDF"):
        raise Unreadable(f"{path.name} is no PDF, whatever its name says. Save it as PDF again.", FileFault.MISNAMED)
    elif suffix in (".txt", ".csv") and start.startswith((b"%PDF", _PACKED, _OLD_OFFICE)):
        raise Unreadable(
            f"{path.name} is no text file, whatever its name says. Give it its right ending.", FileFault.MISNAMED
        )


def _must_unpack(path: Path, sizes: Mapping[str, int]) -> None:
    if sizes.get("word/document.xml", 0) > LARGEST_XML:
        raise Unreadable(
            f"{path.name} has more text than a plan has. Import only the part with the plan.", FileFault.TOO_LARGE
        )
    if (unpacked := sum(sizes.values())) > LARGEST_UNPACKED:
        raise Unreadable(
            f"{path.name} unpacks to {unpacked // 2**20} MB. Save a copy without pictures.", FileFault.TOO_LARGE
        )


def _must_be_office(path: Path, suffix: str, start: bytes) -> None:
    program = "Word" if suffix == ".docx" else "Excel"
    if start == _OLD_OFFICE:
        if _ENCRYPTED in path.read_bytes():
            raise Unreadable(
                f"{path.name} is protected by a password. Save a copy without one and import that.", FileFault.PASSWORD
            )
        raise Unreadable(
            f"{path.name} is in {program}'s old format. Open it in {program} and save it as {suffix}.",
            FileFault.OLD_FORMAT,
        )
    try:
        with zipfile.ZipFile(path) as package:
            sizes = {entry.filename: entry.file_size for entry in package.infolist()}
            names = sizes.keys()
    except zipfile.BadZipFile as error:
        raise Unreadable(f"{path.name} is damaged or no {program} file. Save it as {suffix} again.") from error
    if other := next((end for end, part in _MAIN_PARTS.items() if end != suffix and part in names), None):
        raise Unreadable(
            f"{path.name} is a {other} file, whatever its name says. Give it that ending.", FileFault.MISNAMED
        )
    if _MAIN_PARTS[suffix] not in names:
        raise Unreadable(
            f"{path.name} is a zip file but no {program} document. Unpack it and import what is in it.",
            FileFault.MISNAMED,
        )
    _must_unpack(path, sizes)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Unreadable(
            f"{path.name} holds macros. Save it as {suffix} without macros and import that.", FileFault.MACROS
        )
