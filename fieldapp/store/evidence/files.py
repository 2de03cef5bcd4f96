"""Evidence files: encrypted with age to the keystore's own identity, under keyed names.

`evidence/<keyed name of the content's SHA-256>.age`: whoever has a picture and not the keys cannot
tell whether it is here, nor, from the file's times, when it came. A file is there whole or not at
all. Adding the same content again puts a good file in place of a damaged one. Headquarters may have
its files in a bucket, under the same names: `store/objects/` says where a home has them.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import BinaryIO, Final, cast

from fieldapp.errors import (
    DecryptionError,
    FormatError,
    InputError,
    LostEvidenceError,
    ServerAwayError,
    StoreError,
    VerificationError,
)
from fieldapp.ledger import age
from fieldapp.ledger.record import open_sealed
from fieldapp.observation.values import MAX_TEXT, EvidenceRef
from fieldapp.store.interface import Home, Store
from fieldapp.store.keys.keyed_names import keyed_name
from fieldapp.store.objects import home_objects
from fieldapp.store.objects.objects import Objects

FOLDER: Final = home_objects.FOLDER
MAX_SIZE: Final = 200 * 2**20
_MOST_SEALED: Final = 16 + MAX_TEXT  # salt and text of a sealed field


class _Source(io.RawIOBase):
    """A file that is hashed and counted as it is read; `on_piece` is called before each piece."""

    def __init__(self, file: BinaryIO, on_piece: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._file = file
        self._on_piece = on_piece
        self.hash = hashlib.sha256()
        self.size = 0

    def read(self, size: int = -1, /) -> bytes:
        self._on_piece()
        piece = self._file.read(size)
        self.hash.update(piece)
        self.size += len(piece)
        if self.size > MAX_SIZE:
            raise InputError("The file is larger than 200 MiB.", field="evidence")
        return piece


class _StoredFile(_Source):
    """A stored file that is being read; its errors are LostEvidenceErrors, unlike the sink's."""

    def read(self, size: int = -1, /) -> bytes:
        try:
            return super().read(size)
        except (OSError, FormatError, DecryptionError) as e:
            raise _lost() from e


class _Sink(io.RawIOBase):
    """A writer that hashes, and passes on to `file` if there is one; `on_piece` is called first."""

    def __init__(self, file: BinaryIO | None, on_piece: Callable[[], object]) -> None:
        super().__init__()
        self._file = file
        self._on_piece = on_piece
        self.hash = hashlib.sha256()

    def write(self, piece: object, /) -> int:
        plain = cast("bytes", piece)
        self._on_piece()
        self.hash.update(plain)
        if self._file is not None:
            self._file.write(plain)
        return len(plain)


def add(
    store: Store,
    source: Path | BinaryIO,
    media_type: str,
    on_piece: Callable[[], object] = lambda: None,
    *,
    sha256: bytes | None = None,
) -> EvidenceRef:
    """Encrypt a file into the home, in constant memory.

    Args:
        store: The store.
        source: The file, or an open one that is read to its end.
        media_type: As "image/jpeg".
        on_piece: Called before each piece; an error that it raises stops, and leaves nothing.
        sha256: Of the file that is expected; None for any.

    Returns:
        What a record says about it.

    Raises:
        VerificationError: It is another file than the expected one; nothing is left behind.
        InputError: The file is empty, larger than 200 MiB, or cannot be read.
        StoreError: The disk is full or failed; nothing is left behind.
    """
    if not isinstance(source, Path):
        return _add(store, source, media_type, on_piece, sha256)
    try:
        file = source.open("rb")
    except OSError as e:
        raise InputError("The file cannot be read.", field="evidence") from e
    with file:
        return _add(store, file, media_type, on_piece, sha256)


def _add(
    store: Store,
    file: BinaryIO,
    media_type: str,
    on_piece: Callable[[], object] = lambda: None,
    expected: bytes | None = None,
) -> EvidenceRef:
    objects = home_objects.of(store)
    source = _Source(file, on_piece)
    recipient = store.secrets.evidence_identity.recipient
    with objects.new() as new:
        age.encrypt(cast("BinaryIO", source), new.file, [recipient])
        if source.size == 0:
            raise InputError("The file is empty.", field="evidence")
        if expected is not None and source.hash.digest() != expected:
            raise VerificationError(
                "The file is another one than the record names.", check="evidence"
            )
        new.name = name(store, source.hash.digest())
        if objects.size(new.name) is not None and not holds_its_name(store, objects, new.name):
            objects.remove(new.name)
    return EvidenceRef(sha256=source.hash.digest(), size=source.size, media_type=media_type)


