"""Paths of the read-only files that ship with the program, and of the user's home."""

from __future__ import annotations

import os
from pathlib import Path

_package = Path(__file__).resolve().parent
# A wheel and a frozen program carry both folders inside the package; a checkout has them beside it.
_root = _package if (_package / "migrations").is_dir() else _package.parent

RESOURCES = _root / "resources"
MIGRATIONS = _root / "migrations"
POSTGRES_MIGRATIONS = MIGRATIONS / "postgres"


def default_home() -> Path:
    """The folder of this person's keystore and database: FIELDAPP_HOME, else the platform's."""
    named = os.environ.get("FIELDAPP_HOME")
    if named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 - the window's start does without it where a home is named

    return Path(platformdirs.user_data_path("fieldapp", appauthor=False))
