"""Lists of a mission for copies of reports: the program's vocabulary, and what a test names."""

from collections.abc import Callable

from fieldapp.observation.vocabulary import fold
from fieldapp.report.daily.release_policy import MissionLists
from tests.support.stored_rows import vocabulary

REGIONS = ("Donetsk", "Luhansk")


def mission_lists(
    is_settlement: Callable[[str], bool] = lambda _name: False, parties: tuple[str, ...] = ()
) -> MissionLists:
    """Lists with two regions."""
    return MissionLists(
        vocabulary=vocabulary(),
        is_settlement=is_settlement,
        regions=frozenset(map(fold, REGIONS)),
        parties=frozenset(map(fold, parties)),
    )
