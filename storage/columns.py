"""Column types for the domain's own values, the same on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, DateTime, Dialect, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine

from plan.tertial import Tertial

E = TypeVar("E", bound=StrEnum)

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def _of_postgres(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


def _of_sqlite(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(f"{value}+00:00")


class Moment(TypeDecorator[datetime]):
    """An aware datetime in UTC. A naive one is refused: nobody knows what it means."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=dialect.name == "postgresql"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs a time zone: {value!r}")
        moment = value if value.tzinfo is UTC else value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """At once: it is done for every row of every click."""
        return _of_postgres if dialect.name == "postgresql" else _of_sqlite


class TertialText(TypeDecorator[Tertial]):
    """Written "2025-T2", which sorts by time."""

    impl = String(7)
    cache_ok = True

    def process_bind_param(self, value: Tertial | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], Tertial | None]:
        return lambda value: None if value is None else Tertial.parse(value)


class StoredWord(TypeDecorator[E], Generic[E]):
    """A StrEnum by its value."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.kind(value))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], E | None]:
        """Looked up, as it is done for every row of every click."""
        known = {each.value: each for each in self.kind}
        return lambda value: None if value is None else known.get(value) or self.kind(value)
