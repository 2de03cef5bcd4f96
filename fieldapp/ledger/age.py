"""age v1 files (age-encryption.org/v1, c2sp.org/age), recipients mlkem768x25519 only.

    age-encryption.org/v1
    -> mlkem768x25519 <encapsulated key, 1,120 bytes>      HPKE SealBase of the file key
    <its ciphertext, 32 bytes>
    --- <HMAC-SHA256 of the header so far, keyed from the file key>
    <nonce, 16 bytes> <chunks of 64 KiB, ChaCha20-Poly1305, the last one marked in its nonce>

HPKE (RFC 9180): KEM MLKEM768-X25519, HKDF-SHA256, ChaCha20-Poly1305, info
"age-encryption.org/mlkem768x25519". An identity is a seed of 32 bytes; SHAKE256 of it gives the
ML-KEM seed (64 bytes) and the X25519 key (32). Base64 is without padding and canonical. A header
has at most 16 KiB and 4 stanzas; stanzas of other types are ignored.

Both directions run in constant memory. What `decrypt` wrote is to be used only after it returned:
only the last chunk proves that nothing is missing.

Replace this module once a released Python library seals to mlkem768x25519 as age itself does: none
does yet (rage: str4d/rage#632 is open; PyPI's pq-age has another KEM). The files stay the same.

>>> import io
>>> identity = Identity(bytes(32))
>>> str(identity)[:23], str(identity.recipient)[:12]
('AGE-SECRET-KEY-PQ-1QQQQ', 'age1pq185sf7')
>>> sealed, plain = io.BytesIO(), io.BytesIO()
>>> encrypt(io.BytesIO(b"seen"), sealed, [identity.recipient])
>>> decrypt(io.BytesIO(sealed.getvalue()), plain, [identity])
>>> plain.getvalue()
b'seen'
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import itertools
import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import BinaryIO, Final, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldapp.errors import DecryptionError, FormatError, NotForUsError
from fieldapp.ledger import bech32

MAX_HEADER: Final = 16_384
MAX_STANZAS: Final = 4
CHUNK: Final = 65_536

_VERSION: Final = b"age-encryption.org/v1\n"
_TYPE: Final = "mlkem768x25519"
_INFO: Final = b"age-encryption.org/mlkem768x25519"
_SUITE: Final = hpke.Suite(
    hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
)
_ENCAPSULATED: Final = 1120
_PUBLIC: Final = 1184 + 32
_TAG: Final = 16
_COLUMNS: Final = 64
_ARGUMENTS: Final = re.compile(rb"[!-~]+(?: [!-~]+)*")


class Recipient:
    """Public key that files are sealed to.

    Args:
        public_key: 1,216 bytes: ML-KEM-768, then X25519.

    Raises:
        FormatError: Not such a key.
    """

    __slots__ = ("_key", "public_key")

    def __init__(self, public_key: bytes) -> None:
        if len(public_key) != _PUBLIC:
            raise FormatError("a recipient of a wrong length", where="recipient")
        try:
            point = X25519PublicKey.from_public_bytes(public_key[1184:])
            X25519PrivateKey.generate().exchange(point)  # fails for points of a low order
            self._key = hpke.MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(public_key[:1184]), point
            )
        except ValueError as e:
            raise FormatError("a recipient that is no key", where="recipient") from e
        self.public_key = public_key

    @classmethod
    @lru_cache(maxsize=1024)
    def parse(cls, text: str) -> Recipient:
        """Read a recipient, age1pq1….

        Raises:
            FormatError: Not a recipient.
        """
        if text != text.lower():
            raise FormatError("not a recipient", where="recipient")
        return cls(bech32.decode("age1pq", text))

    def __str__(self) -> str:
        return _written(self.public_key)

    def wrap(self, file_key: bytes) -> bytes:
        """Wrap a file key: the encapsulated key, then the sealed file key."""
        return _SUITE.encrypt(file_key, self._key, _INFO)


@lru_cache(maxsize=1024)  # a millisecond, and headquarters writes each laptop's again and again
def _written(public_key: bytes) -> str:
    return bech32.encode("age1pq", public_key)


class Identity:
    """Private key that opens what is sealed to its `recipient`.

    Args:
        seed: 32 secret bytes.
    """

    __slots__ = ("_key", "_seed", "recipient")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != 32:
            raise FormatError("an identity of a wrong length", where="identity")
        expanded = hashlib.shake_256(seed).digest(96)
        kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        curve = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._seed = seed
        self._key = hpke.MLKEM768X25519PrivateKey(kem, curve)
        self.recipient = Recipient(
            kem.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = secrets.token_bytes) -> Identity:
        """Make an identity from 32 random bytes."""
        return cls(random(32))

    @classmethod
    def parse(cls, text: str) -> Identity:
        """Read an identity, AGE-SECRET-KEY-PQ-1….

        Raises:
            FormatError: Not an identity.
        """
        if text != text.upper():
            raise FormatError("not an identity", where="identity")
        return cls(bech32.decode("age-secret-key-pq-", text.lower()))

    def __str__(self) -> str:
        return bech32.encode("age-secret-key-pq-", self._seed).upper()

    def __repr__(self) -> str:
        return "Identity(…)"

    def unwrap(self, wrapped: bytes) -> bytes | None:
        """Unwrap the file key; None where it was sealed to somebody else."""
        try:
            return _SUITE.decrypt(wrapped, self._key, _INFO)
        except (InvalidTag, ValueError):
            return None


def encrypt(
    source: BinaryIO,
    sink: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> None:
    """Seal everything from `source` into `sink`.

    Args:
        source: Read to its end.
        sink: Written to.
        recipients: One to four.
        random: Gives that many random bytes; the encapsulation draws its own.
    """
    if not 0 < len(recipients) <= MAX_STANZAS:
        msg = f"1 to {MAX_STANZAS} recipients"
        raise ValueError(msg)
    file_key, nonce = random(16), random(16)
    sink.write(_header(file_key, recipients) + nonce)
    box = _payload_box(file_key, nonce)
    chunk = _fill(source, CHUNK)
    for counter in itertools.count():  # pragma: no branch - it has no end
        following = _fill(source, CHUNK) if len(chunk) == CHUNK else b""
        sink.write(box.encrypt(_chunk_nonce(counter, last=not following), chunk, None))
        if not following:
            return
        chunk = following


def sealed_size(size: int) -> int:
    """Size of a file that so many bytes become for one recipient.

    >>> sealed_size(0), sealed_size(65537)
    (1659, 67212)
    """
    stanza = len(f"-> {_TYPE} ") + _encoded(_ENCAPSULATED) + 1 + _encoded(16 + _TAG) + 1
    header = len(_VERSION) + stanza + len("--- ") + _encoded(32) + 1
    return header + 16 + size + _TAG * max(1, -(-size // CHUNK))


def _encoded(size: int) -> int:
    return -(-size * 4 // 3)


def decrypt(source: BinaryIO, sink: BinaryIO, identities: Sequence[Identity]) -> None:
    """Open a file; what is in `sink` is to be used only after this returns.

    Args:
        source: An age file, read to its end.
        sink: Written to.
        identities: Of whom one must be a recipient.

    Raises:
        FormatError: Not an age file, or its header is malformed or too large.
        DecryptionError: Sealed to somebody else, altered, or cut short.
    """
    sink.writelines(chunks(source, identities))


def chunks(source: BinaryIO, identities: Sequence[Identity]) -> Iterator[bytes]:
    """Decrypt piece by piece; the pieces are to be used only after the last one came.

    Raises:
        FormatError, DecryptionError: As decrypt.
    """
    header = _read_header(source)
    file_key = _file_key(header.stanzas, identities)
    if not hmac.compare_digest(_mac(file_key, header.signed), header.mac):
        raise DecryptionError("The file's header was altered.", advice="Ask for the file again.")
    nonce = _fill(source, 16)
    if len(nonce) != 16:
        raise DecryptionError("The file is cut short.", advice="Ask for the file again.")
    box = _payload_box(file_key, nonce)
    sealed = _fill(source, CHUNK + _TAG)
    for counter in itertools.count():  # pragma: no branch - it has no end
        following = _fill(source, CHUNK + _TAG) if len(sealed) == CHUNK + _TAG else b""
        try:
            chunk = box.decrypt(_chunk_nonce(counter, last=not following), sealed, None)
        except InvalidTag as e:
            raise DecryptionError(
                "The file was altered or is cut short.", advice="Ask for the file again."
            ) from e
        if not chunk and counter:
            raise DecryptionError("The file ends with an empty chunk.")
        yield chunk
        if not following:
            return
        sealed = following


def is_for(source: BinaryIO, identities: Sequence[Identity]) -> bool:
    """True where one of the identities opens the header of a file; reads no further.

    Raises:
        FormatError: Not an age file.
    """
    try:
        _file_key(_read_header(source).stanzas, identities)
    except NotForUsError:
        return False
    return True


def readdress(
    source: BinaryIO, sink: BinaryIO, identities: Sequence[Identity], recipient: Recipient
) -> None:
    """Give a file another header, for one other recipient; what it holds stays as it is.

    A file that is damaged behind its header stays as damaged as it was.

    Raises:
        FormatError: Not an age file.
        DecryptionError: Its header is sealed to somebody else.
    """
    file_key = _file_key(_read_header(source).stanzas, identities)
    sink.write(_header(file_key, [recipient]))
    sink.writelines(iter(partial(source.read, CHUNK), b""))


def _header(file_key: bytes, recipients: Sequence[Recipient]) -> bytes:
    header = _VERSION
    for recipient in recipients:
        wrapped = recipient.wrap(file_key)
        key, body = _base64(wrapped[:_ENCAPSULATED]), _base64(wrapped[_ENCAPSULATED:])
        header += f"-> {_TYPE} {key}\n{body}\n".encode()
    header += b"---"
    return header + b" " + _base64(_mac(file_key, header)).encode() + b"\n"


class _Opened(io.RawIOBase):
    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._rest = b""

    def read(self, size: int = -1, /) -> bytes:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        end = len(self._rest) if size < 0 else size
        taken, self._rest = self._rest[:end], self._rest[end:]
        return taken


def opened(source: BinaryIO, identities: Sequence[Identity]) -> BinaryIO:
    """Plaintext as a file to read; it is to be used only after its end was read.

    Reading raises FormatError and DecryptionError as `decrypt` does.
    """
    return cast("BinaryIO", _Opened(chunks(source, identities)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    stanzas: tuple[tuple[tuple[str, ...], bytes], ...]
    signed: bytes
    mac: bytes


def _read_header(source: BinaryIO) -> _Header:
    lines = _Lines(source, source.readline(len(_VERSION)))
    if lines.seen != _VERSION:
        raise FormatError("not an age file", where="0")
    stanzas: list[tuple[tuple[str, ...], bytes]] = []
    line = lines.read()
    while line.startswith(b"-> "):
        if len(stanzas) == MAX_STANZAS:
            raise FormatError("more than 4 recipients", where="header")
        stanzas.append((_arguments(line), _body(lines)))
        line = lines.read()
    mark, space, encoded = line.rstrip(b"\n").partition(b" ")
    mac = _unbase64(encoded)
    if mark != b"---" or not space or not stanzas or len(mac) != 32:
        raise FormatError("a malformed header", where="header")
    return _Header(stanzas=tuple(stanzas), signed=lines.seen[: -len(line)] + b"---", mac=mac)


class _Lines:
    """Lines of the header, up to its limit; never reads behind a line's end."""

    def __init__(self, source: BinaryIO, seen: bytes) -> None:
        self._source = source
        self.seen = seen

    def read(self) -> bytes:
        line = self._source.readline(MAX_HEADER - len(self.seen))
        if not line.endswith(b"\n"):
            raise FormatError("a header that is cut short or too large", where="header")
        self.seen += line
        return line