def add_sealed(store: Store, value: bytes) -> bytes:
    """Store a sealed field's salted value beside the evidence; its SHA-256 is its commitment.

    Raises:
        StoreError: The disk is full or failed.
    """
    return _add(store, io.BytesIO(value), "").sha256


def holds_its_name(store: Home, objects: Objects, name_: str) -> bool:
    """Whether an object is a file of this home, whole, whose content has that name.

    Raises:
        ServerAwayError: The server that has it cannot be reached.
    """
    hashed = _Sink(None, lambda: None)
    try:
        with objects.opened(name_) as file:
            age.decrypt(file, cast("BinaryIO", hashed), [store.secrets.evidence_identity])
    except (OSError, FormatError, DecryptionError):
        return False
    return name(store, hashed.hash.digest()) == name_


def name(store: Home, sha256: bytes) -> str:
    """Name of the encrypted file with this content, whether it is there or not."""
    return f"{keyed_name(store.secrets, sha256)}.age"


def has(store: Home, sha256: bytes) -> bool:
    """Whether the home has the file; `check` says if it is whole.

    Raises:
        StoreError: The server that has the files cannot be reached, or refused.
    """
    return home_objects.of(store).size(name(store, sha256)) is not None


def lacking(store: Home, pieces: Collection[bytes]) -> set[bytes]:
    """Pieces, of many, that the home does not have, asked for all at once.

    Raises:
        StoreError: As `has`.
    """
    here = set(home_objects.of(store).names())
    return {each for each in pieces if name(store, each) not in here}


def remove(store: Home, sha256: bytes) -> None:
    """Remove a file, where the home has it.

    Raises:
        StoreError: The disk or the server failed, or the bucket locks it.
    """
    home_objects.of(store).remove(name(store, sha256))


def size(store: Home, sha256: bytes) -> int:
    """Size of the encrypted file in bytes; 0 where the home does not have it.

    Raises:
        StoreError: As `has`.
    """
    return home_objects.of(store).size(name(store, sha256)) or 0


def reseal(store: Home, sha256: bytes, sink: BinaryIO, recipients: Sequence[age.Recipient]) -> None:
    """Encrypt a file to others, onto a carrier; the copy is good once this returns.

    Raises:
        LostEvidenceError: It is missing, cannot be read, or is another file.
    """
    try:
        file = home_objects.of(store).opened(name(store, sha256))
    except OSError as e:
        raise _lost() from e
    with file:
        source = _StoredFile(age.opened(file, [store.secrets.evidence_identity]))
        age.encrypt(cast("BinaryIO", source), sink, recipients)
    if source.hash.digest() != sha256:
        raise _lost()


def _lost() -> LostEvidenceError:
    return LostEvidenceError(
        "A piece of evidence is missing or cannot be read.", advice="Add the file again."
    )


def read(store: Store, sha256: bytes, sink: BinaryIO) -> None:
    """Decrypt a file; what is in `sink` is to be used only after this returns.

    Raises:
        StoreError: The file is missing, cannot be read, or is not what its name says.
        FormatError: The file is damaged.
        DecryptionError: The file is damaged, or was not encrypted by this home.
    """
    _decrypt(store, sha256, sink)


def verify(store: Store, sha256: bytes, on_piece: Callable[[], object] = lambda: None) -> None:
    """Read a file and compare its hash with its name; `on_piece` may stop it by an error.

    Raises:
        StoreError, FormatError, DecryptionError: As read.
    """
    _decrypt(store, sha256, None, on_piece)


def _decrypt(
    store: Store,
    sha256: bytes,
    sink: BinaryIO | None,
    on_piece: Callable[[], object] = lambda: None,
) -> None:
    hashed = _Sink(sink, on_piece)
    try:
        with home_objects.of(store).opened(name(store, sha256)) as file:
            identity = store.secrets.evidence_identity
            age.decrypt(file, cast("BinaryIO", hashed), [identity])
    except OSError as e:
        raise StoreError(
            "A piece of evidence is missing or cannot be read.", advice="Add the file again."
        ) from e
    if hashed.hash.digest() != sha256:
        raise StoreError("A piece of evidence is another file than its name says.")


