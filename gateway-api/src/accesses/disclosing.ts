// SPDX-License-Identifier: Apache-2.0
import {
  answeredRecord,
  isInForce,
  isWhatWasAsked,
  onChainStatus,
  verifyDisclosure,
  type AccessRecord,
  type AnsweredRecord,
  type DeliveryFault,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { findLicence } from '../licences/find-licence.js';
import type { AccessAnswer } from './answer.js';
import { findFields, typeOfItem, type FoundFields, type RecordSources } from './find-record.js';
import type { Answered, ModeHalves, TakenIn } from './modes.js';

type AccessDisclosure = NonNullable<AccessAnswer['disclosure']>;
interface Fault {
  readonly fault: DeliveryFault;
}

/** What was found, as an answer. */
export function answerOf(found: FoundFields): Answered {
  if (found.outcome !== 'DELIVERED') return { outcome: found.outcome, absent: [] };
  const { outcome, record, entry, disclosure, absent } = found;
  const { leafCount, leaves } = disclosure;
  return {
    ...{ outcome, record, absent: [...absent] },
    ...(entry === undefined ? {} : { entry: { ...entry, proof: [...entry.proof] } }),
    disclosure: { leafCount, leaves: [...leaves] as AccessDisclosure['leaves'] },
  };
}

/** 提供数据: fields of the subject's record, with what opens them. */
export const disclosing: ModeHalves = {
  async answer(sources, intent): Promise<Answered> {
    return answerOf(await findFields(sources, intent));
  },

  async takeIn(sources, access, answer): Promise<TakenIn | Fault> {
    const { outcome, record, disclosure } = answer;
    if (outcome !== 'DELIVERED') {
      const isBare = record === undefined && disclosure === undefined;
      return isBare ? {} : { fault: 'DELIVERY-UNREADABLE' };
    }
    if (record === undefined || disclosure === undefined) return { fault: 'DELIVERY-UNREADABLE' };
    const licence = await recordFor(sources, access, answer);
    if (licence === undefined) return { fault: 'DELIVERY-RECORD' };
    const shown = verifyDisclosure(licence.commitment.root, disclosure, nodePrimitives);
    if (!shown.ok) return { fault: 'DELIVERY-OPENINGS' };
    const paths = shown.shown.map(({ path }) => path);
    return isWhatWasAsked(access, answer, paths)
      ? { fields: shown.fields }
      : { fault: 'DELIVERY-FIELDS' };
  },
};

/** The record on chain or in its batch, if it is the provider's, of the item's type, and in force. */
async function recordFor(
  { ledger, known, reader, now: at }: Pick<RecordSources, 'ledger' | 'known' | 'reader' | 'now'>,
  { provider, item }: AccessRecord,
  answer: AccessAnswer,
): Promise<AnsweredRecord | undefined> {
  const found = await findLicence(ledger, reader, answer.record ?? '');
  const record = found && answeredRecord(answer, found, nodePrimitives);
  if (found === undefined || record?.issuer !== provider) return undefined;
  if (record.typeCode !== (await typeOfItem(known, reader, item, at))) return undefined;
  const status = onChainStatus(found, { at }, record);
  return status !== undefined && isInForce(status.state) ? record : undefined;
}
