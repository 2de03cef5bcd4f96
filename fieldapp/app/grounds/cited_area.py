"""Area that a finding cites: computed to be signed, and computed again from what was signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fieldapp.app.grounds import corroborate, named_observations
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import mission_rules
from fieldapp.errors import FieldappError, FormatError, InputError, Message
from fieldapp.ledger.bodies.finding_body import Finding, LocatedArea
from fieldapp.ledger.record import Amendment, Body, Placement, Record, parse
from fieldapp.observation.observation import Observation
from fieldapp.store.index.record_index import observation_in
from fieldapp.store.records import feeds, linked_state, log_state
from fieldapp.store.records.log_state import ThreadState
from fieldapp.verification.corroboration import located_area
from fieldapp.verification.corroboration.bearing_model import cited_model
from fieldapp.verification.corroboration.located_area import CorroboratedSource
from fieldapp.verification.corroboration.one_witness import witness
from fieldapp.verification.findings.area_check import MAX_INPUTS


class CitedArea(NamedTuple):
    """Area that a signed finding cites, with what comes out here.

    Attributes:
        cited: As it was signed.
        state: "same" where it comes out again from what it names, "other" where not, or where the
            finding does not rest on that; "missing" where not all of that is here.
        source: What came out; None where nothing could be computed.
        left_out: Observations that the finding rests on and that could have served, but did not,
            as they stand.
    """

    cited: LocatedArea
    state: str
    source: CorroboratedSource | None
    left_out: int


def of_targets(session: Session, targets: Sequence[bytes]) -> CorroboratedSource:
    """Compute where the source was of the fire that a finding rests on, for it to cite.

    The observations are those among the targets and the members of links among them; the model is
    the mission's.

    Raises:
        InputError: Fewer than two of them can serve, a launch and an impact are mixed, or the
            model is in a file that is not here.
        StoreError: The disk failed.
    """
    names = sorted(_of_fire(session, _threads(session, targets)))
    inputs = corroborate.inputs_of(session, {each: _cited_again(session, each) for each in names})
    if sum(located_area.serves(each.seen) for each in inputs) < 2:
        raise InputError(
            "To say where it was, a finding rests on two observations of fire at least, from posts "
            "with coordinates.",
            field="where",
            advice="Name others too, place the posts, or leave the area out.",
        )
    if len(inputs) > MAX_INPUTS // 2:  # each may bring its placement
        raise InputError(
            Message("An area is computed from {1} observations at most.", MAX_INPUTS // 2),
            field="where",
            advice="Name fewer, or leave the area out.",
        )
    return located_area.locate(inputs, mission_rules.bearing_model(session))


def drafted(
    session: Session, targets: Sequence[bytes]
) -> tuple[FieldappError | None, CitedArea | None]:
    """Area that a draft is to cite; or why it cannot.

    Raises:
        StoreError: The disk failed.
    """
    try:
        source = of_targets(session, targets)
        return None, CitedArea(located_area.as_located(source), "same", source, 0)
    except (FormatError, InputError) as e:
        return e, None


def again(session: Session, body: Finding, at: int | None) -> CitedArea | None:
    """Compute the area that a finding cites again, from what it names; None where it cites none.

    Args:
        session: The open home.
        body: The finding.
        at: Its position in the log, None where it has none.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    cited = body.located
    if cited is None:
        return None
    pack, records = pack_of(session), _named(session, cited)
    file = mission_rules.file_of(session.store, pack, cited.model)
    made = located_area.again(
        cited,
        cited_model(cited.model, None if file is None else file[1]),
        {hash_: each.body for hash_, each in records.items()},
        lambda name, seen: witness(records[name].kid, seen, pack.roster.device, at),
    )
    rested = _threads(session, body.targets)
    others = _of_fire(session, rested) - {*cited.inputs}
    left = corroborate.inputs_of(session, {h: _cited_again(session, h) for h in others})
    serving = sum(located_area.serves(each.seen) for each in left)
    if not made.threads <= {each.hash for each in rested}:
        return CitedArea(cited, "other", None, serving)
    return CitedArea(cited, made.state, made.source, serving)


def _threads(session: Session, targets: Sequence[bytes]) -> list[ThreadState]:
    return linked_state.rested_on(session.store, log_state.newest(session.store), targets)


def _of_fire(session: Session, threads: Sequence[ThreadState]) -> set[bytes]:
    """Versions in force of the fire that a finding rests on."""
    names = named_observations.in_force(session, threads)
    return {
        names[each.current]
        for each in threads
        if each.current is not None and each.kind == located_area.LOCATED
    }


def _cited_again(session: Session, hash_: bytes) -> tuple[bytes, Observation]:
    """Key that signed a version that is here, and what it says."""
    record = parse(feeds.raw(session.store, hash_) or b"")
    seen = observation_in(record)
    assert seen is not None  # noqa: S101 - it is a version of one
    return record.kid, seen


def _named(session: Session, cited: LocatedArea) -> dict[bytes, Record]:
    """Records that an area names and that are here, with what they correct or place."""
    found, due = dict[bytes, Record](), [*cited.inputs]
    while due:
        hash_ = due.pop()
        raw = None if hash_ in found else feeds.raw(session.store, hash_)
        if raw is not None:
            found[hash_] = parse(raw)
            due += _about(found[hash_].body)
    return found


def _about(body: Body) -> tuple[bytes, ...]:
    if isinstance(body, Amendment):
        return (body.target,)
    return body.targets if isinstance(body, Placement) else ()
