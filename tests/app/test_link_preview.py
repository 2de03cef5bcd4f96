"""What a link would come to, before anybody signs it: of just what it touches, and what is odd."""

from fieldapp.app.judging import event_links, link_preview
from fieldapp.app.judging.link_preview import LinkPreview
from fieldapp.ledger.record import Record
from fieldapp.verification.claims import COUNTS_CONTRADICT, PARTS_EXCEED_WHOLE
from tests.app.test_findings_desk import Desks, begun, desks, linked, told
from tests.verification.test_counting import text

__all__ = ["begun", "desks"]  # fixtures


def tried(desks: Desks, relation: str, *names: Record, whole: str = "") -> LinkPreview:
    digits = [each.hash.hex() for each in names]
    return link_preview.of_link(desks.session("Owl"), relation, digits, whole)


def becomes(found: LinkPreview) -> tuple[str, str, int]:
    return text(found.before), text(found.after), found.records


def test_what_a_withdrawn_link_once_joined_is_no_part_of_what_a_link_becomes(desks: Desks) -> None:
    one, two, three, four = (
        told(desks, name, n) for name, n in (("Lynx", 2), ("Crow", 3), ("Lynx", 4), ("Crow", 5))
    )
    former = linked(desks, two, three)
    event_links.withdraw(desks.session("Owl"), former.hash.hex(), "not one", now=desks.mission.now)
    desks.share("Owl")
    found = tried(desks, "same", one, two)
    assert becomes(found) == ("5–5 (5)", "3–3 (3)", 2)
    # What a link in force joins is touched with its member.
    link = linked(desks, three, four)
    assert becomes(tried(desks, "overlap", link, one)) == ("7–7 (7)", "5–7 (5)", 3)
    # A withdrawal lets a held link rise, and that takes in what nothing joined before.
    linked(desks, four, one)
    away = link_preview.of_withdrawal(desks.session("Owl"), link.hash.hex())
    assert becomes(away) == ("7–7 (7)", "9–9 (9)", 3)
    # Held or not: what it names is told.
    assert becomes(tried(desks, "same", four, two)) == ("8–8 (8)", "8–8 (8)", 3)


def test_parts_and_shares_that_are_more_than_their_whole_are_named(desks: Desks) -> None:
    two, six = told(desks, "Lynx", 2), told(desks, "Crow", 6)
    part = tried(desks, "part", two, six)
    assert (becomes(part), part.flags) == (("8–8 (8)", "6–6 (6)", 2), (PARTS_EXCEED_WHOLE,))
    assert tried(desks, "part", six, two).flags == ()
    assert tried(desks, "shares", two, six, whole="2").flags == (PARTS_EXCEED_WHOLE,)
    assert tried(desks, "shares", two, six, whole="9").flags == ()
    assert COUNTS_CONTRADICT not in tried(desks, "same", two, six).flags
