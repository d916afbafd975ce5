// SPDX-License-Identifier: Apache-2.0
// Has pdf.js show PDF files. Argument: folder of node_modules that has pdfjs-dist and the canvas that it draws on. Reads the name of a file
// in each line, and prints a line for it: a digest of the texts and pictures of its pages, or
// "-" when the file cannot be opened.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [folder = ''] = process.argv.slice(2);
const installed = path.join(folder, 'pdfjs-dist');
const { getDocument, VerbosityLevel } = await import(
  pathToFileURL(path.join(installed, 'legacy/build/pdf.mjs')).href
);
const { createCanvas } = createRequire(pathToFileURL(`${folder}/`))('@napi-rs/canvas');
/** Dots per point: enough to see a word. */
const SCALE = 0.5;

for await (const file of createInterface({ input: process.stdin })) {
  console.log(await shown(file).catch(() => '-'));
}

/** @param {string} file */
async function shown(file) {
  const digest = createHash('sha256');
  const data = new Uint8Array(await readFile(file));
  const task = getDocument({
    ...{ data, verbosity: VerbosityLevel.ERRORS },
    standardFontDataUrl: `${path.join(installed, 'standard_fonts')}/`,
  });
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      digest.update(JSON.stringify(items.map((/** @type {any} */ { str }) => str)));
      digest.update(await picture(page));
    }
  } finally {
    await task.destroy();
  }
  return digest.digest('hex');
}

/** What is drawn of a page, its annotations and fields included. @param {any} page */
async function picture(page) {
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return canvas.data();
}
