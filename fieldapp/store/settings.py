"""Settings of a home: one typed name for each value that is stored beside the records.

A setting is a line of text in the table `setting`. Its key is spelled here and nowhere else, and
`get` and `put` read and write its own type. Keys stand in homes that are in use: a key may be
added, never changed. Secrets (a log key, an identity) stand in store/sealed/named_secrets.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

from fieldapp.store.interface import Store
from fieldapp.store.keys.token_key import TokenPlace

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """A setting: its key, and how its value is stored.

    Attributes:
        key: In the table.
        parse, write: From the stored text to the value, and back.
    """

    key: str
    parse: Callable[[str], T]
    write: Callable[[T], str]


def get(store: Store, setting: Setting[T]) -> T | None:
    """The value of a setting, None where it was never put."""
    row = store.db.execute("SELECT value FROM setting WHERE name = ?", [setting.key]).fetchone()
    return setting.parse(row[0]) if row else None


def put(store: Store, setting: Setting[T], value: T) -> None:
    """Store a setting; an earlier value is replaced.

    Raises:
        StoreError: The disk is full or failed; the earlier value stands.
    """
    store.db.execute(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [setting.key, setting.write(value)],
    )


def _text(key: str) -> Setting[str]:
    return Setting(key=key, parse=str, write=str)


def _number(key: str) -> Setting[int]:
    return Setting(key=key, parse=int, write=str)


def _bytes(key: str) -> Setting[bytes]:
    return Setting(key=key, parse=bytes.fromhex, write=bytes.hex)


def _members(key: str) -> Setting[dict[str, Any]]:
    return Setting(key=key, parse=json.loads, write=lambda value: json.dumps(value, sort_keys=True))


def _json(key: str) -> Setting[Any]:
    return Setting(key=key, parse=json.loads, write=json.dumps)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


def _moment(key: str) -> Setting[datetime]:
    return Setting(key=key, parse=datetime.fromisoformat, write=datetime.isoformat)


def _listed_numbers(key: str) -> Setting[tuple[int, ...]]:
    return Setting(key=key, parse=_numbers, write=lambda numbers: " ".join(map(str, numbers)))


def _rules(text: str) -> tuple[int, tuple[str, ...]]:
    count, *vkeys = text.split("\n")
    return int(count), tuple(vkeys)


def _named_bytes(key: str) -> Setting[tuple[str, bytes]]:
    def parse(text: str) -> tuple[str, bytes]:
        name, digits = text.split(" ")
        return name, bytes.fromhex(digits)

    return Setting(key=key, parse=parse, write=lambda pair: f"{pair[0]} {pair[1].hex()}")


# Every home.
INDEX_MADE_BY: Final = _text("index")
"""The newest migration when the index was last made from the records."""
ROOT_HASH: Final = _bytes("root hash")
"""SHA-256 of the mission's first TUF root: from paper on a laptop, made at headquarters."""
PACK_VERSIONS: Final = _listed_numbers("pack versions")
"""Versions of root, timestamp, snapshot and targets below which the mission pack may not fall."""
ENTRIES_ROOT: Final = _bytes("roster entries")
"""Root of the roster whose entries were taken over last."""
EFFECT_ROSTER: Final = _bytes("effect roster")
"""SHA-256 of version and entries of the roster that records have their effect by."""
PREFERENCES: Final = _text("preferences")
"""Settings of the window that a locked home is not to show, as JSON."""
LOG_RESTARTS: Final = _number("log restarts")
"""Number of earlier logs of the roster that this laptop knows to have ended."""
CITED_SIZE: Final = _number("cited checkpoint size")
"""Size of the newest checkpoint that a record of the own feed cites."""
SIGNED_RECIPIENT: Final = _text("recipient told")
"""End of the age recipient that the own feed names last for what is sealed to this device."""
WITNESS_RULES: Final[Setting[tuple[int, tuple[str, ...]]]] = Setting(
    key="witness rules", parse=_rules, write=lambda rules: "\n".join((str(rules[0]), *rules[1]))
)
"""Number of witnesses that must have cosigned a checkpoint, and the verifier keys of all."""
WITNESSED_SIZE: Final = _number("witnessed size")
"""Size of the largest checkpoint held that so many witnesses cosigned."""
COSIGNED: Final = _text("cosigned checkpoint")
"""Signed note of that checkpoint; empty where there is none."""
EPOCH_NOTE: Final = _text("epoch note")
"""The newest note of the hub's recipients: the signed note, made here at headquarters."""
ACCESS_SIGNED: Final = _listed_numbers("access log signed")
"""Number of the newest row of the access log that the own feed signed, and when (since 1970)."""

