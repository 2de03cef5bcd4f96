"""A ready home opened once more, so that a test can put records into it before the window."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from fieldapp.app.home.device import load_pack
from tests.support.homes import reopened
from tests.support.mission import Laptop


@contextmanager
def opened(home: Path) -> Generator[Laptop]:
    """The laptop of a closed, enrolled home; closed again afterwards."""
    store = reopened(home)
    now = datetime.now(UTC).replace(microsecond=0)
    pack = load_pack(store, now)
    try:
        yield Laptop(store, pack.mission, now=now, pack=pack)
    finally:
        store.close()
