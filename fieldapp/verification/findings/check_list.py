"""List of the numbered checks of a finding with the outcome of each. Pure."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.verification.findings.finding_checks import CHECKS, names_party
from fieldapp.verification.findings.finding_effect import Conclusion

CheckState = Literal["holds", "fails", "waits", "author", "none"]
"""Outcome of a check: it holds; fails; waits for an approval; holds for the author and waits for
the approver; is not asked of this finding."""

_OF_APPROVER: Final = (2, 3, 6)
"""Checks of an approval alone."""
_OF_BOTH: Final = (4, 5, 7)
"""Checks that an approval is asked too."""
NUMBERS: Final = tuple(range(1, 11))
_NEEDS: Final = 8
_ATTRIBUTION: Final = 9
_AREA: Final = 10


class CheckOutcome(NamedTuple):
    """Outcome of one check, and the reasons where it fails."""

    number: int
    outcome: CheckState
    reasons: tuple[str, ...] = ()


def check_outcomes(body: Finding, conclusion: Conclusion) -> tuple[CheckOutcome, ...]:
    """Outcome of each check, in the order of their numbers.

    Args:
        body: The finding, or withdrawal.
        conclusion: What it comes to.
    """
    return tuple(_outcome(number, body, conclusion) for number in NUMBERS)


def _outcome(number: int, body: Finding, conclusion: Conclusion) -> CheckOutcome:
    reasons = tuple(each for each in conclusion.failed if CHECKS.get(each) == number)
    if reasons:
        return CheckOutcome(number, "fails", reasons)
    if number == _NEEDS and body.withdraws is not None:
        return CheckOutcome(number, "none")
    if number == _ATTRIBUTION:
        if not names_party(body):
            return CheckOutcome(number, "none")
        return CheckOutcome(number, "waits" if conclusion.taken is None else "holds")
    if number == _AREA and (body.located is None or conclusion.taken is None or conclusion.failed):
        return CheckOutcome(number, "none" if body.located is None else "waits")
    if conclusion.approvals:
        return CheckOutcome(number, "holds")
    if number in _OF_APPROVER:
        return CheckOutcome(number, "waits")
    return CheckOutcome(number, "author" if number in _OF_BOTH else "holds")
