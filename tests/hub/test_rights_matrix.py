"""Roles by record types (J19): what headquarters takes in from each, and sends to each."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fieldapp.errors import FieldappError
from fieldapp.hub.publishing import publish
from fieldapp.ledger import bundle, feed, record
from fieldapp.ledger.body import TYPE_OF
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.log import outbox_files
from fieldapp.ledger.record import RecordType as T
from fieldapp.ledger.record import Review, Task
from fieldapp.ledger.roles import ROLES
from fieldapp.mission import authoring, hub_keys
from fieldapp.observation.values import EventTime
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import handout_rows
from fieldapp.sync import handouts
from fieldapp.sync.carrier import receive
from tests.ledger.test_formats import BODIES
from tests.support.homes import MISSION, START, Device, place, renamed, roster, roster_of, seen
from tests.support.mission import Laptop, Mission

FIELD = ("monitor", "patrol_leader", "supervisor", "verification_officer", "hq")
OFFICERS = ("supervisor", "verification_officer", "hq")
LINKING = ("patrol_leader", "supervisor", "verification_officer")
SIGN = {
    **dict.fromkeys(
        (T.GENESIS, T.DEVICE_EVENT, T.KEY_CHANGE, T.MANIFEST, T.RECIPIENT), tuple(ROLES)
    ),
    T.ANSWER: tuple(each for each in ROLES if each != "liaison"),
    **dict.fromkeys((T.OBSERVATION, T.AMENDMENT, T.RETRACTION, T.PATROL), FIELD),
    T.REVIEW: ("patrol_leader", *OFFICERS),
    T.FINDING: ("verification_officer",),
    T.LINK: LINKING,
    T.TASK: OFFICERS,
    T.EDITION: ("hq",),
    T.RULE_NOTICE: ("hq",),
    T.PLACEMENT: ("hq",),
    T.REMARK: ("liaison",),
    T.DIGEST: ("sensor",),
}
"""JUDGING 0.8 with CLARIFICATIONS 1, by hand: who signs a type without the right to approve."""
FEEDS = {
    **{role: {*FIELD, "sensor", "liaison"} for role in OFFICERS},
    "patrol_leader": {"monitor", "supervisor", "sensor"},
}
"""CLARIFICATIONS 4.4: whose feeds a role is sent where all are of one team; others nobody's."""
JUDGING = {T.FINDING, T.LINK, T.EDITION, T.RULE_NOTICE}


def admitted(role: str) -> set[T]:
    """Types that headquarters takes in from a device of this role, which a person holds."""
    found = set()
    for body in (*BODIES[1:], seen()):  # each device began with its genesis
        device = Device.numbered(3)
        device.role = role
        device.begin()
        signed = record.sign(body, signer=device.signer, mission=MISSION, previous=device.head,
                             now=START + timedelta(minutes=1))  # fmt: skip
        entry = renamed(roster([device]).devices[0], person=bytes(8))
        try:
            feed.admit(
                [device.signed[0].raw, signed.raw], mission=MISSION, head=None,
                roster=roster_of(replace(entry, rights=())), known=lambda _seq: frozenset(),
                ends=lambda _: False, now=START + timedelta(days=1),
            )  # fmt: skip
        except FieldappError:
            continue
        found.add(TYPE_OF[type(body)])
    return found


def test_headquarters_takes_in_of_each_role_what_the_table_says() -> None:
    for role in (*ROLES, "a role of a later version"):
        wanted = {type_ for type_, roles in SIGN.items() if role in roles}
        assert admitted(role) - {T.GENESIS} == wanted - {T.GENESIS}, role


def test_each_role_is_sent_the_feeds_letters_and_handouts_of_the_table(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    laptops = {
        role: mission.enrol(role, role, party="B" if role == "liaison" else "") for role in ROLES
    }
    reads = {laptop.kid: 2 for laptop in laptops.values()}
    mission.pack = authoring.raise_format_level(
        mission.store, 2, reads=reads, left_behind=(), officers=mission.officers, now=mission.now
    ).pack
    watch = seen("", kind="watch", post=place(48, 38, "P"), time=EventTime(start=START))
    for role, laptop in laptops.items():
        tell_recipient(laptop.store, mission=laptop.mission, now=laptop.now)
        for body in (*BODIES, seen("heard")):
            if role in SIGN[TYPE_OF[type(body)]] and TYPE_OF[type(body)] in JUDGING | {T.REMARK}:
                laptop.sign(body, level=2)
        if role in FIELD:
            laptop.sign(seen("heard"))
    laptops["sensor"].sign(watch)
    about = feeds.records(laptops["monitor"].store, laptops["monitor"].kid, 2, 2)[0]
    target = record.parse(about).hash
    laptops["supervisor"].sign(Review(target=target, state="confirmed"))
    laptops["supervisor"].sign(Task(kind="question", recipient=laptops["monitor"].kid,
                                    about=(target,), text="how far?"))  # fmt: skip
    for laptop in laptops.values():
        laptop.seal(tmp_path / "stick")
    report = mission.take(tmp_path / "stick")
    assert report.in_order, [str(each.reason) for each in report.results]
    name = f"{handouts.FINDING} {'0' * 64}"
    handout_rows.put(mission.store, name, handouts.encode(name, {"a": b"1"}), mission.now)
    public = tmp_path / "public"
    publish.publish(mission.store, mission.pack.roster, public,
                    signer=hub_keys.log_signer(mission.store), now=mission.now)  # fmt: skip
    kids = {laptop.kid: role for role, laptop in laptops.items()}
    for role, laptop in laptops.items():
        sent = opened(laptop, public)
        assert {kids[kid] for kid, _ in sent[receive.FEEDS]} == FEEDS.get(role, set()) - {role}
        letters = {type_ for _, type_ in sent[receive.LETTERS]}
        assert letters == ({T.REVIEW, T.TASK} if role == "monitor" else set()), role
        assert bool(sent[receive.SHOWN]) == (role == "liaison")
        if role == "monitor":
            types = {type_ for each in sent.values() for _, type_ in each}
            assert not types & JUDGING


def opened(laptop: Laptop, public: Path) -> dict[str, set[tuple[bytes, T]]]:
    """(author, type) of each record in the outbox of a laptop, by kind of file."""
    found: dict[str, set[tuple[bytes, T]]] = defaultdict(set)
    own = [laptop.store.secrets.letter_identity]
    for path in (public / "outbox" / laptop.kid.hex()).iterdir():
        raw = path.read_bytes()
        parts = [(path.name, raw)]
        if path.suffix == receive.JOINED:
            parts = [*outbox_files.split(raw)]
        for name, part in parts:
            kind = Path(name).suffix
            if kind in (receive.FEEDS, receive.LETTERS):
                raws = (
                    bundle.open_relay(part, own)
                    if kind == receive.LETTERS
                    else feed_list.split(bundle.open_lines(part, own))[1]
                )
                records = map(record.parse, raws)
                found[kind] |= {(each.kid, TYPE_OF[type(each.body)]) for each in records}
            elif kind == receive.SHOWN:
                assert handouts.parse(bundle.open_lines(part, own)).files
                found[kind].add((b"", T.REMARK))
    return found
