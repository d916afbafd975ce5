// SPDX-License-Identifier: Apache-2.0
import type { JsonObject } from '@yulian/proofs';
import {
  checkCollectionSchema,
  compareCollectionSchemas,
  declareFields,
  type SchemaChange,
} from '@yulian/proofs/collection-standard';
import { requireDefiner } from '../authorities/read.js';
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS, appendFact, recorded } from '../kernel/facts.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { compareRules } from './compare-rules.js';
import { standardInput, type StandardInput } from './schemas.js';
import {
  standardId,
  standards,
  standardVersionId,
  standardVersions,
  type Standard,
  type VersionFact,
} from './table.js';

/** Published standards: which fields a type has, and what the chain asks of its records. */
@Info({ title: 'standard', description: 'Collection standards and on-chain standards, versioned' })
export class StandardContract extends YulianContract {
  constructor() {
    super('standard');
  }

  /** Publishes the next version of a type's standard; argument `standardInput`; answers the version. */
  @Transaction()
  @Returns('string')
  async publish(ctx: YulianContext, argument: string): Promise<string> {
    const input = readArgument(standardInput, argument);
    const policy = await requireDefiner(ctx, input.typeCode);
    const id = standardId(input.kind, input.typeCode);
    const head = await standards.get(ctx, id);
    checkOrder(head, input, ctx.now);
    const changes = await checkSchema(ctx, head, input);
    const version = { ...input, format: 1, id, publishedAt: ctx.now, txId: ctx.txId, changes };
    await standardVersions.putOwned(ctx, standardVersionId(id, input.version), version, policy);
    const facts = appendFact(head?.facts ?? [], versionFact(ctx, input), {
      pointer: '/effectiveFrom',
      aheadDays: AHEAD_DAYS.regulation,
    });
    const { kind, typeCode } = input;
    const publisher = ctx.caller.unit;
    const next = { format: 1, id, kind, typeCode, publisher, facts };
    await standards.putOwned(ctx, id, next, policy);
    ctx.events.add('standard.published.v1', id, {
      version: input.version,
      effectiveFrom: input.effectiveFrom,
    });
    return answer(version);
  }

  /** The head of a standard: all its versions by effect. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await standards.get(ctx, id), 'STANDARD_NOT_FOUND', 'no such standard'));
  }

  /** One published version, whole. */
  @Transaction(false)
  @Returns('string')
  async getVersion(ctx: YulianContext, id: string, version: string): Promise<string> {
    const found = /^[1-9][0-9]{0,2}$/.test(version)
      ? await standardVersions.get(ctx, standardVersionId(id, Number(version)))
      : undefined;
    return answer(present(found, 'STANDARD_NOT_FOUND', 'no such version'));
  }
}

/** Versions follow each other; only the first may reach back, for nothing was held to it yet. */
function checkOrder(head: Standard | undefined, input: StandardInput, now: string): void {
  const next = (head?.facts.at(-1)?.version ?? 0) + 1;
  if (input.version !== next) {
    throw new ContractError(
      'STANDARD_VERSION_OUT_OF_ORDER',
      'a published version never changes; publish the next',
      {
        pointer: '/version',
        params: { next },
      },
    );
  }
  if (head !== undefined && input.effectiveFrom < now) {
    throw new ContractError(
      'STANDARD_BACKDATED',
      'records already issued were held to the version before',
      {
        pointer: '/effectiveFrom',
        params: { earliest: now },
      },
    );
  }
}

/** @returns what differs from the version before */
async function checkSchema(
  ctx: YulianContext,
  head: Standard | undefined,
  input: StandardInput,
): Promise<readonly SchemaChange[]> {
  if (input.kind === 'collection') requireSound(input.schema);
  if (head === undefined) return [];
  const before = await standardVersions.get(ctx, standardVersionId(head.id, input.version - 1));
  if (before?.kind === 'collection' && input.kind === 'collection') {
    return compareCollectionSchemas(before.schema, input.schema);
  }
  if (before?.kind === 'on-chain' && input.kind === 'on-chain') {
    return compareRules(before.rules, input.rules);
  }
  return [];
}

/** @throws ContractError `STANDARD_SCHEMA_INVALID` */
function requireSound(schema: JsonObject): void {
  const [issue] = checkCollectionSchema(schema);
  if (issue === undefined) return;
  throw new ContractError('STANDARD_SCHEMA_INVALID', issue.detail, {
    pointer: `/schema${issue.pointer}`,
    params: { rule: issue.code },
  });
}

function versionFact(ctx: YulianContext, input: StandardInput): VersionFact {
  return {
    ...recorded(ctx, input.effectiveFrom, input.basis),
    version: input.version,
    title: input.title,
    ...(input.kind === 'collection'
      ? { fields: declareFields(input.schema) }
      : { rules: input.rules }),
  };
}