# A laptop.
CALL_SIGN: Final = _text("call sign")
"""As typed when the home was made; the roster's counts from then on."""
ENROLMENT_REQUEST: Final = _bytes("request")
"""The signed request with which the device asks to be enrolled, as in its QR code."""
LAST_POST: Final = _text("last post")
"""The post of the newest observation, as it was typed."""
CARRIED_SIZE: Final = _number("carried checkpoint size")
"""Size of the newest checkpoint whose signature a manifest of the own feed has."""
HUB_CHECKPOINT: Final = _text("checkpoint seen")
"""The newest checkpoint that the hub published and this laptop checked: the signed note."""
PACK_ASKED_AT: Final = _moment("pack asked for")
"""When the hub was asked last for a newer mission pack, UTC."""
LOG_ENDS_SAID: Final = _number("log ends said")  # of how many that ended the holder was told


def _listed(text: str) -> tuple[str, int, bytes]:
    name, size, root = text.split()
    return name, int(size), bytes.fromhex(root)


def _listing(listed: tuple[str, int, bytes]) -> str:
    name, size, root = listed
    return f"{name} {size} {root.hex()}"


OUTBOX_READ_TO: Final = _text("outbox taken up to")
"""Name of the newest list of the hub's outbox up to which all files were received."""
OUTBOX_UNTOLD: Final = _number("outbox untold")
"""Number of files of the outbox that were taken since headquarters was told last."""
OUTBOX_TOLD_AT: Final = _moment("outbox told")
"""When headquarters was told last how far the outbox was taken, by the device's clock, UTC."""
OUTBOX_GAP: Final = _text("outbox gap")
"""Name of a list of the hub's outbox before which others are gone that were not taken."""
OUTBOX_ASKED: Final = _text("outbox asked")
"""Name of such a list, for which everything was asked for anew."""
OUTBOX_LIST: Final = _text("outbox list")
"""The newest list of the hub's outbox: a checkpoint that the log's key signed."""
FEEDS_LISTED: Final = Setting(key="feeds listed", parse=_listed, write=_listing)
"""The newest list of feeds: name of its file, size and root of the log that it speaks of."""
SMALLER: Final = _listed_numbers("smaller bundles")
"""Up to this own record, a bundle holds this share (one part in so many) of what it might."""
EVIDENCE_REQUESTS: Final = _named_bytes("wanted evidence")
"""The hub's newest list of evidence that it lacks: its file name, and its bytes."""
ROSTER_SINCE: Final = _named_bytes("roster since")
"""Name of the earliest list of the outbox with the roster of today, and SHA-256 of its head."""
EVIDENCE_ANSWERS: Final = _named_bytes("asked evidence")
"""The hub's newest list of answers about evidence that was asked for: as EVIDENCE_REQUESTS."""

# Headquarters.
LOG_ORIGIN: Final = _text("log origin")
"""The log's name in its checkpoints."""
WITNESS_URLS: Final[Setting[dict[str, str]]] = _json("witness urls")
"""Address of each witness, by its name."""
EPOCH_DAYS: Final = _number("epoch days")
"""Duration of an epoch of the hub's encryption key."""
HORIZON_DAYS: Final = _number("horizon days")
"""Time from the start of an epoch until its private key is destroyed."""
WAITING_CHANGES: Final[Setting[dict[str, Any]]] = _json("waiting changes")
"""Changes of the mission that wait for officers' signatures (mission/signing/change_list.py)."""
QUEUED_METADATA: Final[Setting[list[list[str]]]] = _json("queued metadata")
"""Names and content of files of the mission pack that took effect and are to be written."""
WATCHED_INBOX: Final = _text("watched inbox")
"""The receiver's folder, as the import daemon was told last."""
DESTRUCTION_WAITS: Final[Setting[list[str]]] = _json("destruction waits")  # for which files
OUTBOX_NUMBER: Final = _number("outbox number")  # of the newest file of any outbox
OUTBOX_EVENTS_SCANNED: Final = _number("outbox events scanned")  # row, for what devices say of it
EVIDENCE_ARRIVED: Final = _json("evidence arrived")  # how many pieces, and the newest of them
EVIDENCE_BEYOND: Final = _json("evidence beyond")  # devices that name more than is looked for
EVIDENCE_EVENTS_SCANNED: Final = _number("evidence events scanned")  # row, for what is asked for
OUTBOXES_ANEW: Final = Setting(key="outboxes anew", parse=str.split, write=" ".join)  # whose
OUTBOXES_SAID: Final = _number("outboxes said")
"""When each device was signed a list last though nothing came, seconds since 1970, UTC."""
OUTBOXES_TRIMMED: Final = _number("outboxes trimmed")
"""When their quota was looked at last, as the newest arrival, seconds since 1970, UTC."""
OUTBOX_FAULTS: Final = _members("outbox faults")  # for each way, by device, parts of the words
PUBLIC_FOLDER: Final = _text("public folder")  # where they were written last
FEEDS_SCANNED: Final = _text("feeds scanned")
"""Root of the roster, and row of the newest record, for which all feeds that grew were sent."""
SHOWN_SCANNED: Final = _text("shown scanned")
"""Roster, day and row for which the findings that liaison officers are shown were looked at."""
FINDINGS_UNSHOWN: Final = _members("findings unshown")  # why, by the finding's hash in hex
UNSETTLED_AT: Final = _text("unsettled at")
"""Newest receipt, letters (-1 each while it is made) and record for which `unsettled` holds."""
ENTRIES_PUBLISHED: Final = _text("entries published")  # by which roster, and state of the rows
REVIEWS_SCANNED: Final = _number("reviews scanned")  # the newest row searched for those to send
BACKED_UP: Final = _members("backed up")  # by folder: when, and the size of the log in it
OWN_SEED: Final = _text("own seed")  # name of its secret, where it is no longer the keystore's
MOVED_TO: Final = _text("moved to")
"""Folder of the backup with which headquarters moved: this home signs nothing any more."""
ON_SERVER: Final = _text("on server")  # in SQLite's database, which is closed then: the address
DATABASE_OF: Final = _text("database of")
"""On a server: whose home's database it is, and whether that home names it already."""
SIGNING_STOP: Final = _members("signing stopped")  # why: see store/signing_stop.py
STAMP_AUTHORITY: Final = _members("stamp authority")
"""Address and root certificate of whoever stamps the log (hub/publishing/time_stamps.py)."""
CLOSED: Final = _members("mission closed at")
"""When the mission was closed and its log's key destroyed, the log's verifier keys, the archive."""
RECOVERY: Final = _members("recovery")  # recipient and shares: see hub/custody/recovery_file.py


