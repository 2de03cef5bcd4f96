"""Carried name: what a device's folder and list are called on a stick, so that it lists no member.

It is made of the device's recipient, which is known to those who see its records and to nobody
else. A device that named none, for its request was a QR code, goes by its public key until its
first bundle.

>>> carried_name("age1pq1")
'08023762dc58bd9bd52bb28b'
"""

from __future__ import annotations

import hashlib


def carried_name(of: str) -> str:
    """Name of a device, from its recipient, or from its public key in hexadecimal."""
    return hashlib.sha256(b"fieldapp carried name " + of.encode()).hexdigest()[:24]
