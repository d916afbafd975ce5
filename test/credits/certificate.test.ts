// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { toBase64, type TrustRoots } from '@yulian/proofs';
import {
  CERTIFICATE_FORMAT,
  certificatePdf,
  certificateText,
  looksLikeCertificate,
  verifyCertificate,
  verifyCertificateFile,
  type CertificateVerification,
} from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import type { Ledger } from '@yulian/network';
import { embeddedEngine } from '../support/embedded-engine.js';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import { creditWorld, retirementOf, type Credits } from '../support/credit-fixture.js';
import type { OpenedLedger } from '../support/for-each-ledger.js';
import { endorsed } from '../support/phases.js';

/** Thousands of signatures, on a machine that does other things. */
const PATIENCE_MS = 300_000;

describe('certificates of retirement', () => {
  let opened: OpenedLedger | undefined;
  let credits: Credits;
  let ledger: Ledger;
  let roots: TrustRoots;
  let id: string;
  let text: string;
  before(async () => {
    credits = await creditWorld(async ({ keys, clock = Date.now }) => {
      opened = await embeddedEngine.open({ keys, clock, contracts });
      return opened.ledger;
    });
    ({ ledger } = credits.world);
    roots = await ledger.trustRoots();
    const batch = await credits.issued();
    const { account } = batch;
    const holdings = [{ serial: batch.head, count: '7' }];
    const beneficiary = { kind: 'PUBLIC' as const, name: '示例市环保志愿者协会（公益）' };
    ({ id } = await credits.retire(retirementOf({ account, holdings, beneficiary })));
    text = await certificateOf(id);
  });
  after(() => opened?.close());

  async function certificateOf(retirement: string, of = retirement): Promise<string> {
    const caller = credits.world.as('emergency', 'auditor');
    const call = { contract: 'retirement', transaction: 'evidence', args: [of] };
    const { payload, endorsements } = await endorsed(credits.world, caller, call);
    const attestation = {
      payload: toBase64(payload),
      endorsements: endorsements.map(({ endorser, signature }) => ({
        endorser: toBase64(endorser),
        signature: toBase64(signature),
      })),
    };
    return certificateText({ format: CERTIFICATE_FORMAT, id: retirement, attestation });
  }

  const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
  const verified = (bytes: Uint8Array): CertificateVerification =>
    verifyCertificateFile(bytes, roots, nodePrimitives);
  const failing = ({ checks }: CertificateVerification): readonly string[] =>
    checks.filter(({ state }) => state === 'fail').map(({ name }) => name);

  function pdf(language: 'zh-CN' | 'en'): Uint8Array {
    const { attested } = verifyCertificate(text, roots, nodePrimitives);
    if (attested === undefined) throw new Error('the certificate does not verify');
    const address = `https://yulian.example/c/${id}`;
    return certificatePdf({ text, attested, address, language });
  }

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
    const batch = await credits.issued();
    const holdings = [{ serial: batch.head }];
    const other = await credits.retire(retirementOf({ account: batch.account, holdings }));
    const swapped = await certificateOf(id, other.id);
    expect(failing(verified(bytesOf(swapped)))).to.deep.equal(['retirement']);
    const elsewhere = verifyCertificate(text, { ...roots, channel: 'else' }, nodePrimitives);
    expect(failing(elsewhere)).to.deep.equal(['evidence']);
    const strict = verifyCertificate(text, { ...roots, endorsements: 6 }, nodePrimitives);
    expect(strict.checks[1]?.code).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
  });

  for (const language of ['zh-CN', 'en'] as const) {
    it(`print as a PDF in ${language} that carries its evidence`, () => {
      const bytes = pdf(language);
      expect(looksLikeCertificate(bytes)).to.equal(true);
      const answer = verified(bytes);
      expect(answer.verdict).to.equal('pass');
      expect(answer.checks.at(-1)?.code).to.equal('PAGE_MATCHES');
      expect(pdf(language)).to.deep.equal(bytes);
    });
  }

  it('fail as a PDF with any byte changed, of the page or of what it carries', function () {
    this.timeout(PATIENCE_MS);
    const bytes = pdf('zh-CN');
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
