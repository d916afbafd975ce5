// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { AccessRequests } from '../support/access-requests.js';
import type { Answer, Api } from '../support/api.js';
import { claimedSource } from '../support/catalogue-requests.js';
import {
  grantOver,
  handledCase,
  itemOverLicences,
  newIdOf,
  type Checked,
  type ShownCorrection,
} from '../support/check-requests.js';
import type { TestGateway } from '../support/gateway.js';
import { issueLicence } from '../support/licence-requests.js';
import type { MemberName } from '../support/members.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';

const basis = 'ZWSJ-36';

/** A source, an asker with a grant and a case, and somebody whom the source has a record of. */
interface Asking {
  readonly source: MemberName;
  readonly asker: MemberName;
  readonly element: string;
  readonly grant: string;
  readonly terms: Awaited<ReturnType<typeof handledCase>>;
}

const TYPES = { press: '031', market: '001' } as const;

async function askingOf(
  gateway: TestGateway,
  source: keyof typeof TYPES,
  asker: MemberName,
): Promise<Asking> {
  const item = await itemOverLicences(gateway, source, TYPES[source]);
  const element = await claimedSource(gateway, source, item);
  const grant = await grantOver(gateway, source, item, asker);
  return { source, asker, element, grant, terms: await handledCase(gateway, asker) };
}

/** The press office asks the market bureau; the water bureau asks the press office. */
const asking = (stage: Stage): Promise<Asking> =>
  stage.keep('asking about values', () => askingOf(stage.gateway, 'market', 'press'));
const asked = (stage: Stage): Promise<Asking> =>
  stage.keep('asked about values', () => askingOf(stage.gateway, 'press', 'water'));

async function recordOf(gateway: TestGateway, source: keyof typeof TYPES, holder: object) {
  const wish = { type: TYPES[source], body: { holder }, fields: { grade: '甲' } };
  return (await issueLicence(await gateway.as(source, 'clerk'), wish)).id;
}

const newHolder = () => ({ type: '099', code: `HOLDER-${randomBytes(8).toString('hex')}` });

/** Has the asker check a value; answers the access's id. */
async function checked(gateway: TestGateway, of: Asking, holder: object): Promise<string> {
  const comparisons = [{ value: '乙', element: of.element, at: [{ grant: of.grant }] }];
  const clerk = await gateway.as(of.asker, 'clerk');
  const body = { ...of.terms, subject: holder, comparisons };
  const { sources } = await clerk.make<Checked>('/v1/checks', body);
  return sources[0]?.access?.id ?? '';
}

/** A case of the asker's at the source, and a new record about the same subject. */
async function raised(gateway: TestGateway, of: Asking & { readonly source: keyof typeof TYPES }) {
  const holder = newHolder();
  await recordOf(gateway, of.source, holder);
  const access = await checked(gateway, of, holder);
  const body = { id: newIdOf('cor'), element: of.element, access, held: '乙', basis };
  await (await gateway.as(of.asker, 'clerk')).make('/v1/corrections', body);
  return { id: body.id, record: () => recordOf(gateway, of.source, holder) };
}

const ownCase = async (stage: Stage) =>
  raised(stage.gateway, { ...(await asking(stage)), source: 'market' });
const caseAtPress = async (stage: Stage) =>
  raised(stage.gateway, { ...(await asked(stage)), source: 'press' });

const get =
  (path: (stage: Stage) => Promise<string> | string): Scenario =>
  async (stage) => ({ method: 'GET', path: await path(stage) });

/** Requests about corrections that change nothing. */
export const CHECK_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/corrections': get(() => '/v1/corrections'),
  'GET /v1/corrections/{id}': get(async (stage) => {
    const { id } = await stage.keep('shown case', () => ownCase(stage));
    return `/v1/corrections/${id}`;
  }),
  'GET /v1/correction-notices': get(() => '/v1/correction-notices'),
};

/** Requests for checks and about corrections that change something when they are granted. */
export const CHECK_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/checks': async (stage) => {
    const { terms, element, grant } = await asking(stage);
    const comparisons = [{ value: '甲', element, at: [{ grant }] }];
    return post('/v1/checks', { ...terms, subject: newHolder(), comparisons });
  },
  'POST /v1/corrections': async (stage) => {
    const of = await asking(stage);
    const access = await stage.take('checked', async () => {
      const holder = newHolder();
      await recordOf(stage.gateway, 'market', holder);
      return checked(stage.gateway, of, holder);
    });
    const { element } = of;
    return post('/v1/corrections', { id: newIdOf('cor'), element, access, held: '乙', basis });
  },
  'POST /v1/corrections/{id}/acts': async (stage) => {
    const { id } = await stage.take('raised', () => ownCase(stage));
    return post(`/v1/corrections/${id}/acts`, { act: 'withdraw', basis });
  },
  'POST /v1/corrections/{id}/replacements': async (stage) => {
    const { id, record } = await stage.take('answered', () => caseAtPress(stage));
    return post(`/v1/corrections/${id}/replacements`, { record: await record(), basis });
  },
  'POST /v1/corrections/{id}/announcements': async (stage) => {
    const path = await stage.take('corrected', async () => {
      const { id, record } = await caseAtPress(stage);
      const approver = await stage.gateway.as('press', 'approver');
      const of = `/v1/corrections/${id}`;
      await approver.make(`${of}/replacements`, { record: await record(), basis });
      return `${of}/announcements`;
    });
    return post(path, { basis });
  },
};

