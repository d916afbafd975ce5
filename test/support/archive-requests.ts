// SPDX-License-Identifier: Apache-2.0
// Archives over REST: the fonds of the bureau, whose business section is the press office.
import { done, type Api } from './api.js';
import type { TestGateway } from './gateway.js';
import { uploadDocument } from './licence-requests.js';
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import { pdfOf, plainOfd } from './package-builder.js';

type Json = Readonly<Record<string, unknown>>;

/** A package as the API shows it, as far as tests look at it. */
export interface ShownArchive {
  readonly id: string;
  readonly root: string;
  readonly owner: string;
  readonly tests: number;
  readonly facts: readonly {
    readonly act: string;
    readonly state: string;
    readonly person?: string;
    readonly actor: { readonly unit: string };
  }[];
}

export interface ShownTest {
  readonly test: { readonly number: number; readonly passed: boolean; readonly results: Json };
  readonly report?: {
    readonly checks: readonly { readonly code: string; readonly message: string }[];
  };
}

export const REST_FONDS = `${MEMBERS.bureau.uscc}.J100`;

/** Long ago, so that retention is over; and everything was done before now. */
const YEAR = 2015;
export const ACTED = { from: '2026-03-01', basis: 'GBT-42727' };

let items = 0;

/** Names the sections of the bureau's fonds, once a gateway. */
export async function defineRestFonds(gateway: TestGateway): Promise<void> {
  await (
    await gateway.as('bureau', 'approver')
  ).make('/v1/fonds', {
    ...{ id: REST_FONDS, business: MEMBERS.press.uscc, archives: MEMBERS.bureau.uscc },
    ...{ hall: MEMBERS.water.uscc, pattern: '{fonds}-{year}-{retention}-{item:4}' },
    ...{ from: '2024-01-01', basis: 'DAF-14' },
  });
}

/** The body of `POST /v1/archives` over documents that are uploaded first. */
export async function collectBody(
  clerk: Api,
  { files, ...chosen }: Json & { readonly files?: readonly (readonly [string, Uint8Array])[] } = {},
): Promise<Json & { readonly code: string }> {
  const parts = files ?? [
    ['申请表.ofd', plainOfd()],
    ['结果/许可证.pdf', pdfOf()],
  ];
  const documents: Json[] = [];
  for (const [path, bytes] of parts) {
    documents.push({ path, document: await uploadDocument(clerk, bytes) });
  }
  return {
    ...{ fonds: REST_FONDS, code: `J100-${YEAR}-D10-${String(++items).padStart(4, '0')}` },
    ...{ year: YEAR, retention: 'Y10', files: documents, ...ACTED },
    metadata: {
      title: '示例办件',
      creator: '示例市新闻出版局',
      date: '2015-03-03',
      secrecy: '内部',
    },
    log: [
      { act: '受理', time: '2015-03-01', basis: 'GBT-42727' },
      { act: '办结', time: '2015-03-03', basis: 'GBT-42727' },
    ],
    ...chosen,
  };
}

/** Collects a package as the press office's clerk. */
export async function collected(gateway: TestGateway, chosen: Json = {}): Promise<ShownArchive> {
  const clerk = await gateway.as('press', 'clerk');
  const body = await collectBody(clerk, chosen);
  return (await clerk.make<{ archive: ShownArchive }>('/v1/archives', body)).archive;
}

/** A step in the life of a package: who does it, where, and with what. */
type Step = readonly [MemberName, RoleName, 'acts' | 'tests', Json];

const act = (member: MemberName, role: RoleName, name: string): Step => [
  ...([member, role, 'acts'] as const),
  { act: name, ...ACTED },
];

const LIFE: readonly Step[] = [
  ['press', 'clerk', 'tests', { phase: 'archiving', ...ACTED }],
  ['bureau', 'clerk', 'tests', { phase: 'receiving', ...ACTED }],
  act('bureau', 'clerk', 'catalogue'),
  act('bureau', 'clerk', 'store'),
];
const DISPOSAL: readonly Step[] = [
  act('bureau', 'clerk', 'proposeDisposal'),
  act('press', 'approver', 'agreeDisposal'),
  act('bureau', 'approver', 'approveDisposal'),
  act('press', 'clerk', 'superviseDisposal'),
  act('bureau', 'clerk', 'superviseDisposal'),
];

const WAYS = {
  COLLECTED: [],
  TESTED: LIFE.slice(0, 1),
  RECEIVED: LIFE.slice(0, 2),
  STORED: LIFE,
  DISPOSAL_REGISTERED: [...LIFE, ...DISPOSAL],
  DISPOSAL_APPRAISED: [...LIFE, ...DISPOSAL.slice(0, 2)],
  DISPOSAL_APPROVED: [...LIFE, ...DISPOSAL.slice(0, 3)],
} as const;

/** Brings a fresh package into a state, through the API. */
export async function restPackageIn(
  gateway: TestGateway,
  state: keyof typeof WAYS,
  chosen: Json = {},
): Promise<ShownArchive> {
  const archive = await collected(gateway, chosen);
  for (const [member, role, what, body] of WAYS[state]) {
    const path = `/v1/archives/${archive.id}/${what}`;
    done(await (await gateway.as(member, role)).post(path, body), `${what} ${String(body['act'])}`);
  }
  return (await gateway.as('water', 'auditor')).read(`/v1/archives/${archive.id}`);
}

/** The bytes of an exported package. */
export async function exported(api: Api, url: string, id: string): Promise<Uint8Array> {
  const response = await fetch(`${url}/v1/archives/${id}/package`, {
    headers: { Authorization: `Bearer ${String(api.key)}` },
  });
  if (!response.ok) throw new Error(`export: ${response.status} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}
