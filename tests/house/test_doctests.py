"""The examples in the program's docstrings hold."""

import doctest
from importlib import import_module

import pytest

from tests.support.program import PACKAGE

# Pytest's own search for them imports all modules, and looks through each object of tests too.
EXAMPLES = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for path in sorted(PACKAGE.rglob("*.py"))
    if ">>> " in path.read_text("utf-8")
]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_of_a_module_holds(name: str) -> None:
    done = doctest.testmod(import_module(name))
    assert done.attempted
    assert not done.failed


def test_examples_were_found() -> None:
    assert len(EXAMPLES) > 50
