"""A role signs what the hub takes from it and nothing else, in use cases, commands and window."""

import ast
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app.entry import signing
from fieldapp.app.home.session import Session, standing
from fieldapp.app.judging import reviews
from fieldapp.app.patrol import patrol
from fieldapp.cli import main
from fieldapp.errors import InputError
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Patrol, parse
from fieldapp.ledger.roles import ROLES, rights
from fieldapp.store.records import feeds
from fieldapp.ui.shell.plan import plan
from tests.support.homes import PASSPHRASE, seen
from tests.support.mission import Laptop, Mission, words
from tests.support.program import modules

ROOT = Path(__file__).parents[2] / "fieldapp"
LINE = "3 expl 120mm mortar NE 3-5km heard"


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "mission", now=datetime.now(UTC).replace(microsecond=0))
    yield made
    made.store.close()


@pytest.fixture(params=ROLES)
def laptop(mission: Mission, request: pytest.FixtureRequest) -> Iterator[Laptop]:
    party = "B" if request.param == "liaison" else ""
    made = mission.enrol("Lynx", request.param, party=party)
    mission.install(made)
    yield made
    made.store.close()


def role_of(laptop: Laptop) -> str:
    assert laptop.pack is not None
    device = laptop.pack.roster.device(laptop.kid)
    assert device is not None
    return device.role


def signed(laptop: Laptop) -> list[RecordType]:
    head = feeds.head(laptop.store, laptop.kid)
    assert head is not None
    return [parse(raw).type for raw in feeds.records(laptop.store, laptop.kid, 0, head.seq)]


def check_taken(mission: Mission, laptop: Laptop, stick: Path) -> None:
    """The hub takes the whole feed."""
    laptop.seal(stick)
    assert words(mission.take(stick)) == ["imported"]


def test_a_role_signs_what_the_hub_takes(mission: Mission, laptop: Laptop, tmp_path: Path) -> None:
    session, now, role = Session(store=laptop.store, pack=laptop.pack), laptop.now, role_of(laptop)
    assert laptop.pack is not None
    pack, (genesis,) = laptop.pack, feeds.hashes(laptop.store, laptop.kid, 0, 0)
    attempts: dict[RecordType, Callable[[], object]] = {
        RecordType.OBSERVATION: lambda: signing.sign(laptop.store, pack, seen(), now),
        RecordType.PATROL: lambda: patrol.sign(session, Patrol(action="start", team="1"), now),
        RecordType.REVIEW: lambda: reviews.sign(session, genesis, "confirmed", "", now=now),
    }
    for kind, attempt in attempts.items():
        if kind in rights(role).signs:
            attempt()
        else:
            with pytest.raises(InputError, match="role may not"):
                attempt()
    expected = [kind for kind in attempts if kind in rights(role).signs]
    assert signed(laptop) == [RecordType.GENESIS, *expected]
    check_taken(mission, laptop, tmp_path / "stick")


def test_a_command_refuses_what_the_role_may_not_sign(
    mission: Mission, laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, "utf-8")
    home = ("--home", str(laptop.store.home), "--passphrase-file", str(secret))
    entitled = RecordType.OBSERVATION in rights(role_of(laptop)).signs
    status = main(["log", LINE, "--at", "48.5, 38.5", *home])
    assert (status == 0) == entitled, capsys.readouterr().err
    if not entitled:
        assert "role may not sign" in capsys.readouterr().err
    assert signed(laptop) == [RecordType.GENESIS, *[RecordType.OBSERVATION] * entitled]
    check_taken(mission, laptop, tmp_path / "stick")


def test_the_window_offers_what_the_role_may_sign(laptop: Laptop) -> None:
    offered = {page.name for page in plan(standing(Session(laptop.store, laptop.pack)))}
    role = role_of(laptop)
    assert ("log" in offered) == (RecordType.OBSERVATION in rights(role).signs)
    assert ("patrol" in offered) == (RecordType.PATROL in rights(role).signs)
    assert {"records", "evidence", "transfer", "sync", "settings"} <= offered


def test_a_laptop_that_the_roster_does_not_list_signs_nothing(
    mission: Mission, tmp_path: Path
) -> None:
    lynx, other = mission.enrol("Lynx"), Mission.begin(tmp_path / "other")
    with pytest.raises(InputError, match="not in the roster"):
        signing.sign(lynx.store, other.pack, seen(), lynx.now)
    assert signed(lynx) == [RecordType.GENESIS]
    lynx.store.close()
    other.store.close()


def test_nothing_in_the_program_signs_past_the_check() -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and {name.name for name in node.names} & {"append_signed", "own_feed"}
    }
    # Sealing signs a manifest; receiving, how far the outbox was taken and which evidence that was
    # asked for came: device events, as every role may.
    assert users == {
        "app/home/own_signing.py",
        "sync/carrier/fetched_pieces.py",
        "sync/carrier/seal.py",
        "sync/outbox_cursor.py",
    }
