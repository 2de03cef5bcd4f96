"""Settings of a home: one typed name for each value that is stored beside the records.

A setting is a line of text in the table `setting`. Its key is spelled here, or for one that each
device has of its own in devices/device_settings.py, and nowhere else; `get` and `put` read and
write its own type. Keys stand in homes that are in use: a key may be added, never changed. Secrets
(a log key, an identity) stand in store/sealed/named_secrets.py.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Final, TypeVar

from fieldapp.store.interface import Store
from fieldapp.store.keys.token_key import TokenPlace
from fieldapp.store.setting_types import (
    Setting,
    bytes_setting,
    json_setting,
    members_setting,
    moment_setting,
    named_bytes_setting,
    number_setting,
    numbers_setting,
    text_setting,
)

T = TypeVar("T")


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


def remove(store: Store, setting: Setting[T]) -> None:
    """Remove a setting, where it was put."""
    store.db.execute("DELETE FROM setting WHERE name = ?", [setting.key])


def _rules(text: str) -> tuple[int, tuple[str, ...]]:
    count, *vkeys = text.split("\n")
    return int(count), tuple(vkeys)


def _listed(text: str) -> tuple[str, int, bytes]:
    name, size, root = text.split()
    return name, int(size), bytes.fromhex(root)


def _listing(listed: tuple[str, int, bytes]) -> str:
    name, size, root = listed
    return f"{name} {size} {root.hex()}"


# Every home.
INDEX_MADE_BY: Final = text_setting("index")
"""The newest migration when the index was last made from the records."""
ROOT_HASH: Final = bytes_setting("root hash")
"""SHA-256 of the mission's first TUF root: from paper on a laptop, made at headquarters."""
PACK_VERSIONS: Final = numbers_setting("pack versions")
"""Versions of root, timestamp, snapshot and targets below which the mission pack may not fall."""
ENTRIES_ROOT: Final = bytes_setting("roster entries")
"""Root of the roster whose entries were taken over last."""
EFFECT_ROSTER: Final = bytes_setting("effect roster")
"""SHA-256 of version and entries of the roster that records have their effect by."""
PREFERENCES: Final = text_setting("preferences")
"""Settings of the window that a locked home is not to show, as JSON."""
LOG_RESTARTS: Final = number_setting("log restarts")
"""Number of earlier logs of the roster that this laptop knows to have ended."""
CITED_SIZE: Final = number_setting("cited checkpoint size")
"""Size of the newest checkpoint that a record of the own feed cites."""
SIGNED_RECIPIENT: Final = text_setting("recipient told")
"""End of the age recipient that the own feed names last for what is sealed to this device."""
WITNESS_RULES: Final[Setting[tuple[int, tuple[str, ...]]]] = Setting(
    key="witness rules", parse=_rules, write=lambda rules: "\n".join((str(rules[0]), *rules[1]))
)
"""Number of witnesses that must have cosigned a checkpoint, and the verifier keys of all."""
WITNESSED_SIZE: Final = number_setting("witnessed size")
"""Size of the largest checkpoint held that so many witnesses cosigned."""
COSIGNED: Final = text_setting("cosigned checkpoint")
"""Signed note of that checkpoint; empty where there is none."""
EPOCH_NOTE: Final = text_setting("epoch note")
"""The newest note of the hub's recipients: the signed note, made here at headquarters."""
ACCESS_SIGNED: Final = numbers_setting("access log signed")
"""Number of the newest row of the access log that the own feed signed, and when (since 1970)."""

# A laptop.
CALL_SIGN: Final = text_setting("call sign")
"""As typed when the home was made; the roster's counts from then on."""
ENROLMENT_REQUEST: Final = bytes_setting("request")
"""The signed request with which the device asks to be enrolled, as in its QR code."""
LAST_POST: Final = text_setting("last post")
"""The post of the newest observation, as it was typed."""
CARRIED_SIZE: Final = number_setting("carried checkpoint size")
"""Size of the newest checkpoint whose signature a manifest of the own feed has."""
HUB_CHECKPOINT: Final = text_setting("checkpoint seen")
"""The newest checkpoint that the hub published and this laptop checked: the signed note."""
PACK_ASKED_AT: Final = moment_setting("pack asked for")
"""When the hub was asked last for a newer mission pack, UTC."""
LOG_ENDS_SAID: Final = number_setting("log ends said")
"""Number of ended logs of which the holder was told."""
OUTBOX_READ_TO: Final = text_setting("outbox taken up to")
"""Name of the newest list of the hub's outbox up to which all files were received."""
OUTBOX_UNTOLD: Final = number_setting("outbox untold")
"""Number of files of the outbox that were taken since headquarters was told last."""
OUTBOX_TOLD_AT: Final = moment_setting("outbox told")
"""When headquarters was told last how far the outbox was taken, by the device's clock, UTC."""
OUTBOX_GAP: Final = text_setting("outbox gap")
"""Name of a list of the hub's outbox before which others are gone that were not taken."""
OUTBOX_ASKED: Final = text_setting("outbox asked")
"""Name of such a list, for which everything was asked for anew."""
OUTBOX_LIST: Final = text_setting("outbox list")
"""The newest list of the hub's outbox: a checkpoint that the log's key signed."""
FEEDS_LISTED: Final = Setting(key="feeds listed", parse=_listed, write=_listing)
"""The newest list of feeds: name of its file, size and root of the log that it speaks of."""
SMALLER: Final = numbers_setting("smaller bundles")
"""Up to this own record, a bundle holds this share (one part in so many) of what it might."""
EVIDENCE_REQUESTS: Final = named_bytes_setting("wanted evidence")
"""The hub's newest list of evidence that it lacks: its file name, and its bytes."""
ROSTER_SINCE: Final = named_bytes_setting("roster since")
"""Name of the earliest list of the outbox with the roster of today, and SHA-256 of its head."""
EVIDENCE_ANSWERS: Final = named_bytes_setting("asked evidence")
"""The hub's newest list of answers about evidence that was asked for: as EVIDENCE_REQUESTS."""

