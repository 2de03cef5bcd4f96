"""Two frozen folders, byte for byte: `python -m tests.tools.release.compare_builds ONE OTHER`.

Prints which files differ or are in one alone; ends with 1 where any does.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path


def main(one: Path, other: Path) -> int:
    """Compare contents, links and the right to run; 0 where all are the same."""
    first, second = _files(one), _files(other)
    different = sorted(name for name in first | second if first.get(name) != second.get(name))
    for name in different:
        print(name)
    print(f"{len(first)} files, {len(different)} differ")
    return 1 if different else 0


def _files(folder: Path) -> dict[str, tuple[bool, str]]:
    return {
        path.relative_to(folder).as_posix(): _content(path)
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def _content(path: Path) -> tuple[bool, str]:
    if path.is_symlink():
        return True, str(path.readlink())
    return os.access(path, os.X_OK), hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
