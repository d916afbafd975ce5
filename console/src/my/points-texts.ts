// SPDX-License-Identifier: Apache-2.0
import type { Language } from '../language/language.js';
import type { Gift } from './answers.js';

/** What the page says of points. Grams come with separators. */
interface PointsTexts {
  readonly heading: string;
  readonly explained: string;
  readonly none: string;
  readonly balance: string;
  readonly toCollect: string;
  readonly toGive: string;
  readonly given: string;
  readonly consented: string;
  readonly notConsented: string;
  readonly consent: string;
  readonly withdraw: string;
  readonly collect: string;
  readonly day: (day: string, cases: number) => string;
  readonly until: (grams: string, day: string) => string;
  readonly expired: string;
  readonly held: (cases: number) => string;
  readonly left: (grams: string) => string;
  readonly pool: string;
  readonly poolOption: (id: string, vintage: number) => string;
  readonly howMany: string;
  readonly notSo: (most: string) => string;
  readonly donate: string;
  readonly noPool: string;
  readonly collected: string;
  readonly donated: string;
  readonly consentGiven: string;
  readonly consentWithdrawn: string;
  readonly honours: string;
  readonly gift: (grams: string, day: string) => string;
  readonly states: Readonly<Record<Gift['state'], string>>;
  readonly batch: (id: string) => string;
  readonly retired: string;
  readonly certificate: (n: number) => string;
}

const short = (id: string): string => id.slice(4, 12);

const zh: PointsTexts = {
  heading: '我的低碳积分',
  explained: '线上办事少跑路、少用纸，按公布的因子折算为克。积分不是钱，不能交易，只能捐入积分池。',
  none: '还没有积分：在线上办结一件事后，这里会出现。',
  balance: '合计',
  toCollect: '待领取（克）',
  toGive: '可捐出（克）',
  given: '已捐出（克）',
  consented: '您已同意该部门为您保管积分。',
  notConsented: '领取和捐出之前，请先同意该部门为您保管积分。',
  consent: '同意',
  withdraw: '不再同意',
  collect: '领取积分',
  day: (day, cases) => `${day} · ${String(cases)} 件`,
  until: (grams, day) => `${grams} 克待领取，${day} 后过期`,
  expired: '未在期限内领取，已过期',
  held: (cases) => `${String(cases)} 件待另一部门复核`,
  left: (grams) => `${grams} 克可捐出`,
  pool: '积分池',
  poolOption: (id, vintage) => `${short(id)} · ${String(vintage)} 年`,
  howMany: '捐出多少克',
  notSo: (most) => `请填 1 到 ${most} 之间的整数。`,
  donate: '捐出',
  noPool: '目前没有开放的积分池。',
  collected: '积分已领取。',
  donated: '积分已捐出，谢谢。',
  consentGiven: '同意已上链。',
  consentWithdrawn: '已撤回同意。',
  honours: '荣誉记录：我的积分变成了什么',
  gift: (grams, day) => `${day} 的 ${grams} 克`,
  states: { OPEN: '在积分池中', CLOSED: '积分池已关闭，待组批', BATCHED: '已成为减排单位' },
  batch: (id) => `批次 ${id}`,
  retired: '该批次已注销的单位：',
  certificate: (n) => `注销证书 ${String(n)}`,
};

const casesOf = (cases: number): string => (cases === 1 ? '1 case' : `${String(cases)} cases`);

const en: PointsTexts = {
  heading: 'My low-carbon points',
  explained:
    'What you handle online saves trips and paper, counted in grams by published factors. Points are no money and cannot be traded: they can be given into a pool.',
  none: 'No points yet: they are here once a matter of yours was handled online.',
  balance: 'Altogether',
  toCollect: 'To collect (g)',
  toGive: 'To give (g)',
  given: 'Given (g)',
  consented: 'You agreed that this department keeps points for you.',
  notConsented: 'Before you collect and give, agree that this department may keep points for you.',
  consent: 'Agree',
  withdraw: 'No longer agree',
  collect: 'Collect points',
  day: (day, cases) => `${day} · ${casesOf(cases)}`,
  until: (grams, day) => `${grams} g to collect, until ${day}`,
  expired: 'Not collected in time: expired',
  held: (cases) => `${casesOf(cases)} under review by another department`,
  left: (grams) => `${grams} g to give`,
  pool: 'Pool',
  poolOption: (id, vintage) => `${short(id)} · ${String(vintage)}`,
  howMany: 'Grams to give',
  notSo: (most) => `Enter a whole number from 1 to ${most}.`,
  donate: 'Give',
  noPool: 'No pool is open now.',
  collected: 'The points were collected.',
  donated: 'The points were given. Thank you.',
  consentGiven: 'Your consent is on the chain.',
  consentWithdrawn: 'Your consent was withdrawn.',
  honours: 'Honour record: what my points became',
  gift: (grams, day) => `${grams} g of ${day}`,
  states: {
    OPEN: 'in the pool',
    CLOSED: 'the pool is closed, a batch is to come',
    BATCHED: 'became units of credit',
  },
  batch: (id) => `batch ${id}`,
  retired: 'Units of the batch that are retired: ',
  certificate: (n) => `certificate ${String(n)}`,
};

/** The texts of a language. */
export function pointsTexts(language: Language): PointsTexts {
  return language === 'en' ? en : zh;
}
