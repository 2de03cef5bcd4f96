"""Authoring of the mission at headquarters: create it, and change roster and content of its pack.

Each change is a new roster or new content. It waits for officers in signing/change_list.py, which
puts it in place; it is made from the roster as it will be when all that waits has taken effect.
The hub's secrets live in its encrypted database.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.ledger import body
from fieldapp.ledger.devices.device_entry import ID_SIZE, Device, FeedPoint, openings
from fieldapp.ledger.roles import APPROVE, HEADQUARTERS, LIAISON, ROLES, rights
from fieldapp.ledger.roster import Roster, changed
from fieldapp.mission import hub_keys, look_alike, release
from fieldapp.mission.enrolment import EnrolmentRequest, check_call_sign
from fieldapp.mission.hub_keys import new_epoch_key, roll
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list, rotation
from fieldapp.store import hub_log, settings
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.keys.token_key import TokenPlace


def create(
    store: Store,
    *,
    name: str,
    officers: Sequence[OfficerSigner],
    threshold: int,
    content: Mapping[str, bytes],
    now: datetime,
    token: TokenPlace | None = None,
    practice: bool = False,
) -> Pack:
    """Create a mission in a home that has none.

    Args:
        store: The mission home's.
        name: Of the mission, as people call it.
        officers: They may sign; `threshold` of them sign here.
        threshold: How many signatures a change needs, 1 to all.
        content: The other targets by name: vocabulary lists, agreement, places.
        now: UTC.
        token: Where the log's key is made; None for the database.
        practice: Nothing of it is real, and every window says so.

    Raises:
        InputError: There is a mission already, no name, or a threshold that cannot be met.
        StoreError: The disk is full or failed, or the token is missing or locked.
    """
    if (store.home / release.FOLDER).exists():
        raise InputError("This home has a mission already.", advice="Name another home.")
    if not name.strip():
        raise InputError("The mission has no name.", field="name")
    if not 1 <= threshold <= len(officers):
        raise InputError("The threshold is 1 to the number of officers.", field="threshold")
    root_hash = release.make_root(store, officers=officers, threshold=threshold, now=now)
    roster = replace(_first_roster(store, name, root_hash, now, token), practice=practice)
    release.found(store, content, roster, officers[:threshold], now)
    roll(store, roster, now)
    return release.current_pack(store, now)


def _first_roster(
    store: Store, name: str, root_hash: bytes, now: datetime, token: TokenPlace | None
) -> Roster:
    origin = f"fieldapp.invalid/{root_hash[:8].hex()}"  # a name, never an address (RFC 2606)
    settings.put(store, settings.LOG_ORIGIN, origin)
    hub_keys.make_log_key(store, origin, token)
    head = Roster(
        version=1,
        mission=root_hash[:8],
        mission_name=name,
        epoch_key=new_epoch_key(store, root_hash[:8]),
        log_origin=origin,
        log_vkeys=hub_keys.log_vkeys(store),
        witness_vkeys=(),
    )
    return changed(head, [_own_device(store, now)])


def _own_device(store: Store, now: datetime) -> Device:
    verifier = store.secrets.signer.verifier
    return Device(
        kid=verifier.kid,
        public_key=verifier.public_key,
        role=HEADQUARTERS,
        openings=openings(secrets.token_bytes, call_sign="Headquarters"),
        valid_from=now,
        revoked_at=None,
        revoked_log_size=None,
        request_hash=bytes(32),
    )


def enrol(
    store: Store,
    request: EnrolmentRequest,
    *,
    call_sign: str,
    role: str,
    team: str,
    person_of: str = "",
    follows: bytes | None = None,
    party: str = "",
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Enrol a laptop: list it in the roster.

    Args:
        store: The mission home's.
        request: Verified, its fingerprint compared face to face.
        call_sign: Of the person; like no other of a trusted laptop, nor of another person's.
        role: One of roles.ROLES.
        team: As the mission names it.
        person_of: Another laptop of the same person, by call sign or key identifier; empty for
            somebody who is new.
        follows: Key identifier of the laptop that its holder had before: the new one goes on
            correcting what that one signed.
        party: Id of the party whose liaison officer holds it; of that role alone.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: The laptop is listed already; the call sign cannot be, or looks like another, or
            the team does; the role, the other laptop or the earlier one is unknown.
        VerificationError: These officers may not sign.
    """
    check_call_sign(call_sign)
    team = team.strip()
    roster = change_list.expected(store, now)
    if roster.ended_at is not None:
        raise InputError("The mission ends: nobody is enrolled any more.", field="request")
    if role not in ROLES:
        raise InputError("There is no such role.", field="role", suggestions=tuple(ROLES))
    if (role == LIAISON) != bool(party.strip()):
        raise InputError(
            "A liaison officer is of a party, and nobody else is.",
            field="party",
            advice="Give the party's id, as the agreement's rules have it, with this role alone.",
        )
    if roster.device(request.kid) is not None:
        raise InputError(
            "This laptop is enrolled already.", advice="A laptop that was lost needs a new key."
        )
    before = None if follows is None else roster.device(follows)
    if follows is not None and before is None:
        raise InputError("The earlier laptop is not in the roster.", field="follows")
    if person_of:
        person = _person(roster, person_of)
    else:
        person = before.person if before is not None else secrets.token_bytes(ID_SIZE)
    if before is not None and (not before.person or before.person != person):
        raise InputError(
            "The earlier laptop was another person's.",
            field="follows",
            advice="Nobody goes on with another person's records: name the same person twice, or "
            "leave the earlier laptop out.",
        )
    for other in roster.devices:
        trusted, same = other.revoked_at is None, other.person == person
        if (trusted or not same) and look_alike.alike(other.call_sign, call_sign):
            raise InputError(
                Message("This call sign is taken: {1} looks the same.", TypedText(other.call_sign)),
                field="call sign",
                advice="Choose another one. A person who gets a new laptop keeps theirs: revoke "
                "the old one, and say that it was of the same person.",
            )
    device = Device(
        kid=request.kid,
        public_key=request.public_key,
        role=role,
        since=hub_log.size(store),
        valid_from=now,
        revoked_at=None,
        revoked_log_size=None,
        request_hash=request.hash,
        follows=follows,
        party=party.strip(),
        openings=openings(
            secrets.token_bytes,
            call_sign=call_sign,
            team=team,
            team_id=_team_id(roster, team),
            person=person,
        ),
    )
    if request.recipient:
        settings.put(store, device_settings.request_recipient(request.kid), request.recipient)
    return change_roster(store, changed(roster, [device]), officers, now)


