"""How Hypothesis runs: the same examples each time in `make test`, new ones in `make fuzz`."""

import gc

from hypothesis import settings

settings.register_profile("suite", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile("suite")


def pytest_collection_finish() -> None:
    """Take what thousands of tests are made of out of each later look for garbage; look seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
