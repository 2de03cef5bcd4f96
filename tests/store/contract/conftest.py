"""The engines under contract: a second one is one more value in ENGINES."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.store.interface import Store
from fieldapp.store.sqlcipher import Error
from tests.support.homes import new_store, reopened


@dataclass(frozen=True, kw_only=True)
class Engine:
    """How an engine makes a home, opens one that exists, and refuses what its schema forbids."""

    create: Callable[[Path], Store]
    open: Callable[[Path], Store]
    refusal: type[Exception]


ENGINES = [pytest.param(Engine(create=new_store, open=reopened, refusal=Error), id="sqlcipher")]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    param: Engine = request.param
    return param


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
