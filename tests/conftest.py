"""How tests run: examples of Hypothesis, the order, garbage.

Hypothesis has the same examples each time in `make test`, and new ones in `make fuzz`.
"""

import gc

import pytest
from hypothesis import settings

settings.register_profile("suite", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile("suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: at the end one process would be left with it."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """Take what thousands of tests are made of out of each later look for garbage; look seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
