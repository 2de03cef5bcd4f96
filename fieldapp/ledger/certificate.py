"""TLS key and certificate of the hub, and the pin by which laptops know it.

The certificate is signed by its own key (ECDSA on P-256, which every client and proxy takes) and
says nothing that is to be believed: who trusts it compares the pin, SHA-256 of the key's
SubjectPublicKeyInfo (RFC 7469 section 2.4), with the roster's. It is dated far ahead because a
laptop that has been away for years must still reach the hub; a key that leaked is replaced by a new
pin.
"""

from __future__ import annotations

import hashlib
import ipaddress
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from fieldapp.errors import FormatError

_YEARS: Final = timedelta(days=25 * 365)


def make(host: str, *, now: datetime) -> tuple[bytes, bytes]:
    """Make a key and its certificate: (key, certificate), both PEM.

    Args:
        host: Name or address that the hub is reached under.
        now: UTC.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    # The name would be shown to whoever connects; the address alone is known to them already.
    name = x509.Name([])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + _YEARS)
        .add_extension(x509.SubjectAlternativeName([_named(host)]), critical=True)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    return (
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        certificate.public_bytes(Encoding.PEM),
    )


def _named(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host.strip("[]")))
    except ValueError:
        return x509.DNSName(host)


def pin(certificate: bytes) -> bytes:
    """SHA-256 of the public key of a certificate, PEM or as it comes from a connection (DER).

    Raises:
        FormatError: Not a certificate.
    """
    load = (
        x509.load_pem_x509_certificate
        if certificate.startswith(b"-----BEGIN")
        else x509.load_der_x509_certificate
    )
    try:
        key = load(certificate).public_key()
        spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except (ValueError, x509.InvalidVersion, UnsupportedAlgorithm) as e:
        raise FormatError("this is no certificate", where="certificate") from e
    return hashlib.sha256(spki).digest()
