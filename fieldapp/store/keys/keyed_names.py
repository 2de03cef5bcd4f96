"""Keyed names: names of files and objects at rest that show nothing of what they hold.

A name is HMAC-SHA-256 of what it stands for, under a key of the home, in hexadecimal: the same for
the same content, so that it is stored once, and of no use to whoever has the content and no key.
"""

from __future__ import annotations

import hmac

from fieldapp.store.keys.keystore import Secrets


def keyed_name(secrets: Secrets, what: bytes) -> str:
    """Name for a content's SHA-256, or for any other bytes that tell files apart."""
    return hmac.digest(secrets.name_key, what, "sha256").hex()
