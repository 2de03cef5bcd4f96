"""Receivers of several machines for tests: a database and a bucket that they share."""

import hashlib
import json
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import psycopg
import requests

from fieldapp.store.objects.bucket_file import Bucket
from tests.support import postgres, seaweed
from tests.support.mission import Mission
from tests.support.receiver_process import Running, running


class SharedArrivals:
    """What receivers share: a database and a bucket, and the file that names them."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        self.bucket = seaweed.new_bucket()
        self.database = database
        self.dsn = postgres.let_receiver_in(self.database)
        (folder / "keys").write_text("\n".join(seaweed.KEYS), "utf-8")
        self.file = self.written(self.bucket)

    def written(self, bucket: Bucket, name: str = "arrivals.toml") -> Path:
        path = self.folder / name
        path.write_text(
            f"[database]\ndsn = {json.dumps(self.dsn)}\n[bucket]\n"
            f'endpoint = "{bucket.endpoint}"\nbucket = "{bucket.bucket}"\nkeys = "keys"\n',
            "utf-8",
        )
        return path

    def objects(self) -> dict[str, bytes]:
        client = seaweed.client()
        listed = client.list_objects_v2(Bucket=self.bucket.bucket).get("Contents", ())
        return {
            each["Key"]: client.get_object(Bucket=self.bucket.bucket, Key=each["Key"])[
                "Body"
            ].read()
            for each in listed
        }

    def rows(self) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.database) as conn:
            return conn.execute(
                "SELECT sha256, kid, length FROM receivers.arrival ORDER BY number"
            ).fetchall()

    def receiver(
        self, mission: Mission, number: int, **more: Any
    ) -> AbstractContextManager[Running]:
        settings = {"arrivals": str(self.file)} | more
        return running(mission, self.folder / f"inbox{number}", **settings)


def named(raw: bytes) -> str:
    """Name of a file in the bucket."""
    return f"{hashlib.sha256(raw).hexdigest()}.age"


def came(answer: requests.Response, raw: bytes) -> bool:
    """Whether the hub says that it has all of a file."""
    return answer.ok and answer.headers["Upload-Offset"] == str(len(raw))
