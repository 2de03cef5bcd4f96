"""Bundle: records of one feed, compressed, padded and sealed into one age file.

    plaintext = one zstd frame of a CBOR sequence: manifest, record, record, …
              | one skippable frame (RFC 8878 section 3.1.2): 50 2a 4d 18, length, zeros

The manifest is the feed's newest record when the bundle was sealed: to whom, which records, how
many, and the hash of the last, so that every bundle also signs how far the feed went. As a rule it
follows record `last` at once; where one sealing makes several bundles, only the last one's does.
The pad takes the plaintext to a length of the Padmé series (Nikitin et al., PETS 2019), at least
512 bytes: who counts bytes on the wire learns the size to within 12 %.

A bundle holds 2,000 records, 400,000 CBOR values and 4 MiB of records at most, its manifest not
counted: that is what headquarters reads of one file, whoever sent it. Nothing of it is parsed that
the manifest does not vouch for: it names the hash of the last record, and each record the one
before it. So whoever checks the manifest's signature first (`first_record`) reads only what the
device signed.

Feeds that headquarters passes on are records as well, behind a list (devices/feed_list.py).

Limits of a relay, and of any file that is looked at: 64 MiB sealed, 256 MiB of records, 100,000
records; zstd window 8 MiB.
Without this program: `age -d -i KEY FILE | zstd -d`, with age 1.3 or newer.
"""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError, InputError, Message, VerificationError
from fieldapp.ledger import age, envelope
from fieldapp.ledger import record as records_
from fieldapp.ledger.record import MAX_RECORD, Manifest, Record

if sys.version_info >= (3, 14):
    from compression import zstd  # pragma: no cover - one of the two, by the version of Python
else:
    from backports import zstd

MAX_BUNDLE: Final = 64 * 2**20  # bytes, sealed
MAX_RECORDS: Final = 2000
MAX_VALUES: Final = 400_000
MAX_BYTES: Final = 4 * 2**20  # of records
MAX_PLAIN: Final = 5 * 2**20  # bytes: MAX_BYTES that do not compress, and the pad
MAX_RELAYED: Final = 100_000  # records of a relay
MAX_PLAINTEXT: Final = 256 * 2**20  # bytes of a relay's records
MAGIC: Final = b"\x28\xb5\x2f\xfd"  # of a zstd frame

_PAD_MAGIC: Final = b"\x50\x2a\x4d\x18"
_LEAST: Final = 512
_WINDOW_LOG: Final = 23  # 8 MiB
_SMALL: Final = 4 * 2**20
_BEGINNING: Final = 2**17  # bytes of a plaintext in which its first record ends


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedBundle:
    """Contents of an opened bundle; only that they fit together is verified.

    Attributes:
        manifest: The manifest's record.
        body: The manifest.
        records: The records that it names, in order.
    """

    manifest: Record
    body: Manifest
    records: tuple[Record, ...]

    @property
    def chain(self) -> tuple[Record, ...]:
        """Records, and the manifest where it follows them at once."""
        follows = self.manifest.seq == self.body.last + 1
        return (*self.records, self.manifest) if follows else self.records


def fitting(records: Iterable[bytes]) -> int:
    """Number of records, from the first on, that go into one bundle; at least one if there is one.

    Args:
        records: Their exact bytes, of one feed in order; read as far as they fit.
    """
    count, size, values = 0, 0, 0
    for raw in records:
        size += len(raw)
        values += records_.parse(raw).values
        if count and (count == MAX_RECORDS or size > MAX_BYTES or values > MAX_VALUES):
            break
        count += 1
    return count


def seal(manifest: Record, records: Sequence[bytes], recipients: Sequence[age.Recipient]) -> bytes:
    """Seal records and their manifest into one bundle.

    Args:
        manifest: The record that names these records.
        records: Their exact bytes, in order; no more than are `fitting`.
        recipients: One to four.

    Raises:
        InputError: Too many or too large for one bundle.
    """
    if len(records) > MAX_RECORDS or sum(map(len, records)) > MAX_BYTES:
        raise InputError("Too many records for one bundle.", advice="Seal them in several.")
    return _sealed(b"".join((manifest.raw, *records)), recipients)


def seal_relay(records: Sequence[bytes], recipients: Sequence[age.Recipient]) -> bytes:
    """Seal records of other feeds that the hub passes on: a bundle without a manifest.

    Nobody vouches for the selection; each record still has its own signature, and each feed its
    chain.

    Args:
        records: Their exact bytes, those of one feed in order; at least one.
        recipients: One to four.

    Raises:
        InputError: Too many or too large for one file.
    """
    if len(records) > MAX_RELAYED:
        raise InputError("Too many records for one file.", advice="Seal them in several.")
    return _sealed(b"".join(records), recipients)


def open_relay(raw: bytes, identities: Sequence[age.Identity]) -> list[bytes]:
    """Open a relay: its records as their exact bytes; nothing about them is verified.

    Raises:
        FormatError: Not a relay, or beyond a bundle's limits.
        DecryptionError: Sealed to somebody else, or altered.
    """
    raws = envelope.split(_unpack(_opened(raw, identities), MAX_PLAINTEXT))
    if not 0 < len(raws) <= MAX_RELAYED:
        raise FormatError("no record, or more than 100,000 in one file", where="records")
    return raws


def seal_lines(lines: bytes, recipients: Sequence[age.Recipient]) -> bytes:
    """Seal lines of text as a bundle's records are sealed: compressed, padded, one age file.

    Raises:
        InputError: Too large for one file.
    """
    return _sealed(lines, recipients)


