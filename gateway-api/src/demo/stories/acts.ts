// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier, ownMember } from '@yulian/proofs';
import { UNITS } from '../consortium.js';
import { demoOfd } from '../document.js';
import { demoType } from '../standards.js';
import { BASIS, FIELDS, itemOf, LICENCES, PURPOSE, storyId } from './prepare.js';
import type { ApiOf, Story, StoryMaterial, StoryPart } from './story.js';

const ONLINE = { step: 'APPLICATION', channel: 'MOBILE', visits: 0, sheets: 0 };
/** Serial of the licence in which the first part of the start-up ends. */
const SERIAL = '2026A00901';

/** A part in its story. */
export interface Scene {
  readonly apiOf: ApiOf;
  readonly story: Story;
  readonly part: StoryPart;
  /** Day in China on which it is done. */
  readonly date: string;
}

export const caseOf = ({ name }: Story, part: string): string => storyId('cas', name, part);

/**
 * Does one act of a story over REST.
 *
 * @param said as a table has it: an act, and what it is about
 * @throws Error for an act that there is not
 */
export async function act(scene: Scene, said: string): Promise<void> {
  const [name = '', about = ''] = said.split(' ');
  const done = ownMember(ACTS, name);
  if (done === undefined) throw new Error(`no story has the act ${name}`);
  await done(scene, about);
}

/** Whether an act adds a fact to its case: what is there already is told by their number. */
export const isOfCase = (said: string): boolean => said !== 'licence';

const ACTS: Readonly<Record<string, (scene: Scene, about: string) => Promise<void>>> = {
  receive: async ({ apiOf, story, part }: Scene) => {
    const { type, code } = story.applicant;
    const isPart = part !== story.whole;
    const ending = `-${part.number.slice(-1)}`;
    await apiOf(part.unit, 'clerk').post('/v1/cases', {
      ...{ id: caseOf(story, part.name), serviceItem: itemOf(part), applicant: { type, code } },
      ...(isPart ? { parent: caseOf(story, story.whole.name) } : {}),
      ...{ number: isPart ? story.number + ending : story.number, step: ONLINE, ...BASIS },
    });
  },
  answer: async (scene: Scene) => {
    const materials: object[] = [];
    for (const material of scene.part.materials) materials.push(await answered(scene, material));
    await asClerk(scene, 'materials', { materials });
  },
  accept: (scene: Scene) => asClerk(scene, 'acts', { act: 'accept' }),
  grant: (scene: Scene) => decide(scene, scene.part.unit, 'grant'),
  resume: (scene: Scene) => decide(scene, scene.part.unit, 'resumeClock'),
  sign: (scene: Scene, unit: string) => decide(scene, ownMember(UNITS, unit) ?? '', 'sign'),
  stop: async ({ apiOf, story, part }: Scene, procedure: string) => {
    const path = `/v1/cases/${caseOf(story, part.name)}/special-procedures`;
    await apiOf(part.unit, 'approver').post(path, { procedure });
  },
  licence: issueLicence,
};

async function asClerk({ apiOf, story, part }: Scene, path: string, body: object): Promise<void> {
  const clerk = apiOf(part.unit, 'clerk');
  await clerk.post(`/v1/cases/${caseOf(story, part.name)}/${path}`, { ...body, ...BASIS });
}

async function decide({ apiOf, story, part }: Scene, unit: string, name: string): Promise<void> {
  const path = `/v1/cases/${caseOf(story, part.name)}/decisions`;
  await apiOf(unit, 'approver').post(path, { act: name, ...BASIS });
}

async function answered(scene: Scene, { code, from }: StoryMaterial): Promise<object> {
  if (from === 'applicant') return { code, how: 'SUBMITTED' };
  if (from !== 'licence') return { code, how: 'HELD', by: { case: caseOf(scene.story, from) } };
  const { apiOf, story, part } = scene;
  const { type, code: holder } = story.applicant;
  const made = await apiOf(part.unit, 'clerk').post<{ access: { id: string } }>('/v1/accesses', {
    ...{ grant: storyId('grt', LICENCES, part.unit), case: caseOf(story, part.name) },
    ...{ serviceItem: itemOf(part), purpose: PURPOSE, fields: FIELDS },
    subject: { type, code: holder },
  });
  return { code, how: 'HELD', by: { access: made.access.id } };
}

/** The business licence of the enterprise that was registered. */
async function issueLicence({ apiOf, story, part, date }: Scene): Promise<void> {
  const { typeCode, title } = demoType('001');
  const { type, code, name } = story.applicant;
  const wish = { typeCode, issuerCode: part.unit, serial: SERIAL, version: 1 };
  const id = makeLicenceIdentifier(wish);
  const clerk = apiOf(part.unit, 'clerk');
  if ((await clerk.find(`/v1/licences/${id}`)) !== undefined) return;
  const lines = [title, `电子证照标识：${id}`, name, '虚构测试数据，无任何法律效力'];
  const bytes = new Uint8Array(demoOfd({ identifier: id, title, issuer: part.unit, lines }));
  const { id: document } = await clerk.upload<{ id: string }>('/v1/documents', `${id}.ofd`, bytes);
  await clerk.post('/v1/licences', {
    ...{ id, document, holder: { type, code }, number: code, reliesOn: [] },
    ...{ issuedAt: date, validFrom: date, basis: 'XZXKF-38' },
    fields: {
      ...{ ZZMC: title, ZZBH: code, CZZT: name, CZZTDM: code },
      ...{ businessType: '有限责任公司(自然人独资)', capital: '壹佰万元整' },
      ...{ address: '示例市虚构区戊字路12号', scope: '软件开发；信息技术咨询服务' },
    },
  });
}
