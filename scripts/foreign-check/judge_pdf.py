# SPDX-License-Identifier: Apache-2.0
"""Has pyHanko judge PDF files. Arguments: folder of trusted certificates, moment, files. Prints a line
for each signature: "pyHanko", file, field, and the word by which we call what it found; or the name of the
exception with which it gave up. With "-" in place of the folder nobody asks who the signers are."""

import sys
from datetime import datetime
from pathlib import Path

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext


TRUST_UNASKED = "-"


def reason(status):
    if not status.intact:
        return "digestMismatch"
    if not status.valid:
        return "signatureValueInvalid"
    if not (asks_trust or covers_or_allows(status)):
        return "changedAfterSigning"
    if not asks_trust:
        return "ok"
    if not status.trusted:
        return "untrustedChain"
    if not status.docmdp_ok:
        return "changedAfterSigning"
    return "ok" if status.bottom_line else status.summary()


def covers_or_allows(status):
    return status.coverage == SignatureCoverageLevel.ENTIRE_FILE or status.docmdp_ok


def judge(signature):
    if signature.sig_object_type == "/DocTimeStamp":
        stamp = validate_pdf_timestamp(signature, context())
        # What was changed after it is judged for the signatures.
        return "ok" if stamp.intact and stamp.valid else "timestampInvalid"
    return reason(validate_pdf_signature(signature, context()))


def context():
    return ValidationContext(trust_roots=roots, moment=at, allow_fetching=False)


def named(work, *given):
    try:
        return work(*given)
    except Exception as error:
        return type(error).__name__


trust, moment, *files = sys.argv[1:]
asks_trust = trust != TRUST_UNASKED
roots = [load_cert_from_pemder(path) for path in sorted(Path(trust).iterdir())] if asks_trust else []
at = datetime.fromisoformat(moment.replace("Z", "+00:00"))

for file in files:
    with open(file, "rb") as source:
        signatures = named(lambda: PdfFileReader(source).embedded_signatures)
        if isinstance(signatures, str):
            print("pyHanko", file, "", signatures, sep="\t")
            continue
        if not signatures:
            print("pyHanko", file, "", "noSignature", sep="\t")
        for signature in signatures:
            print("pyHanko", file, signature.field_name, named(judge, signature), sep="\t")
