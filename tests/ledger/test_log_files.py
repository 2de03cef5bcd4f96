"""The log as tiles, and what a witness cosigns of it: as values, without a server."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.log import note, signed_head, tiles, tlog, witness
from fieldapp.ledger.log.cosign import Cosigner, cosigners, with_lines
from fieldapp.ledger.log.tiles import ENTRIES, WIDTH, Tile
from fieldapp.ledger.log.witness import Submission, SubmissionRefusedError
from tests.support.homes import START

SIZE = 700  # two full tiles of leaf hashes, a partial one, and one above them
HASHES: list[bytes] = []


def stored(wanted: Sequence[int]) -> list[bytes]:
    return [HASHES[position] for position in wanted]


LEAVES = [hashlib.sha256(str(n).encode()).digest() for n in range(SIZE)]
for number, leaf in enumerate(LEAVES):
    HASHES += tlog.extend(number, [leaf], stored)
ROOT = tlog.root(SIZE, stored)


def read(tile: Tile) -> bytes:
    return b"".join(stored(tiles.stored_indexes(tile)))


def test_proofs_made_of_tiles_are_those_of_the_log() -> None:
    files: list[Tile] = []

    def counted(tile: Tile) -> bytes:
        files.append(tile)
        return read(tile)

    hashes = tiles.reader(SIZE, counted)
    for index in (0, 255, 256, 511, 512, SIZE - 1):
        assert tlog.inclusion(index, SIZE, hashes) == tlog.inclusion(index, SIZE, stored)
    for old in (1, 255, 256, 513, SIZE):
        proof = tlog.consistency(old, SIZE, hashes)
        tlog.verify_consistency(old, SIZE, proof, tlog.root(old, stored), ROOT)
    assert len(files) == len(set(files))  # each is read once
    assert set(files) <= set(tiles.between(0, SIZE))


@pytest.mark.parametrize("raw", [b"", bytes(31), bytes(WIDTH * 32 + 1)])
def test_a_tile_of_another_length_is_refused(raw: bytes) -> None:
    with pytest.raises(VerificationError) as caught:
        tlog.inclusion(0, SIZE, tiles.reader(SIZE, lambda _: raw))
    assert caught.value.check == "tile"


def test_entries_are_read_back_and_nothing_else_is() -> None:
    tile = Tile(level=ENTRIES, n=0, width=3)
    raw = tiles.encode_entries(LEAVES[:3])
    assert tiles.parse_entries(raw, tile) == LEAVES[:3]
    for wrong in (b"", raw[:-1], raw + raw[:34], b"\0\x21" + raw[2:]):
        with pytest.raises(VerificationError):
            tiles.parse_entries(wrong, tile)


def test_a_log_that_grew_shows_the_tiles_that_are_new() -> None:
    assert list(tiles.between(SIZE, SIZE)) == []
    for old in (0, 1, 255, 256, 699):
        new = set(tiles.between(old, SIZE))
        assert new | set(tiles.between(0, old)) >= set(tiles.between(0, SIZE))
        assert not new & set(tiles.between(0, old))


# --- The witness.

LOG = note.LogSigner(origin="example.com/log", seed=b"\1" * 32, mldsa_seed=b"\2" * 32)
LOGS = {LOG.origin: LOG.vkeys}


def checkpoint(size: int, root: bytes | None = None) -> note.Checkpoint:
    root = tlog.root(size, stored) if root is None else root
    return note.Checkpoint(origin=LOG.origin, size=size, root=root)


def submission(old: int, size: int, root: bytes | None = None) -> Submission:
    proof = tuple(tlog.consistency(old, size, stored)) if 0 < old <= size else ()
    return Submission(old=old, proof=proof, note=LOG.sign(checkpoint(size, root)))


def status(asked: Submission, cosigned: note.Checkpoint | None, **logs: Sequence[str]) -> int:
    with pytest.raises(SubmissionRefusedError) as caught:
        witness.judge(asked, logs=logs or LOGS, latest=cosigned)
    assert caught.value.forked == (
        (caught.value.status == 422 and bool(asked.old)) or "two trees" in str(caught.value)
    )
    return caught.value.status


def test_a_submission_is_read_back_as_it_was_written() -> None:
    asked = submission(256, SIZE)
    assert witness.parse(witness.encode(asked)) == asked
    assert witness.origin_of(asked) == LOG.origin


def test_what_is_no_submission_is_refused() -> None:
    text = witness.encode(submission(256, SIZE))
    for wrong in (
        "",
        text.replace("\n\n", "\n"),
        text.replace("old 256", "old 0256"),
        text.replace("old 256", "old 9223372036854775808"),
        text.replace("\n\n", "\n" + ("A" * 43 + "=\n") * tlog.MAX_PROOF + "\n", 1),
        text.replace("\n\n", "\n****\n\n", 1),
        text.replace("\n\n", "\nAAAA\n\n", 1),
    ):
        with pytest.raises(FormatError):
            witness.parse(wrong)


def test_a_witness_cosigns_what_goes_on_from_what_it_cosigned() -> None:
    assert witness.judge(submission(0, 5), logs=LOGS, latest=None) == checkpoint(5)
    assert witness.judge(submission(0, 5), logs=LOGS, latest=checkpoint(0)) == checkpoint(5)
    for size in (5, 6, SIZE):
        found = witness.judge(submission(5, size), logs=LOGS, latest=checkpoint(5))
        assert found == checkpoint(size)


def test_a_witness_refuses_everything_else() -> None:
    good = submission(5, SIZE)
    assert status(replace(good, note="no note"), checkpoint(5)) == 400
    assert status(submission(9, 5), checkpoint(9)) == 400
    assert status(good, checkpoint(5), other=LOG.vkeys) == 404
    other = note.LogSigner(origin=LOG.origin, seed=b"\7" * 32)
    assert status(replace(good, note=other.sign(checkpoint(SIZE))), checkpoint(5)) == 403
    assert status(good, checkpoint(6)) == 409
    assert status(good, None) == 409
    assert status(replace(submission(0, 5), proof=(bytes(32),)), None) == 422
    assert status(submission(5, 5, bytes(32)), checkpoint(5)) == 409
    assert status(submission(5, SIZE, bytes(32)), checkpoint(5)) == 422


def test_a_cosigner_may_sign_with_one_key_and_needs_a_good_name() -> None:
    one = Cosigner(name="w.example", seed=b"\3" * 32)
    assert len(one.vkeys) == 1
    head = LOG.sign(checkpoint(5))
    lines = one.lines(head, at=START + timedelta(days=1))
    opened = note.open_checkpoint(head + lines, LOG.origin, (*LOG.vkeys, *one.vkeys))
    assert [s.at for s in opened.statements if s.name == "w.example"] == [START + timedelta(days=1)]
    for name in ("", "a b", "a+b", "x" * 256):
        with pytest.raises(FormatError):
            Cosigner(name=name, seed=b"\3" * 32)


# --- Heads with the log's signature, out of a note and back.

LOG_KEYS = note.LogSigner(origin="example.com/log", seed=bytes(32), mldsa_seed=b"m" * 32)
HEAD_OF_LOG = note.Checkpoint(origin=LOG_KEYS.origin, size=SIZE, root=ROOT)


def test_a_head_and_the_logs_signature_are_the_note_again() -> None:
    for signed in (LOG_KEYS.sign(HEAD_OF_LOG), LOG_KEYS.sign(HEAD_OF_LOG, at=START)):
        signature = signed_head.log_signature(signed)
        made = signed_head.as_note(HEAD_OF_LOG, signature, LOG_KEYS.vkeys)
        assert made == LOG_KEYS.sign(HEAD_OF_LOG)
    other = note.LogSigner(origin=LOG_KEYS.origin, seed=b"o" * 32)
    assert signed_head.as_note(HEAD_OF_LOG, signature, other.vkeys) is None
    assert (
        signed_head.as_note(replace(HEAD_OF_LOG, size=SIZE - 1), signature, LOG_KEYS.vkeys) is None
    )


def test_a_head_with_extension_lines_brings_no_signature() -> None:
    assert (
        signed_head.log_signature(LOG_KEYS.sign(replace(HEAD_OF_LOG, extensions=("more",)))) == b""
    )
    witness_ = Cosigner(name="w.example", seed=b"w" * 32)
    text, _ = note.split_note(LOG_KEYS.sign(HEAD_OF_LOG))
    only = f"{text}\n{witness_.lines(LOG_KEYS.sign(HEAD_OF_LOG), at=START)}"
    assert signed_head.log_signature(only) == b""


def test_only_cosignatures_that_hold_count() -> None:
    one, two = (Cosigner(name=f"w{n}.example", seed=bytes([n]) * 32) for n in (1, 2))
    vkeys = (*one.vkeys, *two.vkeys)
    signed = LOG_KEYS.sign(HEAD_OF_LOG)
    assert cosigners(signed, vkeys) == frozenset()
    cosigned = with_lines(signed, one.lines(signed, at=START), one.vkeys)
    assert cosigners(cosigned, vkeys) == {"w1.example"}
    twice = with_lines(cosigned, two.lines(signed, at=START), two.vkeys)
    assert cosigners(twice, vkeys) == {"w1.example", "w2.example"}
    other = Cosigner(name="w1.example", seed=bytes(32))
    forged = with_lines(signed, other.lines(signed, at=START), other.vkeys)
    assert cosigners(forged, vkeys) == frozenset()
    elsewhere = cosigned.replace(f"\n{SIZE}\n", f"\n{SIZE + 1}\n")
    assert cosigners(elsewhere, vkeys) == frozenset()
    assert cosigners("no note", vkeys) == frozenset()
    # The log's own key is no witness, whoever lists it as one.
    assert cosigners(LOG_KEYS.sign(HEAD_OF_LOG, at=START), LOG_KEYS.vkeys) == frozenset()
