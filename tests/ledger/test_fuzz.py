"""A bounded run of what `make fuzz` does for longer: mutated real inputs, and any bytes at all."""

import random

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.ledger import envelope, roster
from fieldapp.mission import enrolment
from tests.support.homes import Device
from tests.support.homes import roster as a_roster
from tests.support.mission import NOW
from tests.support.stored_rows import heard
from tests.tools.fuzz_ledger import READERS, TEST_KEY, one_input


def _samples() -> list[bytes]:
    """Real inputs of the readers that need no encryption, each behind its reader's number."""
    device = Device(TEST_KEY)
    signed = [device.begin(), device.sign(heard(note="Світлодарськ"))]
    raws = {
        0: envelope.parse(signed[1].raw)[1],
        1: signed[1].raw,
        2: roster.encode(a_roster([device])),
        7: enrolment.make_request(TEST_KEY, call_sign="Lynx 2", now=NOW),
    }
    return [bytes([reader]) + raw for reader, raw in raws.items()]


def test_mutations_of_real_inputs_meet_a_reader_that_says_no() -> None:
    rng = random.Random(7)
    for sample in _samples():
        one_input(sample)
        for _ in range(2000):
            raw = bytearray(sample)
            for _ in range(rng.randrange(1, 4)):
                at = rng.randrange(1, len(raw))
                change = rng.randrange(4)
                if change == 0:
                    raw[at] = rng.randrange(256)
                elif change == 1:
                    del raw[at : at + rng.randrange(1, 9)]
                elif change == 2:
                    raw[at:at] = rng.randbytes(rng.randrange(1, 9))
                else:
                    raw[at:at] = raw[max(1, at - 8) : at]
                if len(raw) < 2:
                    break
            one_input(bytes(raw))


@given(st.integers(0, len(READERS) - 1), st.binary(max_size=300))
def test_any_bytes_at_all(reader: int, raw: bytes) -> None:
    one_input(bytes([reader]) + raw)


def test_the_samples_are_real() -> None:
    """Or the mutations would start from what is refused anyway."""
    for sample in _samples():
        READERS[sample[0]](sample[1:])
