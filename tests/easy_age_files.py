"""Age files under a passphrase that open at once: the format (age-encryption.org/v1) by hand, little work."""

import base64
import hashlib
import hmac
import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def easy_age_file(plain: bytes, passphrase: str) -> bytes:
    """At most one chunk (64 KiB), for one passphrase."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    label = b"age-encryption.org/v1/scrypt" + salt
    wrapping = hashlib.scrypt(passphrase.encode(), salt=label, n=2, r=8, p=1, dklen=32)
    body = ChaCha20Poly1305(wrapping).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %s 1\n%s\n---" % (_text(salt), _text(body))
    mac = hmac.digest(_derived(file_key, None, b"header"), header, "sha256")
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    return header + b" %s\n" % _text(mac) + nonce + payload.encrypt(bytes(11) + b"\1", plain, None)


def _derived(key: bytes, salt: bytes | None, info: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def _text(value: bytes) -> bytes:
    return base64.b64encode(value).rstrip(b"=")
