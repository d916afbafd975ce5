// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { canonicalBytes, SHOWN_COPY_DAYS, type AccessRecord, type JsonValue } from '@yulian/proofs';
import { contractCall } from '../ledger-queries/contract-call.js';
import { prepareShownCopy } from '../materials/prepare-material.js';
import { storedSignatures } from '../vault/found-signatures.js';
import { writeMaterial, type WriteContext } from '../materials/write-material.js';
import type { Titles } from './titles.js';

const FORMAT = 'yulian/shown-copy/1';
const DAY_MS = 86_400_000;

/** What a holder showed: the record, and the fields of it. */
export interface Shown {
  readonly record: string;
  readonly fields: JsonValue;
}

/** An annotated copy that a unit keeps: the material on chain, and its bytes in the vault. */
export interface KeptCopy {
  readonly material: string;
}

/**
 * Writes down what a holder showed, stamped with for what, for whom and until when, and registers it
 * as an annotated copy 加注件 of the unit's.
 */
export async function keepShownCopy(
  context: WriteContext,
  access: AccessRecord,
  shown: Shown,
  titles: Titles,
): Promise<KeptCopy> {
  const { services, caller, idempotency } = context;
  const { vault } = services.organisations.require(caller.mspId);
  const { unit } = caller;
  const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
  const key = `${idempotency.key} copy`;
  const once = { ...context, idempotency: { ...idempotency, key } };
  const written = await writeMaterial(once, 'clerk', async () => {
    const bytes = canonicalBytes(await copyOf(access, shown, titles));
    const writer = await vault.blobs.create();
    await writer.write(bytes);
    const stored = await vault.documents.add(writer, {
      ...{ sha256: hash('sha256', bytes), sm3: hash('sm3', bytes), kind: 'json' },
      ...storedSignatures({ signatures: 'none' }),
      ...{ unit, uploadedBy: caller.id, uploadedAt: services.clock.now() },
    });
    const { ledger } = services;
    const copy = await prepareShownCopy({ vault, ledger, identity, unit }, stored.id);
    const argument = { id: access.showing ?? '', ...copy, basis: access.purpose };
    return { ...contractCall('showing', 'keep', argument), memo: copy.material };
  });
  return { material: written.material.id };
}

async function copyOf(
  access: AccessRecord,
  { record, fields }: Shown,
  titles: Titles,
): Promise<JsonValue> {
  const { id, item, provider, requester, purpose, facts, showing = '' } = access;
  const shownAt = facts[0]?.recordedAt ?? '';
  const expiresAt = new Date(Date.parse(shownAt) + SHOWN_COPY_DAYS * DAY_MS).toISOString();
  const [of, by, to] = await Promise.all([
    titles.item(item),
    titles.unit(provider),
    titles.unit(requester),
  ]);
  return {
    ...{ format: FORMAT, access: id, showing, item: { ...of }, provider: { ...by } },
    ...{ record, fields },
    annotation: {
      ...{ purpose, requester: { ...to }, shownAt, expiresAt },
      notice: {
        'zh-CN': `加注件：仅供${to.name}用于 ${purpose}，${expiresAt} 前有效，不得另作他用。`,
        en: `Annotated copy: for ${to.name} and the purpose ${purpose} alone, good until ${expiresAt}.`,
      },
    },
  };
}

function hash(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
