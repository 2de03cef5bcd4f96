"""Table of what an import can come to: outcome, reason and advice for each error and check."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from fieldapp.errors import (
    NOTHING,
    DecryptionError,
    FieldappError,
    FormatError,
    Message,
    NewerFormatError,
    NotForUsError,
    Pattern,
    TransportError,
    VerificationError,
)
from fieldapp.hub.importer.outcome import Outcome, Result

_TELL: Final = Message("Keep the file and tell the security officer.")

# (step, class of error or name of check) to outcome, reason, advice. In a reason {1} is the error's
# text, or {1}, {2} are the values of the check. The error's own advice, if any, comes first.
OUTCOMES: Final[dict[tuple[str, str | type], tuple[Outcome, Pattern, Message]]] = {
    ("opening", TransportError): (Outcome.UNREADABLE, Pattern("{1}"), NOTHING),
    ("opening", NotForUsError): (
        Outcome.MISADDRESSED,
        Pattern("{1}"),
        Message(
            "Where a laptop of the mission sealed it, it is older than headquarters' keys, or for "
            "another mission: with the newest mission pack the laptop seals again by itself."
        ),
    ),
    ("opening", DecryptionError): (Outcome.DAMAGED, Pattern("{1}"), NOTHING),
    ("opening", FormatError): (Outcome.DAMAGED, Pattern("The file is damaged: {1}."), NOTHING),
    ("opening", "0"): (Outcome.STRANGER, Pattern("This is not a sealed file."), NOTHING),
    ("opening", "size"): (
        Outcome.HOSTILE,
        Pattern("The file is larger than anything that is sent."),
        NOTHING,
    ),
    ("opening", "fault"): (
        Outcome.FAILED,
        Pattern("This program failed on the file."),
        Message("Keep the file, and report this with what the importer logged."),
    ),
    ("reading", NewerFormatError): (
        Outcome.NEWER,
        Pattern("The bundle was made by a newer version: {1}."),
        Message("Update headquarters first; then this file is imported by itself."),
    ),
    ("reading", FormatError): (
        Outcome.HOSTILE,
        Pattern("No laptop writes such a bundle: {1}."),
        _TELL,
    ),
    ("reading", VerificationError): (Outcome.FORGED, Pattern("{1}"), _TELL),
    ("reading", "mission"): (
        Outcome.FOREIGN,
        Pattern("The records are of another mission."),
        _TELL,
    ),
    ("reading", "budget"): (
        Outcome.OVERSIZED,
        Pattern("The bundle holds more than is read at once: {1}."),
        Message("The laptop is asked to seal in smaller bundles, and does so by itself."),
    ),
    ("reading", "device"): (
        Outcome.UNKNOWN,
        Pattern("The device {1} is not in the roster."),
        Message("Enrol it or find out whose it is; then import the file again."),
    ),
    ("reading", "recipient"): (
        Outcome.MISADDRESSED,
        Pattern("The device sealed these records for somebody else, and another passed them on."),
        _TELL,
    ),
    ("reading", "gap"): (
        Outcome.WAITING,
        Pattern("Records {1} to {2} have not come yet."),
        Message("Import the laptop's earlier bundles; this one is kept and waits for them."),
    ),
    ("reading", "branch"): (
        Outcome.WAITING,
        Pattern("What these records follow has not come: they are on another branch."),
        Message("Import the laptop's earlier bundles; this one is kept and waits for them."),
    ),
    ("reading", "unnamed evidence"): (
        Outcome.WAITING,
        Pattern("A piece of evidence that no record names yet."),
        Message("Import the bundle that it belongs to."),
    ),
    ("admitting", VerificationError): (Outcome.FORGED, Pattern("{1}"), _TELL),
    ("admitting", "2"): (Outcome.UNENTITLED, Pattern("{1}"), _TELL),
    ("admitting", "6"): (Outcome.UNENTITLED, Pattern("{1}"), _TELL),
    ("done", "evidence"): (
        Outcome.EVIDENCE,
        Pattern("A piece of evidence that a record names."),
        NOTHING,
    ),
    ("done", "erased"): (
        Outcome.REPEATED,
        Pattern("This piece of evidence was erased here, and is not taken again."),
        NOTHING,
    ),
    ("done", "repeated file"): (
        Outcome.REPEATED,
        Pattern("This file was imported before."),
        NOTHING,
    ),
    ("done", "repeated records"): (Outcome.REPEATED, Pattern("Nothing in it is new."), NOTHING),
    ("done", "records"): (Outcome.IMPORTED, Pattern("Records stored and logged: {1}."), NOTHING),
    ("done", "forked"): (
        Outcome.FORK,
        Pattern("The feed has two branches: the key signed on two machines; both are kept."),
        Message("Tell the security officer; the laptop needs a new key."),
    ),
    ("done", "after_revocation"): (
        Outcome.REVOKED,
        Pattern("Records that came after the device was revoked; kept and flagged."),
        Message("Do not rely on them before the security officer has looked."),
    ),
    ("done", "skewed"): (
        Outcome.SKEWED,
        Pattern("The device's clock was far off for some records; kept and flagged."),
        Message("Ask the monitor to set the clock."),
    ),
}


class RefusedError(Exception):
    """Refusal of a file; `result` has the reason."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.reason)
        self.result = result


@contextmanager
def refusing(step: str, known: Result) -> Iterator[None]:
    """Turn an error of the table into the refusal of the file; others go on up."""
    try:
        yield
    except FieldappError as e:
        codes = (getattr(e, "check", ""), getattr(e, "where", ""), *type(e).__mro__)
        code = next((each for each in codes if (step, each) in OUTCOMES), None)
        if code is None:
            raise
        result = result_of(known, step, code, e.message)
        # While reading, the error's own advice is for whoever opens a single record.
        advice = (step != "reading" and e.advice) or result.advice
        raise RefusedError(replace(result, advice=advice)) from e


def result_of(known: Result, step: str, code: str | type, *values: object) -> Result:
    """Result of a file by the table; `values` stand in its reason."""
    outcome, reason, advice = OUTCOMES[step, code]
    return replace(known, outcome=outcome, reason=reason(*values), advice=advice)
