"""Move of headquarters' database from its own file to a PostgreSQL server, proven to be the same.

    copied, indexed and compared    in one transaction of the server; the file is in force
    the file is closed for good     the server is in force; no program writes to the file any more
    the home names the server       `hub.toml`
    the file is removed             it holds keys that are to be destroyed one day

Nobody writes before the second step is done. Cut off before it, the file stays in force, and the
same again begins anew; cut off after it, the rest is done when the home is opened.
"""

from __future__ import annotations

import shutil

from fieldapp.errors import InputError, Message
from fieldapp.store import conversion, database, settings, signing_stop
from fieldapp.store.conversion import Conversion, CopyProgress
from fieldapp.store.interface import Store
from fieldapp.store.postgres import hub_file


def move(store: Store, dsn: str, *, progress: CopyProgress = lambda *_: None) -> Conversion:
    """Move the database to a server; the store is of no use afterwards.

    Args:
        store: Headquarters'; other programs may have it open.
        dsn: Address of the server with an empty database.
        progress: Called again and again; an error that it raises stops, and nothing changed.

    Returns:
        Rows of each table, all the same on both.

    Raises:
        InputError: It is on a server already, or the address may not stand in `hub.toml`.
        StoppedSigningError: Headquarters has moved to another home.
        StoreError: The database there is not empty, the copy is not the same, a disk is full or
            failed, or a server stopped; the home is as it was.
    """
    named = hub_file.dsn_of(store.home)
    if named is not None:
        raise InputError(
            Message("The database of this home is on a server already: {1}.", named), field="dsn"
        )
    with store.transaction():
        signing_stop.check_here(store)
        if settings.get(store, settings.ON_SERVER) is not None:
            raise InputError(
                "Another program has just moved the database to a server.",
                field="dsn",
                advice="Open the home again.",
            )
        folder = store.home / hub_file.SECRETS_FOLDER
        try:
            shutil.rmtree(folder, ignore_errors=True)  # of an attempt that was cut off
            target = database.begin_on_server(store.home, store.secrets, dsn)
            try:
                found = conversion.convert(store, target, progress=progress)
            finally:
                target.close()
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        database.close_for_good(store, dsn)
    database.open_store(store.home, store.secrets).close()
    return found
