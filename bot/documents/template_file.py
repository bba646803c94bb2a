"""A Word template that comes from outside: what is in it must be harmless, and readable.

It is opened by us each time a document is written, and goes with that document to everybody who reads it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from lxml import etree

from bot.documents.errors import Unreadable, plain_damage
from plan.dropped import FileFault

LARGEST = 8 * 1024 * 1024
LARGEST_UNPACKED = 60 * 1024 * 1024
LARGEST_XML = 12 * 1024 * 1024
MOST_PARTS = 500
ENDINGS = (".dotx", ".docx")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CONTENT_TYPES = "[Content_Types].xml"
_TEMPLATE, _DOCUMENT = (f"wordprocessingml.{kind}.main+xml".encode() for kind in ("template", "document"))
_ACTIVE = re.compile(r"vbaproject|vbadata|/activex/|/embeddings/|oleobject", re.IGNORECASE)
_MACRO_TYPE = re.compile(rb"macroEnabled|vbaProject|activeX|oleObject", re.IGNORECASE)
_LINK = "hyperlink"
_INSERTED = {
    "aFChunk",
    "attachedTemplate",
    "subDocument",
    "frame",
    "mailMergeSource",
    "mailMergeHeaderSource",
    "package",
}
_ACTIVE_TYPES = {"vbaProject", "oleObject", "control", "attachedToolbars", "keyMapCustomizations"}
_FETCHING_FIELD = re.compile(rb"\b(?:INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE)\b")
_OTHER_LETTERS = re.compile(rb"encoding\s{0,9}=\s{0,9}[\"'](?!utf-8[\"']|us-ascii[\"'])|\x00", re.IGNORECASE)
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def checked(name: str, content: bytes) -> bytes:
    """The template as a document that may be opened. Raises Unreadable."""
    _must_be_of_a_size(name, content)
    with plain_damage(PurePosixPath(name)), zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = _parts(name, package)
    if _CONTENT_TYPES not in parts or not any(each.startswith("word/") for each in parts):
        raise Unreadable(f"{name} is no Word template. Save it as .dotx in Word.", FileFault.MISNAMED)
    for part, held in parts.items():
        _must_be_harmless(name, part, held)
    parts[_CONTENT_TYPES] = parts[_CONTENT_TYPES].replace(_TEMPLATE, _DOCUMENT)
    return _packed(parts)


def _must_be_of_a_size(name: str, content: bytes) -> None:
    if not content:
        raise Unreadable(f"{name} is empty.", FileFault.EMPTY)
    if len(content) > LARGEST:
        raise _too_large(name)
    if content.startswith(_OLD_OFFICE):
        locked = _ENCRYPTED in content
        said = "is protected by a password" if locked else "is in Word's old format"
        raise Unreadable(f"{name} {said}. Save it as .dotx.", FileFault.PASSWORD if locked else FileFault.OLD_FORMAT)


def _parts(name: str, package: zipfile.ZipFile) -> dict[str, bytes]:
    """Each once. What a part says of its own size is not believed: no more than that is unpacked."""
    entries = package.infolist()
    sizes = [each.file_size for each in entries]
    if len(entries) > MOST_PARTS or sum(sizes) > LARGEST_UNPACKED:
        raise _too_large(name)
    if any(each.file_size > LARGEST_XML for each in entries if _is_text(each.filename)):
        raise _too_large(name)
    names = {each.filename.casefold() for each in entries}
    if len(names) != len(entries) or any(each.flag_bits & 1 for each in entries):
        raise Unreadable(f"{name} is damaged: it holds a part twice, or a locked one. Save it as .dotx again.")
    return {each.filename: package.read(each) for each in entries if not each.is_dir()}


def _must_be_harmless(name: str, part: str, held: bytes) -> None:
    if _ACTIVE.search(part) or (part == _CONTENT_TYPES and _MACRO_TYPE.search(held)):
        raise Unreadable(f"{name} holds macros or embedded programs. Save it as .dotx without.", FileFault.MACROS)
    if not _is_text(part):
        return
    if not held.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<") or _OTHER_LETTERS.search(held[:200]):
        raise Unreadable(f"{name} is written in an unusual way. Save it as .dotx in Word again.")
    if _ENTITIES.search(held):
        raise Unreadable(f"{name} holds entities, which no Word template has. Save it as .dotx again.")
    relations = _relations(name, held) if part.endswith(".rels") else []
    if any(kind in _ACTIVE_TYPES for kind, _ in relations):
        raise Unreadable(f"{name} holds macros or embedded programs. Save it as .dotx without.", FileFault.MACROS)
    if any(map(_reaches_out, relations)) or _FETCHING_FIELD.search(held):
        raise Unreadable(
            f"{name} fetches something from outside itself. Embed its pictures and detach it from other templates.",
            FileFault.OUTSIDE,
        )


def _relations(name: str, held: bytes) -> list[tuple[str, str]]:
    """(the last word of its type, its mode) of each."""
    reader = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        every = etree.fromstring(held, reader).iter("{*}Relationship")
    except etree.XMLSyntaxError as error:
        raise Unreadable(f"{name} is damaged. Save it as .dotx in Word again.") from error
    return [(each.get("Type", "").rpartition("/")[2], each.get("TargetMode", "")) for each in every]


def _reaches_out(relation: tuple[str, str]) -> bool:
    """A link that a reader may press is fetched by nobody; everything else outside is fetched when it is opened."""
    kind, mode = relation
    return kind in _INSERTED or (mode.casefold() == "external" and kind != _LINK)


def _is_text(part: str) -> bool:
    return PurePosixPath(part).suffix.lower() in (".xml", ".rels", ".vml", ".svg", ".htm", ".html", "")


def _too_large(name: str) -> Unreadable:
    return Unreadable(f"{name} is larger than a template is. Save it with smaller pictures.", FileFault.TOO_LARGE)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for part, held in parts.items():
            out.writestr(zipfile.ZipInfo(part), held, zipfile.ZIP_DEFLATED)
    return made.getvalue()