def names(store: Store, sha256: bytes) -> bool:
    """Whether a record names this file, as evidence or as a sealed field."""
    row = store.db.execute(
        """
        SELECT 1 FROM evidence WHERE sha256 = :sha256
        UNION ALL SELECT 1 FROM sealed_field WHERE sha256 = :sha256 LIMIT 1
        """,
        {"sha256": sha256},
    )
    return row.fetchone() is not None


def read_sealed(store: Store, commitments: tuple[bytes, ...]) -> list[str | None]:
    """Values of a record's sealed fields; None for one that is not here, withheld or erased.

    Raises:
        VerificationError: A value is not the one that was signed.
        StoreError, FormatError, DecryptionError: As read.
    """
    values: list[str | None] = []
    for commitment in commitments:
        if not has(store, commitment):
            values.append(None)
            continue
        sink = io.BytesIO()
        read(store, commitment, sink)
        values.append(open_sealed(sink.getvalue(), commitments))
    return values


def may_be_sealed_value(store: Store, sha256: bytes) -> bool:
    """True of a file that holds what a sealed field may hold: a text; a picture does not.

    Raises:
        StoreError, FormatError, DecryptionError: As read.
    """
    if not has(store, sha256) or size(store, sha256) > _MOST_SEALED:
        return False
    sink = io.BytesIO()
    read(store, sha256, sink)
    try:
        open_sealed(sink.getvalue(), (sha256,))
    except (FormatError, VerificationError):
        return False
    return True


def named(store: Store, record_hash: bytes | None = None) -> list[EvidenceRef]:
    """Evidence that the records name, each piece once; of one record, or of all."""
    rows = store.db.execute(
        f"""
        SELECT e.sha256, min(e.size), min(e.media_type) FROM evidence e JOIN record r USING (id)
        {"" if record_hash is None else "WHERE r.hash = ?"}
        GROUP BY e.sha256 ORDER BY min(e.id), e.sha256
        """,  # noqa: S608 - constants
        [] if record_hash is None else [record_hash],
    )
    return [EvidenceRef(sha256=bytes(h), size=size, media_type=type_) for h, size, type_ in rows]


def of_others(store: Store) -> set[bytes]:
    """SHA-256 of what other devices' records alone name: they have it, or headquarters."""
    rows = store.db.execute(
        "SELECT e.sha256 FROM evidence e JOIN record r USING (id) GROUP BY e.sha256 "
        "HAVING sum(CASE WHEN r.kid = ? THEN 1 ELSE 0 END) = 0",
        [store.kid],
    )
    return {bytes(sha256) for (sha256,) in rows}


def note_came(store: Store, pieces: Collection[bytes]) -> None:
    """Note that headquarters has these pieces: what is missing of them later was lost."""
    if not pieces:
        return
    with store.transaction():
        store.db.executemany(
            "INSERT INTO evidence_came VALUES (?) ON CONFLICT DO NOTHING", [[p] for p in pieces]
        )


def came(store: Store) -> set[bytes]:
    """SHA-256 of pieces that headquarters had."""
    return {bytes(each) for (each,) in store.db.execute("SELECT sha256 FROM evidence_came")}


def check(store: Store, *, but: Collection[bytes], came: Collection[bytes] = ()) -> tuple[str, ...]:
    """Problems of the evidence that records name: missing or changed files, in words.

    Args:
        store: The store.
        but: SHA-256 of pieces that may be missing.
        came: SHA-256 of pieces that were here.
    """
    problems = []
    for ref in named(store):
        if not has(store, ref.sha256):
            if ref.sha256 in came:
                problems.append(f"evidence {ref.sha256.hex()[:16]}: it was here, and is lost.")
                continue
            if ref.sha256 in but:
                continue
        try:
            _decrypt(store, ref.sha256, None)
        except ServerAwayError:
            raise  # nothing is known of the file
        except (StoreError, FormatError, DecryptionError) as e:
            problems.append(f"evidence {ref.sha256.hex()[:16]}: {e}")
    return tuple(problems)
