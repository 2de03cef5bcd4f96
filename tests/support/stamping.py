"""A time-stamping authority on loopback, made with `openssl ts` (RFC 3161)."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

CONFIG = """
[tsa]
default_tsa = stamps
[stamps]
dir = {folder}
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
[leaf]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
"""


class Authority:
    """Keys of an authority in a folder; answers requests."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir()
        self.folder, self.root = folder, folder / "root.pem"
        self.answers: bytes | None = None
        self.asked = 0
        (folder / "conf").write_text(CONFIG.format(folder=folder))
        (folder / "serial").write_text("01\n")
        for key in ("root", "tsa"):
            self._openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256",
                          "-out", folder / f"{key}.key")  # fmt: skip
        self._openssl("req", "-new", "-x509", "-key", folder / "root.key", "-subj", f"/CN={name}",
                      "-days", "3650", "-config", folder / "conf", "-extensions", "root",
                      "-out", self.root)  # fmt: skip
        self._openssl("req", "-new", "-key", folder / "tsa.key", "-subj", f"/CN={name} unit 1",
                      "-config", folder / "conf", "-out", folder / "csr")  # fmt: skip
        self._openssl("x509", "-req", "-in", folder / "csr", "-CA", self.root, "-CAkey",
                      folder / "root.key", "-days", "3650", "-extfile", folder / "conf",
                      "-extensions", "leaf", "-set_serial", "2",
                      "-out", folder / "tsa.pem")  # fmt: skip

    def answer(self, request: bytes) -> bytes:
        self.asked += 1
        if self.answers is not None:
            return self.answers
        query, reply = self.folder / "query", self.folder / "reply"
        query.write_bytes(request)
        self._openssl("ts", "-reply", "-config", self.folder / "conf", "-section", "stamps",
                      "-queryfile", query, "-out", reply)  # fmt: skip
        return reply.read_bytes()

    def _openssl(self, *typed: object) -> None:
        subprocess.run(["openssl", *map(str, typed)], check=True, capture_output=True)


@contextmanager
def served(authority: Authority) -> Iterator[str]:
    """The authority on loopback; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            assert self.headers["Content-Type"] == "application/timestamp-query"
            answer = authority.answer(body)
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/stamp"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
