"""An archive that cannot be written is no backup."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app.headquarters import custody
from fieldapp.errors import StoreError
from fieldapp.hub.custody import archive
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger import age
from tests.support.mission import Mission, quiet


def test_a_failed_archive_is_not_named_as_the_last_backup(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path / "mission")
    assert not (mission.store.home / PUBLIC / "log").exists()  # so nothing can be packed
    with pytest.raises(StoreError):
        archive.write(
            mission.store,
            tmp_path / "archive.age",
            age.Identity.generate().recipient,
            now=datetime.now(UTC),
            progress=quiet,
        )
    assert custody.last_backup(mission.store) is None
    assert not list(tmp_path.glob("archive*"))
