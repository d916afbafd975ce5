// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildConsole, type ConsoleBuild } from './support/console-build.js';

const LIMIT_BYTES = 150_000;

describe('console: the built page', function () {
  this.timeout(60_000);
  let build: ConsoleBuild;

  before(async () => {
    build = await buildConsole();
  });

  after(async () => {
    await build.remove();
  });

  it('is below 150 KB gzipped, all files together', () => {
    const sizes = filesOf(build.directory).map((file) => gzipSync(readFileSync(file)).length);
    expect(sizes).to.not.have.length(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.lessThan(LIMIT_BYTES);
  });

  it('holds no inline script or style, and names nothing outside its own path', () => {
    const html = readFileSync(join(build.directory, 'index.html'), 'utf8');
    expect(html).to.not.match(/<script(?![^>]*\bsrc=)/);
    expect(html).to.not.match(/<style|\bstyle=|\bon[a-z]+=/);
    const links = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links).to.not.have.length(0);
    for (const link of links) expect(link).to.match(/^\/verify\//);
  });

  it('names every outside address only as a name space', () => {
    for (const file of filesOf(build.directory)) {
      const urls = readFileSync(file, 'utf8').match(/\bhttps?:\/\/[^\s"'`)\\]+/g) ?? [];
      for (const url of urls) expect(url, file).to.match(/^http:\/\/www\.(w3|ofdspec)\.org\//);
    }
  });
});

function filesOf(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile());
}