type Person = ReturnType<Canaries['person']>;

/** Checks about people, what differs corrected and announced: values are for both vaults alone. */
export async function checksAboutPeople(
  canaries: Canaries,
  gateway: TestGateway,
  count: number,
): Promise<void> {
  const requests = await AccessRequests.prepare(gateway);
  const [grant, caseId] = [await requests.grant(), await requests.openCase()];
  const element = await claimedSource(gateway, 'market', requests.item);
  const issuer = await gateway.as('market', 'clerk');
  const clerk = await gateway.as('water', 'clerk');
  for (let i = 0; i < count; i++) {
    const { name, code, phone } = canaries.person();
    const other = canaries.person();
    const holder = { type: '111', code };
    const record = (grade: string) =>
      issueLicence(issuer, { fields: { CZZT: name, CZZTDM: code, grade }, body: { holder } });
    await record(phone);
    const { serviceItem } = requests;
    const body = { case: caseId, serviceItem, purpose: 'ZWSJ-17', subject: holder };
    const compare = (field: string, value: string) => ({ value, at: [{ grant, field }] });
    const comparisons = [compare('/CZZT', name), compare('/grade', other.phone)];
    const { sources } = await clerk.make<Checked>('/v1/checks', { ...body, comparisons });
    expect(sources[0]?.results.map(({ result }) => result)).to.deep.equal(['MATCH', 'NO_MATCH']);
    const access = sources[0]?.access?.id;
    const raising = { id: newIdOf('cor'), element, access, held: other.phone, basis };
    await clerk.make<{ correction: ShownCorrection }>('/v1/corrections', raising);
    const approver = await gateway.as('market', 'approver');
    const path = `/v1/corrections/${raising.id}`;
    const { id } = await record(other.phone);
    await approver.make(`${path}/replacements`, { record: id, basis });
    await approver.make(`${path}/announcements`, { basis });
  }
}

/** What is asked, with people where only codes belong. */
const PERSONAL_CHECKS: readonly ((person: Person) => object)[] = [
  ({ number, code }) => ({ subject: { type: number, code } }),
  ({ code }) => ({ case: code }),
  ({ phone }) => ({ purpose: `ZWSJ-${phone}` }),
  ({ name }) => ({ comparisons: name }),
  ({ code }) => ({ comparisons: [{ value: code, at: [] }] }),
  ({ name, phone }) => ({ comparisons: [{ value: name, element: phone, at: [] }] }),
  ({ name, code }) => ({ comparisons: [{ value: { [name]: code }, at: [] }] }),
  ({ name, phone }) => ({ [name]: phone }),
];

const PERSONAL_CORRECTIONS: readonly ((person: Person) => object)[] = [
  ({ name }) => ({ element: name }),
  ({ phone }) => ({ element: `LEGAL_PERSON.a${phone}` }),
  ({ code }) => ({ access: code }),
  ({ name }) => ({ held: [name] }),
  ({ phone }) => ({ basis: `X-${phone}` }),
  ({ code }) => ({ id: `cor_${code}` }),
  ({ name, code }) => ({ [name]: code }),
];

/** Requests for checks and corrections with people where none belong, each with another. */
export async function peopleInChecks(
  canaries: Canaries,
  stage: Stage,
  clerk: Api,
): Promise<readonly (() => Promise<Answer>)[]> {
  const { terms, element, grant } = await asking(stage);
  const comparisons = [{ value: '甲', element, at: [{ grant }] }];
  const check = { ...terms, subject: newHolder(), comparisons };
  const access = `acs_${randomBytes(32).toString('hex')}`;
  const raise = { id: newIdOf('cor'), element, access, held: '乙', basis };
  const paths: readonly ((person: Person) => string)[] = [
    ({ code }) => `/v1/corrections/${encodeURIComponent(code)}`,
    ({ name }) => `/v1/corrections?element=${encodeURIComponent(name)}`,
    ({ code }) => `/v1/correction-notices?access=${code}`,
  ];
  return [
    ...PERSONAL_CHECKS.map(
      (chosen) => () => clerk.post('/v1/checks', { ...check, ...chosen(canaries.person()) }),
    ),
    ...PERSONAL_CORRECTIONS.map(
      (chosen) => () => clerk.post('/v1/corrections', { ...raise, ...chosen(canaries.person()) }),
    ),
    ...paths.map((path) => () => clerk.get(path(canaries.person()))),
  ];
}
