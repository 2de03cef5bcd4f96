"""Headquarters' evidence in a bucket, as people type it: moved there, imported, checked."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldapp.errors import InputError, ServerAwayError, StoreError
from fieldapp.store.objects import bucket_file, home_objects
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.postgres import hub_file
from tests.cli.conftest import Field
from tests.cli.test_custody import LINE, carried
from tests.support import photos, postgres, seaweed
from tests.support.homes import reopened


@pytest.fixture
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("keys") / "keys"
    path.write_text("\n".join(seaweed.KEYS), "utf-8")
    return path


def photographed(field: Field, name: str, minute: int) -> None:
    photo = field.folder / f"photo{minute}.jpg"
    photo.write_bytes(photos.jpeg(more=bytes([minute])))
    field.run(name, "log", LINE, "--at", "Svitlodarsk", "--evidence", photo)
    carried(field, name)


def state(field: Field) -> object:
    return json.loads(field.run("hq", "hub", "status", "--json", status=None).stdout)["evidence"]


def test_evidence_moves_into_a_bucket_and_everything_goes_on(
    field: Field, enrolled: Callable[..., str], keys: Path
) -> None:
    lynx, hq, bucket = enrolled("Lynx"), field.home("hq"), seaweed.new_bucket()
    photographed(field, lynx, 1)
    sealed, _sealed_value = (hq / "evidence").glob("*.age")
    typed = ("hub", "bucket", bucket.endpoint, bucket.bucket, "--keys", keys)
    damaged = hq / "evidence" / f"{'0' * 64}.age"
    damaged.write_bytes(b"no age file")
    out = field.run("hq", *typed).output
    assert "2 files moved" in out
    assert "1 damaged file stayed" in out
    damaged.unlink()
    assert not sealed.exists()
    photographed(field, lynx, 2)
    assert list((hq / "evidence").iterdir()) == []
    assert state(field) == {"missing": 0, "waiting": 0}
    assert field.run("hq", "store", "check").stdout.endswith("All is well.\n")
    # What came into the folder after all, as from a program that was not stopped, follows.
    sealed.write_bytes(b"".join(_objects(field, sealed.name)))
    assert "1 file moved" in field.run("hq", *typed).output
    assert not sealed.exists()
    # A second home may not have it, nor this one a second bucket.
    other = seaweed.new_bucket()
    again = field.refused("hq", "hub", "bucket", other.endpoint, other.bucket, "--keys", keys)
    assert isinstance(again, InputError)
    # A backup says what is not in it, and has no key of the bucket either.
    safe = field.folder / "safe"
    out = field.run("hq", "hub", "backup", safe).output
    assert f"It has no evidence: that is in the bucket {bucket.bucket}." in out
    listed = json.loads((safe / "fieldapp-backup.json").read_text("utf-8"))["files"]
    assert not [name for name in listed if name.startswith(("evidence", "bucket", "hub.toml"))]
    # A home that was restored from it finds the evidence where it was.
    field.run("new", "hub", "restore", safe, "--seen", field.stick, status=None)
    typed = typed[:2] + typed[2:]
    assert "0 files moved" in field.run("new", *typed).output
    assert field.run("new", "store", "check").stdout.endswith("All is well.\n")


def _objects(field: Field, name: str) -> list[bytes]:
    store = reopened(field.home("hq"))
    with home_objects.of(store).opened(name) as file:
        raw = file.read()
    store.close()
    return [raw]


def test_a_bucket_of_another_home_is_refused_and_nothing_moves(
    field: Field, enrolled: Callable[..., str], keys: Path
) -> None:
    photographed(field, enrolled("Lynx"), 1)
    bucket = seaweed.new_bucket()
    seaweed.client().put_object(Bucket=bucket.bucket, Key="fieldapp-home", Body=b"other")
    typed = ("hub", "bucket", bucket.endpoint, bucket.bucket, "--keys", keys)
    assert "another home" in str(field.refused("hq", *typed))
    keys.write_text("one line\nor two\nor three", "utf-8")
    assert "two lines" in str(field.refused("hq", *typed))
    assert not (field.home("hq") / bucket_file.HUB_FILE).exists()
    assert len(list((field.home("hq") / "evidence").glob("*.age"))) == 2


def test_an_import_waits_for_a_bucket_that_is_away(
    field: Field, enrolled: Callable[..., str], keys: Path
) -> None:
    lynx, bucket = enrolled("Lynx"), seaweed.new_bucket()
    field.run("hq", "hub", "bucket", bucket.endpoint, bucket.bucket, "--keys", keys)
    named = field.home("hq") / bucket_file.HUB_FILE
    there = named.read_text("utf-8")
    with seaweed.closed_port() as endpoint:
        named.write_text(there.replace(bucket.endpoint, endpoint), "utf-8")
        with pytest.raises(ServerAwayError, match="does not answer"):
            photographed(field, lynx, 1)
    named.write_text(there, "utf-8")
    field.run("hq", "hub", "import", field.stick)
    assert state(field) == {"missing": 0, "waiting": 0}
    assert field.run("hq", "store", "check").stdout.endswith("All is well.\n")


def test_database_and_bucket_stand_in_one_file(
    field: Field, enrolled: Callable[..., str], keys: Path
) -> None:
    photographed(field, enrolled("Lynx"), 1)
    bucket, hq = seaweed.new_bucket(), field.home("hq")
    typed = ("hub", "bucket", bucket.endpoint, bucket.bucket, "--keys", keys)
    field.run("hq", *typed)
    assert hub_file.dsn_of(hq) is None
    field.run("hq", "hub", "convert", postgres.fresh())
    assert bucket_file.named(hq) == Bucket(endpoint=bucket.endpoint, bucket=bucket.bucket)
    assert hub_file.dsn_of(hq) is not None
    assert field.run("hq", "store", "check").stdout.endswith("All is well.\n")
    postgres.release()
    with pytest.raises(StoreError, match="names a bucket already"):
        bucket_file.write(hq, bucket)
