"""Which small faults a module can have: each is one place of its syntax tree, changed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
SMALL = 11
"""A larger number is doubled: that a text is cut at 201 letters instead of 200 harms nobody."""
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any", "is_": "is_not", "is_not": "is_"}


@dataclass(frozen=True, slots=True)
class SmallFault:
    """`was` and `becomes` are the changed place; `source` is the whole module with it."""

    path: str
    line: int
    was: str
    becomes: str
    source: str

    @property
    def name(self) -> str:
        """Without the line, so that it stays the same when something is written above it."""
        return f"{self.path}: {self.was}  =>  {self.becomes}"


def of_module(path: str, source: str) -> list[SmallFault]:
    """Every one of them, in the order of the source."""
    return [_made(path, source, place, number) for place, number in _places(ast.parse(source))]


def function_at(source: str, line: int) -> int | None:
    """The line that the innermost function around that line begins on, as its code knows it; None outside of any."""
    functions = [
        each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    found = [each for each in functions if each.lineno <= line <= (each.end_lineno or each.lineno)]
    if not found:
        return None
    innermost = max(found, key=lambda each: each.lineno)
    return min([innermost.lineno, *(each.lineno for each in innermost.decorator_list)])


def _places(tree: ast.Module) -> Iterator[tuple[int, int]]:
    """The place in the walk, and which of its changes."""
    annotations = {id(inner) for node in ast.walk(tree) for note in _notes(node) for inner in ast.walk(note)}
    for place, node in enumerate(ast.walk(tree)):
        if id(node) not in annotations and hasattr(node, "lineno"):
            yield from ((place, number) for number in range(len(_changes(node))))


def _notes(node: ast.AST) -> Iterator[ast.AST]:
    """And a class's decorators: nobody changes what is frozen, or gives it a field."""
    for name in ("annotation", "returns"):
        note = getattr(node, name, None)
        if note is not None:
            yield note
    if isinstance(node, ast.ClassDef):
        yield from node.decorator_list


def _made(path: str, source: str, place: int, number: int) -> SmallFault:
    tree = ast.parse(source)
    node = list(ast.walk(tree))[place]
    was = ast.unparse(node)
    changed = _changes(node)[number]
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is node:
                setattr(parent, name, changed)
            elif isinstance(value, list) and any(each is node for each in value):
                value[:] = [changed if each is node else each for each in value]
    ast.fix_missing_locations(tree)
    return SmallFault(path, getattr(node, "lineno", 0), _short(was), _short(ast.unparse(changed)), ast.unparse(tree))


def _short(text: str) -> str:
    return " ".join(text.split())[:160]


def _changes(node: ast.AST) -> list[ast.AST]:
    """What stands there instead, each a fault of its own."""
    return [changed for change in (_reckoned, _valued, _called, _done) for changed in change(node)]


def _reckoned(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=right) if type(op) in _COMPARED:
            yield ast.Compare(left, [_COMPARED[type(op)]()], right)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not() | ast.Invert(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=operator, right=summand) if type(operator) in _RECKONED:
            yield ast.BinOp(left, _RECKONED[type(operator)](), summand)


def _valued(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=bool() as truth):
            yield ast.Constant(not truth)
        case ast.Constant(value=int() | float() as number):
            yield ast.Constant(number + 1 if number < SMALL else number * 2)


def _called(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in _CALLED:
            yield ast.Call(ast.Name(_CALLED[name]), args, keywords)
        case ast.Call(func=ast.Attribute(value=value, attr=name), args=args, keywords=keywords) if name in _CALLED:
            yield ast.Call(ast.Attribute(value, _CALLED[name]), args, keywords)


def _done(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(test, orelse, body)
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.Continue():
            yield ast.Pass()
        case ast.If(test=test, body=inside, orelse=otherwise):
            yield ast.If(ast.UnaryOp(ast.Not(), test), inside, otherwise)
