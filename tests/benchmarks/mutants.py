"""Mutants of the rules of judging that the tests kill (J4: 95 %).

    python -m tests.benchmarks.mutants NAME [COUNT [SEED]]

NAME is a line of MODULES. COUNT changes of one place each are drawn from all that can be made of
the module: a comparison, a bound, a figure, an operator, a condition, `min` for `max`. Each is
imported in the module's place by a process of its own, which runs the tests of that module; those
that no test notices are printed with their line, to be looked at: some change nothing.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import os
import random
import resource
import sys
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Final

from tests.benchmarks.time_limit import bounded

ROOT: Final = Path(__file__).parents[2]
TESTS: Final = ROOT / "tests" / "verification"
COUNTING: Final = ("test_counting.py", "test_hand_counted.py", "test_counting_bounds.py")
MODULES: Final = {
    "counting": ("counting.py", COUNTING),
    "claims": ("claims.py", COUNTING),
    "event_groups": ("event_groups.py", COUNTING),
    "link_force": ("link_force.py", ("test_link_effect.py", "test_counting.py")),
    "judge": ("rules/judge.py", ("test_rules.py",)),
    "truth": ("rules/truth.py", ("test_rules.py",)),
    "finding_checks": (
        "findings/finding_checks.py",
        ("test_finding_effect.py", "test_check_list.py"),
    ),
    "finding_effect": ("findings/finding_effect.py", ("test_finding_effect.py",)),
    "statements": ("statements.py", ("test_statements.py",)),
}
CPU_S: Final = 120
SWAPS: Final[dict[type[ast.AST], type[ast.AST]]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip
NAMES: Final = {"min": "max", "max": "min", "any": "all", "all": "any"}

Change = Callable[[], None]


class _Mutant(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """The changed module, found before the one on the disk."""

    def __init__(self, name: str, tree: ast.Module, path: Path) -> None:
        self._name, self._tree, self._path = name, tree, path

    def find_spec(
        self, fullname: str, _path: object, _target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        found = fullname == self._name
        return importlib.machinery.ModuleSpec(fullname, self) if found else None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._path)
        exec(compile(self._tree, str(self._path), "exec"), module.__dict__)  # noqa: S102


def changes(tree: ast.Module) -> Iterator[tuple[int, str, Change]]:
    """(line, what is changed, the change) of every place of a module that is no text."""
    options = {
        inside
        for node in ast.walk(tree)
        for each in getattr(node, "decorator_list", ())
        for inside in ast.walk(each)
    }  # such as of dataclasses: no rule
    for node in ast.walk(tree):
        if node in options:
            continue
        line = getattr(node, "lineno", 0)
        match node:
            case ast.Compare(ops=[op]) if type(op) in SWAPS:
                yield line, ast.unparse(node), _put(node, "ops", [SWAPS[type(op)]()])
            case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in SWAPS:
                yield line, ast.unparse(node), _put(node, "op", SWAPS[type(op)]())
            case ast.Constant(value=bool() as value):
                yield line, str(value), _put(node, "value", not value)
            case ast.Constant(value=int() as value):
                yield line, str(value), _put(node, "value", value + 1)
            case ast.Name(id=name) if name in NAMES:
                yield line, name, _put(node, "id", NAMES[name])
            case ast.If(test=test) | ast.IfExp(test=test):
                negated = ast.UnaryOp(ast.Not(), test)
                yield line, f"if {ast.unparse(test)}", _put(node, "test", negated)


def _put(node: ast.AST, name: str, value: object) -> Change:
    return lambda: setattr(node, name, value)


def mutant(source: str, number: int) -> tuple[int, str, ast.Module]:
    """The module with one change, its line and what stood there."""
    tree = ast.parse(source)
    line, what, change = list(changes(tree))[number]
    change()
    made = ast.fix_missing_locations(deepcopy(tree))
    return line, what, made


def is_killed(name: str, tree: ast.Module, path: Path, tests: Sequence[str]) -> bool:
    """Whether a test fails with the changed module in the place of the right one."""
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))  # one that never ends is noticed
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        status = 99  # it does not even come to the tests
        try:
            sys.meta_path.insert(0, _Mutant(name, tree, path))
            import pytest  # noqa: PLC0415 - after the change: its plugins import the program

            files = [str(TESTS / each) for each in tests]
            status = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *files]))
        finally:
            os._exit(min(status, 100))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) != 0


def main(name: str, count: int, seed: int) -> None:
    """Print the survivors, and how many were killed."""
    file, tests = MODULES[name]
    path = ROOT / "fieldapp" / "verification" / file
    source, module = path.read_text("utf-8"), "fieldapp.verification." + file[:-3].replace("/", ".")
    every = len(list(changes(ast.parse(source))))
    if is_killed(module, ast.parse(source), path, tests):
        sys.exit("A test fails with the module as it is.")
    drawn = random.Random(seed).sample(range(every), min(count, every))
    killed = 0
    for number in sorted(drawn):
        line, what, tree = mutant(source, number)
        dead = is_killed(module, tree, path, tests)
        killed += dead
        if not dead:
            print(f"survives  {file}:{line}  {what}", flush=True)
    share = 100 * killed / len(drawn)
    print(f"{name}: {killed} of {len(drawn)} killed, {share:.0f} % (of {every}; J4: 95 %)")


if __name__ == "__main__":
    bounded(1700)
    _, chosen, *figures = sys.argv
    drawn_, seeded = [*map(int, figures), *(60, 4)[len(figures) :]]
    main(chosen, drawn_, seeded)
