"""The server's log of who read past the program."""

import subprocess
from pathlib import Path

import psycopg
import pytest

from fieldapp.paths import RESOURCES
from fieldapp.store.records import search
from tests.support import postgres
from tests.support.homes import log, own_device, seen

SCRIPT = RESOURCES / "deploy" / "pgaudit.sql"


@pytest.mark.skipif(not postgres.has_pgaudit(), reason="pgaudit is not on this machine")
def test_the_server_logs_who_reads_past_the_program(tmp_path: Path) -> None:
    store = postgres.new_store(tmp_path / "home")
    dsn = postgres.dsn_of(store.home)
    program = dict(part.split("=") for part in dsn.split())["user"]
    for _ in range(2):  # again does no harm
        subprocess.run(
            ["psql", dsn, "--quiet", "--set", "ON_ERROR_STOP=1", "--set", f"program={program}",
             "--file", SCRIPT],
            check=True,
        )  # fmt: skip
    store.close()
    begun = len(postgres.log_of_server())
    store = postgres.reopened(store.home)
    log(store, own_device(store), seen("heard"))
    assert len(list(search.matching(store, search.Query()))) == 1
    store.close()
    assert "AUDIT" not in postgres.log_of_server()[begun:]
    other = "someone_else"
    with psycopg.connect(dsn, autocommit=True) as owner:
        owner.execute(f"CREATE ROLE {other} LOGIN SUPERUSER")
    try:
        with psycopg.connect(dsn.replace(program, other), autocommit=True) as conn:
            conn.execute("SELECT hash FROM fieldapp.record")
            conn.execute("SELECT 1")
    finally:
        with psycopg.connect(dsn, autocommit=True) as owner:
            owner.execute(f"DROP ROLE {other}")
    said = [line for line in postgres.log_of_server()[begun:].splitlines() if "AUDIT" in line]
    assert any("OBJECT" in line and "SELECT hash FROM fieldapp.record" in line for line in said)
    assert not any("SELECT 1" in line for line in said)
    assert any("ROLE" in line and "CREATE ROLE" in line for line in said)
    postgres.release()
