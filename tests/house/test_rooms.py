"""Every folder and every name says one thing: what a newcomer needs to find the way."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest

from tests.support.program import modules

PACKAGE = Path(__file__).parents[2] / "fieldapp"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
FOLDERS = sorted(path.parent for path in PACKAGE.rglob("__init__.py"))
# Commands that bear the name of what they call: `fieldapp audit` is audit in cli and in sync.
COMMANDS = {"audit", "database", "demo", "imports", "log_token", "network", "tasks"}


def places(names: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: where for name, where in names.items() if len(where) > 1}


def test_a_module_name_occurs_once() -> None:
    names: dict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        inside = path.relative_to(PACKAGE)
        if not (inside.parts[0] == "cli" and path.stem in COMMANDS):
            names[path.stem].append(inside.as_posix())
    assert not places(names)


def test_every_command_that_may_repeat_a_name_does() -> None:
    below = {path.stem for path in MODULES if path.relative_to(PACKAGE).parts[0] != "cli"}
    assert below >= COMMANDS


def test_a_class_name_occurs_once() -> None:
    names: dict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        for node in ast.walk(modules()[path]):
            if isinstance(node, ast.ClassDef):
                names[node.name].append(path.relative_to(PACKAGE).as_posix())
    assert not places(names)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_a_folder_can_be_looked_over(folder: Path) -> None:
    modules = [path.name for path in folder.glob("*.py") if path.name != "__init__.py"]
    assert len(modules) <= 15


@pytest.mark.parametrize(
    "folder", FOLDERS[1:], ids=lambda p: p.relative_to(PACKAGE).as_posix()
)  # the first is the program
def test_a_folder_says_what_it_holds_and_what_it_may_import(folder: Path) -> None:
    tree = modules()[folder / "__init__.py"]
    what, blank, *more = (ast.get_docstring(tree) or "").splitlines()
    assert what.endswith(".")
    assert not blank
    assert "May import " in "\n".join(more)
