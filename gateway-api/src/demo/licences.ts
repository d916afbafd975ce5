// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier, organisationCodeCheck, usccCheck } from '@yulian/proofs';
import { demoType, type DemoType } from './standards.js';

/** An act on a demo licence. Its date is a calendar day in China. */
export interface DemoAct {
  readonly act: string;
  readonly from: string;
  readonly basis: string;
  /** The unit that acts, when it is not the issuer. */
  readonly by?: string;
  /** For 变更, 延续, 补发: the next version. */
  readonly next?: { readonly validTo?: string; readonly fields?: Readonly<Record<string, string>> };
}

/** One licence of the demo and what happens to it. */
export interface DemoLicence {
  readonly id: string;
  readonly type: DemoType;
  /** Name of the sealed file; left out: an unsealed one is made. */
  readonly file?: string;
  readonly holder: { readonly type: string; readonly code: string; readonly name: string };
  readonly number: string;
  readonly issuedAt: string;
  readonly validTo?: string;
  readonly reliesOn: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly acts: readonly DemoAct[];
}

type Wish = Partial<Pick<DemoLicence, 'file' | 'validTo' | 'reliesOn' | 'acts'>> & {
  readonly serial: string;
  readonly holder: readonly [code: string, name: string, type?: string];
  readonly number: string;
  readonly issuedAt: string;
  readonly fields: Readonly<Record<string, string>>;
};

function licence(typeNumber: string, wish: Wish): DemoLicence {
  const type = demoType(typeNumber);
  const [code, name, holderType = '001'] = wish.holder;
  const { serial, holder: _, reliesOn = [], acts = [], ...rest } = wish;
  const id = makeLicenceIdentifier({
    typeCode: type.typeCode,
    issuerCode: type.issuer,
    serial,
    version: 1,
  });
  return { ...rest, id, type, holder: { type: holderType, code, name }, reliesOn, acts };
}

const business = (
  serial: string,
  holder: Wish['holder'],
  issuedAt: string,
  more: Partial<Wish> = {},
) =>
  licence('001', {
    serial,
    holder,
    number: holder[0],
    issuedAt,
    fields: {
      businessType: '有限责任公司(自然人投资或控股)',
      capital: '壹佰万元整',
      address: `示例市虚构区${serial.slice(-2)}号`,
      scope: '软件开发；技术服务',
    },
    ...more,
  });

/** Enterprises of the demo: fictitious, region 999999. */
const QINGHE = ['91999999MATA000175', '示例市青禾电子商务有限公司'] as const;
const CHANGDI = ['91999999MATA000250', '示例市长堤置业有限公司'] as const;
const MAISUI = ['91999999MATA00033T', '示例市麦穗餐饮管理有限公司'] as const;
const YANCHI = ['91999999MATA00041M', '示例市砚池图书有限公司'] as const;
const QINGQU = ['91999999MATA0005XD', '示例市清渠印染有限公司'] as const;

const qinghe = business('2026A00017', QINGHE, '2026-03-18', {
  file: 'ofd-business-licence-v4.ofd',
  validTo: '2056-03-17',
  fields: {
    businessType: '有限责任公司(自然人投资或控股)',
    capital: '贰佰万元整',
    address: '示例市虚构区甲字路7号',
    scope: '互联网销售；农副产品批发',
  },
});
const changdi = business('2024A00101', CHANGDI, '2024-12-02');
const maisui = business('2025A00102', MAISUI, '2025-01-15');
const yanchi = business('2025A00103', YANCHI, '2025-02-20');
const qingqu = business('2025A00104', QINGQU, '2025-03-11', {
  acts: [{ act: 'rescind', from: '2025-03-11', basis: 'XZXKF-69-2' }],
});

const developer = licence('027', {
  serial: '2026030009',
  holder: CHANGDI,
  number: '示建开企A0009号',
  file: 'pdf-developer-quality-two-signatures.pdf',
  issuedAt: '2026-03-30',
  validTo: '2029-03-29',
  reliesOn: [changdi.id],
  fields: { grade: '二级' },
});

/** The sealed documents of the demo, and what stands on them. */
const sealed: readonly DemoLicence[] = [
  qinghe,
  changdi,
  maisui,
  yanchi,
  developer,
  licence('009', {
    serial: '0F3A6B9C2D4E5F708192',
    holder: CHANGDI,
    number: '999999202605120101',
    file: 'ofd-construction-permit-v4-two-seals.ofd',
    issuedAt: '2026-05-12',
    validTo: '2028-05-11',
    reliesOn: [changdi.id, developer.id],
    fields: {
      project: '长堤雅苑1号至3号住宅楼',
      site: '示例市虚构区丙字路',
      area: '28600.50平方米',
      builder: '示例市虚构建工集团有限公司',
    },
  }),
  licence('012', {
    serial: '2026000003',
    holder: ['999999198706120130', '周示例', '111'],
    number: '示A0420260003',
    file: 'ofd-special-operator-v1.ofd',
    issuedAt: '2026-06-09',
    validTo: '2028-06-08',
    fields: { category: '建筑电工' },
  }),
  licence('018', {
    serial: 'JY29999990000A17',
    holder: MAISUI,
    number: 'JY29999990000017',
    file: 'pdf-food-permit-unsigned.pdf',
    issuedAt: '2026-04-08',
    validTo: '2031-04-07',
    reliesOn: [maisui.id],
    fields: { items: '热食类食品制售' },
  }),
  licence('022', {
    serial: '000000042',
    holder: QINGQU,
    number: 'A999999S2026-0042',
    file: 'ofd-water-permit-v5.ofd',
    issuedAt: '2026-07-01',
    validTo: '2031-06-30',
    reliesOn: [qingqu.id],
    fields: { place: '示例市虚构河段', amount: '12.5万立方米/年', use: '工业取水' },
  }),
  licence('024', {
    serial: '2026070088',
    holder: QINGQU,
    number: '示排2026字第0088号',
    file: 'pdf-drainage-permit-signed-p256.pdf',
    issuedAt: '2026-07-10',
    validTo: '2031-07-09',
    fields: { kind: '重点排污单位', outlet: '虚构路检查井W12' },
  }),
  licence('031', {
    serial: 'A7B8C9D',
    holder: YANCHI,
    number: '新出发示零字第A0031号',
    file: 'ofd-publication-permit-unsealed.ofd',
    issuedAt: '2026-02-20',
    validTo: '2030-03-31',
    fields: { scope: '图书、报刊零售' },
  }),
];

