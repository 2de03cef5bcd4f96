"""Body of a link, which says that observations tell of the same events; with its CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.ledger.fields import COUNT, HASH, TEXT, Table, columns, listing, one_of, struct
from fieldapp.observation.values import Count, check_text, require

RELATIONS: Final = ("same", "stages", "overlap", "part", "duplicate", "shares", "apart")
SUGGESTION_LEVELS: Final = ("strong", "fair", "weak")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSuggestion:
    """Suggestion of the program before a link was signed: rule, and one of its levels."""

    rule: str
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Relation of what observations tell, or its withdrawal.

    Attributes:
        reason: Why, 3 bytes at least.
        relation: One of RELATIONS: "same" events, "stages" of the same rounds, "overlap" (some are
            the same), disjoint "part"s of the first, "duplicate" entries, "shares" of one declared
            total, or "apart": looked at and found to be different. "" in a withdrawal.
        members: Hashes of observations (any version) or of other links, 2 to 64. The first is the
            whole of `part` and the primary of `duplicate`; it gives the group its place.
        whole: The declared total of `shares`.
        suggested: What the program had suggested, None where the officer had the idea.
        withdraws: Hash of the link that this one takes back; then there is a reason alone.
    """

    reason: str
    relation: str = ""
    members: tuple[bytes, ...] = ()
    whole: Count | None = None
    suggested: LinkSuggestion | None = None
    withdraws: bytes | None = None

    def __post_init__(self) -> None:
        links = self.withdraws is None
        check_text(self.reason, "reason")
        require(len(self.reason.strip().encode()) >= 3, "a reason of 3 bytes or more", "reason")
        require(self.relation in (RELATIONS if links else ("",)), "a relation", "relation")
        require(len(self.members) in (range(2, 65) if links else (0,)), "2 to 64", "members")
        require(len(set(self.members)) == len(self.members), "a member twice", "members")
        require((self.whole is not None) == (self.relation == "shares"), "a whole", "whole")
        require(links or self.suggested is None, "a withdrawal has a reason alone", "suggested")


TABLE: Final[Table] = columns(
    Link,
    {
        "reason": (61, TEXT),
        "members": (68, listing(HASH)),
        "relation": (78, one_of(RELATIONS)),
        "whole": (79, COUNT),
        "suggested": (
            80,
            struct(LinkSuggestion, {"rule": (0, TEXT), "level": (1, one_of(SUGGESTION_LEVELS))}),
        ),
        "withdraws": (81, HASH),
    },
)
