// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type { Recorded } from './facts.js';
import type { DocumentAnchor, FieldsCommitment } from './licence.js';

/** States a material 电子材料 can be put into by an act. Expiry of a copy is derived. */
export type RecordedMaterialState =
  | 'HELD' // 在存
  | 'WITHDRAWN' // 收回: the unit no longer stands behind it
  | 'VOID'; // 作废: it never had force

/** A material's state at a moment: what was recorded, or what follows from time. */
export type MaterialState = RecordedMaterialState | 'EXPIRED' | 'NOT_YET_HELD' | 'UNKNOWN_THEN';

/** One act on a material and the state it put the material into. */
export interface MaterialFact extends Recorded {
  readonly act: string;
  readonly state: RecordedMaterialState;
}

/** What an annotated copy 加注件 is stamped with. */
export interface Annotation {
  /** Code of the purpose. */
  readonly purpose: string;
  /** USCC of the unit that asked for the copy. */
  readonly requester: string;
  /** Exclusive. */
  readonly expiresAt: string;
}

/** A material as the chain holds it, under `material/<id>`. */
export interface MaterialRecord {
  readonly format: 1;
  readonly kind: 'material';
  /** `mat_` and the salted commitment to its bytes. */
  readonly id: string;
  /** USCC of the unit that holds it. */
  readonly unit: string;
  /** MSP id of the organisation whose endorsement every change needs. */
  readonly owner: string;
  readonly typeCode?: string;
  readonly document: DocumentAnchor;
  /** Over what the unit noted of it, such as its number. */
  readonly commitment?: FieldsCommitment;
  /** Pseudonym of whom it is about, made by the holding unit. */
  readonly holder?: string;
  /** The material of which this is an annotated copy. */
  readonly parent?: string;
  /** The access by which a holder showed what this is an annotated copy of. */
  readonly access?: string;
  readonly annotation?: Annotation;
  /** How many joint reviews were opened. */
  readonly reviews: number;
  readonly facts: readonly MaterialFact[];
}

/** How a joint review 联审 stands. */
export type ReviewState = 'OPEN' | 'SIGNED' | 'DECLINED' | 'CLOSED';

/** That a named unit signed, or declined to. */
export interface ReviewVote extends Recorded {
  /** USCC of the unit that was named; its successor may have acted for it. */
  readonly unit: string;
  readonly vote: 'sign' | 'decline';
}

/** A joint review as the chain holds it, under `material-review/<id>`. */
export interface ReviewRecord {
  readonly format: 1;
  readonly kind: 'material-review';
  /** `<material>.<n>`, counted from 1. */
  readonly id: string;
  readonly material: string;
  /** USCC of the unit that opened it. */
  readonly unit: string;
  readonly owner: string;
  /** USCCs of those who are to sign. */
  readonly units: readonly string[];
  readonly votes: readonly ReviewVote[];
  readonly facts: readonly (Recorded & { readonly state: ReviewState })[];
}

type StatusSource = Pick<MaterialRecord, 'facts' | 'annotation'>;

/** States by how much they take away, least first. */
const BY_SEVERITY: readonly MaterialState[] = [
  'HELD',
  'EXPIRED',
  'NOT_YET_HELD',
  'UNKNOWN_THEN',
  'WITHDRAWN',
  'VOID',
];

/**
 * The state of a material at `at`, as far as was known at `knownAt`. A copy is worth no more than
 * what it was copied from: the more severe of the two holds.
 *
 * @param parent of an annotated copy
 */
export function materialState(
  material: StatusSource,
  asOf: AsOf,
  parent?: StatusSource,
): MaterialState {
  const own = ownState(material, asOf);
  if (parent === undefined) return own;
  const ofParent = ownState(parent, asOf);
  return BY_SEVERITY.indexOf(ofParent) > BY_SEVERITY.indexOf(own) ? ofParent : own;
}

function ownState({ facts, annotation }: StatusSource, asOf: AsOf): MaterialState {
  const fact = factAsOf(facts, asOf);
  if (fact !== undefined) {
    const isOver = annotation !== undefined && asOf.at >= annotation.expiresAt;
    return fact.state === 'HELD' && isOver ? 'EXPIRED' : fact.state;
  }
  const { knownAt } = asOf;
  const [first] = facts;
  const known = first !== undefined && (knownAt === undefined || first.recordedAt <= knownAt);
  return known ? 'NOT_YET_HELD' : 'UNKNOWN_THEN';
}
