"""Importers, sequencers and PostgreSQL itself killed at random: nothing lost, doubled or forked."""

from pathlib import Path

import pytest

from fieldapp.store import hub_log
from tests.tools import chaos


@pytest.mark.slow
def test_whatever_is_killed_every_record_is_once_in_one_log(tmp_path: Path) -> None:
    """Services and server, some ten times; `python -m tests.tools.chaos` goes on for a minute."""
    with chaos.chaos(tmp_path, seconds=7, importers=2, laptops=3, bundles=4, seed=1) as run:
        assert run.wrong == []
        assert run.killed["server"] > 0
        assert run.killed.total() > run.killed["server"]
        assert hub_log.size(run.mission.store) > 3 * 4 * 3
        assert run.published
