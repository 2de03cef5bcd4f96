"""Addresses of PostgreSQL servers: without a password, and never over a network unproven."""

from __future__ import annotations

from typing import Final

from psycopg import ProgrammingError, conninfo

from fieldapp.errors import InputError, Message

# A file of services, or of passwords, would be another place where a password can stand.
_NAMES: Final = {
    *("host", "hostaddr", "port", "dbname", "user", "target_session_attrs"),
    *("sslmode", "sslcert", "sslkey", "sslrootcert", "sslcrl"),
}


def check(dsn: str) -> None:
    """Accept a server that knows the account by itself, or by a certificate and shows its own.

    Raises:
        InputError: It has a password or something else that it may not have, crosses a network
            without proof of who the server is, or cannot be read.
    """
    try:
        parts = conninfo.conninfo_to_dict(dsn)
    except ProgrammingError as e:
        raise InputError(
            "The address of the PostgreSQL server cannot be read.",
            field="dsn",
            advice="Write it as in: host=/run/postgresql dbname=MISSION.",
        ) from e
    if "password" in parts or "passfile" in parts:
        raise InputError(
            "The address of the PostgreSQL server has a password.",
            field="dsn",
            advice="Let the server know the account (`peer`), or give it a certificate.",
        )
    if others := sorted(parts.keys() - _NAMES):
        raise InputError(
            Message("The address of the PostgreSQL server has {1}.", others[0]),
            field="dsn",
            advice=Message("Of libpq's words it may have these: {1}.", ", ".join(sorted(_NAMES))),
        )
    hosts = [*str(parts.get("host") or "").split(","), str(parts.get("hostaddr") or "")]
    remote = [host for host in hosts if host and not host.startswith("/")]
    if remote and parts.get("sslmode") != "verify-full":
        raise InputError(
            Message("{1} is asked over a network, where another machine may answer.", remote[0]),
            field="dsn",
            advice="Add sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.",
        )
