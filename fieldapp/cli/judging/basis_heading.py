"""Heading of what is told of many records: as of an entry of the log, or of the records here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def heading(basis: Mapping[str, Any]) -> str:
    """Basis in words; never as if all were here where that is not known.

    Args:
        basis: As `total_members.basis_members` gives it.
    """
    rule = (
        "; counted by a rule that changed, and no notice says since when (see `rules show`)"
        if basis["counting_unannounced"]
        else ""
    )
    return f"{_records(basis)}{rule}"


def _records(basis: Mapping[str, Any]) -> str:
    own = (
        f", with {basis['unlogged']} of yours that are not in the log" if basis["unlogged"] else ""
    )
    entry = basis["size"]
    if basis["complete"]:
        return f"As of entry {entry}{own}"
    if basis["behind"]:
        return (
            f"Of the records here{own}; {basis['behind']} of {basis['feeds']} feeds are behind "
            f"entry {entry}"
        )
    if basis["later_roster"] and basis["feeds"] and not basis["of_team"]:
        return (
            f"Of the records here, all {basis['feeds']} feeds up to entry {entry}, by today's "
            "roster: that of then is not here"
        )
    if basis["of_team"]:
        return f"As of entry {entry}{own}, of your team's records; headquarters' links are not here"
    return f"Of the records here{own}: others up to entry {entry} may be missing"