@dataclass(frozen=True, slots=True, kw_only=True)
class LogToken:
    """Token that has a log's Ed25519 key: the log's origin, where it is, the public key."""

    origin: str
    place: TokenPlace
    public_key: bytes


def _token(text: str) -> LogToken:
    members = json.loads(text)
    return LogToken(
        origin=members["origin"],
        place=TokenPlace(**members["place"]),
        public_key=bytes.fromhex(members["public"]),
    )


LOG_TOKEN: Final = Setting(
    key="log token",
    parse=_token,
    write=lambda token: json.dumps(
        {"origin": token.origin, "place": asdict(token.place), "public": token.public_key.hex()}
    ),
)
"""Token that has the log's Ed25519 key, where the database has it no more."""


def last_exchange(way: str) -> Setting[dict[str, Any]]:
    """Last exchange by "sync" or "stick": see app/exchange/exchange_summary.py."""
    return _members(f"last {way}")


def receipted_size(kid: bytes) -> Setting[int]:
    """Size of the log of the newest receipt for a feed."""
    return _number(f"receipted {kid.hex()}")


def witnessed_size(name: str) -> Setting[int]:
    """Size of the newest checkpoint that a witness cosigned."""
    return _number(f"witnessed {name}")


def outbox_settled(kid: bytes) -> Setting[str]:
    """Name up to which a device's receipts need no file: it has them, or they are joined."""
    return _text(f"settled {kid.hex()}")


def outbox_read(kid: bytes) -> Setting[str]:
    """Name of the newest list of its outbox that a device said it had taken."""
    return _text(f"read {kid.hex()}")


def outbox_read_seq(kid: bytes) -> Setting[int]:
    """Number of the record in which the device said so."""
    return _number(f"readseq {kid.hex()}")


def outbox_anew_at(kid: bytes) -> Setting[int]:
    """When everything was last written anew to a device, seconds since 1970, UTC."""
    return _number(f"anew at {kid.hex()}")


def outbox_heard(kid: bytes) -> Setting[int]:
    """When a device last said that it fetched, or since when something waits, seconds, UTC."""
    return _number(f"heard {kid.hex()}")


def outbox_let_go(kid: bytes) -> Setting[int]:
    """Number of times that a device's outbox was let go, beyond quota or age."""
    return _number(f"let go {kid.hex()}")


def held_discarded(place: str) -> Setting[int]:
    """Number of files that were discarded from a folder of held files, beyond its quota."""
    return _number(f"discarded {place}")


def request_recipient(kid: bytes) -> Setting[str]:
    """Recipient that a device named when it asked to be enrolled; its feed may name a later one."""
    return _text(f"recipient {kid.hex()}")


def evidence_list_sent(kid: bytes) -> Setting[str]:
    """Digest of the newest list of missing evidence that was sent to a device."""
    return _text(f"wanted {kid.hex()}")


