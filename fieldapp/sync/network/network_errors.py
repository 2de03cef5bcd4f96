"""Network errors: which kind a failure is, in words; each kind wants another remedy."""

from __future__ import annotations

import http.client
import re
import socket
from contextlib import closing
from typing import Final

from fieldapp.errors import Message, TransportError

PORTAL_PORT = 80  # where a captive portal answers for every host, in the clear
PROBE_S: Final = 5.0


def describe(error: Exception, host: str, *, proxied: bool) -> TransportError:
    """Turn the failure of a connection into a TransportError for a person.

    Args:
        error: From socket, ssl or http.client.
        host: Of the hub.
        proxied: A proxy stands between.
    """
    tunnel = re.search(r"Tunnel connection failed: (\d+)", str(error))
    if tunnel:
        return _refused_by_proxy(int(tunnel[1]))
    if isinstance(error, socket.gaierror):
        return TransportError(
            "The hub's name cannot be looked up: there is no network, or no name server.",
            kind="offline",
            retry_after=0,
            advice="Connect to a network, then try again.",
        )
    if isinstance(error, ConnectionRefusedError) and proxied:
        return _no_proxy()
    if isinstance(error, ConnectionRefusedError | TimeoutError):
        if not proxied and _portal(host):
            return _login_first()
        if isinstance(error, ConnectionRefusedError):
            return _down(Message("The hub's machine refuses connections."))
        return no_answer()
    if isinstance(error, OSError) and error.errno in _UNREACHABLE:
        return TransportError(
            "There is no network, or no way from it to the hub.",
            kind="offline",
            retry_after=0,
            advice="Connect to a network, then try again.",
        )
    return TransportError(
        "The connection broke off.",
        kind="cut",
        retry_after=0,
        advice="What was sent stays there; it goes on from where it stopped.",
    )


_UNREACHABLE: Final = frozenset({100, 101, 113, 10050, 10051, 10065})  # Linux, then Windows


def no_answer() -> TransportError:
    """Error for a hub that does not answer in time."""
    return _down(Message("Nothing answered in time."))


def _down(message: Message) -> TransportError:
    return TransportError(
        message,
        kind="down",
        retry_after=0,
        advice="The network works so far; try later, or carry a stick.",
    )


def _no_proxy() -> TransportError:
    return TransportError(
        "The proxy does not answer.",
        kind="proxy",
        retry_after=0,
        advice="Check the proxy's address; the word none as the proxy goes without one.",
    )


def _refused_by_proxy(status: int) -> TransportError:
    if status in (502, 503, 504):
        return TransportError(
            Message("The proxy answers, and does not reach the hub ({1}).", status),
            kind="down",
            retry_after=0,
            advice="The hub may be down; try later, or carry a stick.",
        )
    wants = "a user name and a password" if status == 407 else "another rule"
    return TransportError(
        Message("The proxy refuses the hub ({1}): it wants {2}.", status, wants),
        kind="proxy",
        advice="Ask whoever runs this network to let the hub's address through.",
    )


def _login_first() -> TransportError:
    return TransportError(
        "This network wants a login first: a captive portal answers.",
        kind="portal",
        advice="Open a browser, log in to the network, then try again.",
    )


def not_the_hub(host: str) -> TransportError:
    """Error for an answer that is not the hub's: a captive portal, or an impostor."""
    if _portal(host):
        return _login_first()
    return TransportError(
        "Somebody else answers in the hub's place; nothing was sent.",
        kind="intercepted",
        advice="Use another network. If it stays, tell the security officer: this network opens "
        "what is encrypted.",
    )


def no_tls(host: str) -> TransportError:
    """Error for an answer in the clear on the hub's own port: a login page, or a wrong port."""
    if _portal(host):
        return _login_first()
    return TransportError(
        "What answers in the hub's place does not encrypt; nothing was sent.",
        kind="portal",
        advice="A login page or a wrong port does so. Open a browser and log in to this network, "
        "or use another one. If it stays on every network, ask headquarters for the hub's address.",
    )


def _portal(host: str) -> bool:
    """True where a plain request is answered by a login page or a redirect to one."""
    with closing(http.client.HTTPConnection(host, PORTAL_PORT, timeout=PROBE_S)) as connection:
        try:
            connection.request("GET", "/")
            answer = connection.getresponse()
        except (OSError, http.client.HTTPException):
            return False
        elsewhere = host not in (answer.getheader("Location") or host)
        page = (answer.getheader("Content-Type") or "").startswith("text/html")
        return answer.status == 511 or elsewhere or (answer.status == 200 and page)
