"""Tokens: signed permission that a laptop shows the hub with each request, instead of a password.

A token has the form of a record (COSE_Sign1, see ledger/envelope.py), signed by the device key,
with this payload:

    {0: action, 1: path, 2: SHA-256, 3: size, 4: made at (Unix seconds), 5: mission (8 bytes)}

    "upload"  creates, asks after and continues one upload: path "/upload", SHA-256 and size of the
              whole file, as it is sealed
    "read"    gets what lies below a path: "/" for everything this device may read; SHA-256 empty,
              size 0

The action is text where a record and an enrolment request have a number, so neither passes for the
other. In a request it stands as `Authorization: Fieldapp <base64url of the token, no padding>`.

A token counts for fifteen minutes before and after it was made, by the hub's clock. A laptop whose
clock is off gets the hub's time in the refusal and makes another token with that time; it
believes this time for tokens alone, never for what it signs as a record. There is no nonce: whoever
replays a token can do nothing with it but send the same file again, which changes nothing, or read
what only its connection to the hub, which is encrypted, could have shown it. The mission in it
keeps one mission's hub from using it at another's.

>>> from datetime import UTC, datetime
>>> from fieldapp.ledger.keys import Signer
>>> noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
>>> signer = Signer(bytes(32))
>>> text = header(reading("/", mission=bytes(8), now=noon), signer)
>>> text[:33], len(text)
('Fieldapp 0oRNogEnBEgTnjlA5ktUkaBY', 163)
>>> devices = {signer.verifier.kid: signer.verifier}
>>> kid, token = verify(text, devices.get, mission=bytes(8), now=noon)
>>> kid.hex(), token.action, token.path
('139e3940e64b5491', 'read', '/')
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger import dcbor, envelope
from fieldapp.ledger.fields import encode_moment, parse_moment
from fieldapp.ledger.keys import Signer, Verifier

SCHEME: Final = "Fieldapp "
UPLOAD: Final = "upload"
READ: Final = "read"
# A request may stand for minutes on a bad link before it is read; a stolen one should not for days.
TOLERANCE: Final = timedelta(minutes=15)
MAX_HEADER: Final = 1024  # characters; a token of ours takes 163 to about 260
MAX_PATH: Final = 128  # bytes
MAX_SIZE: Final = 2**40

_MEMBERS: Final = {0, 1, 2, 3, 4, 5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Permission for one upload, or for reading below a path.

    Attributes:
        action: UPLOAD or READ.
        path: Beginning of the paths that it is for.
        sha256: Of the whole file that is uploaded, 32 bytes; empty for reading.
        size: Of that file, in bytes; 0 for reading.
        made_at: UTC, whole seconds.
        mission: 8 bytes.
    """

    action: str
    path: str
    sha256: bytes
    size: int
    made_at: datetime
    mission: bytes


def uploading(path: str, *, sha256: bytes, size: int, mission: bytes, now: datetime) -> Token:
    """Make the token of an upload; `now` is the hub's time as far as it is known."""
    return Token(action=UPLOAD, path=path, sha256=sha256, size=size, made_at=now, mission=mission)


def reading(path: str, *, mission: bytes, now: datetime) -> Token:
    """Make the token for reading below a path; `now` is the hub's time as far as it is known."""
    return Token(action=READ, path=path, sha256=b"", size=0, made_at=now, mission=mission)


def header(token: Token, signer: Signer) -> str:
    """Value of the `Authorization` header."""
    payload: dict[int, dcbor.Value] = {
        0: token.action,
        1: token.path,
        2: token.sha256,
        3: token.size,
        4: encode_moment(token.made_at),
        5: token.mission,
    }
    raw = envelope.sign(dcbor.encode(payload), signer)
    return SCHEME + base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def verify(
    text: str,
    verifier: Callable[[bytes], Verifier | None],
    *,
    mission: bytes,
    now: datetime,
) -> tuple[bytes, Token]:
    """Verify an `Authorization` header; returns (kid, token).

    Args:
        text: The header's value.
        verifier: Gives the key of a device that may use the hub, by its kid; None for any other.
        mission: 8 bytes; what the hub belongs to.
        now: The hub's clock, UTC.

    Returns:
        (kid, token). The caller compares the token's permission with the request.

    Raises:
        FormatError: Not the one encoding of a token.
        VerificationError: The device is not one that may use the hub ("device"), the signature
            does not hold ("signature"), it is another mission's ("mission"), or it was made more
            than a quarter of an hour before or after `now` ("time").
    """
    raw = _raw(text)
    kid, content = envelope.parse(raw)
    token = _parse(content)
    key = verifier(kid)
    if key is None:
        raise VerificationError("This device may not use the hub.", check="device")
    key.verify(envelope.signature(raw), envelope.signed_bytes(raw))
    if token.mission != mission:
        raise VerificationError("The token is for another mission's hub.", check="mission")
    if abs(token.made_at - now) > TOLERANCE:
        raise VerificationError(
            "The token is too old, or a clock is wrong.",
            check="time",
            advice="Make another with the hub's time.",
        )
    return kid, token


def _raw(text: str) -> bytes:
    encoded = text.removeprefix(SCHEME)
    if encoded == text or len(text) > MAX_HEADER:
        raise FormatError("not a token", where="scheme")
    try:
        raw = base64.b64decode(encoded + "=" * (-len(encoded) % 4), b"-_", validate=True)
    except (binascii.Error, ValueError) as e:
        raise FormatError("not a token", where="base64") from e
    if base64.urlsafe_b64encode(raw).rstrip(b"=") != encoded.encode():
        raise FormatError("not a token", where="base64")
    return raw


def _parse(content: bytes) -> Token:
    members = dcbor.decode(content)
    if type(members) is not dict or members.keys() != _MEMBERS:
        raise FormatError("a token with missing or unknown members", where="payload")
    action, path, sha256, size, mission = (members[n] for n in (0, 1, 2, 3, 5))
    if type(path) is not str or not path.startswith("/") or len(path.encode()) > MAX_PATH:
        raise FormatError("a token of no path", where="1")
    if type(sha256) is not bytes or type(size) is not int:
        raise FormatError("a token of no file", where="2")
    if type(mission) is not bytes or len(mission) != 8:
        raise FormatError("a token of no mission", where="5")
    whole = len(sha256) == 32 and 0 < size <= MAX_SIZE
    if not ((action == UPLOAD and whole) or (action == READ and not sha256 and size == 0)):
        raise FormatError("a token for nothing that there is", where="0")
    return Token(
        action=str(action),
        path=path,
        sha256=sha256,
        size=size,
        made_at=parse_moment(members[4]),
        mission=mission,
    )
