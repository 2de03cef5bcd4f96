"""Survey of a damaged database: which pages are damaged, and which records are whole.

A record of the own feed is whole where its signature is right, wherever its bytes were found: on
pages that no index leads to any more, and on damaged ones too. Of other feeds a record is whole
where it has the SHA-256 that stands beside it; they are counted, for headquarters has them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger import envelope
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.record import Record, parse, verify
from fieldapp.store.damage import page_file
from fieldapp.store.damage.page_file import DatabasePage, PageFile
from fieldapp.store.damage.page_rows import rows
from fieldapp.store.keys.keystore import Secrets

_RECORD: Final = 9  # columns of the table `record`, of which the second is the hash, the last raw


@dataclass(slots=True, kw_only=True)
class Survey:
    """Result of a survey of a database file.

    Attributes:
        pages: How many pages it has.
        damaged: Numbers of the damaged ones.
        own: Whole records of the own feed, by number.
        known: Numbers of own records that there were, as far as the database still tells.
        others: How many whole records there are of other feeds.
        settings: Settings whose pages are whole, as text by their key.
    """

    pages: int = 0
    damaged: list[int] = field(default_factory=list)
    own: dict[int, Record] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)
    others: int = 0
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def lost(self) -> list[int]:
        """Numbers of own records that there were and that are not whole."""
        numbers = self.known | set(range(max(self.own, default=-1)))
        return sorted(numbers - self.own.keys())

    def runs(self) -> list[list[Record]]:
        """Whole own records in their order, each run a chain without a gap."""
        found: list[list[Record]] = []
        for _, record in sorted(self.own.items()):
            if found and found[-1][-1].hash == record.previous:
                found[-1].append(record)
            else:
                found.append([record])
        return found


def survey(path: Path, secrets: Secrets, progress: Callable[[int, int], object]) -> Survey:
    """Look through a database file; nothing is written.

    Args:
        path: The file.
        secrets: Of its keystore.
        progress: Called with (pages done, pages); an error that it raises stops.

    Raises:
        StoreError: The file cannot be opened.
    """
    found, verifier = Survey(), secrets.signer.verifier
    others: set[bytes] = set()
    with page_file.opened(path, secrets.database_key) as file:
        found.pages = file.pages
        for number in range(1, file.pages + 1):
            progress(number, file.pages)
            page = file.page(number)
            if not page.whole:
                found.damaged.append(number)
            _look(found, verifier, others, file, page)
    found.others = len(others)
    return found


def _look(
    found: Survey, verifier: Verifier, others: set[bytes], file: PageFile, page: DatabasePage
) -> None:
    for row in rows(file, page):
        match row.values:
            case (bytes(kid), int(seq), int()) if kid == verifier.kid:
                found.known.add(seq)
            case (str(key), str(value)) if row.whole:
                found.settings[key] = value
            case (_, bytes(hash_), bytes(kid), *_, bytes(raw)) if len(row.values) == _RECORD:
                if kid == verifier.kid:
                    _keep(found, verifier, raw)
                elif hashlib.sha256(raw).digest() == hash_:
                    others.add(hash_)
    if not page.whole:
        for raw in _scattered(page.content, verifier.kid):
            _keep(found, verifier, raw)


def _scattered(content: bytes, kid: bytes) -> Iterator[bytes]:
    """Bytes that look like own records on a page whose list of rows may be damaged."""
    for beginning in re.finditer(re.escape(envelope.OPENING + kid), content):
        try:
            yield envelope.first(content[beginning.start() :])
        except FormatError:
            continue


def _keep(found: Survey, verifier: Verifier, raw: bytes) -> None:
    try:
        record = parse(raw)
        verify(record, verifier)
    except (FormatError, VerificationError):
        return
    found.own.setdefault(record.seq, record)
