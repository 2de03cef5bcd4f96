"""The buckets that `hub.toml` of a home names, and the keys that open them.

    [objects]                                    the one with its evidence
    endpoint = "https://s3.example.org"
    bucket = "mission-evidence"
    region = "eu-1"                              where the server has regions
    authority = "/etc/fieldapp/bucket-ca.pem"    where its certificate is of an own authority
    lock_days = 90                               where the bucket locks objects

    [arrivals]                                   the one into which receivers put what arrives
    ...                                          as above

The two keys of each account are a sealed file in the home's folder `bucket`, never in `hub.toml`.
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
ARRIVALS: Final = "arrivals"
KEYS_FOLDER: Final = "bucket"
_KEYS: Final = {TABLE: "bucket keys", ARRIVALS: "keys of arrivals"}
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


def named(home: Path, of: str = TABLE) -> Bucket | None:
    """The bucket that a home's `hub.toml` names, None where it names none.

    Args:
        home: The home.
        of: The table: TABLE, or ARRIVALS.

    Raises:
        StoreError: The file cannot be read, or names no bucket that can be used.
    """
    path = home / HUB_FILE
    try:
        table = parse_toml(path.read_bytes()).get(of)
        if table is None:
            return None
        bucket = of_table(table)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, InputError) as e:
        raise StoreError(
            Message("{1} does not say which bucket it is.", path),
            advice=Message(
                'Write three lines: [{1}], endpoint = "https://HOST" and bucket = "NAME".', of
            ),
        ) from e
    return bucket


def of_table(table: Any) -> Bucket:
    """Bucket of a table of TOML.

    Raises:
        TypeError: It has other members.
        InputError: As `check`.
    """
    bucket = Bucket(**table)
    _check_types(bucket)
    check(bucket)
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


def write(home: Path, bucket: Bucket, of: str = TABLE) -> None:
    """Name the bucket in `hub.toml`; what else stands there stays. Durable on return.

    Args:
        home: The home.
        bucket: The bucket.
        of: The table: TABLE, or ARRIVALS.

    Raises:
        StoreError: The disk is full or failed, or a bucket is named already; nothing changed.
    """
    if named(home, of) is not None:
        raise StoreError(Message("{1} names a bucket already.", home / HUB_FILE))
    values: dict[str, Any] = {"endpoint": bucket.endpoint, "bucket": bucket.bucket}
    values["region"] = bucket.region
    if bucket.authority:
        values["authority"] = bucket.authority
    if bucket.lock_days:
        values["lock_days"] = bucket.lock_days
    # A text of JSON is one of TOML, but for DEL.
    lines = (f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
    table = "\n".join((f"[{of}]", *lines, ""))
    try:
        before = (home / HUB_FILE).read_bytes()
    except FileNotFoundError:
        before = b""
    with new_file(home, HUB_FILE) as new:
        new.file.write(before + (b"\n" if before else b"") + table.encode())


def read_keys(path: Path) -> tuple[str, str]:
    """The account's two keys, of a file of two lines: its name, and the secret one.

    Raises:
        InputError: It cannot be read, or has no two lines.
    """
    try:
        lines = [each.strip() for each in path.read_text("utf-8").strip().splitlines()]
    except (OSError, UnicodeDecodeError) as e:
        raise InputError(Message("{1} cannot be read.", path), field="keys") from e
    if len(lines) != len(("name", "secret")):
        raise InputError(
            Message("{1} does not have two lines.", path),
            field="keys",
            advice="Write the account's name into the first, and its secret key into the second.",
        )
    return lines[0], lines[1]


def keep_keys(home: Path, secrets: Secrets, keys: tuple[str, str], of: str = TABLE) -> None:
    """Seal the account's two keys into the home.

    Args:
        home: The home.
        secrets: Of its keystore.
        keys: The account's name, and its secret key.
        of: The table: TABLE, or ARRIVALS.

    Raises:
        StoreError: The disk is full or failed.
    """
    raw = json.dumps(keys).encode()
    sealed_files.write(home / KEYS_FOLDER, secrets, _KEYS[of], raw)


def keys(home: Path, secrets: Secrets, of: str = TABLE) -> tuple[str, str]:
    """The account's two keys: its name, and the secret one.

    Args:
        home: The home.
        secrets: Of its keystore.
        of: The table: TABLE, or ARRIVALS.

    Raises:
        StoreError: They are not in this home, or cannot be read.
        VerificationError: They were altered.
    """
    raw = sealed_files.read(home / KEYS_FOLDER, secrets, _KEYS[of])
    if raw is None:
        raise StoreError(
            "The keys of the bucket are missing in this home.",
            advice="Give them with `fieldapp hub bucket`.",
        )
    key, secret = json.loads(raw)
    return key, secret
