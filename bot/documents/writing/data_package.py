"""The tables for analysis as files: each as CSV and as Parquet, and `datapackage.json` (Frictionless) about them all.

CSV goes by RFC 4180 as other programs read it, with a comma and without a byte order mark. A text that a sheet would
run as a formula gets an apostrophe there; in Parquet it stands as it was written.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

from bot.documents.writing.csv import harmless
from bot.documents.writing.parquet import parquet_file
from plan.star.table import StarColumn, StarTable

PACKAGE = "datapackage.json"
_MEDIA = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}

Rows = Sequence[Sequence[Any]]


def files(tables: Mapping[StarTable, Rows], at: datetime) -> Iterator[tuple[str, bytes]]:
    """Each file's name and content; the package, which names the others with their checksums, is the last."""
    resources = []
    for table, rows in tables.items():
        plain, parquet = csv_of(table, rows), parquet_file(table, rows)
        yield _name(table, "csv"), plain
        yield _name(table, "parquet"), parquet
        resources.append(_resource(table, plain, parquet))
    yield PACKAGE, _json(_package(next(iter(tables)).version, at) | {"resources": resources})


def _name(table: StarTable, form: str) -> str:
    return f"{table.name}.{form}"


def csv_of(table: StarTable, rows: Rows) -> bytes:
    made = StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(table.header)
    writer.writerows([_text(value) for value in row] for row in rows)
    return made.getvalue().encode()


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
        case date():
            return value.isoformat()
        case int() | float():
            return str(value)
        case _:
            return harmless(str(value))


def _package(version: int, at: datetime) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": f"tertialbot-data-v{version}",
        "version": f"{version}.0.0",
        "title": "Verksamhetsplanens uppföljning",
        "description": "Planer, mål, aktiviteter, omgångar och svar. Skyddade aktiviteters kommentarer och datum "
        "lämnas inte ut, och vem som svarade står ingenstans. Tider är i UTC.",
        "created": at.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z",
    }


def _resource(table: StarTable, plain: bytes, parquet: bytes) -> dict[str, Any]:
    """The CSV. The same rows as Parquet are named beside it: as a resource of its own, whoever has no reader for it
    could not have the package found valid."""
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "description": table.meaning,
        **_file(table, "csv", plain),
        "encoding": "utf-8",
        "dialect": {"delimiter": ","},
        "alternate": _file(table, "parquet", parquet),
        "schema": _schema(table),
    }


def _file(table: StarTable, form: str, content: bytes) -> dict[str, Any]:
    return {
        "path": _name(table, form),
        "format": form,
        "mediatype": _MEDIA[form],
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _schema(table: StarTable) -> dict[str, Any]:
    keys = [
        {"fields": [each.name], "reference": {"resource": each.leads_to, "fields": [each.name]}}
        for each in table.columns
        if each.leads_to
    ]
    primary = {"primaryKey": list(table.key)} if _never_empty(table) else {}
    return {"fields": [_field(each) for each in table.columns]} | primary | ({"foreignKeys": keys} if keys else {})


def _never_empty(table: StarTable) -> bool:
    """As a primary key must be, by Table Schema."""
    return all(each.required for each in table.columns if each.name in table.key)


def _field(of: StarColumn) -> dict[str, Any]:
    limits = ({"required": True} if of.required else {}) | ({"enum": list(of.words)} if of.words else {})
    told = {"name": of.name, "type": str(of.type), "description": of.meaning}
    return told | ({"constraints": limits} if limits else {})


def _json(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
