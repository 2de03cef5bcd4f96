"""All services of headquarters struck at random: nothing lost, doubled or falsely told."""

from pathlib import Path

import pytest

from fieldapp.store import hub_log
from tests.tools import chaos


@pytest.mark.slow
def test_whatever_is_struck_every_record_is_once_in_one_log(tmp_path: Path) -> None:
    """Each stroke twice; `python -m tests.tools.chaos` goes on for a minute."""
    with chaos.chaos(tmp_path, seconds=20, importers=2, laptops=3, bundles=6, seed=1) as run:
        assert run.wrong == []
        assert run.killed.keys() >= {"receiver", "server", "bucket, paused"}
        assert run.killed["importer, cut off"] == run.killed["sequencer, cut off"] == 2
        assert len(run.arrivals.acknowledged) == 2 * 3 * 6  # bundles, and their photos
        assert hub_log.size(run.mission.store) > 3 * 6 * 4
        assert run.published
