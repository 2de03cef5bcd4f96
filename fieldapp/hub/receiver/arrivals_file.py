"""The file that names what receivers of several machines share: a database and a bucket.

    [database]
    dsn = "host=db.example.org dbname=mission sslmode=verify-full ..."

    [bucket]
    endpoint = "https://s3.example.org"          as in `hub.toml`: store/objects/bucket_file.py
    bucket = "mission-arrivals"
    keys = "/etc/fieldapp/receiver.keys"

No password stands in it: see store/postgres/server_address.py. The file of keys has two lines, the
account's name and its secret key: may they put, read and list, and not delete.
"""

from __future__ import annotations

from pathlib import Path

from fieldapp.errors import InputError, Message
from fieldapp.hub.receiver.arrived_files import Limits
from fieldapp.hub.receiver.server_arrivals import ServerArrivals
from fieldapp.store.objects import bucket_file, bucket_objects
from fieldapp.store.postgres.receiver_rows import ReceiverRows
from fieldapp.toml_text import parse_toml


def arrivals_of(path: Path, limits: Limits, *, spool: Path) -> ServerArrivals:
    """Arrived files in the database and the bucket that a file names; nothing is asked yet.

    Args:
        path: Of the file.
        limits: Of files and devices.
        spool: Folder of the receiver.

    Raises:
        InputError: It cannot be read, names no such things, or crosses a network unproven.
    """
    try:
        tables = parse_toml(path.read_bytes())
        dsn, table = tables["database"]["dsn"], dict(tables["bucket"])
        keys = bucket_file.read_keys(path.parent / table.pop("keys"))
        bucket = bucket_file.of_table(table)
        rows = ReceiverRows(dsn)
    except InputError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as e:
        raise InputError(
            Message("{1} does not say into which database and bucket files arrive.", path),
            field="arrivals",
            advice="docs/operations.md shows such a file.",
        ) from e
    return ServerArrivals(rows, bucket_objects.connect(bucket, keys, spool=spool), limits)
