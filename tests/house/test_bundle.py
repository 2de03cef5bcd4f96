"""The frozen program has the files that its libraries read beside their code."""

import ast
import sys
from importlib.util import find_spec
from pathlib import Path

from tests.support.program import modules

SPEC = (Path(__file__).parents[2] / "build.spec").read_text("utf-8")
READ = {".csv", ".dat", ".db", ".docx", ".html", ".js", ".json", ".txt", ".xml"}


def folders(package: str) -> list[Path]:
    spec = find_spec(package)
    return [Path(each) for each in (spec and spec.submodule_search_locations) or ()]


def libraries() -> set[str]:
    """Packages of others that the program imports."""
    found = set()
    for tree in modules().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - {"fieldapp"}


def has_files(library: str) -> bool:
    return any(path.suffix in READ for folder in folders(library) for path in folder.rglob("*"))


def is_packed(library: str) -> bool:
    (hooks,) = folders("_pyinstaller_hooks_contrib.stdhooks")
    packed = f'collect_data_files("{library}"' in SPEC or (hooks / f"hook-{library}.py").exists()
    left_out = f'"{library}",' in SPEC.partition("UNUSED_MODULES = [")[2].partition("]")[0]
    return packed or left_out


def test_the_files_of_each_library_are_packed() -> None:
    # PyInstaller knows Qt best; numpy's are examples of how to build upon it.
    with_files = set(filter(has_files, libraries() - {"PySide6", "numpy"}))
    assert len(with_files) > 5
    assert not {library for library in with_files if not is_packed(library)}
