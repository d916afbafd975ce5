// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import protos from '@hyperledger/fabric-protos';
import { KeyEndorsementPolicy } from 'fabric-shim';
import {
  decodeSignaturePolicy,
  encodeSignaturePolicy,
  satisfiesPolicy,
  WireError,
  type SignaturePolicy,
  type Signer,
} from '@yulian/proofs';

const OWNER_AND_TWO: SignaturePolicy = {
  n: 2,
  of: [
    { mspId: 'A' },
    { n: 2, of: [{ mspId: 'B' }, { mspId: 'C' }, { mspId: 'D' }, { mspId: 'E' }] },
  ],
};

const policies: fc.Arbitrary<SignaturePolicy> = fc.letrec<{ rule: SignaturePolicy }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({
      mspId: fc.constantFrom('A', 'B', 'C', 'D'),
      role: fc.constantFrom('MEMBER' as const, 'ADMIN' as const, 'PEER' as const),
    }),
    fc
      .array(tie('rule'), { minLength: 1, maxLength: 4 })
      .chain((of) => fc.integer({ min: 1, max: of.length }).map((n) => ({ n, of }))),
  ),
})).rule;

function peers(...mspIds: readonly string[]): Signer[] {
  return mspIds.map((mspId) => ({ mspId, role: 'PEER' }));
}

describe('endorsement: signature policies', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(decodeSignaturePolicy(encodeSignaturePolicy(policy))).to.deep.equal(policy);
      }),
      { numRuns: 1000 },
    );
  });

  it('have the bytes of fabric-protos', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const bytes = encodeSignaturePolicy(policy);
        const parsed = protos.common.SignaturePolicyEnvelope.deserializeBinary(bytes);
        expect(Buffer.from(parsed.serializeBinary()).equals(bytes)).to.equal(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are those of the shim for "all of"', () => {
    const shim = new KeyEndorsementPolicy();
    shim.addOrgs('PEER', 'A', 'B');
    const policy = { n: 2, of: [{ mspId: 'A' }, { mspId: 'B' }] };
    expect(Buffer.from(encodeSignaturePolicy(policy)).equals(shim.getPolicy())).to.equal(true);
  });

  it('owner and two others: the owner must be among three', () => {
    expect(satisfiesPolicy(OWNER_AND_TWO, peers('A', 'B', 'E'))).to.equal(true);
    expect(satisfiesPolicy(OWNER_AND_TWO, peers('B', 'C', 'D', 'E'))).to.equal(false);
    expect(satisfiesPolicy(OWNER_AND_TWO, peers('A', 'B'))).to.equal(false);
  });

  it('a client of the organisation is no endorser', () => {
    const clerk: Signer = { mspId: 'A', role: 'CLIENT' };
    expect(satisfiesPolicy({ mspId: 'A' }, [clerk])).to.equal(false);
    expect(satisfiesPolicy({ mspId: 'A', role: 'MEMBER' }, [clerk])).to.equal(true);
  });

  it('one signer counts once', () => {
    const twice: SignaturePolicy = { n: 2, of: [{ mspId: 'A' }, { mspId: 'A' }] };
    expect(satisfiesPolicy(twice, peers('A'))).to.equal(false);
    expect(satisfiesPolicy(twice, peers('A', 'A'))).to.equal(true);
  });

  it('that ask for more than they list are refused', () => {
    const impossible = encodeSignaturePolicy({ n: 3, of: [{ mspId: 'A' }, { mspId: 'B' }] });
    expect(() => decodeSignaturePolicy(impossible)).to.throw(WireError);
    const nothing = encodeSignaturePolicy({ n: 0, of: [{ mspId: 'A' }] });
    expect(() => decodeSignaturePolicy(nothing)).to.throw(WireError);
  });

  it('that are too deep or too large are refused', () => {
    let deep: SignaturePolicy = { mspId: 'A' };
    for (let level = 0; level < 10; level++) deep = { n: 1, of: [deep] };
    expect(() => decodeSignaturePolicy(encodeSignaturePolicy(deep))).to.throw(WireError);
    const wide = { n: 1, of: Array.from({ length: 300 }, () => ({ mspId: 'A' })) };
    expect(() => decodeSignaturePolicy(encodeSignaturePolicy(wide))).to.throw(WireError);
  });
});
