"""A restored headquarters lacks the recipients of laptops that were enrolled since its backup."""

import shutil
from collections.abc import Callable

from tests.cli.conftest import Field
from tests.cli.test_custody import carried, logged, officer


def test_laptops_enrolled_since_the_backup_go_on_with_a_restored_headquarters(
    field: Field, enrolled: Callable[..., str]
) -> None:
    enrolled("Lynx")
    carried(field, "Lynx")
    field.run("hq", "hub", "backup", field.folder / "safe")
    since = [enrolled("Wolf"), enrolled("Owl", "supervisor")]
    for number, name in enumerate(since):
        logged(field, name, 20 + number)
    carried(field, *since)
    for name in since:
        field.run(name, "receive", field.stick)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    (key,) = (field.home("hq") / "officers").iterdir()
    key.rename(field.folder / key.name)
    shutil.rmtree(field.home("hq"))
    field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=3)
    field.run("new", "hub", "begin-again", "--yes", *officer(field))
    field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
    for name in since:
        told = field.run(name, "receive", field.stick, status=3).output
        assert "Seal or sync once" in told
    shutil.rmtree(field.stick / "fieldapp")
    shutil.rmtree(field.stick / "fieldapp-outbox")
    for _ in range(2):
        for name in since:
            field.run(name, "seal", "--to", field.stick)
        field.run("new", "hub", "import", field.stick, status=None)
        field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
        for name in since:
            field.run(name, "receive", field.stick)
    assert {row["state"] for row in field.rows("Wolf")} == {"logged"}
    assert {row["state"] for row in field.rows("Owl")} == {"logged", "received"}
    assert len(field.rows("new")) == 2