def open_lines(raw: bytes, identities: Sequence[age.Identity]) -> bytes:
    """Open sealed lines of text.

    Raises:
        FormatError: Not such a file, or beyond a bundle's limits.
        DecryptionError: Sealed to somebody else, or altered.
    """
    return _unpack(_opened(raw, identities), MAX_PLAINTEXT)


def _sealed(sequence: bytes, recipients: Sequence[age.Recipient]) -> bytes:
    if len(sequence) > MAX_PLAINTEXT:
        raise InputError("Too many records for one bundle.", advice="Seal them in several.")
    # Level 19 is slow, and worth it only for what a satellite link carries.
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: 19 if len(sequence) < _SMALL else 3,
        zstd.CompressionParameter.window_log: _WINDOW_LOG,
        zstd.CompressionParameter.content_size_flag: 1,
    }
    frame = zstd.compress(sequence, options=options)
    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(frame + _pad(len(frame))), sealed, recipients)
    if sealed.tell() > MAX_BUNDLE:
        raise InputError("The bundle is larger than 64 MiB.", advice="Seal it in several.")
    return sealed.getvalue()


def open_bundle(raw: bytes, identities: Sequence[age.Identity]) -> OpenedBundle:
    """Open a sealed bundle.

    Raises:
        FormatError, VerificationError: As parse.
        DecryptionError: Sealed to somebody else, or altered.
    """
    return parse(_opened(raw, identities))


def _opened(raw: bytes, identities: Sequence[age.Identity]) -> bytes:
    if len(raw) > MAX_BUNDLE:
        raise FormatError("a bundle larger than 64 MiB", where="size")
    plain = io.BytesIO()
    age.decrypt(io.BytesIO(raw), plain, identities)
    return plain.getvalue()


def first_record(plain: bytes) -> bytes:
    """First record of a bundle's plaintext, its manifest, as its exact bytes.

    Nothing behind it is unpacked: its signature says whether the rest is worth reading.

    Raises:
        FormatError: Not a bundle.
    """
    try:
        beginning = _unpacking(plain).decompress(plain[:_BEGINNING], max_length=MAX_RECORD)
    except zstd.ZstdError as e:
        raise FormatError("a damaged bundle", where="zstd") from e
    return envelope.first(beginning)


def parse(plain: bytes, step: Callable[[], object] = lambda: None) -> OpenedBundle:
    """Parse a bundle's plaintext, or its first MAX_PLAIN bytes.

    Args:
        plain: The plaintext.
        step: Called before each record; an error that it raises stops.

    Raises:
        FormatError: Not a bundle, or more than one may hold ("budget").
        VerificationError: The records are not the ones that the manifest names ("manifest").
    """
    manifest = records_.parse(first_record(plain))
    body = manifest.body
    if not isinstance(body, Manifest):
        raise FormatError("a bundle that does not start with its manifest", where="records")
    if body.count > MAX_RECORDS:
        raise _over_budget(f"{MAX_RECORDS:,} records")
    if len(plain) >= MAX_PLAIN:
        raise _over_budget(f"{MAX_PLAIN >> 20} MiB")
    sequence = _unpack(plain, MAX_BYTES + len(manifest.raw))
    raws = envelope.split(sequence[len(manifest.raw) :])
    if body.count != len(raws) or manifest.seq <= body.last:
        raise _another()
    records = _chained(raws, body.head, step)
    if not records or (records[0].seq, records[-1].seq) != (body.first, body.last):
        raise _another()
    return OpenedBundle(manifest=manifest, body=body, records=records)


def _chained(raws: Sequence[bytes], head: bytes, step: Callable[[], object]) -> tuple[Record, ...]:
    """Records parsed from the last to the first, each of them named by what follows it."""
    records: list[Record] = []
    expected: bytes | None = head
    left = MAX_VALUES
    for raw in reversed(raws):
        step()
        if expected is None or hashlib.sha256(raw).digest() != expected:
            raise _another()
        records.append(records_.parse(raw))
        expected = records[-1].previous
        left -= records[-1].values
        if left < 0:
            raise _over_budget(f"{MAX_VALUES:,} values")
    return tuple(reversed(records))


def _another() -> VerificationError:
    return VerificationError(
        "The records are not the ones that the manifest names.", check="manifest"
    )


def _over_budget(what: str) -> FormatError:
    return FormatError(
        Message("more than {1}", what), where="budget", advice="Seal in smaller bundles."
    )


def _unpacking(plain: bytes) -> zstd.ZstdDecompressor:
    if plain[:4] != MAGIC:
        raise FormatError("not a bundle", where="0")
    return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG})


def _unpack(plain: bytes, most: int) -> bytes:
    unpacking = _unpacking(plain)
    try:
        sequence = unpacking.decompress(plain, max_length=most + 1)
    except zstd.ZstdError as e:
        raise FormatError("a damaged bundle", where="zstd") from e
    if len(sequence) > most:
        raise _over_budget(f"{most >> 20} MiB of records")
    if not unpacking.eof:
        raise FormatError("a bundle that is cut short", where="zstd")
    pad = unpacking.unused_data
    if pad[:4] != _PAD_MAGIC or int.from_bytes(pad[4:8], "little") != len(pad) - 8 or any(pad[8:]):
        raise FormatError("a bundle without its pad", where="pad")
    return sequence


def _pad(size: int) -> bytes:
    zeros = padded(size + 8) - size - 8
    return _PAD_MAGIC + zeros.to_bytes(4, "little") + bytes(zeros)


def padded(size: int) -> int:
    """Next length of the Padmé series, at least 512.

    >>> padded(1), padded(512), padded(513), padded(100_000)
    (512, 512, 544, 100352)
    """
    size = max(size, _LEAST)
    exponent = size.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (size + mask) & ~mask
