// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  check,
  verifyLicence,
  type Assessment,
  type BasisNode,
  type Check,
  type CheckName,
  type LicenceQuestion,
  type RecordedState,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import {
  assessmentOf,
  basisIn,
  batchIn,
  factOf,
  licenceIn,
  recordedAt,
} from '../../support/assessment-fixture.js';
import { ISSUED, licenceOf } from '../../support/fixtures.js';
import { SINCE, TODAY } from '../../support/members.js';

function ask(name: CheckName, question: Partial<LicenceQuestion>): Check {
  const whole = { at: TODAY, assessment: assessmentOf(), ...question };
  const { checks } = verifyLicence(whole, nodePrimitives, check('evidence', 'EVIDENCE_LIVE'));
  const found = checks.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
}

const onBasis = (basis: readonly BasisNode[], more: Partial<Assessment> = {}): Check =>
  ask('basis', { assessment: assessmentOf({ basis, ...more }) });

/** Whether what stands on a licence with this life is flagged; written by hand. */
const LIVES: readonly (readonly [readonly RecordedState[], boolean])[] = [
  [[], false],
  [['DOWNGRADED'], false],
  [['SUPERSEDED'], false],
  [['TRANSFERRED_OUT'], false],
  [['CANCELLED'], false],
  [['SUSPENDED'], true],
  [['SUSPENDED', 'VALID'], false],
  [['WITHDRAWN'], true],
  [['RESCINDED'], true],
  [['REVOKED'], true],
  [['SUPERSEDED', 'RESCINDED'], true],
  // Taken off the register afterwards: that heals nothing.
  [['WITHDRAWN', 'CANCELLED'], true],
  [['RESCINDED', 'CANCELLED'], true],
  [['REVOKED', 'CANCELLED'], true],
  [['SUSPENDED', 'CANCELLED'], false],
];

describe('what stands on another licence', () => {
  for (const [states, flagged] of LIVES) {
    it(`${flagged ? 'is flagged' : 'stands'} when that was ${states.join(', then ') || 'left alone'}`, () => {
      const node = basisIn(states);
      const { code, params } = onBasis([basisIn([]), node]);
      expect(code).to.equal(flagged ? 'BASIS_NOT_IN_FORCE' : 'BASIS_IN_FORCE');
      if (flagged) expect(params['identifier']).to.equal(node.id);
    });
  }

  it('is flagged for what happened to the whole batch below', () => {
    const record = batchIn(['RESCINDED']);
    const { id } = licenceOf();
    expect(onBasis([{ id, path: [], batch: { record, index: 0 } }]).code).to.equal(
      'BASIS_NOT_IN_FORCE',
    );
    const cancelled = batchIn(['RESCINDED', 'CANCELLED']);
    const own = licenceIn(['CANCELLED']);
    for (const batch of [record, cancelled]) {
      const node = { id, path: [], licence: own, batch: { record: batch, index: 0 } };
      expect(onBasis([node]).code).to.equal('BASIS_NOT_IN_FORCE');
    }
    const quiet = { id, path: [], batch: { record: batchIn([]), index: 0 } };
    expect(onBasis([quiet]).code).to.equal('BASIS_IN_FORCE');
  });

  it('is flagged rather than called unknown, also when it could not all be followed', () => {
    const lost = { id: licenceOf().id, path: [] };
    expect(onBasis([lost]).code).to.equal('BASIS_UNKNOWN');
    expect(onBasis([lost, basisIn(['REVOKED'])]).code).to.equal('BASIS_NOT_IN_FORCE');
    const truncated = { basisTruncated: true };
    expect(onBasis([basisIn([])], truncated).code).to.equal('BASIS_UNKNOWN');
    expect(onBasis([basisIn(['REVOKED'])], truncated).code).to.equal('BASIS_NOT_IN_FORCE');
  });

  it('is judged at the moment asked about, with the eyes of then', () => {
    const basis = [basisIn([], licenceOf().id)].map((node) => ({
      ...node,
      licence: licenceIn([], {
        facts: [factOf('VALID'), factOf('RESCINDED', ISSUED, '2026-01-01T00:00:00.000Z')],
      }),
    }));
    const at = '2025-08-01T00:00:00.000Z';
    const assessment = assessmentOf({ basis });
    const code = (knownAt?: string) => ask('basis', { at, knownAt, assessment }).code;
    expect(code()).to.equal('BASIS_NOT_IN_FORCE');
    expect(code('2025-12-31T00:00:00.000Z')).to.equal('BASIS_IN_FORCE');
  });
});

describe('single checks', () => {
  it('name a later version only once it has replaced this one', () => {
    const supersededBy = licenceOf().id;
    const assessment = assessmentOf({ licence: licenceIn(['SUPERSEDED'], { supersededBy }) });
    expect(ask('status', { assessment }).params).to.include({ supersededBy });
    const before = ask('status', { assessment, at: '2025-06-15T00:00:00.000Z' });
    expect(before.code).to.equal('STATUS_IN_FORCE');
    expect(before.params).to.not.have.property('supersededBy');
  });

  it('need both digests to agree', () => {
    const { document } = licenceIn([]);
    if (!('sha256' in document)) throw new Error('plain digests expected');
    const { sha256, sm3 } = document;
    const other = sha256.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const code = (digests: LicenceQuestion['digests']) => ask('content', { digests }).code;
    expect(code({ sha256, sm3 })).to.equal('CONTENT_MATCHES');
    expect(code({ sha256: other, sm3 })).to.equal('CONTENT_DIFFERS');
    expect(code({ sha256, sm3: other })).to.equal('CONTENT_DIFFERS');
  });

  it('ask for authority on the day of issue, as far as was known', () => {
    const { issuer } = assessmentOf();
    const authority = [{ ...recordedAt(SINCE, '2026-01-01T00:00:00.000Z'), powers: ['issue'] }];
    const assessment = assessmentOf({ issuer: { ...issuer, authority } });
    const code = (knownAt?: string) => ask('authority', { assessment, knownAt }).code;
    expect(code()).to.equal('AUTHORITY_HELD');
    expect(code('2026-01-01T00:00:00.000Z')).to.equal('AUTHORITY_HELD');
    expect(code('2025-12-31T00:00:00.000Z')).to.equal('AUTHORITY_UNKNOWN');
    const withdrawn = [...authority, { ...recordedAt('2026-02-01T00:00:00.000Z'), powers: [] }];
    const kept = assessmentOf({ issuer: { ...issuer, authority: withdrawn } });
    expect(ask('authority', { assessment: kept }).code).to.equal('AUTHORITY_HELD');
  });

  it('do not call a pause that was lifted a pause', () => {
    const { issuer } = assessmentOf();
    const pauses = [
      { ...recordedAt('2025-09-01T00:00:00.000Z'), state: 'PAUSED' as const },
      { ...recordedAt('2025-10-01T00:00:00.000Z'), state: 'LIFTED' as const },
    ];
    const assessment = assessmentOf({ issuer: { ...issuer, pauses } });
    const code = (at: string) => ask('authority', { assessment, at }).code;
    expect(code('2025-09-15T00:00:00.000Z')).to.equal('ISSUER_PAUSED');
    expect(code(TODAY)).to.equal('AUTHORITY_HELD');
  });
});
