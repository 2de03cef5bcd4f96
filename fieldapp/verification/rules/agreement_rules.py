"""Rules of an agreement: whom each provision binds, to what, where and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from fieldapp.errors import Message

BOTH: Final = "both"
FORBIDS: Final = ("fire", "presence", "flight", "works", "restriction", "movement")
EXCEPTIONS: Final = (
    "notified", "storage_site", "training_area", "demining", "self_reported_withdrawal",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponClass:
    """Weapons that a provision means.

    Attributes:
        types: Codes of list "weapon".
        models: Names as told; empty for any.
        calibre_from, calibre_to: Hundredths of a millimetre; from inclusive, to exclusive.
    """

    types: frozenset[str]
    models: frozenset[str] = frozenset()
    calibre_from: int | None = None
    calibre_to: int | None = None

    @property
    def by_calibre(self) -> bool:
        """Whether the type alone does not say if a weapon is of the class."""
        return self.calibre_from is not None or self.calibre_to is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One provision of the agreement.

    Attributes:
        id: Stable name.
        party: Id of whom it binds, or "both".
        forbids: One of FORBIDS.
        since, until: First moment that it holds, and the first at which it does not; None is open.
        what: Codes of list "what" that it is about; empty for all.
        weapons: What it is about; None for any weapon or none.
        inside, outside: Id of a zone.
        within_m, of: Nearer than so many metres to a zone.
        unless: Of EXCEPTIONS.
        recommit: When counters begin again.
        title, text, article: Quoted words.
        line: Of the file.
    """

    id: str
    party: str
    forbids: str
    since: datetime | None = None
    until: datetime | None = None
    what: frozenset[str] = frozenset()
    weapons: WeaponClass | None = None
    inside: str = ""
    outside: str = ""
    within_m: int | None = None
    of: str = ""
    unless: tuple[str, ...] = ()
    recommit: tuple[datetime, ...] = ()
    title: str = ""
    text: str = ""
    article: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartySide:
    """Zone that is known to be one party's, while it is."""

    party: str
    zone: str
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRules:
    """A rule file that was checked.

    Attributes:
        agreement, issued: Heading.
        version: Grows.
        zone: IANA name.
        parties: Id to names by language.
        bodies: Those that notify for all parties, such as a joint commission; the same.
        sides: How the side of a place is known.
        provisions: In the file's order.
        sites: "storage_site" and "training_area" to the ids of their zones.
        deadlines: Hours by name.
        sha256: Of the file.
        attribution: The mandate lets findings name a party.
        standard_of_proof: Of findings, as it is printed in each report; "" for the usual one.
        warnings: What is odd and may be meant.
    """

    agreement: str
    version: int
    issued: str
    zone: str
    parties: Mapping[str, Mapping[str, str]]
    sides: tuple[PartySide, ...]
    provisions: tuple[Provision, ...]
    sites: Mapping[str, tuple[str, ...]]
    deadlines: Mapping[str, int]
    sha256: bytes
    bodies: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    attribution: bool = False
    standard_of_proof: str = ""
    warnings: tuple[Message, ...] = ()
