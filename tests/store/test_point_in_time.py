"""The recipe for the server's own backup: a database as of a moment, by pgbackrest, encrypted."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import psycopg
import pytest

from fieldapp.paths import RESOURCES
from fieldapp.store import integrity
from fieldapp.store.database import open_on_postgres
from fieldapp.store.keys import keystore
from fieldapp.store.records import search
from tests.support import postgres
from tests.support.homes import CHEAP, PASSPHRASE, log, own_device, seen

CONFIG = RESOURCES / "deploy" / "pgbackrest.conf"
PROGRAMS = postgres.binaries()
NOT_HERE = PROGRAMS is None or shutil.which("pgbackrest") is None
CIPHER = "test-passphrase-of-a-repository"


@dataclass(frozen=True)
class Cluster:
    """A server of the test's own, which keeps its journal with pgbackrest."""

    folder: Path
    account: str | None

    @property
    def dsn(self) -> str:
        return f"host={self.folder} user=fieldapp dbname=postgres"

    def run(self, *command: str | Path) -> None:
        """A command as the server's account."""
        done = subprocess.run(
            command, cwd=self.folder, user=self.account, check=False, capture_output=True,
            text=True, env=os.environ | {"PGBACKREST_REPO1_CIPHER_PASS": CIPHER},
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr

    def server(self, *action: str) -> None:
        assert PROGRAMS is not None
        log = ("-l", str(self.folder / "server.log")) if "start" in action else ()
        self.run(PROGRAMS / "pg_ctl", "-D", self.folder / "data", *log, "-w", *action)

    def pgbackrest(self, *words: str) -> None:
        config = f"--config={self.folder / 'pgbackrest.conf'}"
        self.run("pgbackrest", config, "--stanza=mission", *words)


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    assert PROGRAMS is not None
    made = Cluster(Path(mkdtemp(prefix="pg")), "nobody" if os.geteuid() == 0 else None)
    folder = made.folder
    (folder / "repo").mkdir()
    config = CONFIG.read_text().replace("/var/lib/pgbackrest", str(folder / "repo"))
    config = config.replace("/var/lib/postgresql/15/main", str(folder / "data"))
    config = config.replace(
        "[mission]",
        f"log-path={folder}\nlock-path={folder}\nspool-path={folder}\n"
        f"[mission]\npg1-socket-path={folder}\npg1-user=fieldapp",
    )
    (folder / "pgbackrest.conf").write_text(config)
    if made.account:
        for path in (folder, folder / "repo", folder / "pgbackrest.conf"):
            shutil.chown(path, made.account)
    made.run(PROGRAMS / "initdb", "-D", folder / "data", "-U", "fieldapp", "-A", "trust",
             "--no-sync", "-E", "UTF8", "--no-locale")  # fmt: skip
    archived = f"pgbackrest --config={folder / 'pgbackrest.conf'} --stanza=mission archive-push %p"
    with (folder / "data" / "postgresql.conf").open("a") as settings:
        settings.write(f"listen_addresses = ''\nunix_socket_directories = '{folder}'\n")
        settings.write(f"fsync = off\narchive_mode = on\narchive_command = '{archived}'\n")
    made.server("start")
    yield made
    made.server("stop", "-m", "immediate")
    shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.skipif(NOT_HERE, reason="PostgreSQL and pgbackrest are not on this machine")
def test_a_dropped_database_is_had_again_as_of_the_moment_before(
    cluster: Cluster, tmp_path: Path
) -> None:
    secrets = keystore.create(tmp_path / "keystore", PASSPHRASE, cost=CHEAP)
    with closing(open_on_postgres(tmp_path, secrets, cluster.dsn)) as store:
        device = own_device(store)
        log(store, device, seen("before the backup, Zolote"))
        cluster.pgbackrest("stanza-create")
        cluster.pgbackrest("backup")
        log(store, device, seen("after it"))
    time.sleep(1.1)  # pgbackrest counts whole seconds
    with psycopg.connect(cluster.dsn, autocommit=True) as owner:
        (moment,) = owner.execute("SELECT clock_timestamp()::text").fetchone() or ("",)
        owner.execute("DROP SCHEMA fieldapp, readers, receivers CASCADE")
        owner.execute("SELECT pg_switch_wal()")
    cluster.server("stop", "-m", "fast")
    cluster.pgbackrest(
        "--delta", "--type=time", f"--target={moment}", "--target-action=promote", "restore"
    )
    cluster.server("start")
    with closing(open_on_postgres(tmp_path, secrets, cluster.dsn)) as store:
        assert len(list(search.matching(store, search.Query()))) == 2
        assert integrity.check(store).problems == ()
    kept = b"".join(p.read_bytes() for p in (cluster.folder / "repo").rglob("*") if p.is_file())
    assert len(kept) > 10_000
    assert b"PostgreSQL" not in kept
    assert b"fieldapp" not in kept
