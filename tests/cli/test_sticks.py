"""Sticks: what was lost is written again, and a supervisor without a network sees the mission."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldapp.app.home import device, sight
from fieldapp.app.home.session import Session
from fieldapp.cli.base.common import now, table
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried, logged
from tests.support.homes import reopened


def stick(field: Field, name: str) -> Path:
    made = field.folder / name
    made.mkdir(exist_ok=True)
    return made


def listed(field: Field, name: str) -> str:
    return field.run(name, "list", "--json").stdout


def seen(field: Field, name: str) -> tuple[int, int] | None:
    store = reopened(field.home(name))
    try:
        return sight.of(Session(store=store, pack=device.load_pack(store, now())))
    finally:
        store.close()


def test_what_was_on_a_lost_stick_is_written_again_with_its_evidence(
    field: Field, lynx: str
) -> None:
    photo = field.folder / "shell.bin"
    photo.write_bytes(bytes(range(256)) * 40)
    first = field.run(lynx, "log", "3 expl 1412", "--evidence", photo, "--as-it-is").stdout.split()[
        1
    ]
    lost = stick(field, "lost")
    field.run(lynx, "seal", "--to", lost)
    error = field.refused(lynx, "seal", "--to", stick(field, "other"))
    assert "write again what has no receipt" in str(error.advice)
    out = field.run(lynx, "seal", "--again", "--to", stick(field, "other")).stdout
    assert "1 piece of evidence" in out
    out = field.run("hq", "hub", "import", stick(field, "other")).stdout
    assert "✗" not in out
    assert first in listed(field, "hq")
    assert "evidence" in field.run("hq", "show", first).stdout
    status = json.loads(field.run("hq", "hub", "status", "--json").stdout)
    assert status["evidence"]["missing"] == 0
    field.run("hq", "hub", "import", lost)  # found again: nothing is new
    assert len(field.rows("hq")) == 1
    field.run(lynx, "receive", stick(field, "other"))
    second = logged(field, lynx)
    field.run(lynx, "seal", "--to", stick(field, "third"))
    out = field.run(lynx, "seal", "--again", "--to", stick(field, "fourth")).stdout
    assert "0 pieces of evidence" in out  # its record is proven
    field.run("hq", "hub", "import", stick(field, "fourth"))
    assert first in listed(field, "hq")
    assert second in listed(field, "hq")
    field.run(lynx, "receive", stick(field, "fourth"))


def test_a_supervisor_without_a_network_has_the_feeds_reviews_and_tasks_from_a_stick(
    field: Field, enrolled: Callable[..., str]
) -> None:
    for name, role in (
        ("Lynx", "monitor"), ("Otter", "monitor"), ("Ibis", "verification_officer"),
        ("Heron", "supervisor"),
    ):  # fmt: skip
        enrolled(name, role)
    for name in ("Lynx", "Otter", "Ibis", "Heron"):
        carried(field, name)
    assert seen(field, "Lynx") is None
    of_lynx, of_ibis = logged(field, "Lynx"), logged(field, "Ibis")
    carried(field, "Lynx")
    carried(field, "Ibis")
    field.run("hq", "review", of_lynx, "questioned", "--note", "from which side?")
    field.run("hq", "task", "Heron", "Look at the bridge")
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run("Heron", "receive", field.stick)  # who is new in the roster
    carried(field, "Heron")
    assert of_lynx in listed(field, "Heron")
    assert of_ibis in listed(field, "Heron")
    assert "questioned" in field.run("Heron", "show", of_lynx).stdout
    assert "Look at the bridge" in field.run("Heron", "tasks").stdout
    found = seen(field, "Heron")
    assert found is not None
    assert found == (4, 4)  # headquarters' own too
    assert seen(field, "hq") is not None


@pytest.mark.parametrize("role", ["supervisor", "verification_officer", "hq"])
def test_what_a_verification_officer_observes_reaches_whoever_may_see_it(
    field: Field, enrolled: Callable[..., str], role: str
) -> None:
    enrolled("Ibis", "verification_officer")
    enrolled("Reader", role)
    for name in ("Ibis", "Reader"):
        carried(field, name)
    target = logged(field, "Ibis")
    carried(field, "Ibis")
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run("Reader", "receive", field.stick)
    carried(field, "Reader")
    assert target in listed(field, "Reader")


def test_a_long_name_on_a_stick_moves_no_other_row() -> None:
    rows = [["a.age", "imported", "Lynx"], ["x" * 250, "stranger", ""]]
    head, first, second = table(["file", "outcome", "from"], rows).splitlines()
    assert (head, first) == ("file   outcome   from", "a.age  imported  Lynx")
    assert second.endswith("  stranger")
