"""Objects in a bucket of an S3 server: each put once, with its SHA-256, in parts where it is large.

The server refuses a name that is there (If-None-Match: *) and bytes that are not those that were
sent (x-amz-checksum-sha256). Parts make an object only once all of them have come, and what came of
a cut upload is not sent again where it is the same.
"""

from __future__ import annotations

import base64
import hashlib
import io
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from fieldapp.errors import Message, ServerAwayError, StoreError
from fieldapp.store.atomic_file import NewFile
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.objects.objects import SUFFIX

PART: Final = 8 * 2**20
_STALE: Final = timedelta(days=7)  # of an upload in parts that nobody goes on with
_CONFLICT: Final = 409  # another writer puts the same name just now
_FORBIDDEN, _MISSING, _TAKEN, _FAULT = 403, 404, 412, 500


def connect(bucket: Bucket, keys: tuple[str, str], *, spool: Path) -> BucketObjects:
    """Objects in a bucket; the server is asked with the first of them.

    Args:
        bucket: As `hub.toml` names it.
        keys: The account's name and secret key.
        spool: Folder for what is being written; made where it is missing.
    """
    client = boto3.client(
        "s3",
        endpoint_url=bucket.endpoint,
        region_name=bucket.region,
        aws_access_key_id=keys[0],
        aws_secret_access_key=keys[1],
        verify=bucket.authority or True,
        config=Config(
            s3={"addressing_style": "path"},
            retries={"mode": "standard", "total_max_attempts": 3},
            connect_timeout=5,
            read_timeout=20,
            proxies={},
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        ),
    )
    return BucketObjects(client, bucket, spool)


class BucketObjects:
    """Objects in a bucket.

    Args:
        client: Of boto3, for S3.
        bucket: The bucket.
        spool: Folder for what is being written.
    """

    def __init__(self, client: Any, bucket: Bucket, spool: Path) -> None:
        self._client = client
        self._bucket = bucket
        self._spool = spool

    @contextmanager
    def new(self) -> Generator[NewFile]:
        """Write an object, as `Objects`; it is gathered in the home, and then sent."""
        try:
            self._spool.mkdir(mode=0o700, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._spool) as file:
                new = NewFile(file=cast("BinaryIO", file), name="")
                yield new
                self.put_once(new.name, new.file)
        except OSError as e:
            raise StoreError(
                Message(
                    "{1} could not be written to {2}: {3}.", "A file", self._spool, e.strerror or e
                )
            ) from e

    def put_once(self, name: str, file: BinaryIO) -> bool:
        """Put an object; True where it was not there before. It is durable once this returns.

        Raises:
            ServerAwayError: The server cannot be reached, or gave no answer.
            StoreError: It is full, failed or refused it.
        """
        file.seek(0, io.SEEK_END)
        small = file.tell() <= PART
        file.seek(0)
        try:
            with _answered():
                return self._put(name, file.read()) if small else self._put_parts(name, file)
        except _TakenError:
            return False

    def _put(self, name: str, raw: bytes) -> bool:
        asked = self._named(name) | self._lock()
        self._client.put_object(**asked, Body=raw, IfNoneMatch="*", ChecksumSHA256=_sha256(raw))
        return True

    def _put_parts(self, name: str, file: BinaryIO) -> bool:
        if self.size(name) is not None:
            return False
        upload, there = self._begun(name, file)
        asked = self._named(name)
        if upload is None:
            more = self._lock() | {"ChecksumAlgorithm": "SHA256"}
            upload = self._client.create_multipart_upload(**asked, **more)["UploadId"]
        parts = []
        for number, raw in _parts(file):
            tag, checksum = there.get(number), _sha256(raw)
            if tag is None:
                tag = self._client.upload_part(
                    **asked,
                    UploadId=upload,
                    PartNumber=number,
                    Body=raw,
                    ChecksumSHA256=checksum,
                )["ETag"]
            parts.append({"PartNumber": number, "ETag": tag, "ChecksumSHA256": checksum})
        made = {"MultipartUpload": {"Parts": parts}, "IfNoneMatch": "*"}
        try:
            self._client.complete_multipart_upload(**asked, UploadId=upload, **made)
        except ClientError as e:
            if _status(e) != _TAKEN:
                raise
            self._client.abort_multipart_upload(**asked, UploadId=upload)
            return False
        return True

    def _begun(self, name: str, file: BinaryIO) -> tuple[str | None, dict[int, str]]:
        """An upload of the same bytes that was cut off, and its parts' tags by number."""
        listed = self._client.list_multipart_uploads(Bucket=self._bucket.bucket, Prefix=name)
        for upload in listed.get("Uploads", ()):
            if upload["Key"] != name:
                continue
            asked = self._named(name) | {"UploadId": upload["UploadId"]}
            parts = {
                part["PartNumber"]: (part["Size"], part["ETag"])
                for part in self._client.list_parts(**asked).get("Parts", ())
            }
            # What is there of it is compared by MD5, as the server gives no other; what is then
            # made of all parts is checked by SHA-256 by everybody who reads it.
            same = {
                number: parts[number][1]
                for number, raw in _parts(file)
                if parts.get(number) == (len(raw), f'"{_md5(raw)}"')
            }
            if parts and same.keys() == parts.keys():
                return upload["UploadId"], same
            if upload["Initiated"] < datetime.now(UTC) - _STALE:
                self._client.abort_multipart_upload(**asked)
        return None, {}

    def size(self, name: str) -> int | None:
        """Bytes of an object, as `Objects`."""
        try:
            with _answered():
                return int(self._client.head_object(**self._named(name))["ContentLength"])
        except FileNotFoundError:
            return None

    def opened(self, name: str) -> BinaryIO:
        """Open an object, as `Objects`."""
        with _answered():
            body = self._client.get_object(**self._named(name))["Body"]
        return cast("BinaryIO", io.BufferedReader(_Body(body), 2**18))

    def remove(self, name: str) -> None:
        """Remove an object in every version that the bucket keeps, as `Objects`."""
        with _answered():
            listed = self._client.get_paginator("list_object_versions").paginate(
                Bucket=self._bucket.bucket, Prefix=name
            )
            versions = [
                each["VersionId"]
                for page in listed
                for each in (*page.get("Versions", ()), *page.get("DeleteMarkers", ()))
                if each["Key"] == name
            ]
            try:
                for version in versions:
                    self._client.delete_object(**self._named(name), VersionId=version)
                if not versions:  # as told by a server that knows none
                    self._client.delete_object(**self._named(name))
            except ClientError as e:
                if _status(e) != _FORBIDDEN:
                    raise
                raise StoreError(
                    "The bucket locks a file, which is still there.",
                    advice="Remove it again once the days are over for which it is locked.",
                ) from e
        if self.size(name) is not None:
            raise StoreError("A file cannot be removed from the bucket.")

    def names(self) -> Iterator[str]:
        """Names of all objects, as `Objects`."""
        with _answered():
            listed = self._client.get_paginator("list_objects_v2").paginate(
                Bucket=self._bucket.bucket
            )
            for page in listed:
                for each in page.get("Contents", ()):
                    if each["Key"].endswith(SUFFIX):
                        yield each["Key"]

    def _named(self, name: str) -> dict[str, str]:
        return {"Bucket": self._bucket.bucket, "Key": name}

    def _lock(self) -> dict[str, Any]:
        if not self._bucket.lock_days:
            return {}
        until = datetime.now(UTC) + timedelta(days=self._bucket.lock_days)
        return {"ObjectLockMode": "COMPLIANCE", "ObjectLockRetainUntilDate": until}


