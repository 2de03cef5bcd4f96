"""Rule file of an agreement, `agreement.toml`, read and checked.

The file is written by people and checked before officers sign it. One member stands on a line, so
that an error can name the line. Its SHA-256 is its identity.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import combinations, pairwise
from typing import Any, Final, NoReturn

from fieldapp.errors import FormatError, Message, TypedText
from fieldapp.observation.local_time import EARLIEST, LATEST, is_zone
from fieldapp.toml_text import parse_toml
from fieldapp.verification.rules.agreement_rules import (
    BOTH,
    EXCEPTIONS,
    FORBIDS,
    AgreementRules,
    PartySide,
    Provision,
    WeaponClass,
)

_WHERE: Final = ("inside", "outside", "within_m", "anywhere")
_MOST: Final = 10**6  # of a version, of metres, millimetres, hours
_TABLES: Final = 1000  # of one kind: each class is compared with each


def _text(value: object) -> bool:
    return isinstance(value, str)


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _date(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _some(value: object) -> bool:
    return _texts(value) and value != []  # a class of no weapon would break nothing, silently


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_text, value))


def _named(value: object) -> bool:
    return isinstance(value, dict) and all(map(_text, value.values()))


def _table(value: object) -> bool:
    return isinstance(value, dict)


def _tables(value: object) -> bool:
    return isinstance(value, list) and len(value) <= _TABLES  # each is checked by itself


def _by_name(value: Any) -> bool:
    return _table(value) and len(value) <= _TABLES and all(map(_table, value.values()))


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not _flag(value) and 0 <= value <= _MOST


def _version(value: object) -> bool:
    return _whole(value) and value != 0


def _figure(value: object) -> bool:
    return isinstance(value, int | float) and not _flag(value) and 0 <= value <= _MOST


_Members = Mapping[str, Callable[[object], bool]]
_TOP: Final[_Members] = {
    "agreement": _filled, "version": _version, "issued": _date, "zone": _text,
    "asymmetry_reason": _text, "party": _tables, "body": _tables, "side": _tables,
    "provision": _tables, "weapon_class": _by_name, "deadline": _table, "storage_site": _tables,
    "training_area": _tables, "attribution": _text, "standard_of_proof": _filled,
}  # fmt: skip
_ATTRIBUTION: Final = ("not_allowed", "allowed")
_PROVISION: Final[_Members] = {
    "id": _filled, "title": _text, "text": _text, "article": _filled, "party": _text, "from": _text,
    "to": _text, "forbids": _text, "what": _some, "weapons": _some, "weapon_class": _text,
    "calibre_from_mm": _figure, "calibre_to_mm": _figure, "inside": _text, "outside": _text,
    "within_m": _whole, "of": _text, "anywhere": _flag, "unless": _texts, "recommit": _texts,
    "quorum": _whole,
}  # fmt: skip
_CLASS: Final[_Members] = {
    "types": _some, "models": _some, "calibre_from_mm": _figure, "calibre_to_mm": _figure,
}  # fmt: skip
_SIDE: Final[_Members] = {"party": _text, "zone": _text, "from": _text, "to": _text}
_PARTY: Final[_Members] = {"id": _filled, "name": _named}
_SITE: Final[_Members] = {"zone": _text, "party": _text}
_DEADLINE: Final[_Members] = dict.fromkeys(("inspect_h", "answer_h", "emergency_meeting_h"), _whole)


def parse_rules(
    content: bytes, zones: Collection[str], codes: Mapping[str, Collection[str]]
) -> AgreementRules:
    """Read and check a rule file.

    Args:
        content: The file, TOML in UTF-8.
        zones: Ids of the mission's zones.
        codes: Codes of the vocabulary lists "weapon" and "what".

    Raises:
        FormatError: What is wrong, and in which line.
    """
    try:
        given = parse_toml(content)
    except ValueError as e:
        raise FormatError(Message("The rules are not TOML: {1}.", str(e))) from e
    return _RuleFileReader(content.decode(), given, frozenset(zones), codes).rules(
        sha256(content).digest()
    )


class _RuleFileReader:
    """A file while it is read, with the line of each member."""

    def __init__(
        self,
        text: str,
        given: dict[str, Any],
        zones: frozenset[str],
        codes: Mapping[str, Collection[str]],
    ) -> None:
        self.given, self.zones, self.codes = given, zones, codes
        self.lines = dict(_lines(text))

    def rules(self, digest: bytes) -> AgreementRules:
        given = self.given
        self.check(
            "", given, _TOP, ("agreement", "version", "issued", "zone", "party", "provision")
        )
        if not (given["zone"] and is_zone(given["zone"])):
            self.refuse("zone", Message("{1} is not a time zone.", TypedText(given["zone"])))
        if given.get("attribution", _ATTRIBUTION[0]) not in _ATTRIBUTION:
            self.refuse_code("attribution", given["attribution"])
        self.parties = {p["id"]: p.get("name", {}) for p in self.tables("party", _PARTY, ("id",))}
        self.bodies = {b["id"]: b.get("name", {}) for b in self.tables("body", _PARTY, ("id",))}
        self.refuse_twice()
        classes = {
            name: self.weapon_class(f"weapon_class.{name}", members)
            for name, members in given.get("weapon_class", {}).items()
        }
        provisions = tuple(
            self.provision(f"provision.{n}", members, classes)
            for n, members in enumerate(self.tables("provision", _PROVISION, _NEEDED))
        )
        self.refuse_overlaps(provisions)
        sides = tuple(
            PartySide(
                party=self.party(f"side.{n}.party", members["party"]),
                zone=self.known_zone(f"side.{n}.zone", members["zone"]),
                **self.span(f"side.{n}", members),
            )
            for n, members in enumerate(self.tables("side", _SIDE, ("party", "zone")))
        )
        self.check("deadline.", given.get("deadline", {}), _DEADLINE)
        return AgreementRules(
            agreement=given["agreement"],
            version=given["version"],
            issued=given["issued"],
            zone=given["zone"],
            parties=self.parties,
            bodies=self.bodies,
            sides=sides,
            provisions=provisions,
            sites={
                kind: tuple(
                    self.known_zone(f"{kind}.{n}.zone", members["zone"])
                    for n, members in enumerate(self.tables(kind, _SITE, ("zone",)))
                )
                for kind in ("storage_site", "training_area")
            },
            deadlines=given.get("deadline", {}),
            attribution=given.get("attribution") == "allowed",
            standard_of_proof=given.get("standard_of_proof", "").strip(),
            sha256=digest,
            warnings=tuple(self.warnings(provisions, classes)),
        )

    def provision(
        self, at: str, members: dict[str, Any], classes: Mapping[str, WeaponClass]
    ) -> Provision:
        if members["forbids"] not in FORBIDS:
            self.refuse_code(f"{at}.forbids", members["forbids"])
        if ("within_m" in members) != ("of" in members):
            self.refuse(at, Message("within_m and of stand together."))
        places = [name for name in _WHERE if name in members]
        if len(places) != 1 or members.get("anywhere", True) is not True:
            self.refuse(at, Message("A provision has one of inside, outside, within_m, anywhere."))
        for name in ("inside", "outside", "of"):
            if name in members:
                self.known_zone(f"{at}.{name}", members[name])
        for code in members.get("unless", ()):
            if code not in EXCEPTIONS:
                self.refuse_code(f"{at}.unless", code)
        named = members.get("weapon_class")
        if named is not None and named not in classes:
            self.refuse_code(f"{at}.weapon_class", named)
        if named is not None and _weapon_names(members):
            self.refuse(at, Message("A provision has weapon_class, or weapons and calibres."))
        if _weapon_names(members):
            types = {"types": members.get("weapons", list(self.codes["weapon"]))}
            weapons: WeaponClass | None = self.weapon_class(at, {**_calibres(members), **types})
        else:
            weapons = classes.get(named or "")
        for code in members.get("what", ()):
            self.code(f"{at}.what", "what", code)
        return Provision(
            id=members["id"],
            party=self.party(f"{at}.party", members["party"], both=True),
            forbids=members["forbids"],
            what=frozenset(members.get("what", ())),
            weapons=weapons,
            inside=members.get("inside", ""),
            outside=members.get("outside", ""),
            within_m=members.get("within_m"),
            of=members.get("of", ""),
            unless=tuple(members.get("unless", ())),
            recommit=tuple(
                self.moment(f"{at}.recommit", each) for each in members.get("recommit", ())
            ),
            title=members.get("title", ""),
            text=members.get("text", ""),
            article=members["article"],
            line=self.line(f"{at}.id"),
            **self.span(at, members),
        )

    def weapon_class(self, at: str, members: dict[str, Any]) -> WeaponClass:
        if at.startswith("weapon_class."):
            self.check(f"{at}.", members, _CLASS, ("types",))
        for code in members["types"]:
            self.code(f"{at}.types", "weapon", code)
        low, high = (
            None if mm is None else round(mm * 100)
            for mm in (members.get("calibre_from_mm"), members.get("calibre_to_mm"))
        )
        if low is not None and high is not None and low >= high:
            self.refuse(f"{at}.calibre_from_mm", Message("The calibres end before they begin."))
        return WeaponClass(
            types=frozenset(members["types"]),
            models=frozenset(members.get("models", ())),
            calibre_from=low,
            calibre_to=high,
        )

    def tables(self, name: str, known: _Members, needed: Sequence[str]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.given.get(name, [])
        for n, members in enumerate(found):
            if not isinstance(members, dict):
                self.refuse(name, Message("{1} is a table.", name))
            self.check(f"{name}.{n}.", members, known, needed)
        return found

    def check(
        self,
        at: str,
        members: Mapping[str, Any],
        known: _Members,
        needed: Collection[str] = (),
    ) -> None:
        for name, value in members.items():
            if name not in known:
                self.refuse(f"{at}{name}", Message("{1} is not a member here.", TypedText(name)))
            if not known[name](value):
                self.refuse(f"{at}{name}", Message("{1} has a value of another kind.", name))
        for name in needed:
            if name not in members:
                self.refuse(at.rstrip("."), Message("The member {1} is missing.", name))

    def refuse_twice(self) -> None:
        """Refuse an id that two parties or bodies have: one would stand for the other."""
        given = [
            (kind, n) for kind in ("party", "body") for n in range(len(self.given.get(kind, [])))
        ]
        seen = set()
        for kind, n in given:
            name = self.given[kind][n]["id"]
            if name in seen:
                self.refuse(f"{kind}.{n}.id", Message("The id {1} stands twice.", TypedText(name)))
            seen.add(name)

    def span(self, at: str, members: Mapping[str, Any]) -> dict[str, datetime | None]:
        since, until = (
            self.moment(f"{at}.{name}", members[name]) if name in members else None
            for name in ("from", "to")
        )
        if since is not None and until is not None and since >= until:
            self.refuse(f"{at}.to", Message("It ends before it begins."))
        return {"since": since, "until": until}

    def moment(self, at: str, text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            moment = datetime.min  # noqa: DTZ901 - refused below
        if moment.tzinfo is None or not EARLIEST <= moment <= LATEST:
            self.refuse(at, Message("{1} is not a time with its offset.", TypedText(text)))
        return moment.astimezone(UTC)

    def party(self, at: str, name: str, *, both: bool = False) -> str:
        if name not in self.parties and not (both and name == BOTH):
            self.refuse(at, Message("The party {1} is not known.", TypedText(name)))
        return name

    def known_zone(self, at: str, name: str) -> str:
        if name not in self.zones:
            self.refuse(at, Message("The zone {1} is not known.", TypedText(name)))
        return name

    def code(self, at: str, code_list: str, code: object) -> None:
        if code not in self.codes[code_list]:
            self.refuse_code(at, code)

    def refuse_code(self, at: str, code: object) -> NoReturn:
        self.refuse(at, Message("{1} is not known here.", TypedText(str(code))))

    def refuse_overlaps(self, provisions: Sequence[Provision]) -> None:
        begin = sorted(provisions, key=lambda each: (each.id, each.since or EARLIEST))
        for one, other in pairwise(begin):  # of some that meet, two that begin in turn do
            if one.id == other.id and _meet(one, other):
                at = max(one.line, other.line)
                raise _at(at, Message("{1} stands twice for the same time.", TypedText(one.id)))

    def warnings(
        self, provisions: Sequence[Provision], classes: Mapping[str, WeaponClass]
    ) -> Iterator[Message]:
        if not self.given.get("asymmetry_reason"):
            bound = Counter((p.forbids, p.party) for p in provisions if p.party != BOTH)
            for forbids, party in bound:
                if any(not bound[forbids, other] for other in self.parties):
                    yield Message("{1} binds {2} alone: asymmetry_reason says why.", forbids, party)
        for (one, a), (other, b) in combinations(classes.items(), 2):
            if a.types & b.types and _overlap(a, b):
                yield Message("The calibres of {1} and {2} overlap.", one, other)

    def line(self, at: str) -> int:
        """Line of a member, of its table where the member is not there."""
        while at and at not in self.lines:
            at = at.rpartition(".")[0]
        return self.lines.get(at, 1)

    def refuse(self, at: str, message: Message) -> NoReturn:
        raise _at(self.line(at), message)


_NEEDED: Final = ("id", "party", "forbids", "article")
_HEADER: Final = re.compile(r"\s*\[(\[)?\s*([\w.\"-]+)\s*\]")
_MEMBER: Final = re.compile(r"\s*([\w-]+)(\.[\w-]+)*\s*=")


def _at(line: int, message: Message) -> FormatError:
    return FormatError(message, where=str(line), advice=Message("See line {1}.", line))


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """(path, line) of each table and member; tables of an array are numbered from 0."""
    at, counts = "", Counter[str]()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            name = header[2].replace('"', "")
            at = f"{name}.{counts[name]}" if header[1] else name
            counts[name] += 1
            yield at, number
        elif member := _MEMBER.match(line):
            yield f"{at}.{member[1]}".lstrip("."), number


def _weapon_names(members: Mapping[str, Any]) -> bool:
    return "weapons" in members or bool(_calibres(members))


def _calibres(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name.startswith("calibre_")}


def _meet(one: Provision, other: Provision) -> bool:
    """Whether two provisions hold at some moment together."""
    starts_late = one.until is not None and other.since is not None and one.until <= other.since
    ends_early = other.until is not None and one.since is not None and other.until <= one.since
    return not (starts_late or ends_early)


def _overlap(one: WeaponClass, other: WeaponClass) -> bool:
    low = max(one.calibre_from or 0, other.calibre_from or 0)
    high = min(one.calibre_to or 10**9, other.calibre_to or 10**9)
    return low < high
