// SPDX-License-Identifier: Apache-2.0
// What a row of the table of policies says. It imports no product code.

/** What a request must be answered with. `done` is any 2xx. */
export type Outcome = 'done' | 401 | 403 | 404;

export type PolicyRole =
  'clerk' | 'approver' | 'auditor' | 'committee' | 'operator' | 'gateway' | 'trader';

export const POLICY_ROLES: readonly PolicyRole[] = [
  'clerk',
  'approver',
  'auditor',
  'committee',
  'operator',
  'gateway',
  'trader',
];

/** How the caller's unit stands to the owner of what the request is about. */
export type Relation =
  | 'own'
  /** Another unit of the same organisation. */
  | 'sibling'
  /** A unit of another organisation. */
  | 'stranger';

export const RELATIONS: readonly Relation[] = ['own', 'sibling', 'stranger'];

/** The two units of one organisation in turn own what is asked for. */
export type Owner = 'press' | 'bureau';

export interface PolicyRow {
  /** Method and path as in openapi.json; after ` # ` the variant of the request. */
  readonly request: string;
  /**
   * `public`: credentials are not looked at. `optional`: none are needed, bad ones are refused.
   * `holder`: for persons who signed in for themselves, and for nobody who asks for a unit.
   */
  readonly may: 'public' | 'optional' | 'holder' | readonly PolicyRole[];
  /** What a limited key must hold. */
  readonly scope: string;
  readonly owner: Owner;
  /** For those who hold a role of `may`. */
  readonly outcome: Readonly<Record<Relation, Outcome>>;
  /** On rows for holders: what those get who are not whom it is about. */
  readonly otherHolders?: Outcome;
  /** Of the own unit only the key of this role that made it; to all others it does not exist. */
  readonly maker?: PolicyRole;
}

export const EVERYBODY = { own: 'done', sibling: 'done', stranger: 'done' } as const;
export const OWNER_ONLY = { own: 'done', sibling: 403, stranger: 403 } as const;
/** Of one organisation; to others it does not exist. */
export const SECTIONS = { own: 'done', sibling: 'done', stranger: 404 } as const;
/** To others it does not exist. */
export const HIDDEN = { own: 'done', sibling: 404, stranger: 404 } as const;

/** A row of the table. */
export function row(
  request: string,
  scope: string,
  may: PolicyRow['may'],
  outcome: PolicyRow['outcome'] = EVERYBODY,
  owner: Owner = 'press',
): PolicyRow {
  return { request, scope, may, outcome, owner };
}