def _team_id(roster: Roster, team: str) -> bytes:
    """Identifier of a team by its name: that of whoever is in it, or a new one; b"" for no team."""
    known = {device.team: device.team_id for device in roster.devices if device.team}
    if not team or team in known:
        return known.get(team, b"")
    look_alike.check_team(team, known)
    return secrets.token_bytes(ID_SIZE)


def _person(roster: Roster, laptop: str) -> bytes:
    """The person who holds or held a laptop.

    Raises:
        InputError: No person has such a laptop, or several have.
    """
    found = {
        d.person
        for d in roster.devices
        if d.person and (d.kid.hex() == laptop.lower() or d.call_sign == laptop)
    }
    if len(found) != 1:
        known = tuple(dict.fromkeys(d.call_sign for d in roster.devices if d.person))
        raise InputError("No one person has this laptop.", field="person of", suggestions=known)
    return found.pop()


def revoke(
    store: Store,
    laptop: str,
    *,
    last_good: FeedPoint | None,
    last_logged: FeedPoint | None,
    log_size: int,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Revoke a laptop: what is beyond the border is stored and has no effect.

    Args:
        store: The mission home's.
        laptop: Its call sign, or its key identifier in hexadecimal.
        last_good: Last record that is trusted, where that is known.
        last_logged: Newest record of its feed that is in the log; where the last good record is not
            known, what leads up to this one stays as it was.
        log_size: Entries in the log now.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: No such laptop, several of that name, or it was revoked before.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    gone = replace(
        trusted_device(roster, laptop),
        revoked_at=now,
        last_good=last_good,
        last_logged=last_logged,
        revoked_log_size=log_size,
    )
    return change_roster(store, changed(roster, [gone]), officers, now)


def trusted_device(roster: Roster, laptop: str) -> Device:
    """The trusted laptop of this call sign, or key identifier in hexadecimal.

    Raises:
        InputError: There is none, or it was revoked.
    """
    matching = [
        d
        for d in roster.devices
        if d.kid.hex() == laptop.lower() or (d.call_sign == laptop and d.revoked_at is None)
    ]
    if len(matching) != 1 or matching[0].revoked_at is not None:
        trusted = tuple(d.call_sign for d in roster.devices if d.revoked_at is None)
        raise InputError("There is no such trusted laptop.", field="laptop", suggestions=trusted)
    return matching[0]


def settle_fork(
    store: Store,
    point: FeedPoint,
    *,
    kid: bytes,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Say which branch of a forked feed is its holder's.

    Args:
        store: The mission home's.
        point: A record of that branch. Of a laptop that was revoked it is the last that is trusted.
        kid: Of the feed.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: There is no such laptop.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    device = roster.device(kid)
    if device is None:
        raise InputError("There is no such laptop in the roster.", field="laptop")
    if device.revoked_at is None:
        settled = replace(device, true_branch=point)
    else:
        settled = replace(device, last_good=point)
    return change_roster(store, changed(roster, [settled]), officers, now)


def let_approve(
    store: Store, laptop: str, *, may: bool, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Give or take the right to approve what other officers found.

    What was approved before the right was given is without effect, and stays so.

    Args:
        store: The mission home's.
        laptop: Its call sign, or its key identifier in hexadecimal.
        may: Its holder may.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: No such laptop, several of that name, it was revoked, its role approves nothing,
            or it is so already.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    device = trusted_device(roster, laptop)
    if may and not rights(device.role).approves:
        raise InputError("The role of this laptop approves nothing.", field="laptop")
    if may == (APPROVE in device.rights):
        raise InputError("It is so already.", field="laptop")
    kept = tuple(sorted({*device.rights} - {APPROVE} | ({APPROVE} if may else set())))
    since = hub_log.size(store) if may else device.approves_since
    given = replace(device, rights=kept, approves_since=since)
    return change_roster(store, changed(roster, [given]), officers, now)


def raise_format_level(
    store: Store,
    level: int,
    *,
    reads: Mapping[bytes, int],
    left_behind: Sequence[str],
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Raise the mission's format level: from then on laptops sign newer types of record.

    Args:
        store: The mission home's.
        level: Above what it is.
        reads: Highest level that each laptop reads, as it said last; none: it never said.
        left_behind: Call signs of laptops that will not read what is signed from then on.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: Not above the level that stands, above what this program reads, or a trusted
            laptop cannot read it and is not named.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    if level <= roster.format_level:
        text = Message("The format level is {1} already.", roster.format_level)
        raise InputError(text, field="level")
    if level > body.READS:
        raise InputError(
            Message("This program reads format level {1}.", body.READS),
            field="level",
            advice="Update headquarters first.",
        )
    behind = [
        d.call_sign
        for d in roster.devices
        if d.revoked_at is None and d.kid != store.kid and reads.get(d.kid, 0) < level
    ]
    missing = [name for name in behind if name not in left_behind]
    if missing:
        raise InputError(
            Message("These laptops cannot read it, as far as they said: {1}.", ", ".join(missing)),
            field="level",
            advice="Update them and take their bundles, revoke them, or name them as left behind.",
        )
    return change_roster(store, replace(roster, format_level=level), officers, now)


def change_epoch_key(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Change the key that signs to whom laptops seal; with it an epoch begins at once.

    Raises:
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    renewed = replace(roster, epoch_key=new_epoch_key(store, roster.mission))
    return change_roster(store, renewed, officers, now)


def renew(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Renew the pack: sign it as it is once more, so that it does not expire.

    Raises:
        InputError: A renewal waits already.
        VerificationError: These officers may not sign.
    """
    if release.newest_root(store).expires <= now + timedelta(days=release.PACK_DAYS):
        return rotation.renew(store, officers=officers, now=now)
    return change_roster(store, change_list.expected(store, now), officers, now)


def change_content(
    store: Store,
    content: Mapping[str, bytes | None],
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Change targets other than the roster; None takes one away.

    Raises:
        VerificationError: These officers may not sign.
    """
    return change_roster(store, change_list.expected(store, now), officers, now, content)


def change_roster(
    store: Store,
    roster: Roster,
    officers: Sequence[OfficerSigner],
    now: datetime,
    content: Mapping[str, bytes | None] = MappingProxyType({}),
) -> Change:
    """Change the roster, and content with it.

    Raises:
        InputError: Another change that waits changes the same.
        VerificationError: These officers may not sign.
    """
    after = replace(roster, version=roster.version + 1)
    return change_list.add(store, after, content=content, officers=officers, now=now)
