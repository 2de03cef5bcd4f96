"""More attacks by people with a key, by the hub's operator and by whoever carries a stick."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from fieldapp.ledger import bundle, record
from fieldapp.ledger.body import READS
from fieldapp.ledger.record import DeviceEvent, KeyChange, Manifest, Review
from fieldapp.mission import hub_keys
from fieldapp.store.database import open_store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from tests.cli.conftest import Field
from tests.cli.test_attacks import LINE, NOW, PASSPHRASE, carried, exported, hostile


def cited(field: Field, name: str, size: int, signature: bytes = b"") -> None:
    """Sign a record that cites a made-up head, and a manifest that vouches for it."""
    store = open_store(field.home(name), keystore.unlock(field.home(name) / "keystore", PASSPHRASE))
    mission = record.parse(feeds.records(store, store.kid, 0, 0)[0]).mission
    for body, checkpoint in (
        (DeviceEvent(event="x"), (size, b"\x07" * 32)),
        (
            Manifest(
                recipients=(bytes(32),), first=0, last=0, count=1, head=bytes(32), reads=READS,
                log_signature=signature,
            ),
            None,
        ),
    ):  # fmt: skip
        signed = record.sign(
            body, signer=store.secrets.signer, mission=mission,
            previous=feeds.head(store, store.kid), now=record.parse(
                feeds.records(store, store.kid, 0, 0)[0]).signed_at, checkpoint=checkpoint,
        )  # fmt: skip
        with store.transaction():
            feeds.append(store, signed)
    store.close()


@pytest.mark.parametrize("signature", [b"", bytes(64)])
def test_a_made_up_head_accuses_the_hub_of_nothing(
    field: Field, enrolled: Callable[..., str], signature: bytes
) -> None:
    mole = enrolled("Mole")
    cited(field, mole, 2, signature)
    carried(field, mole)
    assert_no_proof(field)
    # It keeps nobody from anything: the next laptop's records are taken as ever.
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    assert len(field.rows("hq")) == 1


@pytest.mark.parametrize("signature", [b"", bytes(64)])
def test_a_made_up_newer_head_stops_nothing(
    field: Field, enrolled: Callable[..., str], signature: bytes
) -> None:
    """Only what the log's own key signed shows that this copy of the log is older."""
    mole, lynx = enrolled("Mole"), enrolled("Lynx")
    cited(field, mole, 2**53 - 1, signature)
    carried(field, mole)
    assert_no_proof(field)
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    assert len(field.rows("hq")) == 1
    assert "NOTHING IS SIGNED" not in field.run("hq", "hub", "status").stdout


def assert_no_proof(field: Field) -> None:
    status = field.run("hq", "hub", "status").stdout
    assert "ALARM: laptop Mole has seen another history" in status
    assert "signature on that head did not come with it" in status
    assert "proves" not in status


def key_changed(field: Field, name: str, to: str) -> None:
    """One laptop's feed ends with a key change that names another's key; headquarters has it."""
    store = open_store(field.home(to), keystore.unlock(field.home(to) / "keystore", PASSPHRASE))
    key = store.secrets.signer.verifier.public_key
    store.close()
    hub = open_store(field.home("hq"), keystore.unlock(field.home("hq") / "keystore", PASSPHRASE))
    recipient = hub_keys.identities(hub)[0].recipient
    hub.close()
    (change,) = hostile(field.home(name), KeyChange(public_key=key))
    store = open_store(field.home(name), keystore.unlock(field.home(name) / "keystore", PASSPHRASE))
    # Nothing may follow a key change in its feed: the manifest vouches from one number further on.
    body = Manifest(
        recipients=(hashlib.sha256(str(recipient).encode()).digest(),), first=change.seq,
        last=change.seq, count=1, head=change.hash,
    )  # fmt: skip
    manifest = record.sign(
        body, signer=store.secrets.signer, mission=change.mission,
        previous=replace(change.head, seq=change.seq + 1), now=NOW,
    )  # fmt: skip
    store.close()
    path = field.stick / "fieldapp" / f"{'0' * 31}1.age"
    path.write_bytes(bundle.seal(manifest, [change.raw], [recipient]))
    assert "imported" in field.run("hq", "hub", "import", field.stick).output


def test_a_laptop_corrects_on_after_a_key_change_though_enrolled_as_somebody_else(
    field: Field, enrolled: Callable[..., str]
) -> None:
    old, new = enrolled("Lynx"), enrolled("Otter", "supervisor")
    field.run(old, "log", LINE, "--at", "Svitlodarsk")
    carried(field, new)
    carried(field, old)
    field.run(new, "receive", field.stick)
    (row,) = field.rows(new)
    assert "no effect" in str(field.refused(new, "retract", row["record"], "--reason", "a test"))
    key_changed(field, old, new)
    field.run("hq", "hub", "import", field.stick)
    field.run(new, "receive", field.stick)
    field.run(new, "retract", row["record"], "--reason", "a test")
    carried(field, new, status=None)
    assert not field.rows("hq")
    assert "equal" in field.run("hq", "store", "rebuild").stdout


@pytest.mark.parametrize("judge_is", ["Owl", "hq"])
def test_a_key_change_to_the_judges_key_does_not_make_them_one_person(
    field: Field, enrolled: Callable[..., str], judge_is: str
) -> None:
    mole, owl = enrolled("Mole"), enrolled("Owl", "supervisor")
    field.run(mole, "log", LINE, "--at", "Svitlodarsk")
    carried(field, mole)
    target = bytes.fromhex(str(field.rows("hq")[0]["record"]))
    key_changed(field, mole, judge_is)
    if judge_is == "hq":
        field.run("hq", "review", target.hex(), "disputed")
    else:
        hostile(field.home(owl), Review(target=target, state="disputed"))
        carried(field, owl, status=None)
    assert [row["review"] for row in exported(field)] == ["disputed"]
    assert "equal" in field.run("hq", "store", "rebuild").stdout
