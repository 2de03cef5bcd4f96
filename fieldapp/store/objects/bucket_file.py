"""The bucket that `hub.toml` of a home names for its evidence, and the keys that open it.

    [objects]
    endpoint = "https://s3.example.org"
    bucket = "mission-evidence"
    region = "eu-1"                              where the server has regions
    authority = "/etc/fieldapp/bucket-ca.pem"    where its certificate is of an own authority
    lock_days = 90                               where the bucket locks objects

The two keys of the account are a sealed file in the home's folder `bucket`, never in `hub.toml`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from fieldapp.errors import InputError, Message, StoreError
from fieldapp.store.atomic_file import new_file
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.sealed import sealed_files
from fieldapp.toml_text import parse_toml

HUB_FILE: Final = "hub.toml"
TABLE: Final = "objects"
KEYS_FOLDER: Final = "bucket"
_KEYS: Final = "bucket keys"
_MOST_DAYS: Final = 36_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """A bucket of an S3 server.

    Attributes:
        endpoint: Address of the server, "https://HOST" or "https://HOST:PORT".
        bucket: Name of the bucket; it exists.
        region: As the server calls it.
        authority: File of the authority of its certificate, "" for those that the system trusts.
        lock_days: Days in which nobody can remove an object; 0 for none.
    """

    endpoint: str
    bucket: str
    region: str = "us-east-1"
    authority: str = ""
    lock_days: int = 0


def named(home: Path) -> Bucket | None:
    """The bucket that a home's `hub.toml` names, None where it names none.

    Raises:
        StoreError: The file cannot be read, or names no bucket that can be used.
    """
    path = home / HUB_FILE
    try:
        table = parse_toml(path.read_bytes()).get(TABLE)
        if table is None:
            return None
        bucket = Bucket(**table)
        _check_types(bucket)
        check(bucket)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, InputError) as e:
        raise StoreError(
            Message("{1} does not say which bucket has the evidence.", path),
            advice='Write three lines: [objects], endpoint = "https://HOST" and bucket = "NAME".',
        ) from e
    return bucket


def _check_types(bucket: Bucket) -> None:
    texts = (bucket.endpoint, bucket.bucket, bucket.region, bucket.authority)
    if not all(type(each) is str for each in texts) or type(bucket.lock_days) is not int:
        raise TypeError(TABLE)


def check(bucket: Bucket) -> None:
    """Accept a bucket whose server proves who it is, or is on this machine.

    Raises:
        InputError: It is reached without TLS over a network, or is no address.
    """
    address = urlsplit(bucket.endpoint)
    here = address.hostname in ("127.0.0.1", "::1", "localhost")
    if not address.hostname or address.path.strip("/") or address.username is not None:
        raise InputError(
            "The address of the bucket's server cannot be read.",
            field="endpoint",
            advice="Write it as in: https://s3.example.org.",
        )
    if address.scheme != "https" and not (here and address.scheme == "http"):
        raise InputError(
            Message("{1} is asked over a network, where another machine may answer.", address[1]),
            field="endpoint",
            advice="Begin the address with https.",
        )
    if not bucket.bucket or not 0 <= bucket.lock_days <= _MOST_DAYS:
        raise InputError("A bucket has a name, and locks objects for some days.", field="bucket")


def write(home: Path, bucket: Bucket) -> None:
    """Name the bucket in `hub.toml`; what else stands there stays. Durable on return.

    Raises:
        StoreError: The disk is full or failed, or a bucket is named already; nothing changed.
    """
    if named(home) is not None:
        raise StoreError(Message("{1} names a bucket already.", home / HUB_FILE))
    values: dict[str, Any] = {"endpoint": bucket.endpoint, "bucket": bucket.bucket}
    values["region"] = bucket.region
    if bucket.authority:
        values["authority"] = bucket.authority
    if bucket.lock_days:
        values["lock_days"] = bucket.lock_days
    # A text of JSON is one of TOML, but for DEL.
    lines = (f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
    table = "\n".join((f"[{TABLE}]", *lines, ""))
    try:
        before = (home / HUB_FILE).read_bytes()
    except FileNotFoundError:
        before = b""
    with new_file(home, HUB_FILE) as new:
        new.file.write(before + (b"\n" if before else b"") + table.encode())


def keep_keys(home: Path, secrets: Secrets, key: str, secret: str) -> None:
    """Seal the account's two keys into the home.

    Raises:
        StoreError: The disk is full or failed.
    """
    raw = json.dumps([key, secret]).encode()
    sealed_files.write(home / KEYS_FOLDER, secrets, _KEYS, raw)


def keys(home: Path, secrets: Secrets) -> tuple[str, str]:
    """The account's two keys: its name, and the secret one.

    Raises:
        StoreError: They are not in this home, or cannot be read.
        VerificationError: They were altered.
    """
    raw = sealed_files.read(home / KEYS_FOLDER, secrets, _KEYS)
    if raw is None:
        raise StoreError(
            "The keys of the bucket with the evidence are missing in this home.",
            advice="Give them with `fieldapp hub bucket`.",
        )
    key, secret = json.loads(raw)
    return key, secret
