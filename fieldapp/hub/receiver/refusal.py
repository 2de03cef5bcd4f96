"""Refusals of the receiver: the error words of `sync/network/protocol.py` and their HTTP status."""

from __future__ import annotations

from typing import Final

STATUS: Final = {
    "token": 401,
    "time": 401,
    "device": 403,
    "scope": 403,
    "request": 400,
    "unknown": 404,
    "offset": 409,
    "large": 413,
    "busy": 429,
    "quota": 429,
    "digest": 460,
    "full": 507,
}


class RequestRefusedError(Exception):
    """Refusal of a request.

    Args:
        word: One of STATUS.
        detail: A sentence for whoever looks at the answer; it tells nothing about other devices.
        status: Another status than the word's own.
        retry_after: Seconds to wait, None where waiting does not help.
        headers: More headers of the answer.
    """

    def __init__(
        self,
        word: str,
        detail: str,
        *,
        status: int | None = None,
        retry_after: int | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.word = word
        self.detail = detail
        self.status = status or STATUS[word]
        self.headers = dict(headers or {})
        if retry_after is not None:
            self.headers["Retry-After"] = str(retry_after)
        if self.status == 401:  # RFC 9110 section 11.6.1 wants it
            self.headers["WWW-Authenticate"] = "Fieldapp"
