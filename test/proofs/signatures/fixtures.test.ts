// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { fixtureBytes, fixtureContext, FIXTURES, type FixtureFile } from './fixture-set.js';

const context = fixtureContext();

describe('proofs: signatures of the documents with verdicts', () => {
  for (const fixture of FIXTURES) {
    it(`judges ${fixture.file} as expected`, () => {
      const judged = judgeFile(fixtureBytes(fixture.file), context);
      const { expected } = fixture;
      const { alsoAcceptable = {} } = expected;
      expect(judged.overall).to.be.oneOf([expected.overall, ...(alsoAcceptable.overall ?? [])]);
      expect(judged.integrity).to.be.oneOf([
        expected.integrity,
        ...(alsoAcceptable.integrity ?? []),
      ]);
      expect(judged.reasonWord).to.be.oneOf([
        expected.reasonWord,
        ...(alsoAcceptable.reasonWords ?? []),
      ]);
      expect(judged.seals.map(({ id }) => id)).to.deep.equal(expected.seals.map(({ id }) => id));
      for (const [i, { verdict }] of judged.seals.entries()) {
        const acceptable = alsoAcceptable.sealVerdicts ?? [];
        expect(verdict).to.be.oneOf([expected.seals[i]?.verdict, ...acceptable]);
      }
    });

    it(`reads out of ${fixture.file} what its seals say`, () => {
      const judged = judgeFile(fixtureBytes(fixture.file), context);
      expect(judged.seals.map(factsOf)).to.deep.equal(fixture.expected.seals.map(expectedFacts));
    });
  }

  it('finds each fault with nothing to trust, and says that nothing is trusted', () => {
    const trust = new Trust(nodeSignaturePrimitives, []);
    for (const { file, expected } of FIXTURES) {
      const { seals } = judgeFile(fixtureBytes(file), { ...context, trust });
      for (const seal of seals) expect(seal.faults).to.include('untrustedChain');
      if (expected.integrity === 'invalid') {
        expect(judgeFile(fixtureBytes(file), { ...context, trust }).integrity).to.equal('invalid');
      }
    }
  });

  it('tells a signer who is not trusted from one who is not genuine', () => {
    const judged = judgeFile(fixtureBytes('invalid/ofd-untrusted-chain.ofd'), context);
    expect(judged).to.include({
      overall: 'unsupported',
      integrity: 'valid',
      reasonWord: 'untrustedChain',
    });
    const trust = new Trust(nodeSignaturePrimitives, []);
    for (const { file, expected } of FIXTURES) {
      if (expected.seals.length === 0) continue;
      const { overall } = judgeFile(fixtureBytes(file), { ...context, trust });
      const isOpen = expected.overall === 'valid' || expected.reasonWord === 'untrustedChain';
      expect(overall === 'unsupported', file).to.equal(isOpen);
    }
  });

  it('says of a seal used before the moment of the judgement that this has not come yet', () => {
    const at = '2026-11-23T00:00:00.000Z';
    const { seals } = judgeFile(fixtureBytes('valid/ofd-business-licence-v4.ofd'), {
      ...context,
      at,
    });
    expect(seals[0]?.reasonWord).to.equal('signedInFuture');
  });
});

type Facts = Pick<
  FixtureFile['expected']['seals'][number],
  'version' | 'esID' | 'sealName' | 'maker' | 'validFrom' | 'validTo' | 'signedAt'
>;

function expectedFacts({ esID, sealName, maker, ...seal }: Facts): object {
  return {
    ...{ version: seal.version, esID, sealName, maker: maker ?? undefined },
    ...{ validFrom: instant(seal.validFrom), validTo: instant(seal.validTo) },
    signedAt: instant(seal.signedAt),
  };
}

function factsOf(seal: ReturnType<typeof judgeFile>['seals'][number]): object {
  const { version, esID, sealName, maker, validFrom, validTo, signedAt } = seal;
  return { version, esID, sealName, maker, validFrom, validTo, signedAt };
}

function instant(text: string | null): string | undefined {
  return text === null ? undefined : new Date(text).toISOString();
}
