"""A real PostgreSQL server for tests: a socket and a data directory in a temporary folder.

One server and one migrated template a process; each home gets a copy of it as its own database.
"""

import atexit
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg
import pytest

from fieldapp.ledger import certificate
from fieldapp.store.database import open_on_postgres
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from tests.support.homes import CHEAP, PASSPHRASE

RECEIVERS = Path(__file__).parents[2] / "resources" / "deploy" / "receivers.sql"

_OWNER = "fieldapp"
_SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "max_connections=40",
    "autovacuum=off",
    "shared_buffers=32MB",
    "max_wal_size=256MB",
)
_numbers = count(1)


def binaries() -> Path | None:
    """The folder of the newest server's programs, None where there is none."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: p.parts[4])
    return folders[-1].parent if folders else None


def has_pgaudit() -> bool:
    """True where the newest server has the audit extension."""
    programs = binaries()
    return programs is not None and (programs.parent / "lib" / "pgaudit.so").exists()


def log_of_server() -> str:
    """The running server's log."""
    return (_server() / "log").read_text("utf-8")


def dsn(database: str) -> str:
    return _dsn(_server(), database)


@dataclass
class Server:
    """A server of its own: folder of socket and data, the process that runs, and its address."""

    folder: Path
    process: "subprocess.Popen[bytes]"
    at: str = ""
    settings: tuple[str, ...] = ()

    def kill(self) -> None:
        """End it as a failure of power does, but for the disk's cache."""
        self.process.kill()
        self.process.wait(30)

    def restart(self) -> None:
        """Run it on what its disk has."""
        self.process = _running(self.folder, self.at, self.settings)

    def stop(self) -> None:
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(30)
        shutil.rmtree(self.folder)

    def database(self) -> str:
        """A database that is empty; its DSN."""
        with psycopg.connect(_dsn(self.folder, "postgres"), autocommit=True) as conn:
            conn.execute("CREATE DATABASE mission")
        return _dsn(self.folder, "mission")


def _dsn(folder: Path, database: str) -> str:
    return f"host={folder} user={_OWNER} dbname={database}"


@cache
def _server() -> Path:
    """The folder of a running server's socket; it stops when this process ends."""
    server = own_server()
    owner = os.getpid()

    def stop() -> None:
        if os.getpid() == owner:  # and not a process that was forked from this one
            server.stop()

    atexit.register(stop)
    return server.folder


def own_server(*settings: str, at: str = "") -> Server:
    """A new server, for one test alone; it ends with this process.

    Args:
        settings: NAME=VALUE, beside those of tests.
        at: An address of this machine under which it is reached too, by TLS with the certificate
            `tls.crt` in its folder.
    """
    programs = binaries()
    if programs is None:
        if "postgres" in os.environ.get("FIELDAPP_COMPULSORY", "").split(","):
            pytest.fail("PostgreSQL is not installed, and these tests are compulsory here.")
        pytest.skip("No PostgreSQL server: apt install postgresql postgresql-postgis")
    folder = Path(mkdtemp(prefix="pg"))
    folder.chmod(0o755)
    account = _account()
    if account:
        shutil.chown(folder, account)
    data = folder / "data"
    initdb: list[str | Path] = [
        programs / "initdb",
        "-D",
        data,
        "-U",
        _OWNER,
        "-A",
        "trust",
        "--no-sync",
    ]
    subprocess.run(
        [*initdb, "-E", "UTF8", "--no-locale"],
        cwd=folder,
        user=account,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    if at:
        for name, raw in zip(
            ("key", "crt"), certificate.make(at, now=datetime.now(UTC)), strict=True
        ):
            path = folder / f"tls.{name}"
            path.touch(0o600)
            path.write_bytes(raw)
            if account:
                shutil.chown(path, account)
        with (data / "pg_hba.conf").open("a") as file:
            file.write(f"hostssl all all {at}/24 trust\n")
    return Server(folder, _running(folder, at, settings), at, settings)


def _account() -> str | None:
    return "nobody" if os.geteuid() == 0 else None  # the server refuses to run as root


def _running(folder: Path, at: str = "", more: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
    """Run a server; one that was killed may have processes for a moment that keep it from it."""
    programs = binaries()
    assert programs is not None
    settings = (
        *_SETTINGS,
        f"unix_socket_directories={folder}",
        *((f"listen_addresses={at}", "ssl=on") if at else ()),
        *more,
        *((f"ssl_cert_file={folder}/tls.crt", f"ssl_key_file={folder}/tls.key") if at else ()),
        f"shared_preload_libraries={'pgaudit' if has_pgaudit() else ''}",
    )
    server: list[str | Path] = [programs / "postgres", "-D", folder / "data"]
    server += [each for setting in settings for each in ("-c", setting)]
    for _ in range(100):
        with (folder / "log").open("ab") as log:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "QUIT", *server],  # it ends with a killed test, too
                cwd=folder,
                user=_account(),
                stdout=log,
                stderr=log,
            )
        if _wait_for(folder, process):
            return process
        time.sleep(0.1)
    pytest.fail((folder / "log").read_text("utf-8"))


