// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import {
  materialState,
  opensAnchor,
  type AccessRecord,
  type AnsweredDocument,
  type DeliveryFault,
  type MaterialRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { ContractRefusedError } from '@yulian/network';
import { RequestError } from '../http/request-error.js';
import { listMaterials } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import { documentOf } from './co-signing.js';
import { typeOfItem, type RecordSources } from './find-record.js';
import type { AccessIntent } from './intent.js';
import type { Answered, ModeHalves, TakenIn, TakingSources } from './modes.js';

interface Fault {
  readonly fault: DeliveryFault;
}

/** Materials of one holder that are looked through at most. */
const MOST = 50;
/** What a requester blames a delivery for; whatever else goes wrong is tried again. */
const FAULTS_OF_FILES: readonly string[] = [
  'EXCHANGE_DOCUMENT_DIFFERS',
  'EXCHANGE_DOCUMENT_MISSING',
  'EXCHANGE_DOCUMENT_TOO_LARGE',
];

/** 提供材料: the subject's newest material of the item's type, with its file. */
export const delivering: ModeHalves = {
  async answer(sources, intent): Promise<Answered> {
    const material = await findMaterial(sources, intent);
    if (material === undefined) return { outcome: 'NO_RECORD', absent: [] };
    const document = await openedDocument(sources, material);
    if (document === undefined) return { outcome: 'CANNOT_ANSWER', absent: [] };
    return { outcome: 'DELIVERED', record: material.id, document, absent: [] };
  },

  async takeIn(sources, access, answer): Promise<TakenIn | Fault> {
    const { outcome, record, document, disclosure } = answer;
    if (outcome === 'DELIVERED' && record !== undefined && document !== undefined) {
      if (disclosure !== undefined) return { fault: 'DELIVERY-FIELDS' };
      const fault = await faultOf(sources, access, record, document);
      const { sha256, sm3, size } = document;
      return fault === undefined ? { more: { material: record, sha256, sm3, size } } : { fault };
    }
    const given = [record, document, disclosure].some((part) => part !== undefined);
    return outcome === 'DELIVERED' || given ? { fault: 'DELIVERY-UNREADABLE' } : {};
  },
};

/** What is wrong with a material and its file; undefined when nothing is. */
async function faultOf(
  sources: TakingSources,
  access: AccessRecord,
  id: string,
  document: AnsweredDocument,
): Promise<DeliveryFault | undefined> {
  const material = await materialFor(sources, access, id);
  if (material === undefined) return 'DELIVERY-RECORD';
  const isOpened = opensAnchor(document, material, nodePrimitives);
  return isOpened && (await hasCome(sources, id)) ? undefined : 'DELIVERY-DOCUMENT';
}

/** Copies that were made for somebody, and for a purpose, are passed over. */
async function findMaterial(
  { ledger, known, reader, index, vault, now: at }: RecordSources,
  { item, provider, subject }: AccessIntent,
): Promise<MaterialRecord | undefined> {
  const holders = await vault.holders.references(provider, subject);
  const { height } = await ledger.info();
  await index.waitFor(height - 1);
  const typeCode = await typeOfItem(known, reader, item, at);
  if (typeCode === undefined) return undefined;
  const filter = { at, unit: provider, typeCode, holders, state: 'HELD' } as const;
  const { items } = await listMaterials(index, filter, { limit: MOST });
  return items.find(({ material }) => material.annotation === undefined)?.material;
}

/** @returns undefined where the vault no longer has it, or it is larger than a message can carry */
async function openedDocument(
  { vault }: RecordSources,
  material: MaterialRecord,
): Promise<AnsweredDocument | undefined> {
  try {
    const { bytes, salt } = await documentOf(vault, material);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sm3 = createHash('sm3').update(bytes).digest('hex');
    return { sha256, sm3, size: bytes.length, ...(salt === undefined ? {} : { salt }) };
  } catch (error) {
    if (error instanceof RequestError && FAULTS_OF_FILES.includes(error.code)) return undefined;
    throw error;
  }
}

/** The material on chain, if it is the provider's, of the item's type, and held. */
async function materialFor(
  { known, ledger, reader, now: at }: TakingSources,
  { provider, item }: AccessRecord,
  id: string,
): Promise<MaterialRecord | undefined> {
  try {
    const material = await ask<MaterialRecord>(ledger, reader, 'material', 'get', id);
    const isFit =
      material.unit === provider &&
      material.annotation === undefined &&
      material.typeCode === (await typeOfItem(known, reader, item, at)) &&
      materialState(material, { at }) === 'HELD';
    return isFit ? material : undefined;
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'MATERIAL_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

async function hasCome({ see }: TakingSources, material: string): Promise<boolean> {
  try {
    await see(material);
    return true;
  } catch (error) {
    if (error instanceof RequestError && FAULTS_OF_FILES.includes(error.code)) return false;
    throw error;
  }
}
