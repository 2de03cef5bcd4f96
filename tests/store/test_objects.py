"""A folder and a bucket, held to the same; and what a bucket alone does."""

import hashlib
import io
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import InputError, ServerAwayError, StoreError, VerificationError
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.objects import bucket_file, home_objects
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.objects.objects import Objects
from tests.support import homes, seaweed

PHOTO = bytes(range(256)) * 40
SHA256 = hashlib.sha256(PHOTO).digest()
NAME = "0f" * 32 + ".age"


def in_bucket(store: Store, bucket: Bucket) -> None:
    bucket_file.keep_keys(store.home, store.secrets, seaweed.KEYS)
    bucket_file.write(store.home, bucket)


def with_bucket(store: Store) -> None:
    in_bucket(store, seaweed.new_bucket())


def with_folder(_store: Store) -> None:
    pass


@pytest.fixture
def alone(tmp_path: Path) -> Any:
    store = homes.new_store(tmp_path / "home")
    yield store
    store.close()


@pytest.fixture(params=[with_folder, with_bucket], ids=["folder", "bucket"])
def store(request: pytest.FixtureRequest, alone: Store) -> Store:
    request.param(alone)
    return alone


@pytest.fixture
def objects(store: Store) -> Objects:
    return home_objects.of(store)


def put(objects: Objects, name: str, raw: bytes) -> None:
    with objects.new() as new:
        new.file.write(raw)
        new.name = name


def read(objects: Objects, name: str) -> bytes:
    with objects.opened(name) as file:
        return file.read()


@pytest.mark.parametrize("size", [0, 3000, 17 * 2**20 + 5], ids=["empty", "small", "large"])
def test_what_was_put_is_read_as_it_was(objects: Objects, size: int) -> None:
    raw = os.urandom(size)
    assert objects.size(NAME) is None
    put(objects, NAME, raw)
    assert objects.size(NAME) == size
    assert read(objects, NAME) == raw
    assert list(objects.names()) == [NAME]


def test_what_is_not_there_is_not_found(objects: Objects) -> None:
    with pytest.raises(FileNotFoundError):
        objects.opened(NAME)
    objects.remove(NAME)
    assert list(objects.names()) == []


def test_a_write_that_fails_leaves_nothing(objects: Objects) -> None:
    with pytest.raises(ZeroDivisionError), objects.new() as new:
        new.name = NAME
        new.file.write(b"half")
        raise ZeroDivisionError
    assert list(objects.names()) == []
    assert objects.size(NAME) is None


def test_what_was_removed_is_gone_and_can_be_put_again(objects: Objects) -> None:
    put(objects, NAME, b"first")
    objects.remove(NAME)
    assert objects.size(NAME) is None
    put(objects, NAME, b"second")
    assert read(objects, NAME) == b"second"


def test_of_many_writers_of_a_name_one_is_there_whole(objects: Objects) -> None:
    raws = [bytes([each]) * 5000 for each in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda raw: put(objects, NAME, raw), raws))
    assert read(objects, NAME) in raws
    assert list(objects.names()) == [NAME]


def test_evidence_is_stored_sealed_under_a_keyed_name_and_read(store: Store) -> None:
    ref = files.add(store, io.BytesIO(PHOTO), "image/jpeg")
    assert (ref.sha256, ref.size) == (SHA256, len(PHOTO))
    assert files.has(store, SHA256)
    (name,) = home_objects.of(store).names()
    raw = read(home_objects.of(store), name)
    assert SHA256.hex() not in name
    assert PHOTO[:64] not in raw
    assert files.size(store, SHA256) == len(raw)
    sink = io.BytesIO()
    files.read(store, SHA256, sink)
    assert sink.getvalue() == PHOTO
    files.remove(store, SHA256)
    assert not files.has(store, SHA256)
    with pytest.raises(StoreError, match="missing"):
        files.verify(store, SHA256)


def test_another_file_than_the_expected_one_is_never_stored(store: Store) -> None:
    with pytest.raises(VerificationError):
        files.add(store, io.BytesIO(PHOTO), "", sha256=bytes(32))
    assert list(home_objects.of(store).names()) == []


def test_changed_evidence_is_noticed_and_mended_by_the_same_file(store: Store) -> None:
    files.add(store, io.BytesIO(PHOTO), "image/jpeg")
    objects = home_objects.of(store)
    (name,) = objects.names()
    raw = bytearray(read(objects, name))
    raw[-20] ^= 1
    objects.remove(name)
    put(objects, name, bytes(raw))
    with pytest.raises(Exception, match="altered"):
        files.verify(store, SHA256)
    files.add(store, io.BytesIO(PHOTO), "image/jpeg")
    files.verify(store, SHA256)


def test_evidence_in_a_bucket_leaves_nothing_on_the_disk(alone: Store) -> None:
    with_bucket(alone)
    files.add(alone, io.BytesIO(PHOTO), "image/jpeg")
    assert [each for each in (alone.home / files.FOLDER).rglob("*") if each.is_file()] == []
    config = (alone.home / bucket_file.HUB_FILE).read_text("utf-8")
    everything = b"".join(p.read_bytes() for p in alone.home.rglob("*") if p.is_file())
    assert seaweed.KEYS[1] not in config
    assert seaweed.KEYS[1].encode() not in everything


