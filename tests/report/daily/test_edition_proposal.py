"""A frozen folder from a stick: whatever is in it, it is checked, or refused in words."""

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from fieldapp.errors import FieldappError, FormatError
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionRules
from fieldapp.report.daily import content_tree, edition_copies, edition_proposal
from fieldapp.report.daily.edition_copies import CONTENT, GROUNDS, LIST, RELEASE, TREE
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.edition_section import with_edition
from fieldapp.report.daily.release_policy import parse_policy
from fieldapp.report.daily.report_content import (
    CellValue,
    ContentRow,
    ContentSection,
    ReportContent,
    as_json,
    canonical,
    parse_content,
)
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.sections import HEADING
from tests.report.daily.test_printed_report import content, moment
from tests.support.mission_lists import mission_lists
from tests.verification.test_counting import fired

KEY = bytes(32)
POLICY = RELEASE_DEFAULT.read_bytes()


def reported() -> ReportContent:
    return content([fired("29", time=moment()), fired("about 40", time=moment(1))])


def frozen(
    audience: str = "public", made_of: ReportContent | None = None
) -> tuple[Edition, dict[str, bytes], dict[str, bytes]]:
    """An edition, its files and their lists."""
    made_of = with_edition(made_of or reported(), "1/2018", "daily", None)
    policy = parse_policy(POLICY)
    if audience == "internal":
        tree = content_tree.leaves(made_of.leaves(), KEY)
    else:
        known = mission_lists(lambda name: name == "Zolote")
        tree = edition_copies.full_tree(made_of, policy, known, KEY)
    files = {
        CONTENT: as_json(made_of),
        TREE: content_tree.as_json(tree),
        GROUNDS: edition_copies.grounds_file(made_of),
        RELEASE: POLICY,
        **tables(made_of),
    }
    for each in edition_copies.up_to(audience):
        files |= edition_copies.copy_files(made_of, tree, policy, each)[1]
    for each in ("internal", *edition_copies.up_to(audience)):
        files[edition_copies.named("report.en.pdf", each)] = b"%PDF-"
    lists = edition_proposal.file_lists(files, audience, KEY)
    edition = Edition(
        number="1/2018",
        kind="daily",
        period=edition_proposal.period_of(made_of),
        audience=audience,
        languages=("en",),
        files=edition_proposal.named_files(lists),
        roots=((0, content_tree.root(tree)),),
        rules=EditionRules(counting=b"c" * 32, texts=b"t" * 32),
        basis=(10, b"r" * 32),
    )
    return edition, files, lists


@pytest.mark.parametrize("audience", ["internal", "parties", "public"])
def test_what_was_frozen_is_in_order(audience: str) -> None:
    edition, files, lists = frozen(audience)
    raw = edition_proposal.as_proposal(edition)
    assert edition_proposal.parse_proposal(raw) == edition
    assert {each.name for each in edition_proposal.all_files(edition, lists)} == set(files)
    assert as_json(edition_proposal.check_content(edition, files)) == files[CONTENT]


@pytest.mark.parametrize(
    "other",
    [
        {"rules": EditionRules(counting=b"milder counting".ljust(32), texts=b"t" * 32)},
        {"rules": EditionRules(counting=b"c" * 32, agreement=b"a" * 32)},
        {"rules": EditionRules(texts=b"t" * 32)},
        {"rules": None},
        {"basis": None},
        {"number": "1/2018 corr."},
        {"kind": "spot"},
        {"kind": "final"},
        {"kind": "correction"},
        {"supersedes": b"s" * 32},
        {"languages": ("en", "uk")},
    ],
)
def test_an_edition_that_tells_other_rules_or_files_than_its_content_is_refused(
    other: dict[str, Any],
) -> None:
    edition, files, _ = frozen()
    with pytest.raises(FormatError):
        edition_proposal.check_content(replace(edition, **other), files)


