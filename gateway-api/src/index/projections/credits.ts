// SPDX-License-Identifier: Apache-2.0
import type {
  CreditBatchRecord,
  EcoAccountRecord,
  HoldingRecord,
  JsonValue,
  RetirementRecord,
} from '@yulian/proofs';
import type { Projection } from '../projection.js';
import { simpleProjection } from './simple.js';

export const ECO_ACCOUNT_KIND = 'eco-account';
export const HOLDING_KIND = 'holding';
export const CREDIT_BATCH_KIND = 'credit-batch';
export const RETIREMENT_KIND = 'retirement';

/** Accounts, in the order in which they were opened. */
export const ecoAccountProjection = simpleProjection<EcoAccountRecord>(ECO_ACCOUNT_KIND, {
  time: ({ openedAt }) => openedAt,
  common: ({ unit, accountKind }) => [
    ['unit', unit],
    ['kind', accountKind],
  ],
});

/** Ranges of units, in the order in which they came to stand as they do; those that were split are gone. */
export const holdingProjection: Projection = {
  prefix: HOLDING_KIND,
  *project({ id, value, transaction }) {
    const holding = value as HoldingRecord | undefined;
    if (holding === undefined || holding.state === 'SPLIT') {
      yield { kind: HOLDING_KIND, id, removed: true };
      return;
    }
    const { account, state, boundTo } = holding;
    const [, , method = '', vintage = '', batch = ''] = id.split('-');
    yield {
      ...{ kind: HOLDING_KIND, id, time: transaction.timestamp },
      common: [
        ['account', account],
        ['state', state],
        ['method', method],
        ['vintage', vintage],
      ],
      rare: [['batch', batch], ...(boundTo === undefined ? [] : [['boundTo', boundTo] as const])],
      body: value as JsonValue,
    };
  },
};

/** Batches of credits, in the order in which they were formed; in the state recorded last. */
export const creditBatchProjection = simpleProjection<CreditBatchRecord>(CREDIT_BATCH_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ unit, facts, vintage }) => [
    ['unit', unit],
    ['state', facts.at(-1)?.state ?? ''],
    ['vintage', String(vintage)],
  ],
  rare: ({ pool }) => [['pool', pool]],
});

/** The public register of retirements. */
export const retirementProjection = simpleProjection<RetirementRecord>(RETIREMENT_KIND, {
  time: ({ retiredAt }) => retiredAt,
  common: ({ unit, purpose }) => [
    ['unit', unit],
    ['purpose', purpose],
  ],
  rare: ({ account, project, serials }) => [
    ['account', account],
    ...batchesOf(serials).map((batch) => ['batch', batch] as const),
    ...(project === undefined ? [] : [['project', project] as const]),
  ],
});

/** `ECO-<region>-<method>-<vintage>-<batch>-<from>-<to>` */
const BATCH_PART = 4;

/** Of which batches units were retired. */
function batchesOf(serials: readonly string[]): readonly string[] {
  return [...new Set(serials.map((serial) => serial.split('-')[BATCH_PART] ?? ''))];
}