def test_a_bucket_keeps_the_first_of_a_name(alone: Store) -> None:
    with_bucket(alone)
    objects: Any = home_objects.of(alone)
    large = os.urandom(9 * 2**20)
    assert objects.put_once(NAME, io.BytesIO(b"first"))
    assert not objects.put_once(NAME, io.BytesIO(b"second"))
    assert not objects.put_once(NAME, io.BytesIO(large))
    assert read(objects, NAME) == b"first"
    with ThreadPoolExecutor(8) as threads:
        put_ = [threads.submit(objects.put_once, "raced", io.BytesIO(bytes([n]))) for n in range(8)]
    assert sum(each.result() for each in put_) == 1


def test_an_upload_that_was_cut_off_is_unseen_and_goes_on(
    alone: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_bucket(alone)
    objects: Any = home_objects.of(alone)
    raw, sent = os.urandom(20 * 2**20), list[int]()
    upload_part: Callable[..., Any] = objects._client.upload_part

    def cut(**asked: Any) -> Any:
        sent.append(asked["PartNumber"])
        if sent == [1, 2]:
            raise ConnectionResetError
        return upload_part(**asked)

    monkeypatch.setattr(objects._client, "upload_part", cut)
    with pytest.raises(ServerAwayError):
        objects.put_once(NAME, io.BytesIO(raw))
    assert objects.size(NAME) is None
    assert list(objects.names()) == []
    assert objects.put_once(NAME, io.BytesIO(raw))
    assert sent == [1, 2, 2, 3]
    assert read(objects, NAME) == raw
    # An upload of other bytes under the name is not gone on with.
    sent.clear()
    with pytest.raises(ServerAwayError):
        objects.put_once("other", io.BytesIO(raw))
    assert objects.put_once("other", io.BytesIO(raw[::-1]))
    assert read(objects, "other") == raw[::-1]


def test_bytes_that_change_on_the_way_are_not_stored(
    alone: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_bucket(alone)
    objects: Any = home_objects.of(alone)
    put_object: Callable[..., Any] = objects._client.put_object

    def changing(**asked: Any) -> Any:
        return put_object(**asked | {"Body": b"other"})

    monkeypatch.setattr(objects._client, "put_object", changing)
    with pytest.raises(StoreError, match="BadDigest"):
        objects.put_once(NAME, io.BytesIO(b"these"))
    assert objects.size(NAME) is None


def test_a_locked_piece_is_told_and_stays(alone: Store) -> None:
    in_bucket(alone, seaweed.new_bucket(lock_days=1))
    objects = home_objects.of(alone)
    put(objects, NAME, b"small")
    large = os.urandom(9 * 2**20)
    put(objects, "large", large)
    for name, raw in ((NAME, b"small"), ("large", large)):
        with pytest.raises(StoreError, match="locks a file"):
            objects.remove(name)
        assert read(objects, name) == raw


def test_a_piece_that_the_server_keeps_all_the_same_is_not_told_to_be_gone(
    alone: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_bucket(alone)
    objects: Any = home_objects.of(alone)
    put(objects, NAME, b"kept")
    monkeypatch.setattr(objects._client, "delete_object", lambda **_asked: {})
    with pytest.raises(StoreError, match="cannot be removed"):
        objects.remove(NAME)


def test_a_server_that_is_away_says_nothing_of_a_file(alone: Store) -> None:
    with seaweed.closed_port() as endpoint:
        in_bucket(alone, Bucket(endpoint=endpoint, bucket="away"))
        with pytest.raises(ServerAwayError):
            files.has(alone, SHA256)
        with pytest.raises(ServerAwayError):
            files.verify(alone, SHA256)
        with pytest.raises(ServerAwayError):
            files.add(alone, io.BytesIO(PHOTO), "")


def test_wrong_keys_are_refused_in_words(alone: Store) -> None:
    bucket_file.keep_keys(alone.home, alone.secrets, ("hub", "wrong"))
    bucket_file.write(alone.home, seaweed.new_bucket())
    with pytest.raises(StoreError, match="refused"):
        files.add(alone, io.BytesIO(PHOTO), "")


@pytest.mark.parametrize(
    "endpoint", ["http://s3.example.org", "s3.example.org", "https://a:b@host", "ftp://127.0.0.1"]
)
def test_a_server_that_proves_nothing_is_refused(alone: Store, endpoint: str) -> None:
    with pytest.raises(InputError):
        bucket_file.check(Bucket(endpoint=endpoint, bucket="evidence"))
    text = f'[objects]\nendpoint = "{endpoint}"\nbucket = "evidence"\n'
    (alone.home / bucket_file.HUB_FILE).write_text(text, "utf-8")
    with pytest.raises(StoreError, match="does not say which bucket"):
        files.has(alone, SHA256)
