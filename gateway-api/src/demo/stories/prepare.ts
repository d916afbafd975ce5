// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { UNITS } from '../consortium.js';
import { demoType } from '../standards.js';
import type { ApiOf, Story, StoryPart } from './story.js';

/** The market bureau's catalogue item from which business licences are fetched. */
export const LICENCES = '307001-000012';
export const FIELDS = ['/ZZMC', '/scope'];
export const PURPOSE = 'ZWSJ-17';
export const BASIS = { basis: 'ZWFW-12' } as const;

const EVERY_CHANNEL = ['WINDOW', 'PC', 'MOBILE', 'SELF_SERVICE'];
const BUSINESS_LICENCE = '001';

/** 实施编码 of an item of the stories. */
export const itemOf = ({ unit, number }: Pick<StoryPart, 'unit' | 'number'>): string =>
  `${unit}2000999001${number}`;

/** The same in every demo, so that what is there is found again. */
export function storyId(kind: 'cas' | 'grt', ...of: readonly string[]): string {
  return `${kind}_${createHash('sha256')
    .update(`demo story ${of.join(' ')}`)
    .digest('hex')}`;
}

/** Whether any of its materials is a business licence that is fetched. */
const fetchesLicence = ({ materials }: StoryPart): boolean =>
  materials.some(({ from }) => from === 'licence');

/** Publishes a story's items and gives what its units fetch, as far as that is not there. */
export async function prepareStory(apiOf: ApiOf, { whole, parts }: Story): Promise<void> {
  await Promise.all(parts.map((part) => publishItem(apiOf, part, [])));
  await publishItem(apiOf, whole, parts.map(itemOf));
  await Promise.all(parts.filter(fetchesLicence).map(({ unit }) => give(apiOf, unit)));
}

async function publishItem(
  apiOf: ApiOf,
  part: StoryPart,
  bundle: readonly string[],
): Promise<void> {
  const approver = apiOf(part.unit, 'approver');
  const id = itemOf(part);
  if ((await approver.find(`/v1/service-items/${id}`)) !== undefined) return;
  const { title, limits, listedBy, procedures = [], coSigners = [] } = part;
  const materials = part.materials.map(({ code, title: of, from }) => ({
    ...{ code, title: of, basis: listedBy, required: true },
    from: { items: from === 'licence' ? [LICENCES] : [], types: [] },
  }));
  const source = `SLBSZN-2018-${part.number}`;
  await approver.post('/v1/service-items', {
    id,
    content: {
      ...{ title, class: 'LICENSING', kind: 'PROMISED', channels: EVERY_CHANNEL, limits },
      ...{ materials, procedures, coSigners, results: resultsOf(part), bundle },
    },
    baseline: {
      ...{ visits: { count: 2, source }, sheets: { count: 20, source } },
      travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: 'YLFF-1' },
    },
    ...BASIS,
  });
}

function resultsOf({ days }: StoryPart): readonly string[] {
  const issues = days.some(([, ...acts]) => acts.includes('licence'));
  return issues ? [demoType(BUSINESS_LICENCE).typeCode] : [];
}

async function give(apiOf: ApiOf, holder: string): Promise<void> {
  const approver = apiOf(UNITS.market, 'approver');
  const id = storyId('grt', LICENCES, holder);
  if ((await approver.find(`/v1/grants/${id}`)) !== undefined) return;
  const scope = {
    ...{ units: [holder], levels: ['city'], regions: ['999999'], serviceItems: 'any' },
    ...{ purposes: [PURPOSE], fields: FIELDS, from: '2024-01-01', until: '2099-12-31' },
    quota: { count: 5000, per: 'MONTH' },
  };
  const terms = { id, item: LICENCES, holder, scope, mayDelegate: false };
  await approver.post('/v1/grants', { ...terms, ...BASIS });
}
