// SPDX-License-Identifier: Apache-2.0
import {
  verifyLicence,
  check,
  type CompromisedUse,
  type LicenceQuestion,
  type PresentedSeal,
  type SealUse,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { judgeFile } from '@yulian/proofs/signatures';
import { presentedSeals } from '@yulian/proofs';
import { expect } from 'chai';
import { assessmentOf } from '../../support/assessment-fixture.js';
import { digestOf } from '../../support/fixtures.js';
import { MEMBERS, TODAY } from '../../support/members.js';
import {
  compromisedUse,
  decidedUse,
  FILED,
  NAMED,
  presentedSeal,
  SEALED,
  sealUse,
} from '../../support/seal-use-fixture.js';
import { fixtureBytes, fixtureContext } from '../signatures/fixture-set.js';

const LATER = '2026-06-01T00:00:00.000Z';

function codeOf(question: Partial<LicenceQuestion>): string | undefined {
  const whole = { at: TODAY, assessment: assessmentOf(), ...question };
  const { checks } = verifyLicence(whole, nodePrimitives, check('evidence', 'EVIDENCE_LIVE'));
  return checks.find(({ name }) => name === 'seal')?.code;
}

const withUse = (
  use: SealUse | undefined,
  presented: Partial<PresentedSeal> = {},
  more: Partial<LicenceQuestion> = {},
): string | undefined => {
  const seal = presentedSeal(presented);
  const sealAnswers = [{ esId: seal.esId, use }];
  return codeOf({ presentedSeals: [seal], sealAnswers, ...more });
};

describe('verification: the seals in a file', () => {
  it('are those of the chain by object and by certificate, or differ', () => {
    expect(withUse(sealUse())).to.equal('SEAL_USE_RECORDED');
    expect(withUse(sealUse(), { object: digestOf('x') })).to.equal('SEAL_DIFFERS');
    expect(withUse(sealUse(), { signer: digestOf('x') })).to.equal('SEAL_DIFFERS');
    const { object: _, ...unmade } = sealUse().seal;
    expect(withUse({ ...sealUse(), seal: unmade })).to.equal('SEAL_DIFFERS');
  });

  it('had to be usable when the file was sealed, whatever became of them since', () => {
    const since = sealUse([
      ['ACTIVE', FILED],
      ['SUSPENDED', LATER],
    ]);
    expect(withUse(since)).to.equal('SEAL_USE_RECORDED');
    expect(withUse(since, { signedAt: LATER })).to.equal('SEAL_NOT_USABLE');
    expect(withUse(sealUse([['MADE', FILED]]))).to.equal('SEAL_NOT_USABLE');
    const expired = { signedAt: '2036-01-01T00:00:00.000Z' };
    expect(withUse(sealUse(), expired)).to.equal('SEAL_NOT_USABLE');
    const { pauses: __, facts, ...seal } = sealUse().seal;
    const pauses = [{ ...facts[0]!, kind: 'LOSS' as const, state: 'PAUSED' as const }];
    expect(withUse({ ...sealUse(), seal: { ...seal, facts, pauses } })).to.equal('SEAL_NOT_USABLE');
  });

  it('need a recorded use; one from before the chain knew the seal is told apart', () => {
    const { impression: _, ...unused } = sealUse();
    expect(withUse(unused)).to.equal('SEAL_USE_NOT_RECORDED');
    const younger = sealUse([['ACTIVE', NAMED]]);
    expect(withUse(younger)).to.equal('SEAL_USE_RECORDED_LATER');
    const { impression: __, ...neither } = younger;
    expect(withUse(neither)).to.equal('SEAL_USE_NOT_RECORDED');
    expect(withUse(sealUse(), { signedAt: undefined })).to.equal('SEAL_USE_RECORDED');
  });

  it('are seen with the eyes of the moment that is asked about', () => {
    const before = (knownAt: string) => withUse(sealUse(), {}, { knownAt });
    expect(before('2026-01-15T00:00:00.000Z')).to.equal('SEAL_NOT_ON_CHAIN');
    expect(before(SEALED)).to.equal('SEAL_USE_NOT_RECORDED');
    expect(before(NAMED)).to.equal('SEAL_USE_RECORDED');
    const unsound = sealUse(undefined, { compromises: [compromisedUse('UNSOUND')] });
    expect(withUse(unsound, {}, { knownAt: NAMED })).to.equal('SEAL_USE_RECORDED');
    expect(withUse(unsound, {}, { knownAt: '2026-04-15T00:00:00.000Z' })).to.equal(
      'SEAL_USE_UNDER_REVIEW',
    );
    expect(withUse(unsound)).to.equal('SEAL_USE_UNSOUND');
  });

  it('condemn no licence of another body: that is disputed until both say so', () => {
    const own = sealUse(undefined, { compromises: [compromisedUse('UNSOUND')] });
    const others = { ...own, seal: { ...own.seal, ownerUnit: MEMBERS.water.uscc } };
    expect(withUse(own)).to.equal('SEAL_USE_UNSOUND');
    expect(withUse(others)).to.equal('SEAL_USE_DISPUTED');
    const open = { ...others, compromises: [compromisedUse('OPEN')] };
    expect(withUse(open)).to.equal('SEAL_USE_UNDER_REVIEW');
    // Beside the issuer's own seal the answer is no failure.
    expect(withUse({ ...others, compromises: [] })).to.equal('SEAL_USE_RECORDED');
  });

  it('pass or fail as a third body has decided, as far as was known then', () => {
    const own = (state: 'UPHELD' | 'DISMISSED', decider: string = MEMBERS.housing.uscc) =>
      sealUse(undefined, { compromises: [decidedUse(state, decider)] });
    const others = (use: SealUse): SealUse => ({
      ...use,
      seal: { ...use.seal, ownerUnit: MEMBERS.water.uscc },
    });
    const before = { knownAt: '2026-05-15T00:00:00.000Z' };
    expect(withUse(others(own('UPHELD')))).to.equal('SEAL_USE_UNSOUND');
    expect(withUse(others(own('DISMISSED')))).to.equal('SEAL_USE_RECORDED');
    for (const state of ['UPHELD', 'DISMISSED'] as const) {
      expect(withUse(others(own(state)), {}, before)).to.equal('SEAL_USE_DISPUTED');
      // Nobody decides for the issuer on what it condemned itself, nor it on its own licence.
      expect(withUse(own(state))).to.equal('SEAL_USE_UNSOUND');
      const issuer = assessmentOf().issuer.uscc;
      expect(withUse(others(own(state, issuer)))).to.equal('SEAL_USE_DISPUTED');
    }
    const after = (...compromises: SealUse['compromises']) =>
      withUse(others(sealUse(undefined, { compromises })));
    const [upheld, dismissed] = (['UPHELD', 'DISMISSED'] as const).map((state) =>
      decidedUse(state, MEMBERS.housing.uscc),
    ) as [CompromisedUse, CompromisedUse];
    expect(after(dismissed, compromisedUse('OPEN'))).to.equal('SEAL_USE_UNDER_REVIEW');
    expect(after(dismissed, compromisedUse('UNSOUND'))).to.equal('SEAL_USE_DISPUTED');
    expect(after(dismissed, upheld)).to.equal('SEAL_USE_UNSOUND');
    expect(after(upheld, dismissed)).to.equal('SEAL_USE_UNSOUND');
  });

  it('that were in other hands wait for the review of this use, marked or not', () => {
    const after = (...compromises: SealUse['compromises']) =>
      withUse(sealUse(undefined, { compromises }));
    expect(after(compromisedUse('OPEN'))).to.equal('SEAL_USE_UNDER_REVIEW');
    expect(after(compromisedUse('SOUND'))).to.equal('SEAL_USE_RECORDED');
    expect(after(compromisedUse('SOUND'), compromisedUse('UNSOUND'))).to.equal('SEAL_USE_UNSOUND');
    expect(after(compromisedUse('UNSOUND'), compromisedUse('SOUND'))).to.equal('SEAL_USE_UNSOUND');
    expect(after(compromisedUse('SOUND'), compromisedUse('OPEN'))).to.equal(
      'SEAL_USE_UNDER_REVIEW',
    );
    // Marking goes on and has not come to number 7; or it went by it, or it was taken later.
    expect(after(compromisedUse(undefined, { next: 5 }))).to.equal('SEAL_USE_UNDER_REVIEW');
    expect(after(compromisedUse(undefined))).to.equal('SEAL_USE_RECORDED');
    expect(after(compromisedUse(undefined, { last: 6, next: 1 }))).to.equal('SEAL_USE_RECORDED');
  });

  it('count as the gravest of them', () => {
    const [one, other] = [presentedSeal(), presentedSeal({ esId: '2' })];
    const answers = { esId: one.esId, use: sealUse() };
    const presented = { presentedSeals: [one, other] };
    expect(codeOf({ ...presented, sealAnswers: [answers] })).to.equal('SEAL_NOT_ASKED');
    expect(codeOf({ ...presented, sealAnswers: [answers, { esId: '2' }] })).to.equal(
      'SEAL_NOT_ON_CHAIN',
    );
    const unlike = {
      esId: one.esId,
      use: { ...sealUse(), seal: { ...sealUse().seal, certificates: [] } },
    };
    expect(codeOf({ ...presented, sealAnswers: [unlike, { esId: '2' }] })).to.equal('SEAL_DIFFERS');
  });

  it('are seen in the file itself; where that cannot be read, nobody knows which they are', () => {
    const seen = (file: string) => {
      const signatures = judgeFile(fixtureBytes(file), fixtureContext());
      return { seals: presentedSeals(signatures).length, code: codeOf({ signatures }) };
    };
    expect(seen('valid/ofd-construction-permit-v4-two-seals.ofd')).to.deep.equal({
      seals: 2,
      code: 'SEAL_NOT_ASKED',
    });
    expect(seen('invalid/ofd-truncated.ofd')).to.deep.equal({ seals: 0, code: 'SEAL_UNKNOWN' });
    expect(seen('valid/pdf-drainage-permit-signed-p256.pdf')).to.deep.equal({
      seals: 0,
      code: 'SEAL_NONE',
    });
    expect(seen('valid/pdf-food-permit-unsigned.pdf').code).to.equal('SEAL_NONE');
    expect(codeOf({ signatures: 'too-large' })).to.equal('SEAL_UNKNOWN');
  });
});
