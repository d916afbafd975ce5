// SPDX-License-Identifier: Apache-2.0
// Each fault that the audit knows, planted alone in a sound story: it must be found, by its code.
import { expect } from 'chai';
import {
  CREDIT_FAULT_CODES,
  CreditAudit,
  type AuditedTransaction,
  type CreditFaultCode,
} from '@yulian/proofs';

type Row = Record<string, unknown>;
type Write = readonly [key: string, value: Row | undefined];

const A = 'eac_a';
const B = 'eac_b';
const POOL = 'pol_1';
const SERIES = 'ECO-999999-YLJP-2026-B1-';
const actor = (mspId: string) => ({ mspId, unit: 'u', role: 'approver' });

function holding(from: number, to: number, chosen: Row = {}): Write {
  const serial = `${SERIES}${String(from)}-${String(to)}`;
  const row = { format: 1, kind: 'holding', serial, account: A, state: 'HELD', sold: false };
  return [`holding/${serial}`, { ...row, ...chosen }];
}

function split(from: number, to: number, at: number): Write {
  const parts = [
    `${SERIES}${String(from)}-${String(at)}`,
    `${SERIES}${String(at + 1)}-${String(to)}`,
  ];
  return holding(from, to, { state: 'SPLIT', parts });
}

const FORMED = { act: 'form', state: 'FORMED', actor: actor('BureauMSP') };
const VERIFIED = { act: 'verify', state: 'ISSUED', actor: actor('WaterMSP') };
const RAISED = {
  act: 'raiseCorrection',
  state: 'UNDER_CORRECTION',
  grams: '80',
  actor: actor('BureauMSP'),
};

function batch(facts: readonly Row[], chosen: Row = {}): Write {
  const row = {
    ...{ format: 1, kind: 'credit-batch', id: 'B1', unit: 'u', owner: 'BureauMSP', account: A },
    ...{ pool: POOL, factorSet: 'S@1', region: '999999', method: 'YLJP', vintage: 2026 },
    ...{ grams: '105', gramsPerUnit: '10', bufferPerMille: 100 },
    ...{ units: '10', buffer: '1', remainder: '5', facts },
  };
  return ['credit-batch/B1', { ...row, ...chosen }];
}

function pool(id = POOL, grams = '105', of = 'B1'): Write {
  return [`pool/${id}`, { format: 1, grams, facts: [{ state: 'BATCHED', batch: of }] }];
}

function trade(serials: readonly string[], chosen: Row = {}): Write {
  const parties = { seller: { account: A }, buyer: { account: B } };
  const money = { total: '100', fee: '1', net: '99', firstSale: true, project: 'prj_1' };
  return ['trade/trd_1', { serials, ...parties, ...money, ...chosen }];
}

function retirement(serial: string, chosen: Row = {}): Write {
  return [
    'retirement/ret_1',
    { id: 'ret_1', account: A, serials: [serial], units: '3', ...chosen },
  ];
}

const BEGIN: readonly (readonly Write[])[] = [
  [['factor-set/S@1', { content: { gramsPerUnit: '10', bufferPerMille: 100 } }]],
  [
    ['eco-account/eac_a', { id: A }],
    ['eco-account/eac_b', { id: B }],
  ],
  [['pool-donation/pol_1/t', { pool: POOL, grams: '105' }]],
  [pool()],
];
const FORM = [batch([FORMED])];
const ISSUE = [batch([FORMED, VERIFIED]), holding(1, 9), holding(10, 10, { state: 'BUFFER' })];
const ISSUED = [...BEGIN, FORM, ISSUE];
const FIRST = `${SERIES}1-3`;
const RETIRED = { state: 'RETIRED', boundTo: 'ret_1' };
const RETIRE = [split(1, 9, 3), holding(1, 3, RETIRED), holding(4, 9), retirement(FIRST)];
const SELL = [
  ...[split(1, 9, 3), holding(1, 3, { account: B, sold: true }), holding(4, 9), trade([FIRST])],
  ['fund-note/fen_1', { state: 'PROCEEDS', fen: '99', trade: 'trd_1', project: 'prj_1' }] as Write,
];
const EARN: readonly Write[] = [
  ['nullifier/u/n1', { batch: 'ebt_1' }],
  ['nullifier/u/n2', { batch: 'ebt_1' }],
  ['earning-batch/ebt_1', { count: 2 }],
];
const CUT = { serials: [`${SERIES}8-9`], unsold: '2', buffer: '0', uncovered: '0' };
const CORRECTED = {
  act: 'correct',
  state: 'ISSUED',
  grams: '80',
  cut: CUT,
  actor: actor('WaterMSP'),
};
const RAISE = [batch([FORMED, VERIFIED, RAISED])];
const CORRECT = [
  batch([FORMED, VERIFIED, RAISED, CORRECTED]),
  ...[split(1, 9, 7), holding(1, 7), holding(8, 9, { state: 'CANCELLED', boundTo: 'B1' })],
];

