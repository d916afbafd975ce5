// SPDX-License-Identifier: Apache-2.0
import type { FieldIssue, CollectionStandard } from '@yulian/proofs/collection-standard';
import { compileCollectionStandard } from '@yulian/proofs/collection-standard';
import {
  canonicalJson,
  factAsOf,
  type Fact,
  type JsonObject,
  type JsonValue,
  type StandardReference,
} from '@yulian/proofs';
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import { ask } from '../ledger-queries/ask.js';
import { RequestError } from '../http/request-error.js';
import { isShownName } from '../http/shown-name.js';
import { text, type Text } from '../i18n/text.js';

interface StandardHead {
  readonly id: string;
  readonly facts: readonly (Fact & { readonly version: number })[];
}

/**
 * The published collection standards as this gateway uses them. Versions never change once
 * published, so compiled ones are kept; which one is in force is asked anew each time.
 */
export class StandardBook {
  readonly #ledger: Ledger;
  readonly #compiled = new Map<string, CollectionStandard>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * The version of a type's collection standard in force at an instant.
   *
   * @throws ContractRefusedError `STANDARD_NOT_FOUND`, `STANDARD_NOT_IN_FORCE`
   */
  async inForce(
    identity: Identity,
    typeCode: string,
    at: string,
  ): Promise<{ readonly reference: StandardReference; readonly standard: CollectionStandard }> {
    const head = await ask<StandardHead>(
      this.#ledger,
      identity,
      'standard',
      'get',
      `CS-${typeCode}`,
    );
    const fact = factAsOf(head.facts, { at });
    if (fact === undefined) {
      throw new ContractRefusedError(
        'STANDARD_NOT_IN_FORCE',
        'no version of the standard was in force at that time',
        { pointer: '/issuedAt', details: { id: head.id, at } },
      );
    }
    const reference = { id: head.id, version: fact.version };
    return { reference, standard: await this.#compile(identity, reference) };
  }

  async #compile(
    identity: Identity,
    { id, version }: StandardReference,
  ): Promise<CollectionStandard> {
    const key = `${id}/${String(version)}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const published = await ask<{ schema: JsonObject }>(
      this.#ledger,
      identity,
      'standard',
      'getVersion',
      id,
      String(version),
    );
    const compiled = compileCollectionStandard(published.schema);
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

/** @throws RequestError `FIELDS_INVALID` with one entry for each issue, at `pointer` + its own */
export function requireNoIssues(issues: readonly FieldIssue[], pointer: string): void {
  if (issues.length === 0) return;
  throw new RequestError('FIELDS_INVALID', {
    errors: issues.map(({ pointer: at, code, keyword, expected }) => ({
      pointer: pointer + (code === 'FIELD_UNKNOWN' ? shownPointer(at) : at),
      code,
      detail: ruleText(keyword, expected),
    })),
  });
}

/** A field that the standard does not have is named only if that tells nothing else. */
function shownPointer(pointer: string): string {
  const end = pointer.lastIndexOf('/');
  return isShownName(pointer.slice(end + 1)) ? pointer : pointer.slice(0, end);
}

function ruleText(keyword: string, expected: JsonValue): Text {
  const rule = `${keyword}: ${canonicalJson(expected)}`;
  return text(`须符合采集标准：${rule}`, `must obey the collection standard: ${rule}`);
}
