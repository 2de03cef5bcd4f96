"""HTTP protocol between laptops and the hub: addresses, uploads, refusals.

    POST  /upload                   begin an upload                   token "upload", path "/upload"
    HEAD  /upload/<SHA-256, hex>    how much of it the hub has          the same token
    PATCH /upload/<SHA-256, hex>    more of it                          the same token
    GET   /pack/…                   the mission pack (TUF)              token "read", path "/"
    GET   /pack/roster/<own kid, hex>   entries of the roster for it    token "read", path "/"
    GET   /outbox/<own kid, hex>/   lists of the files for this device  token "read", path "/"
    GET   /outbox/<own kid, hex>/…  one of those files                  token "read", path "/"
    GET   /log/checkpoint, /log/tile/…  the log (C2SP tlog-tiles)       open to anybody
    GET   /, /healthz               what this is; whether it works      open to anybody

Tokens are those of `ledger/token.py`. The mission pack wants one because its roster says who
belongs to the mission; the log holds hashes alone. Nothing is sent in the clear: see
`ledger/roster.py` for how a laptop knows the hub's TLS key.

**Uploads** are tus 1.0.0 (https://tus.io), core with the extensions creation, creation-with-upload
and expiration, so clients that are not ours can be used. A file is named by its SHA-256, as it is
sealed; every request has `Tus-Resumable: 1.0.0`.

    POST /upload                                          201 Created
    Upload-Length: 4711                                   Location: /upload/<SHA-256, hex>
    Upload-Metadata: sha256 <base64 of the 32 bytes>      Upload-Offset: 0

`Upload-Offset` in the answer says what the hub has already: all of it where another laptop or an
earlier try brought the file, and then nothing is left to send. A POST that carries `Content-Type:
application/offset+octet-stream` has the beginning of the file as its body (all of a small one: one
round trip); the hub takes it where it has nothing yet, else it says with `Upload-Offset` what it
has.

    PATCH /upload/<SHA-256, hex>                          204 No Content
    Content-Type: application/offset+octet-stream         Upload-Offset: 4711
    Upload-Offset: 1200

What arrived before a cut stays, so a laptop asks with HEAD and goes on from there, days later too
(`Upload-Expires` says until when). An answer whose Upload-Offset is the file's length is given only
once all of it is durable at the hub and has this SHA-256. Whoever continues an upload while an
earlier connection of the same device still does ends that one.

**Refusals** have a JSON body `{"error": word, "detail": sentence, "time": Unix seconds}`; `time` is
the hub's clock, also in the `Date` header. The words, with their status:

    token    401  no token, a malformed one, or another mission's
    time     401  the token is too old or too new: make another with the hub's time, once
    device   403  the device is not in the hub's roster, or was revoked
    scope    403  the token is for something else than this request
    request  400  headers that are missing or make no sense; 404, 405, 412 and 415 likewise
    unknown  404  the upload was never begun or has expired: POST again; no such file
    offset   409  Upload-Offset is not what the hub has: ask with HEAD
    large    413  larger than anything that is sent, or more came than was said
    busy     429, 503  too many requests: wait `Retry-After` seconds
    quota    429  this device sent too much within a day: wait `Retry-After` seconds
    digest   460  the file is not what its SHA-256 says; the hub removed it: send it again
    full     507  the hub's disk is full: wait `Retry-After` seconds

An outbox is told as its signed lists (`ledger/log/outbox_list.py`), JSON `{"lists": ["…", …]}` in
the order of their names; `?after=NAME` leaves out what comes before and the list of that name too.
Many come in parts: `"more": true` beside the lists says that others follow. Files below /pack, /log
and /outbox have an ETag, and can be asked for in parts (Range). To whoever
says `Accept-Encoding: gzip`, `/pack/metadata/<n>.targets.json` comes so: it is mostly hex digits.
"""

from __future__ import annotations

from typing import Final

TUS_VERSION: Final = "1.0.0"
OFFSET_TYPE: Final = "application/offset+octet-stream"

UPLOAD: Final = "/upload"
PACK: Final = "/pack/"
ENTRIES: Final = "/pack/roster/"
LOG: Final = "/log/"
OUTBOX: Final = "/outbox/"


def upload_path(sha256: bytes) -> str:
    """Path of an upload.

    >>> upload_path(bytes(32))[:14]
    '/upload/000000'
    """
    return f"{UPLOAD}/{sha256.hex()}"


def outbox_path(kid: bytes, name: str = "") -> str:
    """Path of a device's outbox, or of one file in it.

    >>> outbox_path(bytes(8), "a.receipt")
    '/outbox/0000000000000000/a.receipt'
    """
    return f"{OUTBOX}{kid.hex()}/{name}"
