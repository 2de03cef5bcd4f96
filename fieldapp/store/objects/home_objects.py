"""The object store that has a home's evidence: its folder, or the bucket that `hub.toml` names."""

from __future__ import annotations

import importlib.util
import os
from functools import lru_cache
from pathlib import Path
from typing import Final

from fieldapp.errors import Message, StoreError
from fieldapp.store.interface import Home
from fieldapp.store.objects import bucket_file
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.objects.folder_objects import FolderObjects
from fieldapp.store.objects.objects import Objects, PutOnce

FOLDER: Final = "evidence"


def of(home: Home) -> Objects:
    """The object store of a home's evidence.

    Raises:
        StoreError: `hub.toml` or the keys cannot be read, or boto3 is not installed.
        VerificationError: The keys were altered.
    """
    config = home.home / bucket_file.HUB_FILE
    try:
        status = config.stat()
    except FileNotFoundError:
        return FolderObjects(home.home / FOLDER)
    except OSError as e:
        raise StoreError(Message("{1} cannot be read.", config), advice="Check the disk.") from e
    bucket = _named(home.home, (status.st_mtime_ns, status.st_size, status.st_ino))
    if bucket is None:
        return FolderObjects(home.home / FOLDER)
    return in_bucket(home, bucket)


def in_bucket(home: Home, bucket: Bucket) -> PutOnce:
    """The object store in a bucket, whose keys the home has.

    Raises:
        StoreError, VerificationError: As `of`.
    """
    # Connections are of one process: one that was forked makes its own.
    keys = bucket_file.keys(home.home, home.secrets)
    return _connected(home.home, bucket, keys, os.getpid())


@lru_cache(maxsize=8)
def _named(home: Path, _stamp: tuple[int, int, int]) -> Bucket | None:
    return bucket_file.named(home)


@lru_cache(maxsize=8)
def _connected(home: Path, bucket: Bucket, keys: tuple[str, str], _process: int) -> PutOnce:
    if importlib.util.find_spec("boto3") is None:
        raise StoreError(
            "The evidence is in a bucket, and a part of the program is missing.",
            advice="Install fieldapp with the extra `hub`.",
        )
    from fieldapp.store.objects import bucket_objects  # noqa: PLC0415 - laptops have no boto3

    return bucket_objects.connect(bucket, keys, spool=home / FOLDER)
