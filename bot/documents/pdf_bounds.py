"""How much a PDF unpacks to, found out before a library unpacks it all at once."""

from __future__ import annotations

import mmap
import re
import zlib
from pathlib import Path
from typing import Any

from bot.documents.errors import Unreadable
from plan.dropped import FileFault

LARGEST_DRAWING = 1_500_000
"""Bytes that draw a page; a full page of text takes some ten thousand, a map many millions."""
_LARGEST_STREAM = 24 * 1024 * 1024
_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY = 600
"""Bytes before a stream that tell what it is."""
_PIECE = 1 << 18


def must_unpack(path: Path) -> None:
    """Raises Unreadable where any packed stream is larger than all a plan says; pictures are not unpacked."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        for found in _STREAM.finditer(content):
            told = content[max(0, found.start() - _DICTIONARY) : found.start()].rpartition(b" obj")[2]
            if b"FlateDecode" in told and b"/Image" not in told and _is_larger(content, found.end()):
                raise Unreadable(
                    f"{path.name} unpacks to more than a plan has. Print it anew and import that.", FileFault.TOO_LARGE
                )


def _is_larger(content: mmap.mmap, start: int) -> bool:
    """Whether what is packed from there on unpacks to more than may be, looked at a piece at a time."""
    unpacking, size = zlib.decompressobj(), 0
    packed = b""
    while not unpacking.eof and size <= _LARGEST_STREAM:
        packed = unpacking.unconsumed_tail or content[start : start + _PIECE]
        if not packed:
            break
        start += 0 if unpacking.unconsumed_tail else len(packed)
        try:
            size += len(unpacking.decompress(packed, _PIECE))
        except zlib.error:
            break
    return size > _LARGEST_STREAM


def drawing_size(page: Any) -> int:
    """Bytes of what draws a page."""
    return sum(len(each.get_data()) for each in page.page_obj.contents if hasattr(each, "get_data"))
