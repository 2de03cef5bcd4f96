"""The engines under contract."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.store.interface import Store
from fieldapp.store.postgres import postgres as postgres_engine
from fieldapp.store.sqlite import sqlcipher
from tests.support import homes, postgres


@dataclass(frozen=True, kw_only=True)
class Engine:
    """How an engine makes a home, opens one that exists, and refuses what its schema forbids.

    `tamper(store, *statements)` is somebody with another program, whom the schema does not stop.
    """

    create: Callable[[Path], Store]
    open: Callable[[Path], Store]
    refusal: type[Exception]
    tamper: Callable[..., None]


def without_triggers(store: Store, *statements: str) -> None:
    rows = store.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for sql in (*(f"DROP TRIGGER {name}" for (name,) in rows), *statements):
        store.db.execute(sql)


SQLCIPHER = Engine(
    create=homes.new_store,
    open=homes.reopened,
    refusal=sqlcipher.Error,
    tamper=without_triggers,
)
POSTGRES = Engine(
    create=postgres.new_store,
    open=postgres.reopened,
    refusal=postgres_engine.Error,
    tamper=postgres.without_triggers,
)
ENGINES = [pytest.param(SQLCIPHER, id="sqlcipher"), pytest.param(POSTGRES, id="postgres")]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    param: Engine = request.param
    yield param
    postgres.release()


@pytest.fixture
def store(engine: Engine, tmp_path: Path) -> Iterator[Store]:
    opened = engine.create(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def hub(engine: Engine, tmp_path: Path) -> Iterator[Store]:
    """Another home, which receives what the first one signed."""
    opened = engine.create(tmp_path / "hub")
    yield opened
    opened.close()


@pytest.fixture
def again(engine: Engine, store: Store) -> Iterator[Store]:
    """The same home, opened once more beside the first."""
    opened = engine.open(store.home)
    yield opened
    opened.close()
