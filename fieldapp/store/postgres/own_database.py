"""Temporary databases, which the program makes and drops by itself: for the demo and tests."""

from __future__ import annotations

import psycopg
from psycopg import conninfo, sql

from fieldapp.errors import StoreError
from fieldapp.store.postgres.postgres import ALIVE, InsufficientPrivilege, translated


def create(name: str) -> str:
    """Make an empty database on the server that libpq finds (PGHOST, PGUSER …); its address.

    Raises:
        StoreError: The server cannot be reached, or the account may make none.
    """
    try:
        with translated(), psycopg.connect(f"{ALIVE} dbname=postgres", autocommit=True) as conn:
            conn.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'").format(
                    sql.Identifier(name)
                )
            )
            info = conn.info
            return conninfo.make_conninfo(
                host=info.host, port=info.port, user=info.user, dbname=name
            )
    except InsufficientPrivilege as e:
        raise StoreError(
            "This account may make no database on the PostgreSQL server.",
            advice="Let an administrator run: ALTER ROLE … CREATEDB.",
        ) from e


def drop(dsn: str) -> None:
    """Drop a database that `create` made, if it is still there.

    Raises:
        StoreError: The server cannot be reached.
    """
    name = str(conninfo.conninfo_to_dict(dsn)["dbname"])
    beside = conninfo.make_conninfo(f"{ALIVE} {dsn}", dbname="postgres")
    with translated(), psycopg.connect(beside, autocommit=True) as conn:
        conn.execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        )
