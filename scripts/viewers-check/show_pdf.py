# SPDX-License-Identifier: Apache-2.0
"""Has MuPDF or pdfium show PDF files. Argument: "mupdf" or "pdfium". Reads the name of a file in each line, and
prints a line for it: a digest of the texts and pictures of its pages, or "-" when the file cannot be opened."""

import hashlib
import sys

# Dots per point: enough to see a word.
SCALE = 0.5


def by_mupdf(path):
    with pymupdf.open(path) as document:
        for page in document:
            yield page.get_text().encode()
            picture = page.get_pixmap(matrix=pymupdf.Matrix(SCALE, SCALE), annots=True)
            yield f"{picture.width} {picture.height}".encode()
            yield picture.samples


def by_pdfium(path):
    document = pypdfium2.PdfDocument(path)
    try:
        document.init_forms()
        for page in document:
            text = page.get_textpage()
            yield text.get_text_range().encode(errors="replace")
            picture = page.render(scale=SCALE, may_draw_forms=True)
            yield f"{picture.width} {picture.height}".encode()
            yield bytes(picture.buffer)
            text.close()
            page.close()
    finally:
        document.close()


def shown(path):
    digest = hashlib.sha256()
    try:
        for part in show(path):
            digest.update(len(part).to_bytes(4, "big"))
            digest.update(part)
    except Exception:
        return "-"
    return digest.hexdigest()


if sys.argv[1] == "mupdf":
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    show = by_mupdf
else:
    import pypdfium2

    show = by_pdfium

for line in sys.stdin:
    print(shown(line.rstrip("\n")), flush=True)
