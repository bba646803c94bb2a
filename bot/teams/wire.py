"""The SDK's models as JSON, without msrest.

msrest builds a serialiser and deserialiser for each call (2 ms a reply, measured) and turns subclasses of dict inside
cards into their `str`. The key names come from the models' own attribute maps: what is sent is what msrest would send.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

import orjson
from msrest.serialization import Model


@cache
def _keys(kind: Any) -> dict[str, str]:
    """JSON key by attribute; the tenant under the name that Teams reads."""
    return {name: field["key"].replace("tenantID", "tenantId") for name, field in kind._attribute_map.items()}


def dumps(value: Any) -> bytes:
    return orjson.dumps(
        value, default=_default, option=orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_PASSTHROUGH_DATETIME
    )


def _default(value: Any) -> Any:
    if isinstance(value, Model):
        kind: Any = type(value)
        keys = _keys(kind)
        return {keys[name]: item for name, item in vars(value).items() if item is not None and name in keys}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    if isinstance(value, dict):  # a subclass is sent as what it is
        return dict(value)
    if isinstance(value, str):
        return str(value)
    raise TypeError(type(value).__name__)
