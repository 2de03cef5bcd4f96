"""More attacks by people with a key, by the hub's operator and by whoever carries a stick."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from fieldapp.errors import InputError
from fieldapp.ledger import bundle, record
from fieldapp.ledger.body import READS
from fieldapp.ledger.log import outbox_files
from fieldapp.ledger.log.cosign import Cosigner
from fieldapp.ledger.record import (
    DeviceEvent,
    Edition,
    Finding,
    KeyChange,
    Link,
    Manifest,
    OwnRecipient,
    Placement,
    Retraction,
    Review,
    RuleNotice,
)  # fmt: skip
from fieldapp.mission import hub_keys
from fieldapp.observation.values import Place
from fieldapp.store import settings
from fieldapp.store.database import open_store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from fieldapp.store.records.notice_rows import MANY_URGENT
from fieldapp.sync.carrier import carried_outbox
from tests.cli.conftest import Field
from tests.cli.test_attacks import (
    LINE,
    NOW,
    PASSPHRASE,
    carried,
    counted,
    exported,
    hostile,
    refreshed,
)
from tests.cli.test_headquarters_signs import carried as exchanged
from tests.cli.test_judging import raise_level
from tests.support.homes import reopened, seen


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
    assert "NOTHING IS SIGNED" not in field.run("hq", "hub", "status", status=3).stdout


def assert_no_proof(field: Field) -> None:
    status = field.run("hq", "hub", "status", status=3).stdout
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


def test_a_patrol_leader_does_not_judge_their_own_record_nor_another_teams(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lead = enrolled("Lead", "patrol_leader", "--team", "1")
    others = enrolled("Lynx", "monitor", "--team", "2"), enrolled("Puma", "monitor", "--team", "1")
    signed = {}
    for name in (lead, *others):
        signed[name] = field.run(name, "log", LINE, "--at", "Svitlodarsk").stdout.split()[1]
        carried(field, name)
    targets = [bytes.fromhex(str(row["record"])) for row in field.rows("hq")]
    hostile(field.home(lead), *(Review(target=t, state="confirmed") for t in targets))
    carried(field, lead)
    reviews = {row["record"]: row["review"] for row in exported(field)}
    judged = {n: reviews[r] for n, s in signed.items() for r in reviews if r.startswith(s[:12])}
    assert judged == {"Lead": "", "Lynx": "", "Puma": "confirmed"}


def test_a_supervisor_who_reviews_everything_raises_an_alarm(
    field: Field, enrolled: Callable[..., str]
) -> None:
    owl = enrolled("Owl", "supervisor")
    targets = [bytes([n % 256, n >> 8] * 16) for n in range(201)]
    hostile(field.home(owl), *(Review(target=each, state="disputed") for each in targets))
    carried(field, owl)
    assert "ALARM: Owl reviewed 201 records" in field.run("hq", "hub", "status", status=3).stdout


def test_a_laptop_that_calls_everything_urgent_raises_an_alarm(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, puma = enrolled("Lynx"), enrolled("Puma")
    for name, count in ((lynx, MANY_URGENT), (puma, MANY_URGENT - 1)):
        hostile(field.home(name), *(seen(urgent=True) for _ in range(count)))
        carried(field, name)
    said = field.run("hq", "hub", "status", status=3).stdout
    assert f"ALARM: Lynx marked {MANY_URGENT} observations as urgent" in said
    assert "ALARM: Puma" not in said
    feeds = json.loads(field.run("hq", "hub", "status", "--json", status=3).stdout)["feeds"]
    assert {each["call_sign"]: each.get("urgent") for each in feeds}["Lynx"] == MANY_URGENT


def test_a_recipient_that_is_none_or_somebody_elses_stops_nothing(
    field: Field, enrolled: Callable[..., str]
) -> None:
    mole, kite = enrolled("Mole", "supervisor"), enrolled("Kite", "supervisor")
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    hostile(field.home(mole), OwnRecipient(recipient="age1nonsense"))
    carried(field, mole)
    field.run(kite, "log", LINE, "--at", "Avdiivka")
    carried(field, kite)
    refreshed(field, kite)
    assert len(field.rows(kite)) == 2


def test_the_operator_cannot_list_the_log_as_its_own_witness(field: Field, root_hash: str) -> None:
    assert root_hash
    store = open_store(field.home("hq"), keystore.unlock(field.home("hq") / "keystore", PASSPHRASE))
    signer = hub_keys.log_signer(store)
    store.close()
    for vkeys in (signer.vkeys, Cosigner(name=signer.origin, seed=b"w" * 32).vkeys):
        error = field.refused("hq", "hub", "add-witness", "http://127.0.0.1:1", *vkeys)
        assert isinstance(error, InputError)


def test_whoever_carries_a_stick_can_swap_no_cosigned_checkpoint(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    witness = Cosigner(name="w.example", seed=b"w" * 32)
    field.run("hq", "hub", "add-witness", "http://127.0.0.1:1", *witness.vkeys)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    carried(field, lynx, status=None)
    told = field.run(lynx, "receive", field.stick).output
    assert "in the log, not witnessed" in told
    published = (field.home("hq") / "public" / "log" / "checkpoint").read_text("utf-8")
    size = int(published.split("\n")[1])
    other = Cosigner(name="w.example", seed=b"o" * 32)
    store = reopened(field.home(lynx))
    own = carried_outbox.folder_of(store, field.stick)
    recipient = store.secrets.letter_identity.recipient  # whoever sees the feed knows it
    store.close()

    def received(lines: str, *, status: int) -> str:
        forged = f"old {size}\n\n{published}{lines}".encode()
        joined = outbox_files.join([(f"{size:012d}-x999999999999.cosigned", forged)])
        sealed = own / carried_outbox.sealed_name(9)
        sealed.write_bytes(bundle.seal_lines(joined, [recipient]))
        return field.run(lynx, "receive", field.stick, status=status).output

    for lines in ("", other.lines(published, at=NOW)):
        assert "Too few witnesses cosigned" in received(lines, status=3)
        assert [row["state"] for row in field.rows(lynx)] == ["unwitnessed"]
    received(witness.lines(published, at=NOW), status=0)
    assert [row["state"] for row in field.rows(lynx)] == ["logged"]


def test_a_stick_with_another_laptops_outbox_gives_nothing(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, heron = enrolled("Lynx"), enrolled("Heron")
    for name in (lynx, heron):
        field.run(name, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    folders = []
    for name in (lynx, heron):
        store = reopened(field.home(name))
        folders.append(carried_outbox.folder_of(store, field.stick))
        store.close()
    shutil.rmtree(folders[1], ignore_errors=True)
    shutil.copytree(folders[0], folders[1])
    told = field.run(heron, "receive", field.stick, status=3).output
    assert "refused" in told
    assert [row["state"] for row in field.rows(heron)] == ["signed"]


def test_a_finding_takes_two_persons_and_an_author_who_stands(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, owl = enrolled("Lynx"), enrolled("Owl", "verification_officer")
    kite = enrolled("Kite", "verification_officer")
    field.run("spare", "init", "--call-sign", "Owl spare")
    field.run("spare", "request", "--out", field.stick)
    (request,) = field.stick.glob("Owl-spare-*.request")
    field.run("hq", "hub", "enrol", request, "--role", "verification_officer",
              "--person-of", owl, "--yes")  # fmt: skip
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    pinned = reopened(field.home(owl))
    root_hash = settings.get(pinned, settings.ROOT_HASH)
    pinned.close()
    assert root_hash is not None
    field.run("spare", "install-pack", field.stick, "--root-hash", root_hash.hex())
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    for name in (lynx, owl, kite, "spare"):
        carried(field, name)
        exchanged(field, name)
    for name in ("Owl spare", "Kite"):
        field.run("hq", "hub", "approver", name)
    raise_level(field, owl, kite, "spare")
    target = bytes.fromhex(str(field.rows("hq")[0]["record"]))
    body = Finding(targets=(target,), state="observed", note="heard clearly")
    (found,) = hostile(field.home(owl), body)
    approval = Finding(approves=found.hash, state="approved")
    carried(field, owl)
    hostile(field.home("spare"), approval)
    carried(field, "spare")
    told = field.run("hq", "show", target.hex()).stdout
    assert (
        "found by Owl: observed: heard clearly (without effect: no second person approved" in told
    )
    assert "(without effect: check 3, one person cannot approve their own finding)" in told
    # An author whose key was revoked before it signed is approved by nobody.
    field.run("hq", "hub", "revoke", owl, "--last-good-seq", "1")
    hostile(field.home(kite), approval)
    carried(field, kite)
    told = field.run("hq", "show", target.hex()).stdout
    assert "found by Kite: approved (without effect: what it approves has no effect)" in told
    assert "equal" in field.run("hq", "store", "rebuild").stdout


def test_a_monitor_who_signs_every_judging_type_moves_no_total(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, otter, mole = enrolled("Lynx"), enrolled("Otter"), enrolled("Mole")
    for name in (lynx, otter):
        field.run(name, "log", LINE, "--at", "Svitlodarsk")
    for name in (lynx, otter, mole):
        carried(field, name)
        exchanged(field, name)
    raise_level(field, lynx, otter, mole)
    hashes = [bytes.fromhex(str(row["record"])) for row in field.rows("hq")]
    before = [row | {"basis": ""} for row in exported(field)]
    one, other = hashes
    somewhere = Place(name="Svitlodarsk", lat_e7=481000000, lon_e7=381000000, source="map")
    hostile(
        field.home(mole),
        Link(reason="the same one", relation="duplicate", members=(one, other)),
        Finding(targets=(one,), state="live_fire", note="it was live fire"),
        Placement(targets=(one,), post=somewhere, reason="it was elsewhere"),
        Review(target=one, state="disputed", note="never was"),
        RuleNotice(rules=bytes(32), effective_from=NOW, note="other rules"),
        Edition(approves=bytes(32), state="approved"),
        Retraction(target=other, reason="never was"),
    )
    carried(field, mole, status=None)
    assert [row | {"basis": ""} for row in exported(field)] == before
    assert "equal" in field.run("hq", "store", "rebuild").stdout


def test_a_supervisor_hides_no_patrols_record_alone(
    field: Field, enrolled: Callable[..., str]
) -> None:
    """Two patrols' records; the supervisor links, disputes and retracts them."""
    lynx, otter, owl = enrolled("Lynx"), enrolled("Otter"), enrolled("Owl", "supervisor")
    for name in (lynx, otter):
        field.run(name, "log", LINE, "--at", "Svitlodarsk")
    for name in (lynx, otter, owl):
        carried(field, name)
        exchanged(field, name)
    raise_level(field, lynx, otter, owl)
    one, other = [bytes.fromhex(str(row["record"])) for row in field.rows("hq")]
    hostile(
        field.home(owl),
        Review(target=one, state="disputed", note="never was"),
        Retraction(target=one, reason="never was"),
    )
    carried(field, owl, status=None)
    assert counted(field) == 2  # a review never sets apart, a retraction is its author's
    (link,) = hostile(
        field.home(owl), Link(reason="the same one", relation="duplicate", members=(one, other))
    )
    carried(field, owl)
    # What one signature can do, is shown with its signer and effect, and any officer undoes it.
    listed = field.run("hq", "links").stdout
    assert "Owl" in listed
    assert link.hash.hex()[:12] in listed
    assert {row["record"] for row in field.rows("hq")} == {one.hex(), other.hex()}
