# SPDX-License-Identifier: Apache-2.0
"""Has pyHanko judge PDF files. Arguments: folder of trusted certificates, moment, files. Prints a line
for each signature: "pyHanko", file, field, and the word by which we call what it found."""

import sys
from datetime import datetime
from pathlib import Path

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def reason(status):
    if not status.intact:
        return "digestMismatch"
    if not status.valid:
        return "signatureValueInvalid"
    if not status.trusted:
        return "untrustedChain"
    if not status.docmdp_ok:
        return "changedAfterSigning"
    return "ok" if status.bottom_line else status.summary()


trust, moment, *files = sys.argv[1:]
roots = [load_cert_from_pemder(path) for path in sorted(Path(trust).iterdir())]
at = datetime.fromisoformat(moment.replace("Z", "+00:00"))

for file in files:
    with open(file, "rb") as source:
        signatures = PdfFileReader(source).embedded_regular_signatures
        if not signatures:
            print("pyHanko", file, "", "noSignature", sep="\t")
        for signature in signatures:
            context = ValidationContext(trust_roots=roots, moment=at, allow_fetching=False)
            status = validate_pdf_signature(signature, context)
            print("pyHanko", file, signature.field_name, reason(status), sep="\t")