const act = (name: string, from: string, basis: string): DemoAct => ({ act: name, from, basis });

/** One licence for each way in which a life can go on. */
const lives: readonly (readonly DemoAct[])[] = [
  [act('suspend', '2025-06-02', 'XZCFF-9-3')],
  [act('suspend', '2025-06-02', 'XZCFF-9-3'), act('restore', '2025-09-01', 'XZCFF-9-3R')],
  [act('withdraw', '2025-10-13', 'XZXKF-8-2')],
  [act('rescind', '2025-01-20', 'XZXKF-69-1')],
  [act('rescind', '2025-01-20', 'XZXKF-69-1'), act('cancel', '2026-02-02', 'XZXKF-70-4')],
  [act('revoke', '2025-11-24', 'XZCFF-9-4')],
  [act('revoke', '2025-11-24', 'XZCFF-9-4'), act('cancel', '2026-01-05', 'XZXKF-70-4')],
  [act('cancel', '2026-03-02', 'XZXKF-70-3')],
  [act('transferOut', '2026-04-20', 'SCDJ-41')],
  [
    {
      ...act('change', '2025-08-18', 'SCDJ-24'),
      next: { fields: { address: '示例市虚构区丁字路1号' } },
    },
  ],
  [{ ...act('replace', '2025-12-08', 'SCDJ-37'), next: {} }],
  [],
  [],
];

const fated = lives.map((acts, i) => {
  const number = String(i + 1).padStart(2, '0');
  const holder = [fictitiousEnterprise(i), `示例市第${String(i + 1)}示范有限公司`] as const;
  return business(`2025B000${number}`, holder, '2025-01-20', { acts });
});

/** Others: expired, downgraded, renewed, not yet valid. */
const others: readonly DemoLicence[] = [
  licence('012', {
    serial: '2024000001',
    holder: ['999999199001010016', '吴示例', '111'],
    number: '示A0420240001',
    issuedAt: '2024-11-04',
    validTo: '2026-11-03',
    fields: { category: '建筑架子工' },
  }),
  licence('012', {
    serial: '2024000002',
    holder: ['999999198805050027', '李示例', '111'],
    number: '示A0420240002',
    issuedAt: '2024-12-09',
    validTo: '2026-12-08',
    fields: { category: '建筑起重司机' },
    acts: [{ ...act('renew', '2026-11-20', 'TZZY-20'), next: { validTo: '2028-11-19' } }],
  }),
  licence('027', {
    serial: '2025030010',
    holder: CHANGDI,
    number: '示建开企A0010号',
    issuedAt: '2025-03-03',
    validTo: '2028-03-02',
    reliesOn: [changdi.id],
    fields: { grade: '一级' },
    acts: [act('downgrade', '2026-01-12', 'XZCFF-9-3')],
  }),
  licence('022', {
    serial: '000000043',
    holder: MAISUI,
    number: 'A999999S2025-0043',
    issuedAt: '2025-05-06',
    validTo: '2030-05-05',
    fields: { place: '示例市虚构水库', amount: '3万立方米/年', use: '生活取水' },
  }),
  licence('031', {
    serial: 'A7B8C9E',
    holder: YANCHI,
    number: '新出发示零字第A0032号',
    issuedAt: '2025-04-01',
    validTo: '2026-03-31',
    fields: { scope: '音像制品零售' },
  }),
  licence('018', {
    serial: 'JY29999990000A18',
    holder: MAISUI,
    number: 'JY29999990000018',
    issuedAt: '2025-09-10',
    validTo: '2030-09-09',
    reliesOn: [maisui.id],
    fields: { items: '冷食类食品制售' },
  }),
];

/** A licence that others were based on, rescinded once they stood. */
const shaken: readonly DemoLicence[] = [{ ...qingqu, acts: [] }];

/** In the order in which they are issued; acts follow when all are there. */
export const demoLicences: readonly DemoLicence[] = [...shaken, ...sealed, ...fated, ...others];

/** Acts that come after everything is issued: what stands on this licence is then flagged. */
export const lateActs: readonly { readonly id: string; readonly acts: readonly DemoAct[] }[] = [
  { id: qingqu.id, acts: qingqu.acts },
];

/** The document that the tour verifies. */
export const tourLicence = qinghe;

/** A USCC with right check digits for the n-th fictitious enterprise. */
function fictitiousEnterprise(n: number): string {
  const entity = `MATB${String(n + 1).padStart(4, '0')}`;
  const body = `91999999${entity}${organisationCodeCheck(entity)}`;
  return body + usccCheck(body);
}
