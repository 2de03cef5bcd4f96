"""Every folder and every name says one thing: what a newcomer needs to find the way."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.support.program import modules

PACKAGE = Path(__file__).parents[2] / "fieldapp"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
FOLDERS = sorted(path.parent for path in PACKAGE.rglob("__init__.py"))
# Commands that bear the name of what they call: `fieldapp audit` is audit in cli and in sync.
COMMANDS = {"audit", "database", "demo", "imports", "log_token", "network", "tasks"}

ENGINES = {"Error"}  # each engine of the store has its own


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


def names_of_types(tree: ast.Module) -> Iterator[str]:
    """Names of classes, and of other types that a module names: `Span = tuple[int, int]`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name
    for statement in tree.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AnnAssign):
            targets = [statement.target]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        yield from (name for name in names if re.fullmatch(r"_?[A-Z][a-z]\w*", name))


def test_a_name_of_a_type_occurs_once() -> None:
    names: dict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        for name in names_of_types(modules()[path]):
            names[name].append(path.relative_to(PACKAGE).as_posix())
    assert set(places(names)) == ENGINES


def test_an_alias_is_a_name_of_a_type() -> None:
    tree = ast.parse("Span = tuple[int, int]\nBox: TypeAlias = 'int'\nMOST: Final = 3\nT = 1\n")
    assert list(names_of_types(tree)) == ["Span", "Box"]


def test_no_module_leads_back_to_itself() -> None:
    """Not for types alone either: what both need stands below them."""
    names = {
        path: ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in MODULES
    }
    known = set(names.values())
    imported: dict[str, set[str]] = {}
    for path, name in names.items():
        found = [node for node in ast.walk(modules()[path]) if isinstance(node, ast.ImportFrom)]
        full = {f"{each.module}.{alias.name}" for each in found for alias in each.names}
        imported[name] = (full | {str(each.module) for each in found}) & known
    TopologicalSorter(imported).prepare()  # a circle is an error


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
