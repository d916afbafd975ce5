// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { judgeTimestamp, Trust, type JudgingContext } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { oid, sequence } from '../der-writer.js';
import { extension, makeCertificate, type TestCertificate } from './authority.js';
import { DATA, makeSignedData, timestampInfo, TST_INFO } from './cms-writer.js';

const CONTENT = Buffer.from('what is stamped');
const MADE_AT = '2026-07-01T08:00:00Z';
const STAMPING = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')));

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** What is unlike a good token. */
interface TokenWish {
  readonly by?: TestCertificate;
  readonly over?: Uint8Array;
  readonly at?: string;
  readonly type?: string;
  readonly digest?: Uint8Array;
  readonly signedBy?: TestCertificate;
  readonly issuer?: TestCertificate;
}

describe('proofs: timestamps', () => {
  const root = makeCertificate({ name: 'root', isAuthority: true });
  const wish = { issuer: root, usage: 0x80, serial: 9 };
  const authority = makeCertificate({ name: 'time', ...wish, extensions: [STAMPING] });
  const context: JudgingContext = {
    primitives: nodeSignaturePrimitives,
    trust: new Trust(nodeSignaturePrimitives, [root.der]),
    at: '2026-08-01T00:00:00.000Z',
  };

  /** A token as RFC 3161 says, or not quite. */
  function token({
    by = authority,
    over = CONTENT,
    at = MADE_AT,
    type = TST_INFO,
    digest,
    signedBy = by,
    issuer = root,
  }: TokenWish = {}): Buffer {
    const content = timestampInfo(over, at);
    const wish = { by, issuer, type, content, isInside: true, signedBy };
    return makeSignedData(digest === undefined ? wish : { ...wish, digest });
  }

  it('say when something was there', () => {
    expect(judgeTimestamp(token(), CONTENT, context)).to.deep.equal({
      time: '2026-07-01T08:00:00.000Z',
      fault: undefined,
    });
  });

  it('cannot be told of an authority that nobody here knows', () => {
    const stranger = makeCertificate({ name: 'stranger', isAuthority: true });
    const clock = makeCertificate({ name: 'clock', issuer: stranger, extensions: [STAMPING] });
    const judged = (wish: TokenWish): string | undefined =>
      judgeTimestamp(token({ by: clock, issuer: stranger, ...wish }), CONTENT, context).fault;
    expect(judged({})).to.equal('timestampUntrusted');
    expect(judged({ over: Buffer.from('another') })).to.equal('timestampInvalid');
    expect(judged({ signedBy: plain })).to.equal('timestampInvalid');
  });

  const plain = makeCertificate({ name: 'plain', ...wish });
  const strange = makeCertificate({ name: 'strange', isAuthority: true });
  const brief = makeCertificate({
    name: 'brief',
    ...wish,
    extensions: [STAMPING],
    to: '2026-02-01T00:00:00Z',
  });
  const refused: readonly (readonly [string, Uint8Array])[] = [
    ['over something else', token({ over: Buffer.from('another') })],
    ['by a certificate for other things', token({ by: plain })],
    ['by a certificate that was over then', token({ by: brief })],
    ['by somebody unknown', token({ by: strange })],
    ['signed by another key', token({ signedBy: plain })],
    ['whose attributes are of something else', token({ digest: sha256(CONTENT) })],
    ['that are signatures of another kind', token({ type: DATA })],
    ['that are no CMS', Buffer.from([0x30, 0x00])],
    ['that are nothing', new Uint8Array()],
  ];
  for (const [what, bytes] of refused) {
    it(`are not believed ${what}`, () => {
      expect(judgeTimestamp(bytes, CONTENT, context).fault).to.equal('timestampInvalid');
    });
  }
});
