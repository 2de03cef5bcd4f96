"""Reader of static files over a connection: the log, and what lies beside it."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import Final

from fieldapp.errors import Message, TransportError
from fieldapp.mission.trust import Read
from fieldapp.sync.network.connection import HttpResponse, Line

_BUSY_S: Final = 30.0
_DAY_S: Final = 86_400  # nobody who answers may send a laptop away for longer


def reader(line: Line, prefix: str) -> Read:
    """Function that reads files by their names below a prefix; None where there is no file.

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


def retry_after(answer: HttpResponse, otherwise: float) -> float:
    """Seconds that `Retry-After` asks to wait (RFC 9110 section 10.2.3), a day at most.

    Args:
        answer: With the header or without.
        otherwise: Value where it says nothing that can be understood.

    >>> answer = HttpResponse(status=503, headers={"retry-after": "9" * 400}, body=b"")
    >>> retry_after(answer, 30.0)
    86400.0
    """
    text = answer.headers.get("retry-after", "").strip()
    if re.fullmatch("[0-9]+", text):
        return float(_DAY_S if len(text) > 9 else min(int(text), _DAY_S))
    try:
        at = parsedate_to_datetime(text)
        now = parsedate_to_datetime(answer.headers["date"])  # the clock that the time is of
        return min(max((at - now).total_seconds(), 0.0), _DAY_S)
    except (ValueError, KeyError, TypeError):
        return otherwise


def refused(answer: HttpResponse) -> TransportError:
    """Error for an answer of an unexpected status."""
    if answer.status in (429, 502, 503, 504, 507):
        return TransportError(
            "The hub is busy or being started again.",
            kind="busy",
            retry_after=retry_after(answer, _BUSY_S),
            advice="It is tried again by itself; or try later.",
        )
    if answer.status in (301, 302, 303, 307, 308, 511):
        return TransportError(
            "This network sends requests elsewhere: a captive portal answers, or a wrong server.",
            kind="portal",
            advice="Open a browser, log in to the network, then try again.",
        )
    return TransportError(
        Message("The server refuses this request (status {1}).", answer.status),
        kind="refused",
        advice="Check the address; ask headquarters.",
    )
