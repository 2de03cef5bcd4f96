"""Error tree and messages: every failure that is reported to a person.

`str(error)` says what is wrong and is safe to log: it never holds a secret or the text of an
observation. `advice` is one sentence that says what to do next. Anything that is not a
FieldappError is a bug and crashes.

A text for a person is a `Message`: a pattern and the values at its placeholders. The window
translates the pattern. An error takes one, or a literal text, which is a pattern without
placeholders.

A message is either a sentence, which ends with a full stop and is translated, or a technical
detail of bytes that do not parse, which does not, and is English in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, Self


class TypedText(str):
    """Text that a person typed: quoted and escaped in English, quoted in the window."""

    __slots__ = ()


class CompassText(str):
    """Compass point in English letters: the window writes it in its language's."""

    __slots__ = ()


class FieldText(str):
    """Name of an observation's field: the window writes it in its language's words."""

    __slots__ = ()


def fill(pattern: str, values: list[str]) -> str:
    """A pattern with values at its placeholders; without values nothing is a placeholder."""
    if not values:
        return pattern
    return re.sub(r"\{(\d+)\}", lambda number: values[int(number[1]) - 1], pattern)


def _shown(text: str) -> str:
    if isinstance(text, FieldText):
        return text.replace("_", " ")
    return ascii(text) if isinstance(text, TypedText) else str(text)


class Message(str):
    r"""A text for a person, in English, which knows how it was made.

    >>> Message("{1} is not in the list {2}.", TypedText("град"), FieldText("weapons"))
    "'\\u0433\\u0440\\u0430\\u0434' is not in the list weapons."

    Attributes:
        pattern: The English text with the placeholders {1}, {2} and so on: what is translated.
        arguments: What stands at the placeholders: texts, or messages to be translated as well.
    """

    __slots__ = ("arguments", "pattern")

    pattern: str
    arguments: tuple[str, ...]

    def __new__(cls, pattern: str, *arguments: object) -> Self:
        """A message from its pattern; arguments that are no text are taken as their text."""
        texts = tuple(each if isinstance(each, str) else str(each) for each in arguments)
        made = super().__new__(cls, fill(pattern, [_shown(each) for each in texts]))
        made.pattern, made.arguments = pattern, texts
        return made

    def __reduce__(self) -> tuple[Callable[..., Message], tuple[str, ...]]:
        """For pickle and copy: the parts, of which it is made again."""
        return Message, (self.pattern, *self.arguments)

    def parts(self) -> list[Any]:
        """For JSON: the pattern, then the arguments, a message among them as a list again."""
        arguments = (
            each.parts() if isinstance(each, Message) else _shown(each) for each in self.arguments
        )
        return [self.pattern, *arguments]


class Pattern(str):
    """A pattern whose arguments come later: `Pattern("{1} is damaged.")(name)` is a Message."""

    __slots__ = ()

    def __call__(self, *arguments: object) -> Message:
        """The message that a pattern and its values make."""
        return Message(str(self), *arguments)


def of_parts(parts: Any) -> Message:
    """The message whose `parts` these are.

    Raises:
        TypeError, LookupError: They are not such parts.
    """
    if isinstance(parts, str):  # of an earlier version: the text alone
        return Message(parts)
    if not isinstance(parts[0], str):
        raise TypeError("a message without a pattern")
    return Message(
        parts[0], *(of_parts(each) if isinstance(each, list) else each for each in parts[1:])
    )


NOTHING: Final = Message("")


def as_message(text: str) -> Message:
    """A message as it is; a literal text as a message without arguments."""
    return text if isinstance(text, Message) else Message(text)


class FieldappError(Exception):
    """Root of the tree.

    Args:
        message: What is wrong, in words for a person: a literal text, or a Message.
        advice: What to do next, likewise; empty where the message says it already.
    """

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.message = as_message(message)
        self.advice = as_message(advice)


class InputError(FieldappError):
    """Error in what a person typed: it cannot be stored truthfully.

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


class DamagedStoreError(StoreError):
    """The database on the disk is not as it was written, in part or as a whole."""


class ServerAwayError(StoreError):
    """The server that has the database or the evidence cannot be reached, or it stopped."""


class LostEvidenceError(StoreError):
    """One piece of evidence is missing here or damaged; everything else is as it was."""


class BrokenPackError(StoreError):
    """The mission pack in a home was altered or lost; loading it again mends that."""


class StoppedSigningError(StoreError):
    """Headquarters signs nothing: its log is or may be older than one that was seen."""


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


@contextmanager
def panic_as(error: FieldappError) -> Iterator[None]:
    """Raise an error where a library that is written in Rust gives up over what it was given.

    Its exception can be named by nobody and is no `Exception`, so that it would end the program.
    """
    try:
        yield
    except BaseException as e:
        if type(e).__name__ != "PanicException":
            raise
        raise error from e
