// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildConsole, type ConsoleBuild } from './support/console-build.js';

const FIRST_LOAD_LIMIT_BYTES = 150_000;
const SIGNATURES_LIMIT_BYTES = 300_000;
/** Libraries name their own pages in these. */
const LICENCE_NOTICE = /\/\*![\s\S]*?\*\//g;

describe('console: the built page', function () {
  this.timeout(60_000);
  let build: ConsoleBuild;

  before(async () => {
    build = await buildConsole();
  });

  after(async () => {
    await build.remove();
  });

  it('is below 150 KB gzipped until something asks for more', () => {
    const files = firstLoad(build.directory);
    expect(files.map(nameOf)).to.include.members(['index.html', 'index.js', 'index.css']);
    expect(files.map(nameOf)).to.not.include.members(['judge-worker.js', 'verify-proof.js']);
    expect(gzipped(files)).to.be.lessThan(FIRST_LOAD_LIMIT_BYTES);
  });

  it('judges signatures with less than 300 KB gzipped, loaded only then', () => {
    const early = firstLoad(build.directory);
    const judge = filesOf(build.directory).filter((file) => nameOf(file) === 'judge-worker.js');
    expect(judge).to.have.length(1);
    const later = judge
      .flatMap((file) => withImports(file))
      .filter((file) => !early.includes(file));
    expect(later).to.include.members(judge);
    expect(gzipped(later)).to.be.lessThan(SIGNATURES_LIMIT_BYTES);
  });

  for (const page of ['index.html', 'my.html']) {
    it(`holds no inline script or style, and names nothing outside its own path: ${page}`, () => {
      expectOwn(readFileSync(join(build.directory, page), 'utf8'));
    });
  }

  function expectOwn(html: string): void {
    expect(html).to.not.match(/<script(?![^>]*\bsrc=)/);
    expect(html).to.not.match(/<style|\bstyle=|\bon[a-z]+=/);
    const links = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links).to.not.have.length(0);
    for (const link of links) expect(link).to.match(/^\/verify\//);
  }

  it('names every outside address only as a name space', () => {
    for (const file of filesOf(build.directory)) {
      const code = readFileSync(file, 'utf8').replace(LICENCE_NOTICE, '');
      const urls = code.match(/\bhttps?:\/\/[^\s"'`)\\]+/g) ?? [];
      for (const url of urls)
        expect(url, file).to.match(/^http:\/\/www\.(w3|ofdspec)\.org(?:\/|$)/);
    }
  });
});

function filesOf(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile());
}

/** What the browser fetches to show the page: the page, what that names, and what those import. */
function firstLoad(directory: string): readonly string[] {
  const index = join(directory, 'index.html');
  const html = readFileSync(index, 'utf8');
  const named = [...html.matchAll(/\b(?:src|href)="\/verify\/([^"]*)"/g)].map(([, link]) =>
    join(directory, link ?? ''),
  );
  return [...new Set([index, ...named.flatMap((file) => withImports(file))])];
}

/** A file with all that it imports as soon as it is loaded; `import()` is not among that. */
function withImports(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  if (file.endsWith('.js')) {
    const imports = readFileSync(file, 'utf8').matchAll(
      /\b(?:from|import)\s*["']\.\/([^"']+)["']/g,
    );
    for (const [, name = ''] of imports) withImports(join(file, '..', name), seen);
  }
  return [...seen];
}

/** A built file's name without the digest in it. */
function nameOf(file: string): string {
  return basename(file).replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