# Headquarters.
LOG_ORIGIN: Final = text_setting("log origin")
"""The log's name in its checkpoints."""
WITNESS_URLS: Final[Setting[dict[str, str]]] = json_setting("witness urls")
"""Address of each witness, by its name."""
EPOCH_DAYS: Final = number_setting("epoch days")
"""Duration of an epoch of the hub's encryption key."""
HORIZON_DAYS: Final = number_setting("horizon days")
"""Time from the start of an epoch until its private key is destroyed."""
WAITING_CHANGES: Final[Setting[dict[str, Any]]] = json_setting("waiting changes")
"""Changes of the mission that wait for officers' signatures (mission/signing/change_list.py)."""
QUEUED_METADATA: Final[Setting[list[list[str]]]] = json_setting("queued metadata")
"""Names and content of files of the mission pack that took effect and are to be written."""
WATCHED_INBOX: Final = text_setting("watched inbox")
"""The receiver's folder, as the import daemon was told last."""
DESTRUCTION_WAITS: Final[Setting[list[str]]] = json_setting("destruction waits")
"""Names of held files for which the destruction of an old epoch's key waits."""
OUTBOX_NUMBER: Final = number_setting("outbox number")
"""Number of the newest file of any outbox."""
OUTBOX_EVENTS_SCANNED: Final = number_setting("outbox events scanned")
"""Row of the newest record that was searched for what devices say of their outboxes."""
EVIDENCE_ARRIVED: Final = json_setting("evidence arrived")
"""Number of pieces of evidence that arrived, and the newest of them."""
EVIDENCE_BEYOND: Final = json_setting("evidence beyond")
"""Devices, in hexadecimal, that name more evidence than is looked for."""
EVIDENCE_EVENTS_SCANNED: Final = number_setting("evidence events scanned")
"""Row of the newest record that was searched for what devices ask of evidence."""
OUTBOXES_ANEW: Final = Setting(key="outboxes anew", parse=str.split, write=" ".join)
"""Devices, in hexadecimal, that asked for everything anew, and did not get it yet."""
OUTBOXES_SAID: Final = number_setting("outboxes said")
"""When each device was signed a list last though nothing came, seconds since 1970, UTC."""
OUTBOXES_TRIMMED: Final = number_setting("outboxes trimmed")
"""When their quota was looked at last, as the newest arrival, seconds since 1970, UTC."""
OUTBOX_FAULTS: Final = members_setting("outbox faults")
"""Faults of single outboxes: for each way, by device, the parts of the words."""
PUBLIC_FOLDER: Final = text_setting("public folder")
"""Folder into which the public files were written last."""
SERVED_FOLDER: Final = members_setting("served folder")
"""Home and folder of the public files, as the import daemon was told last: a copy's is its own."""
FEEDS_SCANNED: Final = text_setting("feeds scanned")
"""Root of the roster, and row of the newest record, for which all feeds that grew were sent."""
SHOWN_SCANNED: Final = text_setting("shown scanned")
"""Roster, day and row for which the findings that liaison officers are shown were looked at."""
FINDINGS_UNSHOWN: Final = members_setting("findings unshown")
"""Reasons why parties are sent no extract of a finding, by its hash in hexadecimal."""
UNSETTLED_AT: Final = text_setting("unsettled at")
"""Newest receipt, letters (-1 each while it is made) and record for which `unsettled` holds."""
ENTRIES_PUBLISHED: Final = text_setting("entries published")
"""Roster, and state of the rows, by which the lists of entries were published last."""
REVIEWS_SCANNED: Final = number_setting("reviews scanned")
"""Row of the newest record that was searched for reviews to send."""
BACKED_UP: Final = members_setting("backed up")
"""Newest backup in each folder: when it was made, and the size of the log in it."""
OWN_SEED: Final = text_setting("own seed")
"""Name of the secret that is the device key's seed, where that is no longer the keystore's."""
MOVED_TO: Final = text_setting("moved to")
"""Folder of the backup with which headquarters moved: this home signs nothing any more."""
ON_SERVER: Final = text_setting("on server")
"""Address of the server that has the database; in SQLite's own, which is closed then."""
DATABASE_OF: Final = text_setting("database of")
"""On a server: whose home's database it is, and whether that home names it already."""
SIGNING_STOP: Final = members_setting("signing stopped")
"""Reason why headquarters signs no checkpoint (store/signing_stop.py)."""
STAMP_AUTHORITY: Final = members_setting("stamp authority")
"""Address and root certificate of whoever stamps the log (hub/publishing/time_stamps.py)."""
CLOSED: Final = members_setting("mission closed at")
"""When the mission was closed and its log's key destroyed, the log's verifier keys, the archive."""
RECOVERY: Final = members_setting("recovery")
"""Recipient and shares of the recovery secret (hub/custody/recovery_file.py)."""


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
    return members_setting(f"last {way}")


def table_signed(sha256: bytes) -> Setting[str]:
    """Time at which a table's rows were signed, and how many, in words."""
    return text_setting(f"table {sha256.hex()}")


def witnessed_size(name: str) -> Setting[int]:
    """Size of the newest checkpoint that a witness cosigned."""
    return number_setting(f"witnessed {name}")


def held_discarded(place: str) -> Setting[int]:
    """Number of files that were discarded from a folder of held files, beyond its quota."""
    return number_setting(f"discarded {place}")
