"""Lists of a device's outbox: signed by the log's key, in order, of no larger log."""

import base64
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.log import note, outbox_list
from fieldapp.ledger.log.outbox_list import OutboxList

KID = b"\1" * 8
LOG = note.LogSigner(origin="example.com/log", seed=b"\2" * 32)
HEAD = note.Checkpoint(origin=LOG.origin, size=9, root=b"\3" * 32)
LIST = OutboxList(
    kid=KID,
    name="000000000009-x000000000004.list",
    after="000000000007-x000000000002.list",
    pack=3,
    roster=b"\5" * 32,
    at=datetime(2026, 11, 30, 7, tzinfo=UTC),
    files=(("000000000008-1.receipt", b"\4" * 32), ("000000000009-000000000003.wanted", bytes(32))),
)
DIGEST = base64.b64encode(bytes(32)).decode()


def verified(text: str) -> tuple[OutboxList, note.Checkpoint]:
    return outbox_list.verify(text, kid=KID, origin=LOG.origin, vkeys=LOG.vkeys)


def signed(*lines: str) -> str:
    return LOG.sign(replace(HEAD, extensions=lines))


def test_a_list_is_read_back_with_the_checkpoint_that_bounds_it() -> None:
    for listed in (
        LIST,
        replace(LIST, after="", files=()),
        replace(LIST, after="", since="000000000006-x000000000001.list"),
    ):
        found, checkpoint = verified(outbox_list.sign(listed, HEAD, LOG))
        assert (found, checkpoint.size) == (listed, 9)


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("something else",),
        (f"fieldapp outbox {KID.hex()} {LIST.name} -",),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 03 1",),
        (f"fieldapp outbox {KID.hex()} 000000000009-x.wanted - 3 1",),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 3",),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 3 01",),
        (f"fieldapp outbox {KID.hex()}ff {LIST.name} - 3 1",),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 3 1", f"000000000009-z {DIGEST}"),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 3 1", f"0-size {DIGEST}"),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 3 1", "000000000008-a !"),
        (f"fieldapp outbox {KID.hex()} {LIST.name} - 3 1", "000000000008-a AAAA"),
        (
            f"fieldapp outbox {KID.hex()} {LIST.name} - 3 1",
            *(f"000000000008-{n:04d} {DIGEST}" for n in range(outbox_list.MAX_FILES + 1)),
        ),
    ],
    ids=[
        "none",
        "other",
        "short",
        "pack",
        "unlisted",
        "before times",
        "time",
        "kid",
        "disorder",
        "size",
        "base64",
        "digest",
        "many",
    ],
)
def test_what_is_no_list_is_refused(lines: tuple[str, ...]) -> None:
    with pytest.raises(FormatError):
        verified(signed(*lines))


def test_a_kept_list_is_read_again_but_for_a_form_of_before() -> None:
    assert outbox_list.kept(outbox_list.sign(LIST, HEAD, LOG)) == LIST
    assert outbox_list.kept(signed(f"fieldapp outbox {KID.hex()} {LIST.name} - 3")) is None


def test_a_list_of_another_device_or_of_a_larger_log_is_refused() -> None:
    for listed in (
        replace(LIST, kid=bytes(8)),
        replace(LIST, name="000000000010-x000000000004.list"),
    ):
        with pytest.raises(VerificationError) as caught:
            verified(outbox_list.sign(listed, HEAD, LOG))
        assert caught.value.check == "list"


def test_a_list_that_the_logs_key_did_not_sign_is_refused() -> None:
    """Nothing else is amiss with it: whoever carries lists knows how they are made."""
    stranger = note.LogSigner(origin=LOG.origin, seed=b"\6" * 32)
    with pytest.raises(VerificationError) as caught:
        verified(outbox_list.sign(LIST, HEAD, stranger))
    assert caught.value.check == "note"


def test_a_list_that_says_no_more_than_that_nothing_came_is_passing() -> None:
    assert replace(LIST, files=()).is_passing
    assert not LIST.is_passing
    assert not replace(LIST, after="", files=()).is_passing  # the first one is named by the next


def test_a_list_follows_what_was_taken_only_where_nothing_is_missing_between() -> None:
    taken = LIST.after
    assert LIST.follows(taken)
    assert not LIST.follows("")
    assert replace(LIST, after="").follows("")
    since = replace(LIST, after="", since=taken)
    assert since.follows(taken)
    assert since.follows("000000000008-x000000000003.list")
    assert not since.follows("000000000006-x000000000001.list")
