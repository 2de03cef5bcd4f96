"""Reading static files over a line: the log, and what lies beside it."""

from __future__ import annotations

from typing import Final

from fieldapp.errors import TransportError
from fieldapp.mission.trust import Read
from fieldapp.sync.line import Answer, Line

_BUSY_S: Final = 30.0


def reader(line: Line, prefix: str) -> Read:
    """Reads files by their names below a prefix, None where there is none.

    The function raises TransportError as `Line.ask` does, and where the server refuses.
    """

    def read(name: str, limit: int) -> bytes | None:
        answer = line.ask("GET", prefix + name, limit=limit)
        if answer.status == 404:
            return None
        if answer.status != 200:
            raise refused(answer)
        return answer.body

    return read


def refused(answer: Answer) -> TransportError:
    """An answer that is none of those that were expected."""
    if answer.status in (429, 502, 503, 504, 507):
        told = answer.headers.get("retry-after", "")
        return TransportError(
            "The hub is busy or being started again.",
            kind="busy",
            retry_after=float(told) if told.isdecimal() else _BUSY_S,
            advice="It is tried again by itself; or try later.",
        )
    if answer.status in (301, 302, 303, 307, 308, 511):
        return TransportError(
            "This network sends requests elsewhere: a captive portal answers, or a wrong server.",
            kind="portal",
            advice="Open a browser, log in to the network, then try again.",
        )
    return TransportError(
        f"The server refuses this request (status {answer.status}).",
        kind="refused",
        advice="Check the address; ask headquarters.",
    )
