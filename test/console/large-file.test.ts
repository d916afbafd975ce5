// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInChromium } from './support/chromium.js';
import { openVerifyPage } from './support/shared-site.js';

const SIZE = 256 << 20;
const PIECE = 4 << 20;

describeInChromium('verify page: a large file', function () {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yulian-large-'));
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('is hashed piece by piece, with progress, to the right digests', async () => {
    const path = join(folder, 'large.ofd');
    const expected = await writeLargeFile(path);
    const verify = await openVerifyPage();
    await verify.page.evaluate(() => {
      const prototype = Blob.prototype as { arrayBuffer: (this: Blob) => Promise<ArrayBuffer> };
      const original = prototype.arrayBuffer;
      const largest = { bytes: 0 };
      Object.assign(window, { largest });
      prototype.arrayBuffer = function arrayBuffer() {
        largest.bytes = Math.max(largest.bytes, this.size);
        return original.call(this);
      };
    });
    await verify.hand(path);
    const bar = verify.page.locator('progress[value]');
    await bar.waitFor();
    expect(await bar.getAttribute('value')).to.satisfy((value: string) => Number(value) < 1);
    await verify.page.locator('.result').waitFor({ timeout: 0 });
    expect(verify.lastQuestion).to.deep.equal({ digest: expected });
    const largest = await verify.page.evaluate(
      () => (window as unknown as { largest: { bytes: number } }).largest.bytes,
    );
    expect(largest).to.be.within(1, PIECE);
    await verify.close();
  }).timeout(180_000);
});

/** Writes zeros with a count in front of each piece. */
async function writeLargeFile(path: string): Promise<{ sha256: string; sm3: string }> {
  const hashes = { sha256: createHash('sha256'), sm3: createHash('sm3') };
  const file = await open(path, 'w');
  const piece = Buffer.alloc(PIECE);
  for (let written = 0; written < SIZE; written += PIECE) {
    piece.writeUInt32BE(written);
    hashes.sha256.update(piece);
    hashes.sm3.update(piece);
    await file.write(piece);
  }
  await file.close();
  return { sha256: hashes.sha256.digest('hex'), sm3: hashes.sm3.digest('hex') };
}