function audited(story: readonly (readonly Write[])[]) {
  const audit = new CreditAudit();
  for (const [block, writes] of story.entries()) {
    const transaction: AuditedTransaction = {
      ...{ block, txId: `t${String(block)}` },
      writes: writes.map(([key, value]) => ({ key, value })),
    };
    audit.apply(transaction);
  }
  return audit.report();
}

/** Sound stories: none has a fault. */
const SOUND: Readonly<Record<string, readonly (readonly Write[])[]>> = {
  issued: ISSUED,
  retired: [...ISSUED, RETIRE],
  sold: [...ISSUED, SELL],
  corrected: [...ISSUED, RAISE, CORRECT],
  earned: [...ISSUED, EARN],
};

const swap = (writes: readonly Write[], at: number, by: Write): Write[] =>
  writes.map((write, i) => (i === at ? by : write));

/** Stories with one fault, and its code. */
const FAULTY: readonly (readonly [string, CreditFaultCode, readonly (readonly Write[])[]])[] = [
  ['a serial that is none', 'SERIAL_MALFORMED', [...ISSUED, [['holding/CCER-1', { serial: 'x' }]]]],
  ['a row under another key', 'SERIAL_MALFORMED', [...ISSUED, [['holding/x', holding(1, 9)[1]]]]],
  ['units in two rows', 'SERIAL_IN_TWO_PLACES', [...ISSUED, [holding(2, 3)]]],
  [
    'parts that share a unit',
    'SERIAL_IN_TWO_PLACES',
    [...ISSUED, [split(1, 9, 3), holding(1, 3), holding(3, 9)]],
  ],
  ['units of no batch', 'SERIAL_NOT_ISSUED', [...ISSUED, [holding(11, 12)]]],
  ['units of a batch not verified', 'SERIAL_NOT_ISSUED', [...BEGIN, FORM, [holding(1, 9)]]],
  ['a range that is gone', 'UNITS_LOST', [...ISSUED, [[holding(1, 9)[0], undefined]]]],
  ['a part that is missing', 'UNITS_LOST', [...ISSUED, [split(1, 9, 3), holding(1, 3)]]],
  ['an issue that is too short', 'UNITS_LOST', [...BEGIN, FORM, ISSUE.slice(0, 2)]],
  ['an issue of nothing', 'UNITS_LOST', [...BEGIN, FORM, ISSUE.slice(0, 1)]],
  [
    'a split off by one',
    'SPLIT_DIFFERS',
    [
      ...ISSUED,
      [
        ...[holding(1, 3), holding(4, 9)],
        holding(1, 9, { state: 'SPLIT', parts: [FIRST, `${SERIES}5-9`] }),
      ],
    ],
  ],
  ['retired units held again', 'FINAL_UNITS_MOVED', [...ISSUED, RETIRE, [holding(1, 3)]]],
  ['cancelled units held again', 'FINAL_UNITS_MOVED', [...ISSUED, RAISE, CORRECT, [holding(8, 9)]]],
  ['a split range that lives', 'FINAL_UNITS_MOVED', [...ISSUED, RETIRE, [holding(1, 9)]]],
  ['a buffer that is drained', 'BUFFER_MOVED', [...ISSUED, [holding(10, 10)]]],
  ['an offer of nothing', 'OFFER_UNBOUND', [...ISSUED, [holding(1, 9, { state: 'ON_OFFER' })]]],
  [
    'a sale that is forgotten',
    'SALE_FORGOTTEN',
    [...ISSUED, SELL, [holding(1, 3, { account: B, sold: false })]],
  ],
  ['a gift without a trade', 'TRANSFER_UNRECORDED', [...ISSUED, [holding(1, 9, { account: B })]]],
  ['a sale without a trade', 'TRANSFER_UNRECORDED', [...ISSUED, [holding(1, 9, { sold: true })]]],
  ['units retired by nothing', 'RETIREMENT_UNRECORDED', [...ISSUED, RETIRE.slice(0, 3)]],
  [
    'units cancelled by nothing',
    'CANCELLATION_UNRECORDED',
    [...ISSUED, [holding(10, 10, { state: 'CANCELLED', boundTo: 'B1' })]],
  ],
  [
    'sold units cancelled',
    'CANCELLATION_OF_SOLD',
    [
      ...[...ISSUED, SELL, RAISE],
      [
        batch([FORMED, VERIFIED, RAISED, { ...CORRECTED, cut: { ...CUT, serials: [FIRST] } }]),
        holding(1, 3, { account: B, sold: true, state: 'CANCELLED', boundTo: 'B1' }),
      ],
    ],
  ],
  [
    'a batch with other grams',
    'BATCH_REWRITTEN',
    [...ISSUED, [batch([FORMED, VERIFIED, RAISED], { grams: '205' })]],
  ],
  ['a batch with a fact less', 'BATCH_REWRITTEN', [...ISSUED, [batch([FORMED])]]],
  ['one unit too many', 'BATCH_UNITS_DIFFER', [...BEGIN, [batch([FORMED], { units: '11' })]]],
  ['a buffer too small', 'BATCH_UNITS_DIFFER', [...BEGIN, [batch([FORMED], { buffer: '0' })]]],
  ['lighter units than the set has', 'BATCH_UNITS_DIFFER', [...BEGIN.slice(1), FORM]],
  [
    'more grams than the pool',
    'BATCH_GRAMS_DIFFER',
    [...BEGIN, [batch([FORMED], { grams: '108', remainder: '8' })]],
  ],
  [
    'a batch verified by its own',
    'BATCH_SELF_VERIFIED',
    [...BEGIN, FORM, swap(ISSUE, 0, batch([FORMED, { ...VERIFIED, actor: actor('BureauMSP') }]))],
  ],
  [
    'a correction decided by who raised it',
    'BATCH_SELF_VERIFIED',
    [
      ...[...ISSUED, RAISE],
      swap(
        CORRECT,
        0,
        batch([FORMED, VERIFIED, RAISED, { ...CORRECTED, actor: actor('BureauMSP') }]),
      ),
    ],
  ],
  [
    'a batch that says it is issued',
    'BATCH_TOTAL_DIFFERS',
    [...BEGIN, [batch([FORMED, VERIFIED, RAISED])]],
  ],
  [
    'a correction that takes too little',
    'CORRECTION_DIFFERS',
    [
      ...[...ISSUED, RAISE],
      [
        batch([
          FORMED,
          VERIFIED,
          RAISED,
          { ...CORRECTED, cut: { ...CUT, serials: [], unsold: '0' } },
        ]),
      ],
    ],
  ],
  [
    'two batches of one pool',
    'POOL_BATCHED_TWICE',
    [...ISSUED, [[`credit-batch/B2`, { ...batch([FORMED])[1], id: 'B2' }]]],
  ],
  ['a pool with more than was given', 'POOL_GRAMS_DIFFER', [...BEGIN, [pool(POOL, '106')]]],
  [
    'an account that nobody opened',
    'ACCOUNT_UNKNOWN',
    [...ISSUED, [holding(1, 9, { account: 'eac_x' })]],
  ],
  [
    'units that come out of nowhere into an account',
    'ACCOUNT_FLOW_DIFFERS',
    [...ISSUED, [holding(11, 12)]],
  ],
  ['a retirement written twice', 'RETIREMENT_REWRITTEN', [...ISSUED, RETIRE, [retirement(FIRST)]]],
  [
    'a retirement of more than its units',
    'RETIREMENT_DIFFERS',
    [...ISSUED, swap(RETIRE, 3, retirement(FIRST, { units: '4' }))],
  ],
  [
    'a nullifier used twice',
    'NULLIFIER_TWICE',
    [...ISSUED, EARN, [['nullifier/u/n1', { batch: 'ebt_2' }]]],
  ],
  ['more earnings than nullifiers', 'EARNING_COUNT_DIFFERS', [...ISSUED, EARN.slice(1)]],
  [
    'a trade that is changed',
    'TRADE_REWRITTEN',
    [...ISSUED, SELL, [trade([FIRST], { fee: '0', net: '100' })]],
  ],
  [
    'a fee that leaks',
    'TRADE_SUM_DIFFERS',
    [...ISSUED, swap(SELL, 3, trade([FIRST], { fee: '2' }))],
  ],
  [
    'proceeds that are gone',
    'PROCEEDS_DIFFER',
    [...ISSUED, SELL, [['fund-note/fen_1', { state: 'SPENT', fen: '99' }]]],
  ],
];

