"""Several files of an outbox in one: what was joined splits again, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError
from fieldapp.ledger.log import outbox_files

NAMES = st.from_regex(r"[0-9]{12}-[0-9A-Za-z_.-]{1,20}", fullmatch=True)
JOINED = outbox_files.join([("000000000001-a.receipt", b"one"), ("000000000001-b.receipt", b"")])


@given(st.dictionaries(NAMES, st.binary(max_size=200), max_size=6))
def test_what_was_joined_splits_again(files: dict[str, bytes]) -> None:
    assert outbox_files.split(outbox_files.join(sorted(files.items()))) == sorted(files.items())


@pytest.mark.parametrize(
    "raw",
    [
        JOINED[:-1], JOINED + b"\n", JOINED + JOINED, b"\n", b"name 3\none",
        JOINED.replace(b" 3\n", b" 4\n"), JOINED.replace(b" 3\n", b" 03\n"),
        JOINED.replace(b" 3\n", b" 999999999\n"), JOINED.replace(b"-a.", b"-c."),
        JOINED.replace(b"-a.", b"-/."), JOINED.replace(b"-b.", b"-a."),
    ],
)  # fmt: skip
def test_anything_else_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        outbox_files.split(raw)
