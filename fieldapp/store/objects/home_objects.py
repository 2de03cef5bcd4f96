"""Object stores of a home: a folder or a bucket with its evidence; a bucket of files that arrive.

`hub.toml` names the buckets. Where it does not name the second one, receivers have a folder.
"""

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
    bucket = _named_now(home.home, bucket_file.TABLE)
    return FolderObjects(home.home / FOLDER) if bucket is None else in_bucket(home, bucket)


def arrivals(home: Home) -> PutOnce | None:
    """The object store of files that arrive; None where receivers have a folder for them.

    Raises:
        StoreError, VerificationError: As `of`.
    """
    bucket = _named_now(home.home, bucket_file.ARRIVALS)
    return None if bucket is None else in_bucket(home, bucket, bucket_file.ARRIVALS)


def has_arrivals(home: Home) -> bool:
    """Whether files arrive in a bucket.

    Raises:
        StoreError: `hub.toml` cannot be read.
    """
    return _named_now(home.home, bucket_file.ARRIVALS) is not None


def in_bucket(home: Home, bucket: Bucket, table: str = bucket_file.TABLE) -> PutOnce:
    """The object store in a bucket, whose keys the home has.

    Args:
        home: The home.
        bucket: The bucket.
        table: Of `hub.toml`: bucket_file.TABLE, or ARRIVALS.

    Raises:
        StoreError, VerificationError: As `of`.
    """
    # Connections are of one process: one that was forked makes its own.
    keys = bucket_file.keys(home.home, home.secrets, table)
    return _connected(home.home, bucket, keys, os.getpid())


def _named_now(home: Path, table: str) -> Bucket | None:
    config = home / bucket_file.HUB_FILE
    try:
        status = config.stat()
    except FileNotFoundError:
        return None
    except OSError as e:
        raise StoreError(Message("{1} cannot be read.", config), advice="Check the disk.") from e
    return _named(home, table, (status.st_mtime_ns, status.st_size, status.st_ino))


@lru_cache(maxsize=8)
def _named(home: Path, table: str, _stamp: tuple[int, int, int]) -> Bucket | None:
    return bucket_file.named(home, table)


@lru_cache(maxsize=8)
def _connected(home: Path, bucket: Bucket, keys: tuple[str, str], _process: int) -> PutOnce:
    if importlib.util.find_spec("boto3") is None:
        raise StoreError(
            "There is a bucket, and a part of the program that reads it is missing.",
            advice="Install fieldapp with the extra `hub`.",
        )
    from fieldapp.store.objects import bucket_objects  # noqa: PLC0415 - laptops have no boto3

    return bucket_objects.connect(bucket, keys, spool=home / FOLDER)