@pytest.mark.parametrize(
    "other",
    [
        *({name: None} for name in ("first_day", "last_day", "zone", "cut_off", "minutes")),
        {"zone": "Nowhere/At all"},
        {"zone": "Europe"},
        {"zone": "UTC"},
        {"cut_off": "soon"},
        {"cut_off": "18:30"},
        {"first_day": "2018-09-31"},
        {"first_day": "2018-09-01"},
        {"last_day": "2018-09-01"},
        {"last_day": "9999-12-31"},
    ],
)
def test_a_content_from_whose_heading_it_cannot_be_made_again_is_refused(
    other: dict[str, CellValue],
) -> None:
    cells = reported().section("heading")[0].cells
    edition, files, _ = frozen("internal", headed({**cells, **other}))
    with pytest.raises(FormatError):
        edition_proposal.check_content(edition, files)


@pytest.mark.parametrize("gone", [name for name in HEADING if name not in ("from", "to")])
def test_a_content_whose_heading_lacks_something_is_refused(gone: str) -> None:
    cells = reported().section("heading")[0].cells
    made_of = headed({name: cell for name, cell in cells.items() if name != gone})
    edition, files, _ = frozen("internal", made_of)
    with pytest.raises(FormatError):
        edition_proposal.check_content(edition, files)


def headed(cells: Mapping[str, CellValue]) -> ReportContent:
    heading, *sections = reported().sections
    row = ContentRow(cells, heading.rows[0].grounds)
    return ReportContent((ContentSection("heading", (row,)), *sections))


def test_an_edition_for_unknown_readers_is_refused() -> None:
    edition, files, _ = frozen("internal")
    with pytest.raises(FormatError):
        edition_proposal.check_content(replace(edition, audience="press"), files)


def test_a_list_tells_no_file_of_another_copy() -> None:
    edition, _, lists = frozen()
    for name in lists:
        told = json.loads(lists[name])
        told["files"].append({**told["files"][0], "name": "other.parties.json"})
        if name == "files.parties.json":
            told["files"][-1]["name"] = "content.json"
        with pytest.raises(FormatError):
            edition_proposal.all_files(edition, {**lists, name: canonical(told)})


def _values(told: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = told.items() if isinstance(told, dict) else enumerate(told)
    found = []
    for key, value in inside:
        found.append((*path, key))
        if isinstance(value, dict | list):
            found += _values(value, (*path, key))
    return found


WRONG: tuple[Any, ...] = (
    None, True, -1, 2**70, 1.5, "", "x", [], {}, ["x"], {"x": 1}, "2018-09-16",
)  # fmt: skip


def mutated(raw: bytes, rng: random.Random) -> bytes:
    """Canonical JSON with one value another, or gone."""
    told = json.loads(raw)
    *above, key = rng.choice(_values(told))
    at = told
    for each in above:
        at = at[each]
    if rng.random() < 0.3:
        del at[key]
    else:
        at[key] = rng.choice(WRONG)
    return canonical(told)


def refused(check: Callable[[], object]) -> bool:
    """Whether it is refused; any other error than one in words fails the test."""
    try:
        check()
    except FieldappError:
        return True
    return False


@pytest.mark.parametrize("name", [CONTENT, TREE, GROUNDS, "tree.public.json"])
def test_a_changed_file_is_refused_in_words(name: str) -> None:
    edition, files, _ = frozen()
    rng = random.Random(name)
    for _ in range(150):
        raw = mutated(files[name], rng)
        if raw != files[name]:
            changed = {**files, name: raw}
            assert refused(partial(edition_proposal.check_content, edition, changed)), raw[:400]


def test_a_changed_proposal_or_list_is_refused_or_says_something_else() -> None:
    edition, _, lists = frozen()
    raw = edition_proposal.as_proposal(edition)
    rng = random.Random(20)
    for _ in range(400):
        other = mutated(raw, rng)
        if not refused(partial(edition_proposal.parse_proposal, other)):
            assert other == raw or edition_proposal.parse_proposal(other) != edition
        listed = mutated(lists[LIST], rng)
        refused(partial(edition_proposal.listed_files, listed))


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"[" * 100_000, b'{"format":1}', b"\xff"])
def test_no_json_is_refused(raw: bytes) -> None:
    for parse in (
        edition_proposal.parse_proposal,
        edition_proposal.listed_files,
        content_tree.parse,
        parse_content,
    ):
        with pytest.raises(FormatError):
            parse(raw)