def evidence_answers_sent(kid: bytes) -> Setting[str]:
    """Digest of the newest list of answers about evidence that was sent to a device."""
    return _text(f"asked {kid.hex()}")


def evidence_given(kid: bytes) -> Setting[tuple[int, ...]]:
    """Day since 1970 on which a device was last sent evidence that it asked for, and its bytes."""
    return replace(ACCESS_SIGNED, key=f"given {kid.hex()}")


def letters_given(author: bytes, owner: bytes) -> Setting[tuple[int, ...]]:
    """Day since 1970 on which a device was last sent letters of an author, and their bytes."""
    return replace(ACCESS_SIGNED, key=f"letters {author.hex()} {owner.hex()}")


def cosigned_sent(kid: bytes) -> Setting[int]:
    """Size of the newest cosigned checkpoint that was sent to a device."""
    return _number(f"cosigned {kid.hex()}")


def carried(kid: bytes) -> Setting[dict[str, str]]:
    """By digest of what a device is sent on a stick, that of its newest sealed file, in hex."""
    return _json(f"carried {kid.hex()}")


def seal_again_sent(kid: bytes) -> Setting[str]:
    """Digest of the newest list of bundles to seal again that was sent to a device."""
    return _text(f"again {kid.hex()}")


def shown_sent(kid: bytes) -> Setting[int]:
    """Row of the newest handout that a liaison officer's laptop was sent."""
    return _number(f"shown {kid.hex()}")


def forks_sent(recipient: bytes, kid: bytes) -> Setting[int]:
    """Row of the newest forked record of a feed that was sent to a device."""
    return _number(f"forks {recipient.hex()} {kid.hex()}")


_OF_OUTBOXES: Final = re.compile(
    r"(wanted|asked|forks|shown|cosigned|again|settled|read|readseq)( [0-9a-f]{16})+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedHead:
    """Head of the log that another device's feed cites, and that is not found in the log here.

    Attributes:
        kid: Of the feed, 8 bytes.
        record: Hash of the record that cites it.
        size, root: Entries and root hash.
        note: The head, signed by the log; "" where its signature did not come.
        other: It contradicts the log; else it was not compared yet.
    """

    kid: bytes
    record: bytes
    size: int
    root: bytes
    note: str = ""
    other: bool = False


def cited_head(kid: bytes) -> Setting[CitedHead]:
    """The newest head that a feed cites and that was not compared yet, or a wrong one."""

    def parse(text: str) -> CitedHead:
        head, _, signed = text.partition("\n")
        record, size, root, word = head.split(" ")
        return CitedHead(
            kid=kid,
            record=bytes.fromhex(record),
            size=int(size),
            root=bytes.fromhex(root),
            note=signed,
            other=word == "other",
        )

    def write(head: CitedHead) -> str:
        word = "other" if head.other else "undecided"
        return f"{head.record.hex()} {head.size} {head.root.hex()} {word}\n{head.note}"

    return Setting(key=f"cited head {kid.hex()}", parse=parse, write=write)


def cited_heads(store: Store) -> list[CitedHead]:
    """All cited heads of feeds, by kid."""
    rows = store.db.execute("SELECT name, value FROM setting ORDER BY name").fetchall()
    of = [(re.fullmatch("cited head ([0-9a-f]{16})", name), value) for name, value in rows]
    return [cited_head(bytes.fromhex(found[1])).parse(value) for found, value in of if found]


def forget_cosigned(store: Store) -> None:
    """Remove every `cosigned_sent`: other witnesses are required, so it is sent again."""
    rows = store.db.execute("SELECT name FROM setting").fetchall()
    names = [row for row in rows if re.fullmatch("cosigned [0-9a-f]{16}", row[0])]
    store.db.executemany("DELETE FROM setting WHERE name = ?", names)


def forget_outboxes(store: Store, kid: bytes | None = None) -> None:
    """Remove what was noted as sent to each outbox, or to one; inside a transaction."""
    rows = store.db.execute("SELECT name FROM setting").fetchall()
    names = [
        row
        for row in rows
        if _OF_OUTBOXES.fullmatch(row[0]) and (kid is None or row[0].split()[1] == kid.hex())
    ]
    store.db.executemany("DELETE FROM setting WHERE name = ?", names)


def table_signed(sha256: bytes) -> Setting[str]:
    """Setting: when a table's rows were signed, and how many, in words."""
    return _text(f"table {sha256.hex()}")


def remove(store: Store, setting: Setting[T]) -> None:
    """Remove a setting, where it was put."""
    store.db.execute("DELETE FROM setting WHERE name = ?", [setting.key])


def laptop_of_new_log(kid: bytes) -> Setting[int]:
    """Setting: number of ended logs that a laptop knows, by what its records cite."""
    return _number(f"new log {kid.hex()}")