class _Body(io.RawIOBase):
    """The bytes of an object as they come; what the network did is a ServerAwayError."""

    def __init__(self, body: Any) -> None:
        super().__init__()
        self._body = body

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        with _answered():
            raw = self._body.read(len(buffer))
        buffer[: len(raw)] = raw
        return len(raw)

    def close(self) -> None:
        self._body.close()
        super().close()


class _TakenError(StoreError):
    """An object of this name is there already."""


@contextmanager
def _answered() -> Generator[None]:
    """Turn what the server and the network did into the program's errors.

    Raises:
        FileNotFoundError: There is no such object.
        ServerAwayError: The server cannot be reached, or failed for now.
        StoreError: It refused.
    """
    try:
        yield
    except ClientError as e:
        status, code = _status(e), e.response["Error"].get("Code", "")
        if status == _TAKEN:
            raise _TakenError("An object of this name is there already.") from e
        if status == _MISSING and code != "NoSuchBucket":
            raise FileNotFoundError from e
        if status >= _FAULT or status == _CONFLICT:
            raise _away(code or status) from e
        raise StoreError(
            Message("The bucket refused: {1}.", code or status),
            advice="Look at its address, and at the account's keys and rights.",
        ) from e
    except (BotoCoreError, OSError) as e:
        if isinstance(e, FileNotFoundError):
            raise
        raise _away(type(e).__name__) from e


def _away(why: object) -> ServerAwayError:
    return ServerAwayError(
        Message("The bucket's server does not answer: {1}.", why),
        advice="Try again once its server answers.",
    )


def _status(e: ClientError) -> int:
    return int(e.response["ResponseMetadata"]["HTTPStatusCode"])


def _parts(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    file.seek(0)
    number = 0
    while raw := file.read(PART):
        number += 1
        yield number, raw


def _sha256(raw: bytes) -> str:
    return base64.b64encode(hashlib.sha256(raw).digest()).decode()


def _md5(raw: bytes) -> str:
    return hashlib.md5(raw, usedforsecurity=False).hexdigest()
