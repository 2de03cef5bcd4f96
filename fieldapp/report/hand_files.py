"""Files of a proof folder for a check by hand, byte for byte as they are written."""

from __future__ import annotations

import base64
from typing import Final

from fieldapp.ledger.record import Record

_SPKI: Final = bytes.fromhex("302a300506032b6570032100")  # of an Ed25519 key (RFC 8410)


def hand_files(record: Record, public_key: bytes, root_hash: bytes) -> dict[str, bytes]:
    """The files, by name: they follow from the record, its key and the mission's root hash."""
    key = base64.b64encode(_SPKI + public_key).decode()
    pem = f"-----BEGIN PUBLIC KEY-----\n{key}\n-----END PUBLIC KEY-----\n"
    return {
        "README.txt": _readme(record, root_hash).encode(),
        "signed-bytes": record.signed_bytes,
        "signature": record.signature,
        "signer.pem": pem.encode(),
    }


def _readme(record: Record, root_hash: bytes) -> str:
    return f"""PROOF OF ONE RECORD
record (SHA-256 of record.cose)   {record.hash.hex()}
feed {record.kid.hex()}, number {record.seq}
mission root hash                 {root_hash.hex()}

1. Compare the root hash with the mission's own, on paper or its public site. All hangs on it.

2. The signature, with OpenSSL 3 and nothing of ours:
     openssl pkeyutl -verify -rawin -pubin -inkey signer.pem -sigfile signature -in signed-bytes
   "Signature Verified Successfully": whoever holds that key signed exactly these bytes.
   They are the record's: record.cose is d2 84, then 14 bytes that signed-bytes has after
   "Signature1", a0, the payload that is the rest of signed-bytes, 58 40, and the 64 bytes of
   signature. The payload is CBOR; any CBOR reader shows it, and fieldapp's source says what the
   numbers mean (fieldapp/ledger/record.py, body.py, fields.py, resources/formats/record.cddl).

3. Whose key it is: pack/ holds the mission's roster, signed by its officers (The Update Framework).
   pack/metadata/1.root.json has the mission's root hash as its SHA-256:
     sha256sum pack/metadata/1.root.json
   Compare the key in signer.pem with the roster's:
     openssl pkey -pubin -in signer.pem -outform DER | tail -c 32 | xxd -p -c 32

4. That it stands in the log, and since when at the latest: record.tlog-proof is a C2SP tlog-proof
   (c2sp.org/tlog-proof); the entry is the SHA-256 of record.cose. The checkpoint in it is signed by
   the log's keys, which the roster names; its ML-DSA-44 line states the time.

5. All of this at once, on any computer, without a network:
     fieldapp verify . --root-hash HEX-FROM-PAPER
"""
