// SPDX-License-Identifier: Apache-2.0
import { createHash, sign } from 'node:crypto';
import { expect } from 'chai';
import { judgeTimestamp, Trust, type JudgingContext } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { element, integer, octets, oid, sequence, set, time } from '../der-writer.js';
import { extension, makeCertificate, type TestCertificate } from './authority.js';

const CONTENT = Buffer.from('what is stamped');
const MADE_AT = '2026-07-01T08:00:00Z';
const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const DATA = '1.2.840.113549.1.7.1';
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
  }: TokenWish = {}): Buffer {
    const info = sequence(
      integer(1),
      oid('1.2.156.999999.1'),
      sequence(SHA256, octets(sha256(over))),
      integer(5),
      time(at),
    );
    const attributes = [
      sequence(oid('1.2.840.113549.1.9.3'), set(oid(type))),
      sequence(oid('1.2.840.113549.1.9.4'), set(octets(digest ?? sha256(info)))),
    ];
    const signer = sequence(
      integer(1),
      sequence(root.name, integer(by.serial)),
      SHA256,
      element(0xa0, Buffer.concat(attributes)),
      sequence(oid('1.2.840.10045.4.3.2')),
      octets(sign('sha256', set(...attributes), signedBy.privateKey)),
    );
    const signedData = sequence(
      integer(3),
      set(SHA256),
      sequence(oid(type), element(0xa0, octets(info))),
      element(0xa0, by.der),
      set(signer),
    );
    return sequence(oid('1.2.840.113549.1.7.2'), element(0xa0, signedData));
  }

  it('say when something was there', () => {
    expect(judgeTimestamp(token(), CONTENT, context)).to.deep.equal({
      time: '2026-07-01T08:00:00.000Z',
      fault: undefined,
    });
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
