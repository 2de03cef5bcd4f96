"""Plugin for pytest: every home that a test makes or opens is on PostgreSQL, laptops too.

Run by hand, over tests that were written for SQLite:
`pytest -p tests.support.every_home_on_postgres tests/hub/test_import.py`. A test that looks into
SQLite's own file, copies a home that is open, or opens it in another process fails, and says
nothing of the engine.
"""

from pathlib import Path

import pytest

from fieldapp.store import database
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE
from tests.support import homes, postgres


def _open(home: Path, secrets: keystore.Secrets) -> Store:
    """In place of the database a home has a file that names the one on the server."""
    named, own = home / DATABASE_FILE, str(home.resolve())
    lines = named.read_text("utf-8").split("\n") if named.exists() else []
    if not lines:
        dsn = postgres.fresh()
    elif lines[0] == own:
        dsn = lines[1]
    else:  # this home is a copy
        dsn = postgres.copied(lines[1])
    named.write_text(f"{own}\n{dsn}", "utf-8")
    return database.open_on_postgres(home, secrets, dsn)


def _new(folder: Path) -> Store:
    folder.mkdir(parents=True, exist_ok=True)
    secrets = keystore.create(folder / "keystore", homes.PASSPHRASE, cost=homes.CHEAP)
    return _open(folder, secrets)


def pytest_configure(config: pytest.Config) -> None:
    """Put it in place before any test module imports it by name."""
    for warning in ("pytest.PytestUnraisableExceptionWarning", "ResourceWarning"):
        config.addinivalue_line("filterwarnings", f"ignore::{warning}")  # homes left open
    database.open_store = _open  # type: ignore[assignment]
    vars(homes)["open_store"] = _open
    homes.new_store = _new
