"""Reading of a typed line without signing it, as plain values for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from fieldapp.app.entry.listed_region import with_region
from fieldapp.errors import InputError
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.warnings import odd
from fieldapp.report.exports.export_columns import observation_columns
from fieldapp.store.foreign.gazetteer import open_gazetteer


def readings(
    pack: Pack, lines: Iterable[str], *, zone: str, now: datetime
) -> Iterator[dict[str, Any]]:
    """Read lines as the log page does; nothing is written.

    Args:
        pack: The mission pack.
        lines: As they were typed.
        zone: IANA name of the zone that times are told in.
        now: What "now" and "1412" mean, UTC.

    Yields:
        For each line `fields` by export column, those that hold something; `missed` as [start, end,
        text, message] in characters; `warnings` as [field, message].
    """
    with open_gazetteer(pack.places) as gazetteer:
        for line in lines:
            parsed = tolerant_parse.read(
                line, now=now, zone=zone, vocabulary=pack.vocabulary, gazetteer=gazetteer
            )
            observation = Observation(kind=parsed.kind, **parsed.values)
            if "region" not in parsed.values:
                observation = with_region(observation, gazetteer)
            cells = observation_columns(observation).items()
            yield {
                "fields": {name: cell for name, cell in cells if cell not in (None, "", False)},
                "missed": [
                    [each.start, each.end, line[each.start : each.end], _error_words(each.error)]
                    for each in parsed.missed
                ],
                "warnings": [[each.field, str(each.message)] for each in odd(observation, now)],
            }


def _error_words(error: InputError) -> str:
    meant = f" Did you mean {' | '.join(error.suggestions)}?" if error.suggestions else ""
    return f"{error.message}{meant}"
