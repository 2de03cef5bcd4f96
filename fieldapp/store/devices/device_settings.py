"""Settings of a home about one device each: what was sent to it, and how far it is.

As store/settings.py, which reads and writes them: keys may be added, never changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from fieldapp.store.interface import Store
from fieldapp.store.setting_types import (
    Setting,
    json_setting,
    number_setting,
    numbers_setting,
    text_setting,
)


def receipted_size(kid: bytes) -> Setting[int]:
    """Size of the log of the newest receipt for a feed."""
    return number_setting(f"receipted {kid.hex()}")


def outbox_settled(kid: bytes) -> Setting[str]:
    """Name up to which a device's receipts need no file: it has them, or they are joined."""
    return text_setting(f"settled {kid.hex()}")


def outbox_read(kid: bytes) -> Setting[str]:
    """Name of the newest list of its outbox that a device said it had taken."""
    return text_setting(f"read {kid.hex()}")


def outbox_read_seq(kid: bytes) -> Setting[int]:
    """Number of the record in which a device said how far it had taken its outbox."""
    return number_setting(f"readseq {kid.hex()}")


def outbox_anew_at(kid: bytes) -> Setting[int]:
    """When everything was last written anew to a device, seconds since 1970, UTC."""
    return number_setting(f"anew at {kid.hex()}")


def outbox_heard(kid: bytes) -> Setting[int]:
    """When a device last said that it fetched, or since when something waits, seconds, UTC."""
    return number_setting(f"heard {kid.hex()}")


def outbox_let_go(kid: bytes) -> Setting[int]:
    """Number of times that a device's outbox was let go, beyond quota or age."""
    return number_setting(f"let go {kid.hex()}")


def request_recipient(kid: bytes) -> Setting[str]:
    """Recipient that a device named when it asked to be enrolled; its feed may name a later one."""
    return text_setting(f"recipient {kid.hex()}")


def evidence_list_sent(kid: bytes) -> Setting[str]:
    """Digest of the newest list of missing evidence that was sent to a device."""
    return text_setting(f"wanted {kid.hex()}")


def evidence_answers_sent(kid: bytes) -> Setting[str]:
    """Digest of the newest list of answers about evidence that was sent to a device."""
    return text_setting(f"asked {kid.hex()}")


def evidence_given(kid: bytes) -> Setting[tuple[int, ...]]:
    """Day since 1970 on which a device was last sent evidence that it asked for, and its bytes."""
    return numbers_setting(f"given {kid.hex()}")


def letters_given(author: bytes, owner: bytes) -> Setting[tuple[int, ...]]:
    """Day since 1970 on which a device was last sent letters of an author, and their bytes."""
    return numbers_setting(f"letters {author.hex()} {owner.hex()}")


def cosigned_sent(kid: bytes) -> Setting[int]:
    """Size of the newest cosigned checkpoint that was sent to a device."""
    return number_setting(f"cosigned {kid.hex()}")


def carried(kid: bytes) -> Setting[dict[str, str]]:
    """By digest of what a device is sent on a stick, that of its newest sealed file, in hex."""
    return json_setting(f"carried {kid.hex()}")


def seal_again_sent(kid: bytes) -> Setting[str]:
    """Digest of the newest list of bundles to seal again that was sent to a device."""
    return text_setting(f"again {kid.hex()}")


def shown_sent(kid: bytes) -> Setting[int]:
    """Row of the newest handout that a liaison officer's laptop was sent."""
    return number_setting(f"shown {kid.hex()}")


def forks_sent(recipient: bytes, kid: bytes) -> Setting[int]:
    """Row of the newest forked record of a feed that was sent to a device."""
    return number_setting(f"forks {recipient.hex()} {kid.hex()}")


def ended_logs_known(kid: bytes) -> Setting[int]:
    """Number of ended logs that a device knows, by what its records cite."""
    return number_setting(f"new log {kid.hex()}")


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
