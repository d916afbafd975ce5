// SPDX-License-Identifier: Apache-2.0
// A seal on a file as the chain would answer it, for checks that are tried without a ledger.
import type {
  PresentedSeal,
  SealCompromise,
  SealDisputeOutcome,
  SealReviewState,
  SealUse,
  RecordedSealState,
} from '@yulian/proofs';
import { recordedAt } from './assessment-fixture.js';
import { digestOf } from './fixtures.js';
import { MEMBERS } from './members.js';

const ES_ID = '9999991000999';

/** When the chain learned of the seal, when the file was sealed, and when that was recorded. */
export const FILED = '2026-02-01T00:00:00.000Z';
export const SEALED = '2026-03-01T00:00:00.000Z';
export const NAMED = '2026-03-02T00:00:00.000Z';

/** The seal as the file has it. */
export function presentedSeal(chosen: Partial<PresentedSeal> = {}): PresentedSeal {
  const seal = { esId: ES_ID, object: digestOf('seal object'), signer: digestOf('signer') };
  return { ...seal, signedAt: SEALED, ...chosen };
}

/** Its use as the chain has it: filed in February, used in March, nothing against it. */
export function sealUse(
  states: readonly (readonly [RecordedSealState, string])[] = [['ACTIVE', FILED]],
  chosen: Partial<SealUse> = {},
): SealUse {
  const { esId, object: sm3, signer } = presentedSeal();
  const validity = { validFrom: '2026-01-01T00:00:00.000Z', validTo: '2036-01-01T00:00:00.000Z' };
  return {
    seal: {
      format: 1,
      kind: 'seal',
      id: 'S-000000000000000000000001',
      sealKind: '01',
      typeCode: `${MEMBERS.bureau.uscc}901`,
      ownerUnit: MEMBERS.market.uscc,
      owner: 'MarketMSP',
      department: MEMBERS.bureau.uscc,
      maker: MEMBERS.bureau.uscc,
      certificates: [signer],
      object: { esId, sha256: digestOf('sha256'), sm3, ...validity },
      validTo: validity.validTo,
      facts: states.map(([state, from]) => ({ ...recordedAt(from), act: 'act', state })),
      pauses: [],
    },
    impression: { number: 7, recordedAt: NAMED, txId: digestOf('named') },
    compromises: [],
    ...chosen,
  };
}

/** A compromise, and what came of looking at use number 7 again; without a state it is not marked. */
export function compromisedUse(
  state?: SealReviewState,
  chosen: Partial<SealCompromise> = {},
): SealUse['compromises'][number] {
  const seal = sealUse().seal.id;
  const reported = recordedAt('2026-04-01T00:00:00.000Z');
  const compromise = {
    ...({ format: 1, seal, index: 1, suspectedFrom: FILED, last: 9, next: 10, marked: 9 } as const),
    reported,
    ...chosen,
  };
  if (state === undefined) return { compromise };
  const facts = [{ ...reported, state: 'OPEN' as const }];
  if (state !== 'OPEN') facts.push({ ...recordedAt('2026-05-01T00:00:00.000Z'), state } as never);
  return { compromise, review: { format: 1, seal, compromise: 1, number: 7, facts } };
}

/** A use that its owner found unsound, and what a unit decided on it a month later. */
export function decidedUse(
  decision: SealDisputeOutcome,
  unit: string,
): SealUse['compromises'][number] {
  const { compromise, review } = compromisedUse('UNSOUND');
  const said = { state: 'UNSOUND' as const, decision, reference: 'No. 1' };
  const fact = { ...recordedAt('2026-06-01T00:00:00.000Z'), ...said };
  const facts = [...(review?.facts ?? []), { ...fact, actor: { ...fact.actor, unit } }];
  return { compromise, ...(review && { review: { ...review, facts } }) };
}