def _wait_for(folder: Path, process: "subprocess.Popen[bytes]") -> bool:
    """Wait until a server answers; False where it ended."""
    for _ in range(600):
        with suppress(psycopg.OperationalError):
            psycopg.connect(_dsn(folder, "postgres")).close()
            return True
        if process.poll() is not None:
            return False
        time.sleep(0.05)
    pytest.fail((folder / "log").read_text("utf-8"))


@cache
def _template() -> str:
    """A database that was migrated once."""
    _run("CREATE DATABASE migrated")
    folder = Path(mkdtemp())
    secrets = keystore.create(folder / "keystore", PASSPHRASE, cost=CHEAP)
    open_on_postgres(folder, secrets, dsn("migrated")).close()
    shutil.rmtree(folder)
    return "migrated"


def _run(sql: str) -> None:
    with psycopg.connect(dsn("postgres"), autocommit=True) as conn:
        conn.execute(sql)


def copied(database: str) -> str:
    """A copy of a database that nobody has open; its DSN."""
    name = f"home{next(_numbers)}"
    _run(f"CREATE DATABASE {name} TEMPLATE {database.rpartition('=')[2]} STRATEGY file_copy")
    return dsn(name)


_free: list[str] = []
_used: dict[Path, str] = {}


def fresh() -> str:
    """The DSN of a migrated database without records."""
    if _free:
        return _free.pop()
    return copied(_template())


def dsn_of(folder: Path) -> str:
    """The database of a home."""
    return _used[folder]


@contextmanager
def other_database(options: str) -> Generator[str]:
    """A database that nobody migrated; its DSN."""
    _run(f"CREATE DATABASE other TEMPLATE template0 {options}")
    yield dsn("other")
    _run("DROP DATABASE other")


def release() -> None:
    """Empty the databases of homes that are closed, for others: copies take ten times as long."""
    for database in _used.values():
        with psycopg.connect(database, autocommit=True) as conn:
            conn.execute(_EMPTY)
        _free.append(database)
    _used.clear()


_EMPTY = """
    DELETE FROM readers.snapshot;
    DELETE FROM readers.report_row;
    DELETE FROM receivers.arrival;
    DELETE FROM receivers.begun;
    DELETE FROM receivers.spent;
    SET session_replication_role = replica;
    DO $$
    DECLARE name text;
    BEGIN
        FOR name IN SELECT tablename FROM pg_tables
            WHERE schemaname = 'fieldapp' AND tablename NOT IN ('change', 'migration', 'setting')
        LOOP
            EXECUTE format('DELETE FROM fieldapp.%I', name);
        END LOOP;
    END
    $$;
    DELETE FROM fieldapp.setting WHERE name <> 'index';
"""


def new_store(folder: Path) -> Store:
    """A new home in a folder, with a database on the server."""
    folder.mkdir(parents=True, exist_ok=True)
    secrets = keystore.create(folder / "keystore", PASSPHRASE, cost=CHEAP)
    return on_server(folder, secrets)


def on_server(folder: Path, secrets: keystore.Secrets) -> Store:
    """A fresh database for a home that is there."""
    _used[folder] = fresh()
    return open_on_postgres(folder, secrets, _used[folder])


def let_receiver_in(database: str) -> str:
    """The DSN by which an account of a receiver works in a database, and with no other right."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(RECEIVERS.read_bytes())
        conn.execute("DROP ROLE IF EXISTS receiver_one")
        conn.execute("CREATE ROLE receiver_one LOGIN IN ROLE fieldapp_receiver")
    return f"{database} user=receiver_one"


def without_triggers(store: Store, *statements: str) -> None:
    """Changes by the server's superuser, who switched off what guards the tables."""
    with psycopg.connect(_used[store.home], autocommit=True) as conn:
        conn.execute("SET session_replication_role = replica")
        for sql in ("SET search_path = fieldapp", *statements):
            conn.execute(sql)


def reopened(folder: Path) -> Store:
    """A home that exists, opened once more."""
    secrets = keystore.unlock(folder / "keystore", PASSPHRASE)
    return open_on_postgres(folder, secrets, _used[folder])


@contextmanager
def away(database: str) -> Generator[None]:
    """Nobody reaches a database, and whoever had reached it is cut off."""
    name = database.rpartition("=")[2]
    _run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    try:
        _run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608
        yield
    finally:
        _run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")


def databases(like: str) -> list[str]:
    """The names of the server's databases that are like this."""
    with psycopg.connect(dsn("postgres")) as conn:
        rows = conn.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [like])
        return [name for (name,) in rows]


def schemas(database: str) -> list[str]:
    """The schemas with the program's tables that a database has."""
    with psycopg.connect(database) as conn:
        rows = conn.execute(
            "SELECT nspname FROM pg_namespace WHERE nspname IN ('fieldapp', 'readers', 'receivers')"
        )
        return [name for (name,) in rows]