def _arguments(line: bytes) -> tuple[str, ...]:
    if not _ARGUMENTS.fullmatch(line[3:-1]):
        raise FormatError("a malformed stanza", where="header")
    return tuple(line[3:-1].decode("ascii").split(" "))


def _body(lines: _Lines) -> bytes:
    encoded = b""
    while True:
        line = lines.read()[:-1]
        encoded += line
        if len(line) > _COLUMNS:
            raise FormatError("a stanza with a line that is too long", where="header")
        if len(line) < _COLUMNS:
            return _unbase64(encoded)


def _file_key(
    stanzas: Sequence[tuple[tuple[str, ...], bytes]], identities: Sequence[Identity]
) -> bytes:
    wrapped = []
    for (kind, *arguments), body in stanzas:
        if kind != _TYPE:
            continue
        key = _unbase64(arguments[0].encode()) if len(arguments) == 1 else b""
        # The fixed length of the body leaves no room for a file that opens to several texts.
        if len(key) != _ENCAPSULATED or len(body) != 32:
            raise FormatError("a malformed recipient stanza", where="header")
        wrapped.append(key + body)
    for each in wrapped:
        for identity in identities:
            file_key = identity.unwrap(each)
            if file_key is not None:
                return file_key
    raise NotForUsError(
        "The file is sealed to somebody else.", advice="Give it to the mission it is meant for."
    )


def _mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.digest(_derive(file_key, None, b"header"), header, "sha256")


def _payload_box(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))


def _derive(key: bytes, salt: bytes | None, info: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=salt, info=info).derive(key)


def _chunk_nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _fill(source: BinaryIO, size: int) -> bytes:
    """Read that many bytes, fewer only at the end."""
    piece = source.read(size)
    while len(piece) < size:
        more = source.read(size - len(piece))
        if not more:
            break
        piece += more
    return piece


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode().rstrip("=")


def _unbase64(encoded: bytes) -> bytes:
    try:
        raw = base64.b64decode(encoded + b"=" * (-len(encoded) % 4), validate=True)
    except ValueError as e:
        raise FormatError("not base64", where="header") from e
    if _base64(raw).encode() != encoded:
        raise FormatError("base64 that is not canonical", where="header")
    return raw
