// SPDX-License-Identifier: Apache-2.0
// Who may call what, written by hand. It imports no product code: it is what the product is held
// against, not what it says of itself.

/** What a request must be answered with. `done` is any 2xx. */
export type Outcome = 'done' | 401 | 403 | 404;

export type PolicyRole = 'clerk' | 'approver' | 'auditor' | 'committee' | 'operator' | 'gateway';

export const POLICY_ROLES: readonly PolicyRole[] = [
  'clerk',
  'approver',
  'auditor',
  'committee',
  'operator',
  'gateway',
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

const EVERYBODY = { own: 'done', sibling: 'done', stranger: 'done' } as const;
const OWNER_ONLY = { own: 'done', sibling: 403, stranger: 403 } as const;
/** Of one organisation; to others it does not exist. */
const SECTIONS = { own: 'done', sibling: 'done', stranger: 404 } as const;
/** To others it does not exist. */
const HIDDEN = { own: 'done', sibling: 404, stranger: 404 } as const;

function row(
  request: string,
  scope: string,
  may: PolicyRow['may'],
  outcome: PolicyRow['outcome'] = EVERYBODY,
  owner: Owner = 'press',
): PolicyRow {
  return { request, scope, may, outcome, owner };
}

const MEMBERS = POLICY_ROLES;

/** One row for each operation, or for each way in which an operation can be asked. */
export const POLICY: readonly PolicyRow[] = [
  // First, while the chain is short: both read all of it.
  row('POST /v1/backups', 'maintenance:write', ['operator']),
  row('POST /v1/audits', 'maintenance:read', ['operator', 'auditor']),

  row('GET /healthz', 'health:read', 'public'),
  row('GET /readyz', 'health:read', 'public'),
  row('GET /openapi.json', 'docs:read', 'public'),
  row('GET /trust.json', 'ledger:read', 'public'),
  row('GET /v1/checkpoint', 'ledger:read', 'public'),
  row('GET /metrics', 'metrics:read', ['operator']),

  row('POST /v1/verify # by identifier', 'verify:read', 'optional'),
  row('POST /v1/verify # by file', 'verify:read', 'optional'),
  row('POST /v1/verify # by licence number', 'verify:read', MEMBERS),

  row('GET /v1/login', 'login:read', 'public'),
  row('GET /v1/login/callback', 'login:read', 'public'),
  row('POST /v1/login/back-channel-logout', 'login:write', 'public'),
  row('POST /v1/logout', 'login:write', 'optional'),
  row('GET /v1/session', 'session:read', 'optional'),

  row('GET /v1/me', 'me:read', MEMBERS),
  row('GET /v1/migration', 'ledger:read', MEMBERS),
  row('POST /v1/keys', 'keys:write', ['operator']),
  row('GET /v1/keys', 'keys:read', ['operator']),
  row('DELETE /v1/keys/{id}', 'keys:write', ['operator'], HIDDEN),

  row('GET /v1/consortium', 'units:read', MEMBERS),
  row('GET /v1/organisations', 'units:read', MEMBERS),
  row('GET /v1/organisations/{mspId}', 'units:read', MEMBERS),
  row('GET /v1/units', 'units:read', MEMBERS),
  row('GET /v1/units/{uscc}', 'units:read', MEMBERS),
  row('GET /v1/regions', 'units:read', MEMBERS),
  row('GET /v1/regions/{code}', 'units:read', MEMBERS),

  row('GET /v1/proposals', 'proposals:read', MEMBERS),
  row('GET /v1/proposals/{id}', 'proposals:read', MEMBERS),
  row('POST /v1/proposals', 'proposals:write', ['committee'], EVERYBODY, 'bureau'),
  row('POST /v1/proposals/{id}/votes', 'proposals:write', ['committee'], EVERYBODY, 'bureau'),
  row('POST /v1/pauses', 'proposals:write', ['committee'], EVERYBODY, 'bureau'),
  row('GET /v1/pauses/{kind}/{id}', 'proposals:read', MEMBERS),

  row('POST /v1/revocations', 'units:write', ['operator', 'committee'], {
    ...{ own: 'done', sibling: 'done', stranger: 403 },
  }),
  row('GET /v1/revocations', 'units:read', MEMBERS),
  row('GET /v1/revocations/{mspId}/{serial}', 'units:read', MEMBERS),

  row('GET /v1/issuers', 'issuers:read', MEMBERS),
  row('GET /v1/issuers/{typeCode}/{unit}', 'issuers:read', MEMBERS),
  row(
    'POST /v1/issuers/{typeCode}/{unit}/powers',
    'issuers:write',
    ['approver'],
    OWNER_ONLY,
    'bureau',
  ),
  row(
    'POST /v1/issuers/{typeCode}/{unit}/withdrawal',
    'issuers:write',
    ['approver'],
    OWNER_ONLY,
    'bureau',
  ),

  row('GET /v1/standards', 'standards:read', MEMBERS),
  row('GET /v1/standards/{id}', 'standards:read', MEMBERS),
  row('GET /v1/standards/{id}/versions/{version}', 'standards:read', MEMBERS),
  row('POST /v1/standards', 'standards:write', ['approver'], OWNER_ONLY, 'bureau'),

  row('GET /v1/seals', 'seals:read', MEMBERS),
  row('POST /v1/seals', 'seals:write', ['clerk']),
  row('GET /v1/seals/{id}', 'seals:read', MEMBERS),
  row('POST /v1/seals/{id}/acts # of the owner', 'seals:write', ['approver'], OWNER_ONLY),
  row('POST /v1/seals/{id}/acts # of the department', 'seals:write', ['approver'], OWNER_ONLY),
  row('POST /v1/seals/{id}/making', 'seals:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/seals/{id}/filing', 'seals:write', ['approver'], OWNER_ONLY),
  row('POST /v1/seals/{id}/pauses', 'seals:write', ['approver'], OWNER_ONLY),
  row('POST /v1/seals/{id}/pauses/{kind}/lifting', 'seals:write', ['approver'], OWNER_ONLY),
  row('POST /v1/seals/{id}/impressions', 'seals:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/seals/{id}/impressions', 'seals:read', MEMBERS),
  row('POST /v1/seals/{id}/impressions/{first}/settlement', 'seals:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/seals/{id}/compromises', 'seals:write', ['approver'], OWNER_ONLY),
  row('GET /v1/seals/{id}/compromises/{index}', 'seals:read', MEMBERS),
  row('POST /v1/seals/{id}/compromises/{index}/marking', 'seals:write', ['approver'], OWNER_ONLY),
  row('GET /v1/seals/{id}/compromises/{index}/reviews/{number}', 'seals:read', MEMBERS),
  row(
    'POST /v1/seals/{id}/compromises/{index}/reviews/{number}',
    'seals:write',
    ['approver'],
    OWNER_ONLY,
  ),

  row('POST /v1/documents', 'documents:write', ['clerk']),
  row('GET /v1/documents/{id}', 'documents:read', ['clerk', 'approver'], HIDDEN),
  row('GET /v1/documents/{id}/content', 'documents:read', ['clerk', 'approver'], HIDDEN),

  row('POST /v1/uploads', 'documents:write', ['clerk']),
  row('GET /v1/uploads/{id}', 'documents:read', ['clerk'], HIDDEN),
  row('PATCH /v1/uploads/{id}', 'documents:write', ['clerk'], HIDDEN),
  row('DELETE /v1/uploads/{id}', 'documents:write', ['clerk'], HIDDEN),

  row('POST /v1/licences', 'licences:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/licences # with a document of the owner', 'licences:write', ['clerk'], {
    own: 'done',
    sibling: 404,
    stranger: 404,
  }),
  row('GET /v1/licences', 'licences:read', MEMBERS),
  row('GET /v1/licences/{id}', 'licences:read', MEMBERS),
  row('GET /v1/licences/{id}/history', 'licences:read', MEMBERS),
  row('GET /v1/licences/{id}/proof', 'licences:read', MEMBERS),
  row(
    'GET /v1/licences/{id}/proof # with fields',
    'licences:read',
    ['clerk', 'approver'],
    OWNER_ONLY,
  ),
  row(
    'GET /v1/licences/{id}/proof # with the document',
    'licences:read',
    ['clerk', 'approver'],
    OWNER_ONLY,
  ),
  row('POST /v1/licences/{id}/acts # on the state', 'licences:write', ['approver'], OWNER_ONLY),
  row('POST /v1/licences/{id}/acts # on a batch entry', 'licences:write', ['approver'], OWNER_ONLY),
  row('POST /v1/licences/{id}/acts # a new version', 'licences:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/licence-batches', 'licences:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/licence-batches', 'licences:read', MEMBERS),
  row('GET /v1/licence-batches/{id}', 'licences:read', MEMBERS),
  row('GET /v1/licence-batches/{id}/proofs', 'licences:read', MEMBERS),
  row('POST /v1/licence-batches/{id}/acts', 'licences:write', ['approver'], OWNER_ONLY),

  row('POST /v1/materials', 'materials:write', ['clerk']),
  row('POST /v1/materials # with a document of the owner', 'materials:write', ['clerk'], HIDDEN),
  row('GET /v1/materials', 'materials:read', MEMBERS),
  row('GET /v1/materials/{id}', 'materials:read', MEMBERS),
  row('POST /v1/materials/{id}/copies', 'materials:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/materials/{id}/acts', 'materials:write', ['approver'], OWNER_ONLY),
  row('POST /v1/materials/{id}/reviews', 'materials:write', ['approver'], OWNER_ONLY),
  row('GET /v1/material-reviews', 'materials:read', MEMBERS),
  row('GET /v1/material-reviews/{id}', 'materials:read', MEMBERS),
  row('POST /v1/material-reviews/{id}/votes', 'materials:write', ['approver'], OWNER_ONLY),
  row('POST /v1/material-reviews/{id}/closing', 'materials:write', ['approver'], OWNER_ONLY),

  row('GET /v1/catalogue', 'catalogue:read', MEMBERS),
  row('POST /v1/catalogue', 'catalogue:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/catalogue/{id}', 'catalogue:read', MEMBERS),
  row('POST /v1/catalogue/{id}/drafts', 'catalogue:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/catalogue/{id}/acts', 'catalogue:write', ['approver'], OWNER_ONLY),
  row('GET /v1/catalogue/{id}/updates', 'catalogue:read', MEMBERS),
  row('POST /v1/catalogue/{id}/updates', 'catalogue:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/catalogue/{id}/sources', 'catalogue:write', ['approver'], OWNER_ONLY),
  row('GET /v1/catalogue-sources', 'catalogue:read', MEMBERS),
  row('GET /v1/catalogue-sources/{id}', 'catalogue:read', MEMBERS),
  row('POST /v1/catalogue-sources/{id}/offers', 'catalogue:write', ['approver'], OWNER_ONLY),
  row(
    'POST /v1/catalogue-sources/{id}/acts # of the source',
    'catalogue:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row(
    'POST /v1/catalogue-sources/{id}/acts # of the receiver',
    'catalogue:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row('GET /v1/duties', 'catalogue:read', MEMBERS),
  row('GET /v1/calendars', 'units:read', MEMBERS),
  row('GET /v1/calendars/{year}', 'units:read', MEMBERS),
  row('GET /v1/user-duties', 'grants:read', MEMBERS),
  row('POST /v1/grants', 'grants:write', ['approver'], OWNER_ONLY),
  row('GET /v1/grants', 'grants:read', MEMBERS),
  row('GET /v1/grants/{id}', 'grants:read', MEMBERS),
  row('POST /v1/grants/{id}/narrowings', 'grants:write', ['approver'], OWNER_ONLY),
  row('POST /v1/grants/{id}/revocations', 'grants:write', ['approver'], OWNER_ONLY),
  row('POST /v1/grants/{id}/delegations', 'grants:write', ['approver'], OWNER_ONLY),
  row('POST /v1/access/what-if', 'access:read', MEMBERS, HIDDEN),
  // A denial is an answer, and recorded.
  row('POST /v1/accesses', 'access:write', ['clerk']),
  row('GET /v1/accesses', 'access:read', MEMBERS),
  row('GET /v1/accesses/{id}', 'access:read', MEMBERS),
  row(
    'GET /v1/accesses/{id}/evidence',
    'access:read',
    ['clerk', 'approver', 'auditor'],
    OWNER_ONLY,
  ),
  // A denial is an answer here, too.
  row('POST /v1/checks', 'access:write', ['clerk']),
  row('POST /v1/corrections', 'corrections:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/corrections', 'corrections:read', MEMBERS),
  row('GET /v1/corrections/{id}', 'corrections:read', MEMBERS),
  row('POST /v1/corrections/{id}/acts', 'corrections:write', ['clerk', 'approver'], OWNER_ONLY),
  row('POST /v1/corrections/{id}/replacements', 'corrections:write', ['approver'], OWNER_ONLY),
  row('POST /v1/corrections/{id}/announcements', 'corrections:write', ['approver'], OWNER_ONLY),
  row('GET /v1/correction-notices', 'corrections:read', MEMBERS),
  row('GET /v1/my/uses', 'my:read', 'holder'),
  row('GET /v1/my/showables', 'my:read', 'holder'),
  { ...row('POST /v1/my/showings', 'my:write', 'holder'), otherHolders: 404 },
  { ...row('POST /v1/my/showings/{id}/withdrawal', 'my:write', 'holder'), otherHolders: 404 },
  { ...row('POST /v1/my/objections', 'my:write', 'holder'), otherHolders: 404 },
  { ...row('POST /v1/my/objections/{id}/acts', 'my:write', 'holder'), otherHolders: 404 },
  row('POST /v1/showings/redemptions', 'showings:write', ['clerk']),
  row('GET /v1/showings/{id}', 'showings:read', MEMBERS),
  row('POST /v1/deferrals', 'deferrals:write', ['approver'], OWNER_ONLY),
  row('GET /v1/deferrals', 'deferrals:read', MEMBERS),
  row('GET /v1/deferrals/{id}', 'deferrals:read', MEMBERS),
  row('POST /v1/deferrals/{id}/extension', 'deferrals:write', ['approver'], OWNER_ONLY),
  row('POST /v1/deferrals/{id}/lifting', 'deferrals:write', ['approver'], OWNER_ONLY),
  row('GET /v1/objections', 'objections:read', MEMBERS),
  row('GET /v1/objections/{id}', 'objections:read', MEMBERS),
  row('POST /v1/objections/{id}/answers', 'objections:write', ['approver'], OWNER_ONLY),

  row('POST /v1/exchange/messages', 'exchange:write', 'public'),
  row('POST /v1/exchange/keys', 'exchange:write', ['gateway']),
  row('GET /v1/exchange/keys/{unit}', 'exchange:read', MEMBERS),
  row('GET /v1/exchange/counts', 'exchange:read', MEMBERS),
  row('POST /v1/requests', 'requests:write', ['clerk']),
  row('GET /v1/requests', 'requests:read', MEMBERS),
  row('GET /v1/requests/{id}', 'requests:read', MEMBERS),
  row('POST /v1/requests/{id}/amendments', 'requests:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/requests/{id}/acts', 'requests:write', ['approver'], OWNER_ONLY),
  row('POST /v1/requests/{id}/completion-notices', 'requests:write', ['approver'], OWNER_ONLY),
  row('POST /v1/requests/{id}/approvals', 'requests:write', ['approver'], OWNER_ONLY),
  row('POST /v1/requests/{id}/votes', 'requests:write', ['committee'], EVERYBODY, 'bureau'),

  row('POST /v1/service-items', 'cases:write', ['approver'], OWNER_ONLY),
  row('GET /v1/service-items', 'cases:read', MEMBERS),
  row('GET /v1/service-items/{id}', 'cases:read', MEMBERS),
  row('POST /v1/service-items/{id}/acts', 'cases:write', ['approver'], OWNER_ONLY),
  row('POST /v1/cases', 'cases:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/cases', 'cases:read', MEMBERS),
  row('GET /v1/cases/{id}', 'cases:read', MEMBERS),
  row('POST /v1/cases/{id}/materials', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/steps', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/completion-notices', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/acts', 'cases:write', ['clerk'], OWNER_ONLY),
  row(
    'POST /v1/cases/{id}/decisions # of the handling unit',
    'cases:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row(
    'POST /v1/cases/{id}/decisions # of who is asked to sign',
    'cases:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row('POST /v1/cases/{id}/co-signatures', 'cases:write', ['approver'], OWNER_ONLY),
  row('POST /v1/cases/{id}/special-procedures', 'cases:write', ['approver'], OWNER_ONLY),
  row('POST /v1/cases/{id}/delivery', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/archive', 'cases:write', ['clerk'], OWNER_ONLY),

  row('POST /v1/fonds', 'archives:write', ['approver'], OWNER_ONLY, 'bureau'),
  row('GET /v1/fonds', 'archives:read', MEMBERS),
  row('GET /v1/fonds/{id}', 'archives:read', MEMBERS),
  row('POST /v1/archives', 'archives:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/archives', 'archives:read', MEMBERS),
  row('GET /v1/archives/{id}', 'archives:read', MEMBERS),
  row('POST /v1/archives/{id}/acts # a clerk’s', 'archives:write', ['clerk'], OWNER_ONLY, 'bureau'),
  row(
    'POST /v1/archives/{id}/acts # an approver’s',
    'archives:write',
    ['approver'],
    OWNER_ONLY,
    'bureau',
  ),
  row(
    'POST /v1/archives/{id}/acts # of a disposal',
    'archives:write',
    ['clerk', 'approver'],
    OWNER_ONLY,
    'bureau',
  ),
  row('GET /v1/archives/{id}/package', 'archives:read', ['clerk', 'approver'], SECTIONS),
  row('POST /v1/archives/{id}/package', 'archives:write', ['clerk'], SECTIONS),
  row('POST /v1/archives/{id}/tests', 'archives:write', ['clerk'], {
    ...{ own: 'done', sibling: 403, stranger: 404 },
  }),
  row('GET /v1/archives/{id}/tests/{number}', 'archives:read', MEMBERS),
  row('GET /v1/archives/{id}/disposal', 'archives:read', MEMBERS),
  row('GET /v1/disposals', 'archives:read', MEMBERS),
  row(
    'POST /v1/archives/{id}/erasure',
    'archives:write',
    ['clerk', 'approver'],
    OWNER_ONLY,
    'bureau',
  ),
  row('GET /v1/archives/{id}/erasure', 'archives:read', MEMBERS, SECTIONS),

  row('GET /v1/blocks', 'ledger:read', MEMBERS),
  row('GET /v1/blocks/{number}', 'ledger:read', MEMBERS),
  row('GET /v1/transactions', 'ledger:read', ['auditor', 'operator']),
  row('GET /v1/transactions/{txId}', 'ledger:read', MEMBERS),

  row('GET /v1/events', 'events:read', MEMBERS),
  { ...row('GET /v1/operations/{id}', 'operations:read', MEMBERS, HIDDEN), maker: 'clerk' },
];
