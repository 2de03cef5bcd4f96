"""Fuzzing of all readers of untrusted bytes: `make fuzz`. The suite has a bounded run.

Whatever a reader accepts must be the one encoding of its value; whatever it refuses must be refused
with one of the program's own errors. Anything else is a finding, and ends the run.
"""

import io
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from fieldapp.errors import FieldappError
from fieldapp.ledger import age, bundle, dcbor, receipt, record, roster
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import note
from fieldapp.mission import enrolment

_IDENTITY: Final = age.Identity(b"\x01" * 32)
TEST_KEY: Final = Signer(b"\x02" * 32)


def _dcbor(raw: bytes) -> None:
    assert dcbor.encode(dcbor.decode(raw)) == raw or not raw.isascii()  # text not NFC is read


def _record(raw: bytes) -> None:
    found = record.parse(raw)
    assert found.raw == raw
    record.verify(found, TEST_KEY.verifier)


def _roster(raw: bytes) -> None:
    found = roster.parse(raw)  # JSON, and may be spaced in other ways
    assert roster.parse(roster.encode(found)) == found


def _receipt(raw: bytes) -> None:
    assert receipt.encode(receipt.parse(raw)) == raw


def _note(raw: bytes) -> None:
    with suppress(UnicodeDecodeError):
        note.parse_checkpoint(raw.decode("utf-8"))


def _age(raw: bytes) -> None:
    for _ in age.chunks(io.BytesIO(raw), [_IDENTITY]):
        pass


READERS: Final[tuple[Callable[[bytes], object], ...]] = (
    _dcbor,
    _record,
    _roster,
    _receipt,
    _note,
    _age,
    bundle.parse,
    enrolment.parse_request,
)


def one_input(raw: bytes) -> None:
    """Give one input to a reader; the first byte selects it."""
    if not raw:
        return
    with suppress(FieldappError):
        READERS[raw[0] % len(READERS)](raw[1:])


def main() -> None:
    """Run until the time given with -max_total_time is over; see libFuzzer for more options."""
    import atheris  # noqa: PLC0415 - only `make fuzz` installs it

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
