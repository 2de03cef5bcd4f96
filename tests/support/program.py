"""The program's modules, parsed: what the rules of the code base look through."""

import ast
import gc
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "fieldapp"


@cache
def modules() -> dict[Path, ast.Module]:
    """Each module by its path; parsed once in a process."""
    paths = sorted(PACKAGE.rglob("*.py"))
    parsed = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in paths}
    gc.freeze()  # a million objects that are never garbage
    return parsed
