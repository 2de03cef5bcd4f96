"""Whoever carries the mission pack withholds or dresses what it says of laptops."""

import shutil
from collections.abc import Callable
from pathlib import Path

from fieldapp.errors import VerificationError
from fieldapp.ledger.devices import entry_list
from fieldapp.ledger.devices.carried_name import carried_name
from fieldapp.mission import release
from tests.cli.conftest import Field
from tests.cli.test_attacks import LINE, NOW, carried, refreshed
from tests.support.homes import reopened


def revoked(field: Field, lynx: str, owl: str) -> Path:
    """A supervisor has both records of a laptop; a pack that revokes all but the first waits."""
    carried(field, owl)
    for minute in (12, 13):
        field.run(lynx, "log", LINE.replace("14:12", f"14:{minute}"), "--at", "Svitlodarsk")
    carried(field, lynx)
    refreshed(field, owl)
    field.run("hq", "hub", "import", field.stick)
    field.run(owl, "receive", field.stick)
    assert len(field.rows(owl)) == 2
    field.run("hq", "hub", "revoke", lynx, "--last-good-seq", "1")
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    return field.stick / "fieldapp-pack" / "roster"


def test_a_pack_without_its_list_of_laptops_is_not_taken_over(
    field: Field, enrolled: Callable[..., str]
) -> None:
    """Else the laptop would show the newer roster's number and count the thief's record."""
    lynx, owl = enrolled("Lynx"), enrolled("Owl", "supervisor")
    lists = revoked(field, lynx, owl)
    shutil.move(lists, field.folder / "away")
    told = field.run(owl, "receive", field.stick, status=None)
    assert "without its list of laptops" in told.output + str(told.exception)
    assert "roster 3" in field.run(owl, "total", "--day", "2018-09-15").output
    shutil.move(field.folder / "away", lists)
    field.run(owl, "receive", field.stick)
    assert "roster 4" in field.run(owl, "total", "--day", "2018-09-15").output
    assert len(field.rows(owl)) == 1


def test_entries_that_anybody_can_list_are_not_taken_for_headquarters_list(
    field: Field, enrolled: Callable[..., str]
) -> None:
    """The receiver has every leaf, and no name: by them persons and teams cannot be told apart."""
    lynx, owl = enrolled("Lynx"), enrolled("Owl", "supervisor")
    lists = revoked(field, lynx, owl)
    hub = reopened(field.home("hq"))
    roster = release.current_pack(hub, NOW).roster
    hub.close()
    laptop = reopened(field.home(owl))
    kid, recipient = laptop.kid, laptop.secrets.letter_identity.recipient
    laptop.close()
    entries = [entry_list.bare(each) for each in roster.entries.values()]
    stored = entry_list.hashes([each.leaf for each in entries])
    all_ = b"".join(entry_list.prove(each, roster.size, stored) + b"\n" for each in entries)
    alone = entry_list.own(roster.entries[kid], roster.size, stored)
    for dressed in (all_, alone):
        (lists / carried_name(str(recipient))).write_bytes(dressed)
        told = field.run(owl, "receive", field.stick, status=None)
        assert "has no names" in told.output + str(told.exception)
        assert "roster 3" in field.run(owl, "total", "--day", "2018-09-15").output
        assert isinstance(told.exception, VerificationError | None)


def test_a_laptop_learns_of_a_newer_pack_that_is_held_back_from_it(
    field: Field, enrolled: Callable[..., str]
) -> None:
    """Whoever has the stick leaves the revocation out, and lets all else pass."""
    lynx, owl = enrolled("Lynx"), enrolled("Owl", "supervisor")
    revoked(field, lynx, owl)
    field.run(owl, "log", LINE, "--at", "Avdiivka")
    carried(field, owl)
    pack = field.stick / "fieldapp-pack"
    shutil.move(pack, field.folder / "away")
    for _ in range(2):  # it stays said
        told = field.run(owl, "receive", field.stick).output
        assert "goes by version 4 of the mission pack" in told
        assert "here is version 3" in told
    assert len(field.rows(owl)) == 3, "until it comes, the revoked laptop's record counts"
    shutil.move(field.folder / "away", pack)
    assert "goes by version" not in field.run(owl, "receive", field.stick).output
    assert len(field.rows(owl)) == 2
