# SPDX-License-Identifier: Apache-2.0
"""Licence identifiers 电子证照标识 (GB/T 36904) with their check character, written anew here: what
the gateway accepts is thereby checked by a second hand."""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ROOT = "1.2.156.3005.2"


def mod_37_36(text: str) -> str:
    """Check character of ISO/IEC 7064, MOD 37,36."""
    product = 36
    for character in text:
        total = (product + ALPHABET.index(character)) % 36
        product = (total or 36) * 2 % 37
    return ALPHABET[(37 - product) % 36]


def licence_identifier(type_code: str, issuer: str, serial: str, version: int = 1) -> str:
    """The identifier of a licence, check character included."""
    number = f"{version:03d}"
    check = mod_37_36(type_code + issuer + serial + number)
    return f"{ROOT}.{type_code}.{issuer}.{serial}.{number}.{check}"
