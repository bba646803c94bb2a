"""The SDK's models without what is not set: its constructors give an activity some 45 fields one by one, and whatever
copies or writes it goes through them all."""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar

M = TypeVar("M", bound="Sparse")


class Sparse:
    """Mixed into a model before the SDK's own class. What is not given is None, by the class."""

    _attribute_map: ClassVar[dict[str, Any]]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name in cls._attribute_map:
            setattr(cls, name, None)

    def __init__(self, **fields: Any) -> None:
        vars(self).update(fields)

    def __copy__(self: M) -> M:
        copied = self.__class__.__new__(self.__class__)
        vars(copied).update(vars(self))
        return copied
