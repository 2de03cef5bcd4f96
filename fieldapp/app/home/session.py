"""Session: an unlocked home, used by one thread."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldapp.app.home import device as laptop
from fieldapp.errors import BrokenPackError, StoreError
from fieldapp.ledger import roles
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.roster import may_sign
from fieldapp.media.decoder import Pictures
from fieldapp.mission import hub_keys, release, sealed_pack
from fieldapp.mission.pack import Pack
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.records.record_numbers import NumberedRecord
from fieldapp.verification.review_queue import WaitingRecord

if TYPE_CHECKING:  # it loads what measures distances, and each command has a session
    from fieldapp.verification.suggested.suggestions import Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedPairs:
    """Suggested links as they were found last.

    Attributes:
        rests: What they rest on beside records.
        upto: Number of the newest record that was here.
        days: Of each operational day.
        waiting: Rows of the queue.
    """

    rests: tuple[object, ...]
    upto: int
    days: dict[date, tuple[Suggestion, ...]]
    waiting: tuple[WaitingRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRows:
    """Rows of records as they were drawn last.

    Attributes:
        pack: By which they were.
        words: Language, and IANA name of the zone of times.
        rows: By number: what was drawn, and the row (`app/records/record_list.py`).
    """

    pack: Pack
    words: tuple[str, str]
    rows: dict[int, tuple[NumberedRecord, Any]] = field(default_factory=dict)


@dataclass(slots=True)
class Session:
    """An open home.

    Attributes:
        store: The home's.
        pack: The mission pack, None before the first one.
        pictures: The process that decodes pictures.
        settled_by_window: What is noted in the access log waits for the window, which stores it
            within a second; a command stores it at once.
        searched: The newest search that was noted: its purpose and words.
        access_tried: When its head could not be signed last.
        pack_stamp: Of the stored pack when `pack` was read; None before the first one, and in
            commands, which do not look again.
        pairs: Suggested links as they were found last (`app/desk/waiting/unlinked_pairs.py`).
        drawn: Rows of the queue and the like as they were drawn last (`app/desk/queue_view.py`).
    """

    store: Store
    pack: Pack | None
    pictures: Pictures = field(default_factory=Pictures)
    settled_by_window: bool = False
    searched: tuple[str, str] | None = None
    access_tried: datetime | None = None
    pack_stamp: tuple[int, int] | None = None
    pairs: SuggestedPairs | None = None
    drawn: DrawnRows | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeState:
    """State of a home: what it is, and what its holder may do.

    Attributes:
        call_sign: Of its holder.
        role: In the roster, "" before enrolment.
        team: In the roster.
        mission: The mission's name, "" before the first pack.
        enrolled: Its feed has begun, so it can sign.
        headquarters: It is the mission's headquarters.
        signs_observations: Observations can be signed here.
        signs_patrols: Patrols can be signed here.
        signs_links: Links can be signed here.
        forked: Its key signed on another machine, and officers have not said yet which is right.
        works_at_headquarters: It is the mission's, or a home of somebody who works there.
        sees_others: Others' records are here, or come.
        pack: The mission pack, None before the first one.
    """

    call_sign: str
    role: str
    team: str
    mission: str
    enrolled: bool
    headquarters: bool
    signs_observations: bool
    signs_patrols: bool
    signs_links: bool
    forked: bool
    works_at_headquarters: bool
    sees_others: bool
    pack: Pack | None

    @property
    def practice(self) -> bool:
        """Whether the mission is one for practice, wherever its home lies."""
        return self.pack is not None and self.pack.roster.practice

    def opens(self, page: str) -> bool:
        """Whether the person's role opens a page that not everybody has."""
        return self.pack is not None and roles.opens(self.role, page)


def open_session(home: Path, passphrase: str, now: datetime) -> Session:
    """Unlock a home.

    Raises:
        StoreError: There is none, or it cannot be opened.
        DecryptionError: The passphrase is wrong.
        BrokenPackError: Its mission pack was altered or lost; see `mend_pack`.
    """
    store = laptop.unlock(home, passphrase)
    try:
        stamp = _stamp(store)
        return Session(
            store=store, pack=_pack(store, now), settled_by_window=True, pack_stamp=stamp
        )
    except BaseException:
        store.close()
        raise


def mend_pack(home: Path, passphrase: str, folder: Path, now: datetime) -> None:
    """Load the mission pack of a home again, in place of one that was altered or lost.

    Args:
        home: The home.
        passphrase: Opens it.
        folder: The pack, or a carrier that holds one.
        now: The device clock, UTC.

    Raises:
        StoreError, DecryptionError: As open_session.
        VerificationError, FormatError: As laptop.install_pack.
    """
    store = laptop.unlock(home, passphrase)
    try:
        laptop.install_pack(store, folder, root_hash=None, now=now)
    finally:
        store.close()


def close_session(session: Session) -> None:
    """Close the home."""
    session.pictures.stop()
    session.store.close()


def standing(session: Session) -> HomeState:
    """State of the home."""
    follow_pack(session)
    store, pack = session.store, session.pack
    device = pack.roster.device(store.kid) if pack else None
    own = settings.get(store, settings.CALL_SIGN) or ""
    enrolled = device is not None and feeds.head(store, store.kid) is not None
    return HomeState(
        call_sign=device.call_sign if device and device.is_named else own,
        role=device.role if device else "",
        team=device.team if device else "",
        mission=pack.roster.mission_name if pack else "",
        enrolled=enrolled,
        headquarters=hub_keys.is_mission(store),
        signs_observations=(
            enrolled and device is not None and may_sign(device, RecordType.OBSERVATION)
        ),
        signs_patrols=enrolled and device is not None and may_sign(device, RecordType.PATROL),
        signs_links=enrolled and device is not None and may_sign(device, RecordType.LINK),
        forked=feeds.is_open_fork(store, store.kid),
        works_at_headquarters=device is not None and roles.rights(device.role).logs_access,
        sees_others=(
            hub_keys.is_mission(store)
            or (device is not None and roles.rights(device.role).sees != "own")
        ),
        pack=pack,
    )


def pack_of(session: Session) -> Pack:
    """The mission pack that stands now, whoever took it over.

    Raises:
        StoreError: The home has none.
    """
    follow_pack(session)
    if session.pack is None:
        raise StoreError(
            "This laptop has no mission pack.", advice="Install one from the officer's stick."
        )
    return session.pack


def reload_pack(session: Session, now: datetime) -> None:
    """Read the mission pack again, after a newer one was taken over."""
    stamp = _stamp(session.store)
    session.pack = _pack(session.store, now)
    session.pack_stamp = stamp if session.settled_by_window else None


def follow_pack(session: Session) -> bool:
    """Read the mission pack again where another program took over a newer one; whether it did."""
    if not session.settled_by_window or _stamp(session.store) in (None, session.pack_stamp):
        return False
    with suppress(BrokenPackError):  # the other one writes at this moment: the next time
        reload_pack(session, datetime.now(UTC).replace(microsecond=0))
        return True
    return False


def _stamp(store: Store) -> tuple[int, int] | None:
    try:
        return sealed_pack.stamp(store.home, store.secrets)
    except OSError:
        return None


def _pack(store: Store, now: datetime) -> Pack | None:
    if not laptop.has_pack(store):
        return None
    try:
        return laptop.load_pack(store, now)
    except BrokenPackError:
        if not hub_keys.is_mission(store):
            raise
    # Headquarters' is a copy of what its officers signed, which is beside it.
    mission = store.home / release.FOLDER
    return laptop.take_pack(store, mission, root_hash=None, now=now)
