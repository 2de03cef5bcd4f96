"""What is installed to build the program is pinned, its build tools too; its imports are named."""

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from tests.support.program import modules

ROOT = Path(__file__).parents[2]

WITH_ANOTHER = {
    "branca": "of folium's own makers, for its pages",
    "compression": "of Python 3.14; backports.zstd before it",
    "shiboken6": "of PySide6, in the same version",
}


def installs(path: Path) -> list[str]:
    """Commands of a script that install packages, continued lines joined."""
    text = path.read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if re.search(r"pip\"? install\b", line)]


@pytest.mark.parametrize("name", [".ci/set-up", "Makefile"])
def test_nothing_is_installed_without_a_hash_or_built_with_tools_of_the_day(name: str) -> None:
    """pip builds a source package in isolation with the newest tools that it finds, unpinned."""
    found = installs(ROOT / name)
    assert found
    for line in found:
        assert "--require-hashes" in line or "--no-deps" in line, line
        wheels_alone = "--only-binary :all:" in line and "--no-binary" not in line
        assert wheels_alone or "--no-build-isolation" in line, line


def imported() -> set[str]:
    """Top modules of others that the program imports."""
    found = set()
    for tree in modules().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - sys.stdlib_module_names - {"fieldapp"}


def test_the_program_imports_only_packages_that_it_names() -> None:
    """One that comes with another package is gone with the next version of that one."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["client"], *extras["token"], *extras["hub"]]
    named = {re.split(r"[^\w.-]", each)[0].lower().replace("_", "-") for each in wanted}
    whose = metadata.packages_distributions()
    unnamed = {
        module
        for module in imported()
        if not named & {each.lower().replace("_", "-") for each in whose.get(module, ())}
    }
    assert unnamed <= WITH_ANOTHER.keys()
    assert {"h11", "tuf"} <= imported()


def test_no_file_names_the_host_of_a_registry_or_a_folder_of_a_machine() -> None:
    """Where packages come from is set on each machine."""
    named = re.compile(r"deb\.debian\.org|pypi\.org|pythonhosted\.org|/(?:root|work)/")
    made = {"node_modules", "vendor"}
    kinds = ("*.py", "*.md", "*.toml", "*.txt", "*.spec", "*.sh", "Makefile", "set-up")
    folders = [
        ROOT / each for each in (".ci", "docs", "fieldapp", "migrations", "resources", "tests")
    ]
    files = [path for each in folders for kind in kinds for path in each.rglob(kind)]
    files += [path for kind in kinds for path in ROOT.glob(kind)]
    ours = [path for path in files if not made & set(path.relative_to(ROOT).parts)]
    assert len(ours) > 1000
    assert [str(path) for path in ours if named.search(path.read_text("utf-8"))] == []
