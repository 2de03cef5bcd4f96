"""Area that a finding cites, computed again outside from the records that the folder has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fieldapp.errors import FormatError
from fieldapp.ledger.bodies.finding_body import LocatedArea
from fieldapp.ledger.devices.device_entry import PERSON, Device, team_at
from fieldapp.ledger.record import Body, Record
from fieldapp.observation.observation import Observation
from fieldapp.report.check_result import CheckResult
from fieldapp.report.verify.folder_judging import FolderJudging, SeenObservation
from fieldapp.verification.corroboration.bearing_model import BearingModel, cited_model
from fieldapp.verification.corroboration.located_area import (
    LOCATED,
    ComputedAgain,
    again,
    region,
    serves,
    square_km,
)
from fieldapp.verification.corroboration.one_witness import witness


def located(
    finding: bytes, cited: LocatedArea, seen: Sequence[SeenObservation], judging: FolderJudging
) -> tuple[ComputedAgain, CheckResult]:
    """Compute the area of a finding in force again: what came out, and what to say of it.

    One that does not come out again gives no effect, so it never comes here.

    Args:
        finding: Hash of the finding.
        cited: The area that it cites.
        seen: The observations that it rests on, as its author had them.
        judging: The folder's records.
    """
    records = {each.record.hash: each.record for each in judging.placed}
    bodies: dict[bytes, Body] = {hash_: each.body for hash_, each in records.items()}
    model = _model(cited, judging.models)
    (at,) = (each.log_index for each in judging.placed if each.record.hash == finding)

    def witness_of(name: bytes, stated: Observation) -> frozenset[bytes]:
        return witness(records[name].kid, stated, judging.devices.get, at)

    made = again(cited, model, bodies, witness_of)
    words = f"Where it was: {_words(cited)}."
    doubt = _not_open([records[each] for each in cited.inputs], judging.devices, at)
    if made.state != "same":
        text = f"{words} It does not come out the same here, but {doubt}."
        return made, CheckResult(about="area", established=False, text=text)
    fire = [each for each in seen if each.stands and each.seen.kind == LOCATED]
    left = [each for each in fire if each.first not in made.threads and serves(each.seen)]
    in_force = {hash_ for each in fire for hash_ in (each.version, each.placement)}
    beside = [each for each in cited.inputs if each not in in_force]
    text = (
        f"{words} By the bearings told in {_records(len(made.threads))}, computed again here: the "
        f"same (model SHA-256 {cited.model.hex()[:16]})."
    )
    if left:
        text += f" It leaves out {_records(len(left))} that the finding rests on."
    if beside:
        text += f" It uses {_records(len(beside))} not in force for its author."
    if doubt:
        text += f" That those are independent words is headquarters' word: {doubt}."
    return made, CheckResult(about="area", established=not (left or beside or doubt), text=text)


def _model(cited: LocatedArea, models: Mapping[bytes, bytes]) -> BearingModel | None:
    try:
        return cited_model(cited.model, models.get(cited.model))
    except FormatError:  # of a later version
        return None


def _not_open(named: Sequence[Record], devices: Mapping[bytes, Device], at: int | None) -> str:
    """Why the folder does not show whose words are one witness's; "" where it does."""
    observers = (getattr(_seen(each.body), "observed_by", None) for each in named)
    kids = {*(each.kid for each in named), *filter(None, observers)}
    known = [devices[kid] for kid in kids if kid in devices]
    hidden = any(PERSON in each.hidden or team_at(each, at) is None for each in known)
    if len(known) < len(kids) or hidden:
        return "it is not open here who is of one person or one team"
    return ""


def _seen(body: Body) -> object:
    return getattr(body, "observation", body)


def _words(cited: LocatedArea) -> str:
    where = region(cited)
    if cited.outcome != "area" or cited.area_m2 is None or where is None:
        return {"contradictory": "the bearings told exclude each other"}.get(
            cited.outcome, "it cannot be located"
        )
    middle = where.centroid
    return f"90 % in {square_km(cited.area_m2)} km² about {middle.y:.2f}, {middle.x:.2f}"


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"
