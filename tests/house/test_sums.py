"""No code but counting adds counts: one place says how many there were.

Looked for in the syntax tree: additions in any form (+, +=, sum, math.fsum, numpy's sum, cumsum,
add, dot) of what is read from a bound of a count or of a claim, directly or through a name that it
was given to.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "fieldapp"
COUNTING = {
    "verification/claims.py",
    "verification/counting.py",
    "verification/event_groups.py",
    "verification/reporting/hours.py",  # lower bounds in shares of hours
    "verification/trends/sector_shares.py",  # and of sectors
}
ELSEWHERE = {
    # Before a record is signed: do its own steps add up to its own count? No total.
    "observation/warnings.py",
    # While a line is typed: do two men and one woman make the three who were killed? No total.
    "observation/shorthand/choices/casualty_choice.py",
    # The buttons that make a count in the form one more or one less.
    "app/entry/field_edits.py",
}
BOUNDS = {"low", "high", "at_least", "at_most", "best"}
NAMED = re.compile(rf"\b({'|'.join(BOUNDS)})\b")
ADDERS = {"sum", "fsum", "cumsum", "nansum", "add", "dot", "reduceat", "accumulate"}


def added(source: str) -> Iterator[int]:
    """Lines that add bounds."""
    if not NAMED.search(source):
        return
    tree = ast.parse(source)
    for scope in ast.walk(tree):
        if isinstance(scope, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _in_scope(scope)


def _in_scope(scope: ast.AST) -> Iterator[int]:
    names: set[str] = set()
    for _ in range(3):  # a bound given to a name, and that one to another
        names |= {
            target.id
            for node in _nodes(scope)
            for value, targets in _given(node)
            if _reads(value, names)
            for target in targets
        }
    for node in _nodes(scope):
        match node:
            case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=right):
                fixed = isinstance(left, ast.Constant) or isinstance(right, ast.Constant)
                if not fixed and _reads(node, names):
                    yield node.lineno
            case ast.AugAssign(op=ast.Add() | ast.Sub()) if _reads(node.value, names):
                yield node.lineno
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in ADDERS:
                if _reads(node, names):
                    yield node.lineno


def _nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """What stands in a scope, without the functions in it, which are scopes of their own."""
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield child
            yield from _nodes(child)


def _given(node: ast.AST) -> Iterator[tuple[ast.AST, list[ast.Name]]]:
    targets: list[ast.expr] = []
    match node:
        case ast.Assign(targets=found):
            targets = found
        case ast.AnnAssign(target=found, value=ast.expr()) | ast.NamedExpr(target=found):
            targets = [found]
        case ast.comprehension(target=found) | ast.For(target=found):
            yield node.iter, [n for n in ast.walk(found) if isinstance(n, ast.Name)]
            return
    if targets:
        yield (
            node.value,  # type: ignore[attr-defined]
            [n for each in targets for n in ast.walk(each) if isinstance(n, ast.Name)],
        )


def _reads(node: ast.AST, names: set[str]) -> bool:
    """Whether a bound is read in it."""
    return any(
        (isinstance(each, ast.Attribute) and each.attr in BOUNDS)
        or (isinstance(each, ast.Name) and each.id in names)
        or (
            isinstance(each, ast.Subscript)
            and isinstance(each.slice, ast.Constant)
            and each.slice.value in BOUNDS
        )
        for each in ast.walk(node)
    )


@pytest.mark.parametrize(
    "source",
    [
        "total = sum(row.count.low for row in rows)",
        "for row in rows:\n    total += row.claim.at_least",
        "total = one.at_least + other.at_least",
        "total = columns.low[chosen].sum()",
        "total = np.sum(columns.high)",
        "def f(rows):\n    figures = [row.count.high for row in rows]\n    return sum(figures)",
        "def f(rows):\n    low = np.where(x, columns.low, 0)\n    return low[chosen].sum()",
        "total = sum(each['at_least'] for each in members)",
        "for low in [c.low for c in counts]:\n    total += low",
    ],
)
def test_a_sum_of_counts_is_seen(source: str) -> None:
    assert list(added(source))


def test_no_code_but_counting_adds_counts() -> None:
    found = {}
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if lines := sorted(set(added(path.read_text("utf-8")))):
            found[name] = lines
    assert {name: lines for name, lines in found.items() if name not in COUNTING | ELSEWHERE} == {}
    assert found.keys() >= COUNTING | ELSEWHERE, "what is excepted must need it"
