"""Attacks on officers' signatures by whoever writes headquarters' database, without their keys."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.headquarters import roster_changes
from fieldapp.cli.base import common
from fieldapp.errors import InputError
from fieldapp.ledger import body
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.mission import release
from fieldapp.mission.signing import change_book, delta
from fieldapp.store import settings
from fieldapp.store.interface import Store
from tests.cli.conftest import Field
from tests.cli.test_announcement_attacks import sent
from tests.cli.test_attacks import NOW, hostile
from tests.support.homes import reopened

Book = dict[str, Any]


@pytest.fixture
def keys(field: Field) -> list[Path]:
    field.run("hq", "hub", "init", "--name", "M", "--officers", "3", "--threshold", "2")
    return sorted((field.home("hq") / "officers").glob("*.key"))


@pytest.fixture
def officer(field: Field, keys: list[Path]) -> Callable[..., str]:
    """Run a command of headquarters as one officer."""

    def run(number: int, *typed: object) -> str:
        return field.run(
            "hq", *typed, "--officer-key", keys[number - 1],
            "--officer-passphrase-file", field.officers[number - 1],
        ).stdout  # fmt: skip

    return run


@pytest.fixture
def owl(field: Field, officer: Callable[..., str]) -> str:
    field.run("Owl", "init", "--call-sign", "Owl")
    field.run("Owl", "request", "--out", field.stick)
    (request,) = field.stick.glob("Owl-*.request")
    officer(1, "hub", "enrol", request, "--role", "verification_officer", "--yes")
    officer(2, "hub", "sign", "--yes")
    return "Owl"


def headquarters(field: Field, work: Callable[[Store], Any]) -> Any:
    store = reopened(field.home("hq"))
    try:
        return work(store)
    finally:
        store.close()


def book(field: Field) -> Book:
    found = headquarters(field, lambda store: settings.get(store, settings.WAITING_CHANGES))
    assert found is not None
    return copy.deepcopy(dict(found))


def written(field: Field, to: Book) -> None:
    headquarters(field, lambda store: settings.put(store, settings.WAITING_CHANGES, to))


def rights(field: Field, name: str) -> tuple[str, ...]:
    roster = headquarters(field, lambda store: release.current_pack(store, NOW).roster)
    (device,) = (each for each in roster.devices if each.call_sign == name)
    return tuple(device.rights)


def listed_again(field: Field, old: Book) -> None:
    """Put changes of an older list beside those of today, with all that was signed of them."""
    now = book(field)
    now["changes"] += [
        {**each, "number": now["following"] + at} for at, each in enumerate(old["changes"])
    ]
    now["following"] += len(old["changes"])
    now["signatures"] = {**now["signatures"], **old["signatures"]}
    written(field, now)


def test_a_change_that_took_effect_takes_none_again(
    field: Field, officer: Callable[..., str], owl: str
) -> None:
    """A right that was taken away comes back with the signatures that once gave it."""
    officer(1, "hub", "approver", owl)
    one = book(field)
    officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ("approve",)
    officer(1, "hub", "approver", owl, "--end")
    officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ()
    both = copy.deepcopy(one)
    headquarters(field, lambda store: agreed_by_second(store, both, field))
    listed_again(field, both)
    assert "No change waits" in field.run("hq", "hub", "changes").stdout
    officer(1, "hub", "rotate-key")
    officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ()


def agreed_by_second(store: Store, listed: Book, field: Field) -> None:
    """Put in what the second officer signed when the change took effect, as a copy would have."""
    key = sorted((field.home("hq") / "officers").glob("*.key"))[1]
    (second,) = roster_changes.signers(store, [key], field.officers[1].read_text().strip())
    (change,) = listed["changes"]
    made = change_book.ListedChange(number=1, delta=delta.of_json(change["delta"]))
    signature = second.sign(change_book.agreement(made)).signature
    change["agreed"].append([second.public_key.keyid, signature])


def test_a_right_to_approve_that_waited_makes_nothing_good_that_was_approved_meanwhile(
    field: Field, officer: Callable[..., str], owl: str
) -> None:
    root_hash = headquarters(field, lambda store: settings.get(store, settings.ROOT_HASH))
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(owl, "install-pack", field.stick, "--root-hash", root_hash.hex())
    sent(field, owl)  # it says what it reads
    officer(1, "hub", "format-level", body.READS)
    officer(2, "hub", "sign", "--yes")
    hostile(field.home(owl), Finding(approves=bytes(32), state="approved"))
    sent(field, owl)
    officer(1, "hub", "approver", owl)  # that one stands before it, and stays without effect
    hostile(field.home(owl), Finding(approves=bytes(32), state="approved"))
    assert "imported" in sent(field, owl)
    with pytest.raises(InputError, match="approved something without the right"):
        officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ()
    field.run("hq", "hub", "withdraw", "3")
    officer(1, "hub", "approver", owl)
    officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ("approve",)


def test_signatures_of_a_withdrawn_change_are_not_kept(
    field: Field, officer: Callable[..., str], owl: str
) -> None:
    officer(1, "hub", "approver", owl)
    officer(1, "hub", "rotate-key")
    with_both = len(book(field)["signatures"])
    field.run("hq", "hub", "withdraw", "2")
    left = book(field)
    assert len(left["changes"]) == 1
    assert 0 < len(left["signatures"]) < with_both
    officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ()


def test_an_officer_signs_the_change_that_was_shown_and_no_other(
    field: Field, officer: Callable[..., str], owl: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes the database exchanges it while the officer types the passphrase."""
    officer(1, "hub", "approver", owl)
    hidden = book(field)
    field.run("hq", "hub", "withdraw", "2")
    officer(1, "hub", "rotate-key")
    shown = book(field)
    hidden["changes"][0]["number"] = shown["changes"][0]["number"]
    real = common.read_passphrase

    def exchanged(*args: Any, **kwargs: Any) -> str:
        written(field, {**hidden, "following": 9})
        return real(*args, **kwargs)

    monkeypatch.setattr("fieldapp.cli.base.officer_steps.read_passphrase", exchanged)
    with pytest.raises(InputError, match="not the one that was shown"):
        officer(2, "hub", "sign", "--yes")
    assert rights(field, owl) == ()
    written(field, shown)
    moved = book(field)
    moved["changes"][0]["delta"] = hidden["changes"][0]["delta"]
    written(field, moved)  # the signatures of one change under another
    told = field.run("hq", "hub", "changes").stdout
    assert "Signed by: nobody" in told
