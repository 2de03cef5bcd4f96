"""What is installed to build the program is pinned, its build tools too."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


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
