"""Enrolment requests: made and signed by a laptop, verified by headquarters.

A request has the form of a record (COSE_Sign1, see ledger/record.py), with this payload:

    {0: 1, 1: public key (32 bytes), 2: made at (Unix seconds), 3: call sign, 4: age recipient}

and the signature of that key, so a request cannot be made for somebody else's key. It says nothing
about who made it: the officer compares the fingerprint (fingerprint.py) with the one on the laptop,
face to face.

The recipient, about 2,000 characters, is in the file and not in the QR code, which a phone camera
or another laptop then reads: 165 bytes. Who was enrolled by the code learns call sign and team of
the roster once headquarters has a bundle of theirs, which names the recipient too.
"""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fieldapp.errors import FormatError, InputError, NewerFormatError
from fieldapp.ledger import age, dcbor, envelope
from fieldapp.ledger.fields import encode_moment, parse_moment
from fieldapp.ledger.keys import Signer, Verifier
from fieldapp.mission.fingerprint import Fingerprint, fingerprint
from fieldapp.wording.safe_text import is_unseen

if TYPE_CHECKING:  # used once in a laptop's life
    import segno

MAX_REQUEST: Final = 4096
MAX_CALL_SIGN: Final = 120  # bytes of UTF-8
SUFFIX: Final = ".request"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentRequest:
    """Verified enrolment request.

    Attributes:
        public_key: 32 bytes.
        kid: Its identifier, 8 bytes.
        call_sign: Of the person, as used on the radio.
        made_at: By the laptop's clock, UTC.
        hash: SHA-256 of the request; the feed's genesis record names it.
        recipient: To whom to seal what is for this laptop, as text; "" where it does not say.
    """

    public_key: bytes
    kid: bytes
    call_sign: str
    made_at: datetime
    hash: bytes
    recipient: str = ""

    @property
    def fingerprint(self) -> Fingerprint:
        """Fingerprint of the key, to compare face to face."""
        return fingerprint(self.public_key)


def check_call_sign(call_sign: str) -> None:
    """Check a call sign that a request can carry and a roster may list.

    Raises:
        InputError: It is empty, too long, or holds characters that nobody can see.
    """
    if not call_sign.strip() or len(call_sign.encode()) > MAX_CALL_SIGN:
        raise InputError("A call sign has 1 to 120 bytes.", field="call sign")
    if any(map(is_unseen, call_sign)):
        raise InputError(
            "The call sign holds invisible or direction-changing characters.",
            field="call sign",
            advice="Type it anew, as it is said on the radio.",
        )


def make_request(
    signer: Signer, *, call_sign: str, now: datetime, recipient: age.Recipient | None = None
) -> bytes:
    """Make the request of a laptop.

    Args:
        signer: The device key.
        call_sign: What its holder is called on the radio.
        now: The device clock, UTC.
        recipient: The laptop's; None in a QR code.

    Raises:
        InputError: The call sign is empty or too long.
    """
    check_call_sign(call_sign)
    payload: dict[int, dcbor.Value] = {
        0: 1,
        1: signer.verifier.public_key,
        2: encode_moment(now),
        3: call_sign,
        **({} if recipient is None else {4: str(recipient)}),
    }
    return envelope.sign(dcbor.encode(payload), signer)


def parse_request(raw: bytes) -> EnrolmentRequest:
    """Read and verify a request.

    Raises:
        FormatError: Not a request.
        VerificationError: Its own key did not sign it.
    """
    if len(raw) > MAX_REQUEST:
        raise FormatError("This is not an enrolment request.", where="size")
    kid, content = envelope.parse(raw)
    payload = dcbor.decode(content)
    if type(payload) is not dict or payload.get(0) != 1:
        raise NewerFormatError("not an enrolment request of a known version", where="0")
    if payload.keys() - {4} != {0, 1, 2, 3}:
        raise FormatError("a request with missing or unknown members", where="payload")
    public_key, call_sign, recipient = payload[1], payload[3], payload.get(4, "")
    if type(recipient) is not str:
        raise FormatError("a malformed request", where="payload")
    if 4 in payload:
        age.Recipient.parse(recipient)
    if type(public_key) is not bytes or type(call_sign) is not str or not call_sign.strip():
        raise FormatError("a malformed request", where="payload")
    verifier = Verifier(public_key)
    if verifier.kid != kid or len(call_sign.encode()) > MAX_CALL_SIGN:
        raise FormatError("a malformed request", where="payload")
    verifier.verify(envelope.signature(raw), envelope.signed_bytes(raw))
    return EnrolmentRequest(
        public_key=public_key,
        kid=kid,
        call_sign=call_sign,
        made_at=parse_moment(payload[2]),
        hash=hashlib.sha256(raw).digest(),
        recipient=recipient,
    )


@lru_cache(maxsize=1)  # for the file, then for the terminal
def _code(raw: bytes) -> segno.QRCode:
    import segno  # noqa: PLC0415 - as above

    # Base64 as text: every reader gives text back, and few give bytes back unharmed.
    return segno.make_qr(base64.b64encode(raw).decode(), error="m")


def qr_png(raw: bytes) -> bytes:
    """Request as a QR code, PNG, black on white."""
    sink = io.BytesIO()
    _code(raw).save(sink, kind="png", scale=8, border=4)
    return sink.getvalue()


def qr_text(raw: bytes) -> str:
    """Request as a QR code for a terminal."""
    sink = io.StringIO()
    _code(raw).terminal(out=sink, compact=True, border=2)
    return sink.getvalue()


def from_text(text: str) -> bytes:
    """Request from the text of a QR code reader.

    Raises:
        FormatError: Not base64.
    """
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except ValueError as e:
        raise FormatError("This is not an enrolment request.", where="0") from e
