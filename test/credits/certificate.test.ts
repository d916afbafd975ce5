// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  looksLikeCertificate,
  verifyCertificate,
  verifyCertificateFile,
  type CertificateVerification,
} from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import type { TrustRoots } from '@yulian/proofs';
import { CertificateFixture } from '../support/certificate-fixture.js';
import { retirementOf } from '../support/credit-fixture.js';

/** Thousands of signatures, on a machine that does other things. */
const PATIENCE_MS = 300_000;

describe('certificates of retirement', () => {
  let fixture: CertificateFixture;
  let roots: TrustRoots;
  let id: string;
  let text: string;
  before(async () => {
    fixture = await CertificateFixture.make();
    ({ roots, id, text } = fixture);
  });
  after(() => fixture.close());

  const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
  const verified = (bytes: Uint8Array): CertificateVerification =>
    verifyCertificateFile(bytes, roots, nodePrimitives);
  const failing = ({ checks }: CertificateVerification): readonly string[] =>
    checks.filter(({ state }) => state === 'fail').map(({ name }) => name);

  it('verify with nothing but pinned roots', () => {
    const { verdict, checks, attested } = verified(bytesOf(text));
    expect(verdict).to.equal('pass');
    expect(checks.map(({ code }) => code)).to.deep.equal([
      ...['CERTIFICATE_READ', 'EVIDENCE_ENDORSED', 'RETIREMENT_RECORDED'],
      ...['UNITS_RETIRED', 'BATCH_VERIFIED', 'PAGE_NONE'],
    ]);
    expect(attested?.retirement).to.deep.include({ id, units: '7' });
    expect(looksLikeCertificate(bytesOf(text))).to.equal(true);
  });

  /** Changes bytes, one at a time; answers the checks that failed, and how often. */
  function failuresOf(bytes: Uint8Array, places: Iterable<number>): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const changed = Uint8Array.from(bytes);
    for (const at of places) {
      const byte = bytes[at] ?? 0;
      changed[at] = byte ^ (1 << (at % 8));
      const names = failing(verified(changed));
      changed[at] = byte;
      expect(names, `byte ${String(at)}`).to.not.be.empty;
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  it('fail with any byte changed, and say which check it is', function () {
    this.timeout(PATIENCE_MS);
    const bytes = bytesOf(text);
    const counts = failuresOf(bytes, bytes.keys());
    expect([...counts.keys()].sort()).to.deep.equal(['evidence', 'file', 'retirement']);
    expect([...counts.values()].reduce((sum, count) => sum + count)).to.equal(bytes.length);
  });

  it('fail when they are respelt, cut, or of something else', async () => {
    const respelt = JSON.stringify(JSON.parse(text), undefined, 1);
    expect(failing(verified(bytesOf(respelt)))).to.deep.equal(['file']);
    expect(failing(verified(bytesOf(text.slice(0, -1))))).to.deep.equal(['file']);
    expect(failing(verified(bytesOf('{}')))).to.deep.equal(['file']);
    expect(failing(verified(bytesOf(`\ufeff${text}`)))).to.deep.equal(['file']);
    const batch = await fixture.credits.issued();
    const holdings = [{ serial: batch.head }];
    const other = await fixture.credits.retire(retirementOf({ account: batch.account, holdings }));
    const swapped = await fixture.certificateOf(id, other.id);
    expect(failing(verified(bytesOf(swapped)))).to.deep.equal(['retirement']);
    const elsewhere = verifyCertificate(text, { ...roots, channel: 'else' }, nodePrimitives);
    expect(failing(elsewhere)).to.deep.equal(['evidence']);
    const strict = verifyCertificate(text, { ...roots, endorsements: 6 }, nodePrimitives);
    expect(strict.checks[1]?.code).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
  });

  for (const language of ['zh-CN', 'en'] as const) {
    it(`print as a PDF in ${language} that carries its evidence`, () => {
      const bytes = fixture.pdf(language);
      expect(looksLikeCertificate(bytes)).to.equal(true);
      const answer = verified(bytes);
      expect(answer.verdict).to.equal('pass');
      expect(answer.checks.at(-1)?.code).to.equal('PAGE_MATCHES');
      expect(fixture.pdf(language)).to.deep.equal(bytes);
    });
  }

  it('fail as a PDF with any byte changed, of the page or of what it carries', function () {
    this.timeout(PATIENCE_MS);
    const bytes = fixture.pdf('zh-CN');
    const from = Buffer.from(bytes).indexOf(text);
    const to = from + text.length;
    const carried = failuresOf(bytes, everyNth(from, to, 5));
    expect([...carried.keys()]).to.include.members(['file', 'evidence', 'retirement', 'page']);
    // The lines by which the evidence and its address are found: without them there is no certificate.
    const lines = [span(bytes, '/Type /EmbeddedFile', text), span(bytes, '/URI (', ')')];
    const isOfLine = (at: number): boolean => lines.some(([a, b]) => a <= at && at < b);
    const others = [...everyNth(5, from, 149), ...everyNth(to, bytes.length, 149)];
    const page = failuresOf(
      bytes,
      others.filter((at) => !isOfLine(at)),
    );
    expect([...page.keys()]).to.deep.equal(['page']);
    const found = failuresOf(
      bytes,
      lines.flatMap(([a, b]) => [...everyNth(a, b, 7)]),
    );
    expect([...found.keys()].sort()).to.deep.equal(['file', 'page']);
  });
});

/** From where one text begins to where another does, the first time each. */
function span(bytes: Uint8Array, begin: string, end: string): readonly [number, number] {
  const from = Buffer.from(bytes).indexOf(begin);
  return [from, Buffer.from(bytes).indexOf(end, from)];
}

function* everyNth(from: number, to: number, n: number): Generator<number> {
  for (let at = from; at < to; at += n) yield at;
}