describe('the audit of credits', () => {
  for (const [name, story] of Object.entries(SOUND)) {
    it(`finds nothing where units are ${name}`, () => {
      expect(audited(story).faults).to.deep.equal([]);
    });
  }

  for (const [name, code, story] of FAULTY) {
    it(`finds ${name}: ${code}`, () => {
      const codes = audited(story).faults.map((fault) => fault.code);
      expect(codes).to.include(code);
    });
  }

  it('says in which transaction a fault first shows', () => {
    const { faults } = audited([...ISSUED, [holding(10, 10)], RETIRE]);
    expect(faults[0]).to.deep.equal({
      ...{ code: 'BUFFER_MOVED', subject: `${SERIES}10-10`, block: 6, txId: 't6' },
    });
  });

  it('believes what was taken over from another chain, and follows it from then on', () => {
    const audit = new CreditAudit();
    const rows = [...ISSUED.flat(), ...RETIRE];
    const last = new Map(rows.map(([key, value]) => [key, value]));
    const writes = [...last].map(([key, value]) => ({ key, value }));
    audit.apply({ block: 0, txId: 'taken over', writes, takenOver: true });
    expect(audit.report().faults).to.deep.equal([]);
    const [key, value] = holding(1, 3);
    audit.apply({ block: 1, txId: 'moved', writes: [{ key, value }] });
    const codes = audit.report().faults.map(({ code }) => code);
    expect(codes).to.include('FINAL_UNITS_MOVED');
  });

  it('follows proceeds to what was paid for milestones', () => {
    const paid: readonly Write[] = [
      ['fund-note/fen_1', { state: 'SPENT', fen: '99' }],
      ['fund-note/fen_2', { state: 'PROCEEDS', fen: '59', trade: 'trd_1' }],
      ['disbursement/dsb_1', { parts: [{ trade: 'trd_1', fen: '40' }] }],
    ];
    const { faults, proceeds } = audited([...ISSUED, SELL, paid]);
    expect(faults).to.deep.equal([]);
    expect(proceeds).to.deep.equal({ sold: '100', fees: '1', disbursed: '40', held: '59' });
  });

  it('has a planted fault for each of its codes', () => {
    const planted = new Set(FAULTY.map(([, code]) => code));
    expect([...planted].sort()).to.deep.equal([...CREDIT_FAULT_CODES].sort());
  });
});
