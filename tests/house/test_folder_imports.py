"""What a folder says that it may import is what the layers of pyproject.toml let it import."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.support.program import modules

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "fieldapp"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
LAYERS = {
    contract["containers"][0].removeprefix("fieldapp."): [
        set(re.findall(r"\w+", layer)) for layer in contract["layers"]
    ]
    for contract in CONTRACTS["contracts"]
    if contract["type"] == "layers"
}
FOLDERS = sorted(
    f"{path.parent.parent.name}/{path.parent.name}"
    for path in PACKAGE.glob("*/*/__init__.py")
    if path.parent.parent.name in LAYERS
)


def below(parent: str, names: set[str]) -> set[str]:
    """What stands below the highest of these."""
    at = min(n for n, layer in enumerate(LAYERS[parent]) if layer & names)
    return set().union(*LAYERS[parent][at + 1 :])


def may_import(folder: str) -> set[str]:
    """Neighbours that the folder's own words let it import."""
    parent = folder.split("/", maxsplit=1)[0]
    text = " ".join((ast.get_docstring(modules()[PACKAGE / folder / "__init__.py"]) or "").split())
    sentence = text.split("May import ", 1)[1]
    every = set().union(*LAYERS[parent])
    named = set(re.findall(rf"`{parent}\.(\w+)", sentence))
    assert named <= every, named - every
    if sentence.startswith(f"all of `{parent}`"):
        return every - named - {folder.split("/")[1]}
    return named | (below(parent, named) if named and "stands below" in sentence else set())


def imports(folder: str) -> set[str]:
    """Neighbours that it imports."""
    parent, own = folder.split("/")
    found = set()
    for path in (PACKAGE / folder).rglob("*.py"):
        for node in ast.walk(modules()[path]):
            if isinstance(node, ast.ImportFrom) and node.module:
                full = [f"{node.module}.{alias.name}" for alias in node.names]
                found |= {
                    each.split(".")[2] for each in full if each.startswith(f"fieldapp.{parent}.")
                }
    return found - {own}


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_says_what_it_may_import(folder: str) -> None:
    parent, own = folder.split("/")
    said = may_import(folder)
    assert imports(folder) <= said
    assert said <= below(parent, {own})
