// SPDX-License-Identifier: Apache-2.0
import type { FieldDeclaration, SchemaChange } from '@yulian/proofs/collection-standard';
import type { Recorded } from '../kernel/facts.js';
import { defineTable, type Stored } from '../kernel/table.js';
import type { OnChainRules, StandardInput, StandardKind } from './schemas.js';

/** One version as its standard's head lists it: what contracts need when a record is issued. */
export interface VersionFact extends Recorded {
  readonly version: number;
  readonly title: string;
  /** Collection standards: the declared fields. */
  readonly fields?: readonly FieldDeclaration[];
  /** On-chain standards: the rules. */
  readonly rules?: OnChainRules;
}

/** The head of a standard: one per type and kind; `facts` are its versions by effect. */
export interface Standard extends Stored {
  readonly id: string;
  readonly kind: StandardKind;
  readonly typeCode: string;
  readonly publisher: string;
  readonly facts: readonly VersionFact[];
}

/** A published version, which never changes. */
export type StandardVersion = StandardInput &
  Stored & {
    readonly id: string;
    readonly publishedAt: string;
    readonly txId: string;
    /** Field by field, against the version before; empty for the first. */
    readonly changes: readonly SchemaChange[];
  };

export const standards = defineTable<Standard>('standard');
export const standardVersions = defineTable<StandardVersion>('standard-version');

const PREFIX: Record<StandardKind, string> = { collection: 'CS', 'on-chain': 'OS' };

/** `CS-<typeCode>` for the collection standard, `OS-<typeCode>` for the on-chain standard. */
export const standardId = (kind: StandardKind, typeCode: string): string =>
  `${PREFIX[kind]}-${typeCode}`;

export const standardVersionId = (id: string, version: number): string =>
  `${id}/${String(version).padStart(3, '0')}`;
