"""Makes PySide6's enumerations in a tenth of the time that ``enum`` takes for them.

Qt has thousands of named values, and PySide6 hands each enumeration over when its class is first
used: as a list of names and numbers, to ``enum.Enum(name, list)``. What ``enum`` does for every
single member there (descriptors, checks against other members) is a third of the window's start.
Here the class is made as ``enum`` makes an empty one, and its members are entered at once.

Invariant: the classes are those that ``enum`` would have made (``tests/ui/test_lean_qt.py``
holds all of them against it); what is not plainly a list of names and numbers, or another version
of Python, goes the usual way.
"""

from __future__ import annotations

import enum
import sys
from typing import Any

_KNOWN = (3, 11)
_KINDS = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})
_usual: Any = enum.EnumType._create_  # type: ignore[attr-defined]
# what ``enum`` keeps in a class, of which each needs its own
_FRESH = ("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_")


class _Model:
    """What an enumeration of one kind without members consists of."""

    def __init__(self, kind: Any, boundary: Any) -> None:
        empty = _usual(kind, "Empty", (), boundary=boundary)
        self.names = {
            name: value
            for name, value in vars(empty).items()
            if name not in ("__module__", "__qualname__", "__new__", *_FRESH)
        }
        self.taken = frozenset(dir(kind)) | {"mro", "", "name", "value"}
        self.flag = issubclass(kind, enum.Flag)
        self.number = issubclass(kind, int)
        self.meta: Any = type(empty)


def _plain(model: _Model, names: Any) -> bool:
    """Whether these are names and numbers, with nothing that ``enum`` has another way for."""
    if not {tuple}.issuperset(map(type, names)):
        return False
    seen = dict(names)
    return (
        len(seen) == len(names)
        and model.taken.isdisjoint(seen)
        and "\n_" not in "\n" + "\n".join(seen)
        and {int}.issuperset(map(type, seen.values()))
    )


def make_quickly() -> None:
    """From now on enumerations that are given as lists are made here."""
    if sys.version_info[:2] != _KNOWN:
        return
    models: dict[tuple[Any, Any], _Model] = {}

    def create(
        cls: Any,
        class_name: str,
        names: Any,
        *,
        module: str | None = None,
        qualname: str | None = None,
        type: Any = None,
        start: int = 1,
        boundary: Any = None,
    ) -> Any:
        if module is None:
            module = _caller()
        if cls in _KINDS and isinstance(names, list) and qualname is None and type is None:
            model = models.get((cls, boundary))
            if model is None:
                model = models[cls, boundary] = _Model(cls, boundary)
            if module is not None and _plain(model, names):
                return _made(model, cls, class_name, names, module)
        return _usual(
            cls,
            class_name,
            names,
            module=module,
            qualname=qualname,
            type=type,
            start=start,
            boundary=boundary,
        )

    enum.EnumType._create_ = create  # type: ignore[attr-defined]


def _caller() -> str | None:
    """The module that asks ``enum`` for a class: two calls above the one that makes it."""
    try:
        return str(sys._getframe(3).f_globals["__name__"])
    except (ValueError, KeyError):
        return None


def _made(model: _Model, kind: Any, class_name: str, items: Any, module: str) -> Any:
    names: list[str] = []
    members: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    space = dict(
        model.names,
        __module__=module,
        _member_names_=names,
        _member_map_=members,
        _value2member_map_=by_value,
        _unhashable_values_=[],
    )
    made = type.__new__(model.meta, class_name, (kind,), space)
    type.__setattr__(made, "__new__", enum.Enum.__new__)
    new: Any = int.__new__ if model.number else object.__new__
    for name, value in items:
        single = not model.flag or (value > 0 and not value & (value - 1))
        member = by_value.get(value)
        if member is None:
            by_value[value] = member = new(made, value) if model.number else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            if single:
                names.append(name)
        members[name] = member
    # not before: what is known of a class is looked up anew after each change to it
    put = type.__setattr__
    for name, member in members.items():
        put(made, name, member)
    if model.flag:
        _add_masks(made, names, by_value)
    return made


def _add_masks(made: Any, names: list[str], by_value: dict[int, Any]) -> None:
    put = type.__setattr__
    mask = singles = 0
    for value in by_value:
        mask |= value
        if value > 0 and not value & (value - 1):
            singles |= value
    if hasattr(made, "_singles_mask_"):
        put(made, "_flag_mask_", mask)
        put(made, "_singles_mask_", singles)
    else:  # before 3.11.4 values without a name of their own were no part of the mask
        put(made, "_flag_mask_", singles)
    put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    order = [made._member_map_[name]._value_ for name in names]
    if order != sorted(order):
        put(made, "_iter_member_", made._iter_member_by_def_)
