"""Move of headquarters' evidence from its folder into a bucket, each file proven there.

    every file is put and read back     the folder is in force
    `hub.toml` names the bucket         the bucket is in force
    the files of the folder are removed

Cut off anywhere, the same again goes on. The bucket bears a mark of the home's keys, so that two
homes do not share one; it also shows whether the server keeps the first object of a name.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from fieldapp.errors import InputError, Message, StoreError
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.keys.keyed_names import keyed_name
from fieldapp.store.objects import bucket_file, home_objects
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.objects.folder_objects import FolderObjects
from fieldapp.store.objects.objects import PutOnce
from fieldapp.store.postgres import hub_file

MARK = "fieldapp-home"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedEvidence:
    """A move of evidence: how many files are in the bucket, and how many damaged ones stayed."""

    moved: int
    damaged: int


def move(
    store: Store,
    bucket: Bucket,
    keys: tuple[str, str],
    *,
    progress: Callable[[int, int, str], None] = lambda *_: None,
) -> MovedEvidence:
    """Move the evidence into a bucket; nobody is to add any meanwhile.

    Args:
        store: Headquarters'.
        bucket: It exists, and has nothing of another home.
        keys: The account's name and secret key.
        progress: Called with (files done, files in all, ""); an error that it raises stops.

    Raises:
        InputError: The home has another bucket, or the bucket cannot be used for it.
        ServerAwayError, StoreError: The server or the disk failed or refused; what is in force
            stays so, and the same again goes on.
    """
    bucket_file.check(bucket)
    named = bucket_file.named(store.home)
    if named not in (None, bucket):
        raise InputError(
            Message("The evidence of this home is in the bucket {1} already.", named.bucket),
            field="bucket",
        )
    bucket_file.keep_keys(store.home, store.secrets, keys)
    objects = home_objects.in_bucket(store, bucket)
    _mark(store, objects)
    folder = FolderObjects(store.home / files.FOLDER)
    names, whole = list(folder.names()), []
    for at, name in enumerate(names):
        progress(at, len(names), "")
        if not files.holds_its_name(store, folder, name):
            continue
        with folder.opened(name) as file:
            objects.put_once(name, file)
        if not files.holds_its_name(store, objects, name):
            raise StoreError(
                "The bucket gave back another file than it was given.",
                advice="Look at its server. The evidence is where it was.",
            )
        whole.append(name)
    if named is None:
        bucket_file.write(store.home, bucket)
    for name in whole:
        folder.remove(name)
    return MovedEvidence(moved=len(whole), damaged=len(names) - len(whole))


def name_arrivals(store: Store, bucket: Bucket, keys: tuple[str, str]) -> None:
    """Name the bucket into which receivers put what arrives; importers take it from there.

    Args:
        store: Headquarters', with its database on a server.
        bucket: It exists, and has nothing of another home.
        keys: The account's name and secret key, which may delete.

    Raises:
        InputError: The home has its own database or another such bucket, or this one cannot be
            used for it.
        ServerAwayError, StoreError: The server or the disk failed or refused.
    """
    bucket_file.check(bucket)
    if hub_file.dsn_of(store.home) is None:
        raise InputError(
            "Receivers share a bucket only where the database is on a PostgreSQL server.",
            field="bucket",
            advice="Move it there first: `fieldapp hub convert`.",
        )
    if bucket.lock_days:
        raise InputError(
            "What arrives is removed once it was imported, so it cannot be locked.",
            field="lock_days",
        )
    named = bucket_file.named(store.home, bucket_file.ARRIVALS)
    if named not in (None, bucket):
        raise InputError(
            Message("What arrives at this home is in the bucket {1} already.", named.bucket),
            field="bucket",
        )
    evidence = bucket_file.named(store.home)
    place = (bucket.endpoint, bucket.bucket)
    if evidence is not None and place == (evidence.endpoint, evidence.bucket):
        raise InputError(
            "This bucket has the evidence: receivers must not have its keys.",
            field="bucket",
            advice="Name another one.",
        )
    bucket_file.keep_keys(store.home, store.secrets, keys, bucket_file.ARRIVALS)
    _mark(store, home_objects.in_bucket(store, bucket, bucket_file.ARRIVALS))
    if named is None:
        bucket_file.write(store.home, bucket, bucket_file.ARRIVALS)


def _mark(store: Store, objects: PutOnce) -> None:
    """Mark the bucket as this home's.

    Raises:
        InputError: It is another's, or its server does not keep the first object of a name.
    """
    mark = keyed_name(store.secrets, b"bucket").encode()
    objects.put_once(MARK, io.BytesIO(mark))
    if objects.put_once(MARK, io.BytesIO(mark)):
        raise InputError(
            "The bucket's server puts a second object in the place of the first.",
            field="endpoint",
            advice="Take one that knows conditional writes (If-None-Match).",
        )
    with objects.opened(MARK) as file:
        if file.read() != mark:
            raise InputError(
                "The bucket has files of another home.",
                field="bucket",
                advice="Name an empty one.",
            )
