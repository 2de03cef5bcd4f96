"""The error tree: every failure that a person can be told about.

`str(error)` says what is wrong and is safe to log: it never holds a secret or the text of an
observation. `advice` is one sentence that says what to do next. Anything that is not a
FieldappError is a bug and crashes.
"""

from __future__ import annotations


class FieldappError(Exception):
    """Root of the tree.

    Args:
        message: What is wrong, in words for a person.
        advice: What to do next; empty where the message says it already.
    """

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class InputError(FieldappError):
    """What a person typed cannot be stored truthfully.

    Args:
        message: What is wrong.
        field: Name of the field, as in Observation, or "" where no single field is to blame.
        position: Offset of the first wrong character in the typed text, or None.
        suggestions: What the person may have meant, best first.
        advice: What to do next.
    """

    def __init__(
        self,
        message: str,
        *,
        field: str = "",
        position: int | None = None,
        suggestions: tuple[str, ...] = (),
        advice: str = "",
    ) -> None:
        super().__init__(message, advice=advice)
        self.field = field
        self.position = position
        self.suggestions = suggestions


class FormatError(FieldappError):
    """Bytes that do not parse; `where` is a byte offset, a field or a line."""

    def __init__(self, message: str, *, where: str = "", advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.where = where


class NewerFormatError(FormatError):
    """Bytes that look like a later version's; updating this program may help."""


class VerificationError(FieldappError):
    """Bytes that parse and are not to be trusted; `check` names the check that failed."""

    def __init__(self, message: str, *, check: str = "", advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.check = check


class DecryptionError(FieldappError):
    """Sealed for somebody else, or altered, or the wrong passphrase."""


class NotForUsError(DecryptionError):
    """Sealed to other recipients than the ones whose keys are here."""


class StoreError(FieldappError):
    """The disk or the database: full, locked, newer than this program, not a database."""


class LostEvidenceError(StoreError):
    """One piece of evidence is missing here or damaged; everything else is as it was."""


class BrokenPackError(StoreError):
    """The mission pack in a home was altered or lost; loading it again mends that."""


class TransportError(FieldappError):
    """A carrier or the network failed.

    Args:
        message: What is wrong.
        retry_after: Seconds after which to try again, None where waiting does not help.
        advice: What to do next.
        kind: Of the network: "offline" no network, "down" the hub does not answer, "cut" the
            connection broke off, "busy" the hub asks to wait, "proxy" the proxy refuses, "portal" a
            captive portal answers, "intercepted" somebody answers in the hub's place, "refused"
            the hub refuses; "" for other carriers.
    """

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        advice: str = "",
        kind: str = "",
    ) -> None:
        super().__init__(message, advice=advice)
        self.retry_after = retry_after
        self.kind = kind


class CancelledError(FieldappError):
    """A person stopped long work; what was finished before stays, and nothing is half-done."""
