"""The importer that takes what arrived from a bucket, whatever is killed, away or changed."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
import requests

from fieldapp.app.headquarters import custody
from fieldapp.errors import InputError
from fieldapp.hub.custody import to_server
from fieldapp.hub.importer import held_files
from fieldapp.hub.receiver import arrived_objects
from fieldapp.mission import hub_keys, release
from fieldapp.store import integrity
from fieldapp.store.evidence import files
from fieldapp.store.objects import bucket_file
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.postgres import arrival_rows, hub_file
from fieldapp.store.records import feeds
from fieldapp.store.transfer import receipts
from tests.hub.test_daemon import days_of_bundles, kill, wait, watching
from tests.support import postgres, seaweed
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Laptop, Mission, quiet
from tests.support.receiver_process import Running, sender
from tests.support.shared_arrivals import SharedArrivals, came, named
from tests.tools import chaos_run

_numbers = count()


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    """Headquarters with its database on a server."""
    made = Mission.begin(tmp_path / "mission", now=datetime.now(UTC).replace(microsecond=0))
    hub_keys.set_epoch_plan(made.store, days=7, horizon=7 * hub_keys.MAX_EPOCHS)
    for name in ("Lynx", "Heron"):
        made.enrol(name)
    made.log_roster()
    to_server.move(made.store, postgres.fresh(), progress=quiet)
    made.store.close()
    made.store = reopened(made.store.home)
    yield made
    made.close()


@pytest.fixture
def shared(mission: Mission, tmp_path: Path) -> SharedArrivals:
    made = SharedArrivals(tmp_path, hub_file.dsn_of(mission.store.home) or "")
    custody.arrivals_to_s3(mission.store, made.bucket, tmp_path / "keys")
    return made


def sent(mission: Mission, laptop: Laptop, receiver: Running, *paths: Path) -> list[bytes]:
    """Files of a laptop that a receiver took; their bytes."""
    raws = [path.read_bytes() for path in paths]
    one = sender(mission, laptop, receiver)
    for raw in raws:
        assert came(one.create(raw, raw), raw)
    return raws


def asked(mission: Mission, laptop: Laptop, receiver: Running, raw: bytes) -> requests.Response:
    return sender(mission, laptop, receiver).ask(raw)


def check_all_imported(mission: Mission, shared: SharedArrivals, pieces: int) -> None:
    """Every record and piece once, and nothing is left on the way."""
    store = mission.store
    assert arrival_rows.waiting(store) == []
    assert set(shared.objects()) == {"fieldapp-home"}
    for place in (held_files.PENDING, held_files.QUARANTINE):
        assert held_files.listed(store, place) == []
    for laptop in mission.laptops.values():
        mine, here = feeds.head(laptop.store, laptop.kid), feeds.head(store, laptop.kid)
        assert mine is not None
        if here is not None:
            assert here.hash == mine.hash
    found = {each.sha256 for each in files.named(store)}
    assert len(found) == pieces
    assert files.lacking(store, found) == set()
    assert integrity.check(store).problems == ()


def test_what_two_receivers_took_is_imported_and_the_bucket_is_empty_then(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    lynx, heron = mission.laptops["Lynx"], mission.laptops["Heron"]
    mine, others = (days_of_bundles(each, tmp_path / each.kid.hex(), 2) for each in (lynx, heron))
    with shared.receiver(mission, 1) as one, shared.receiver(mission, 2) as two:
        raws = sent(mission, lynx, one, *mine[:2]) + sent(mission, lynx, two, *mine[2:])
        sent(mission, heron, two, *others)
        with watching(mission, tmp_path / "local") as importer:
            for outcome in ("imported", "evidence"):
                wait(lambda of=outcome: len(importer.imported(of)) == 4, importer.process)  # type: ignore[misc]
            wait(lambda: arrival_rows.waiting(mission.store) == [], importer.process)
            wait(lambda: len(shared.objects()) == 1, importer.process)
            assert list((tmp_path / "local" / "fetched").iterdir()) == []
        for raw in raws:
            assert came(asked(mission, lynx, two, raw), raw)
    check_all_imported(mission, shared, 4)


@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_a_file_that_was_changed_in_the_bucket_is_refused_and_sent_again(
    mission: Mission, shared: SharedArrivals, tmp_path: Path, harm: str
) -> None:
    lynx = mission.laptops["Lynx"]
    paths = days_of_bundles(lynx, tmp_path / "stick", 1)
    with shared.receiver(mission, 1) as one:
        raws = sent(mission, lynx, one, *paths)
        client, name = seaweed.client(), named(raws[-1])
        if harm == "gone":
            client.delete_object(Bucket=shared.bucket.bucket, Key=name)
        else:
            other = raws[-1][:-1] + bytes([raws[-1][-1] ^ 1])
            client.put_object(Bucket=shared.bucket.bucket, Key=name, Body=other)
        assert came(asked(mission, lynx, one, raws[-1]), raws[-1])
        with watching(mission, tmp_path / "local") as importer:
            told = f"{harm} in the bucket"
            wait(lambda: any(each["event"] == told for each in importer.seen), importer.process)
            wait(lambda: asked(mission, lynx, one, raws[-1]).status_code == 404, importer.process)
            assert feeds.head(mission.store, lynx.kid) is None
            sent(mission, lynx, one, paths[-1])
            wait(lambda: len(importer.imported("imported")) == 1, importer.process)
            wait(lambda: len(shared.objects()) == 1, importer.process)
    check_all_imported(mission, shared, 1)


@pytest.mark.slow
def test_an_importer_killed_again_and_again_takes_everything_once(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    dice = random.Random(22)
    paths = {
        each.kid: days_of_bundles(each, tmp_path / each.kid.hex(), 4)
        for each in mission.laptops.values()
    }
    with shared.receiver(mission, 1) as one:
        for laptop in mission.laptops.values():
            sent(mission, laptop, one, *paths[laptop.kid])
        for _ in range(4):
            with watching(mission, tmp_path / "local") as importer:
                time.sleep(dice.uniform(0.0, 1.0))
                kill(importer)
        with watching(mission, tmp_path / "local") as importer:
            wait(lambda: arrival_rows.waiting(mission.store) == [], importer.process)
            wait(lambda: _swept(mission, shared), importer.process)
            wait(lambda: not held_files.listed(mission.store, held_files.PENDING), importer.process)
    check_all_imported(mission, shared, 8)


@pytest.mark.slow
def test_importers_beside_each_other_and_a_sequencer_share_the_bucket(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    """Each has its own folder, as on a machine of its own; one is killed with files in hand."""
    release.take_over(mission.store, now=mission.now)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    laptops = list(mission.laptops.values())
    with shared.receiver(mission, 1) as one:
        for laptop in laptops:
            sent(mission, laptop, one, *days_of_bundles(laptop, tmp_path / laptop.kid.hex(), 3))
    services = [_service(mission, tmp_path, role) for role in ("importer", "importer", "sequencer")]
    try:
        time.sleep(1.0)
        services[0].kill()
        services.append(_service(mission, tmp_path, "importer"))
        wait(lambda: arrival_rows.waiting(mission.store) == [], services[1])
        wait(lambda: not held_files.listed(mission.store, held_files.PENDING), services[1])
        wait(lambda: not receipts.waiting(mission.store, 1), services[2])
        wait(lambda: _swept(mission, shared))
    finally:
        for each in services:
            each.kill()
            each.wait(60)
            each.stdout.close()
    check_all_imported(mission, shared, 6)
    for laptop in laptops:
        assert len(feeds.records(mission.store, laptop.kid, 0, 999)) == len(
            feeds.records(laptop.store, laptop.kid, 0, 999)
        )


def _service(mission: Mission, tmp_path: Path, role: str) -> Forked:
    inbox = tmp_path / f"inbox-{next(_numbers)}"
    inbox.mkdir()
    command = ["hub", role, "--home", str(mission.store.home), "--passphrase-file"]
    return Forked(chaos_run.service, [*command, str(tmp_path / "passphrase"), str(inbox)])


def _swept(mission: Mission, shared: SharedArrivals) -> bool:
    """What the killed ones left in the bucket is removed; the importer does it each hour."""
    arrived_objects.sweep(mission.store, ())
    return set(shared.objects()) == {"fieldapp-home"}


def test_what_a_killed_receiver_had_put_is_imported_though_nobody_noted_it(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    lynx = mission.laptops["Lynx"]
    lynx.log("seen")
    paths = [tmp_path / "stick" / "fieldapp" / each.name for each in _sealed(lynx, tmp_path)]
    raw = paths[0].read_bytes()
    with shared.receiver(mission, 1, dies_before_noting=True) as one:
        with pytest.raises(requests.ConnectionError):
            sender(mission, lynx, one).create(raw, raw)
        one.process.wait(60)
    strays = arrived_objects.sweep(mission.store, ())
    assert strays == {bytes.fromhex(named(raw)[:64])}
    assert arrival_rows.waiting(mission.store) == []  # a receiver may be about to note it
    assert arrived_objects.sweep(mission.store, strays) == set()
    assert len(arrival_rows.waiting(mission.store)) == 1
    with watching(mission, tmp_path / "local") as importer:
        wait(lambda: len(importer.imported("imported")) == 1, importer.process)
        wait(lambda: len(shared.objects()) == 1, importer.process)
    check_all_imported(mission, shared, 0)


def _sealed(laptop: Laptop, tmp_path: Path) -> list[Path]:
    return [Path(each.name) for each in laptop.seal(tmp_path / "stick").bundles]


@pytest.mark.slow
def test_while_the_bucket_is_away_the_importer_waits(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    lynx = mission.laptops["Lynx"]
    with shared.receiver(mission, 1) as one:
        sent(mission, lynx, one, *days_of_bundles(lynx, tmp_path / "stick", 1))
    file = mission.store.home / bucket_file.HUB_FILE
    there = file.read_text("utf-8")
    with seaweed.closed_port() as endpoint:
        file.write_text(there.replace(shared.bucket.endpoint, endpoint), "utf-8")
        with watching(mission, tmp_path / "local") as importer:
            wait(lambda: any(e["event"] == "failed" for e in importer.seen), importer.process)
            assert importer.imported() == []
            assert len(arrival_rows.waiting(mission.store)) == 2
            file.write_text(there, "utf-8")
            wait(lambda: len(importer.imported("imported")) == 1, importer.process)
            wait(lambda: len(importer.imported("evidence")) == 1, importer.process)
            wait(lambda: len(shared.objects()) == 1, importer.process)
    check_all_imported(mission, shared, 1)


def test_what_waits_is_found_by_when_it_arrived(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    lynx = mission.laptops["Lynx"]
    with shared.receiver(mission, 1) as one:
        sent(mission, lynx, one, *days_of_bundles(lynx, tmp_path / "stick", 1)[:1])
    (waits,) = arrival_rows.waiting(mission.store)
    now = datetime.now(UTC)
    assert waits.name in [each.name for each in arrival_rows.waiting_since(mission.store, now)]
    assert arrival_rows.waiting_since(mission.store, now - timedelta(hours=1)) == []


def test_a_bucket_for_what_arrives_is_another_one_and_needs_a_server(
    mission: Mission, shared: SharedArrivals, tmp_path: Path
) -> None:
    keys = tmp_path / "keys"
    custody.arrivals_to_s3(mission.store, shared.bucket, keys)  # again
    with pytest.raises(InputError, match="is in the bucket"):
        custody.arrivals_to_s3(mission.store, seaweed.new_bucket(), keys)
    evidence = seaweed.new_bucket()
    custody.to_s3(mission.store, evidence, keys)
    assert bucket_file.named(mission.store.home) == evidence
    assert bucket_file.named(mission.store.home, bucket_file.ARRIVALS) == shared.bucket
    alone = Mission.begin(tmp_path / "alone")
    with pytest.raises(InputError, match="on a PostgreSQL server"):
        custody.arrivals_to_s3(alone.store, shared.bucket, keys)
    alone.close()
    locked = Bucket(endpoint=shared.bucket.endpoint, bucket="locked", lock_days=1)
    with pytest.raises(InputError, match="cannot be locked"):
        custody.arrivals_to_s3(mission.store, locked, keys)
