"""Wiping a home: its keys destroyed for ever, then everything of the mission removed.

What stays is the keystore, which looks as before and refuses as it refuses a wrong passphrase, and
what the unlock page needs. Files in the folder that are not the program's are left alone.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from fieldapp.app.home import atomic_home, bug_report
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.hub.importer import held_files
from fieldapp.hub.publishing import publish
from fieldapp.map.basemap import installed
from fieldapp.mission import release, sealed_pack
from fieldapp.store.database import remove_from_server
from fieldapp.store.evidence import files
from fieldapp.store.keys import keystore
from fieldapp.store.objects import bucket_file
from fieldapp.store.postgres.hub_file import HUB_FILE, SECRETS_FOLDER
from fieldapp.store.sqlite.sqlite_dialect import FILES
from fieldapp.sync import newer_files
from fieldapp.sync.network import pack_download

_FILES: Final = (
    *FILES,
    "import.lock",
    "watch.lock",
    publish.LOCK,
)
_FOLDERS: Final = (
    files.FOLDER,
    sealed_pack.FOLDER,
    pack_download.FOLDER,
    newer_files.FOLDER,
    installed.FOLDER,
    bug_report.FOLDER,
    atomic_home.PART,
    # Headquarters'; the first two are those of app/headquarters.
    "officers",
    "tls",
    SECRETS_FOLDER,
    bucket_file.KEYS_FOLDER,
    release.FOLDER,
    publish.PUBLIC,
    held_files.PENDING,
    held_files.QUARANTINE,
)


def wipe(home: Path) -> None:
    """Wipe a home; unlocking it says what a wrong passphrase says.

    Raises:
        StoreError, FormatError: There is no keystore, or its disk failed. Where a file cannot be
            removed, or a server not be reached, the keys are destroyed all the same.
    """
    keystore.wipe(home / atomic_home.KEYSTORE)
    try:
        for name in _FILES:
            (home / name).unlink(missing_ok=True)
        for path in (home / name for name in _FOLDERS):
            if path.is_symlink():
                path.unlink()
            elif path.exists():
                shutil.rmtree(path)
        remove_from_server(home)
        (home / HUB_FILE).unlink(missing_ok=True)
    except (InputError, StoreError) as e:
        raise StoreError(
            "The keys are destroyed, but not what is on the PostgreSQL server: it is in clear.",
            advice=Message("Drop the database that {1} names, then remove that.", home / HUB_FILE),
        ) from e
    except OSError as e:
        raise StoreError(
            "The keys are destroyed, but an encrypted file could not be removed.",
            advice="Remove the home folder by hand.",
        ) from e
