"""Totals as plain members for JSON: bounds, what is set apart, lines by a key, and the basis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from fieldapp.app.judging.counting_state import CountingState
from fieldapp.verification import counting
from fieldapp.verification.claims import ClaimRow, CountClaim
from fieldapp.verification.counting import Explanation, PeriodTotal, Total, TotalKey

KEYS: Final[tuple[TotalKey, ...]] = ("what", "weapon", "region", "sector", "hour")


def of_day(
    found: Total, undated: Total, state: CountingState, by: TotalKey | None
) -> dict[str, Any]:
    """Members of the total of an operational day, and of what is in no day."""
    rows = None if by is None else counting.rows_by(found.groups, by, state.zone, areas=state.areas)
    return {
        **_total(found),
        **_by(rows),
        "day_not_known": _total(undated),
        "flags": _flags(found),
        "basis": basis_members(state),
    }


def of_period(found: PeriodTotal, state: CountingState, by: TotalKey | None) -> dict[str, Any]:
    """Members of the total of a period, and of what cannot be placed in it or outside of it."""
    inside, maybe = found.inside, found.straddling
    rows = None
    if by is not None:
        rows = counting.rows_by(inside.groups, by, state.zone, maybe.groups, state.areas)
    open_rows = inside.open_rows + maybe.open_rows
    return {
        **claim_members(found.claim),
        "rows": inside.rows + maybe.rows,
        "open_rows": open_rows,
        "without_figure": inside.without_figure + maybe.without_figure,
        "set_apart": _claims(found.set_apart),
        **_by(rows),
        "cannot_be_placed": _total(counting.total((*maybe.groups, *found.unknown.groups))),
        "flags": _flags(inside) + _flags(maybe),
        "basis": basis_members(state),
    }


def explained(found: Explanation) -> dict[str, Any]:
    """Members of what a total was made of, down to the hashes of records."""
    return {
        "hash": found.hash.hex(),
        "relation": found.relation,
        **({} if found.claim is None else claim_members(found.claim)),
        "set_apart": _claims(dict(found.set_apart)),
        "flags": list(found.flags),
        "members": [explained(each) for each in found.members],
    }


def claim_members(claim: CountClaim) -> dict[str, Any]:
    """Members of a claim: its bounds."""
    return {"at_least": claim.at_least, "at_most": claim.at_most, "best": claim.best}


def _claims(claims: Mapping[str, CountClaim]) -> dict[str, Any]:
    return {label: claim_members(claim) for label, claim in sorted(claims.items())}


def _total(found: Total) -> dict[str, Any]:
    return {
        **claim_members(found.claim),
        "rows": found.rows,
        "open_rows": found.open_rows,
        "without_figure": found.without_figure,
        "set_apart": _claims(found.set_apart),
    }


def _by(rows: Iterable[ClaimRow] | None) -> dict[str, Any]:
    if rows is None:
        return {}
    return {
        "by": [{"key": r.key, **claim_members(r.claim), "bracketed": r.bracketed} for r in rows],
    }


def _flags(found: Total) -> list[dict[str, str]]:
    return [{"hash": hash_.hex(), "flag": flag} for hash_, flag in found.flags]


def basis_members(state: CountingState) -> dict[str, Any]:
    """Members of what a total rests on."""
    basis = state.basis
    return {
        "size": basis.size,
        "root": None if basis.root is None else basis.root.hex(),
        "roster": basis.roster,
        "counting": basis.counting.hex(),
        "counting_missing": basis.rule_missing,
        "counting_unannounced": basis.rule_unannounced,
        "complete": basis.complete,
        "feeds": basis.feeds,
        "behind": basis.behind,
        "of_team": basis.of_team,
        "later_roster": basis.later_roster,
        "unlogged": basis.unlogged,
        "zone": state.zone,
        "cut_off": f"{state.cut_off:%H:%M}",
    }
