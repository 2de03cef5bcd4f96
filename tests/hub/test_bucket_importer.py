"""The importer that runs, with headquarters' evidence in a bucket whose server goes away."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app.headquarters import custody
from fieldapp.hub.importer import held_files
from fieldapp.mission import hub_keys
from fieldapp.store import integrity
from fieldapp.store.evidence import files
from fieldapp.store.objects import bucket_file
from tests.hub.test_daemon import arrive, days_of_bundles, wait, watching
from tests.support import seaweed
from tests.support.mission import Mission


@pytest.mark.slow
def test_what_arrives_waits_for_a_bucket_that_is_away_and_is_imported_then(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path, now=datetime.now(UTC).replace(microsecond=0))
    hub_keys.set_epoch_plan(mission.store, days=7, horizon=7 * hub_keys.MAX_EPOCHS)
    lynx, bucket = mission.enrol("Lynx"), seaweed.new_bucket()
    (tmp_path / "keys").write_text("\n".join(seaweed.KEYS), "utf-8")
    custody.to_s3(mission.store, bucket, tmp_path / "keys")
    named = mission.store.home / bucket_file.HUB_FILE
    there = named.read_text("utf-8")
    inbox = tmp_path / "inbox"
    for number, file in enumerate(days_of_bundles(lynx, tmp_path / "stick", 2)):
        arrive(inbox, lynx, number, file)
    with seaweed.closed_port() as endpoint:
        named.write_text(there.replace(bucket.endpoint, endpoint), "utf-8")
        with watching(mission, inbox) as importer:
            # Importing or publishing, whichever asks for a piece first.
            failures = {"failed", "not published"}
            wait(lambda: any(e["event"] in failures for e in importer.seen), importer.process)
            named.write_text(there, "utf-8")
            wait(lambda: len(importer.imported("evidence")) == 2, importer.process)
    assert list((inbox / "arrived").iterdir()) == []
    assert held_files.listed(mission.store, held_files.PENDING) == []
    assert held_files.listed(mission.store, held_files.QUARANTINE) == []
    pieces = {each.sha256 for each in files.named(mission.store)}
    assert len(pieces) == 2
    assert files.lacking(mission.store, pieces) == set()
    assert integrity.check(mission.store).problems == ()
