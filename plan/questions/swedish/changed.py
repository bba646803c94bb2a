"""`dataclasses.replace` for the engine's frozen forms: a question makes some forty, of up to seventy fields each."""

from __future__ import annotations

import dataclasses
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["changed"]

if TYPE_CHECKING:
    from dataclasses import replace as changed
else:
    T = TypeVar("T")

    def changed(form: T, /, **values: Any) -> T:
        """A form alike but for `values`, which are not looked at; one with slots is made as usual."""
        if not hasattr(form, "__dict__"):
            return dataclasses.replace(form, **values)
        made = object.__new__(type(form))
        told = made.__dict__
        told.update(form.__dict__)
        for name in _derived(type(form)):
            told.pop(name, None)
        told.update(values)
        return made


@cache
def _derived(kind: type) -> tuple[str, ...]:
    """What a form has worked out once, and another one works out anew."""
    held = (name for each in kind.__mro__ for name, value in vars(each).items() if isinstance(value, cached_property))
    return tuple(held)
