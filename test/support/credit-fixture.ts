// SPDX-License-Identifier: Apache-2.0
// Batches of credits in the consortium of the earnings: the bureau accounts, the water bureau
// verifies, the market bureau and the housing bureau hold accounts.
import type {
  CreditCorrectionInput,
  FormCreditBatchInput,
  RetireInput,
} from '@yulian/chaincode/schemas';
import type {
  CreditAuditReport,
  CreditBatchRecord,
  EcoAccountRecord,
  HoldingRecord,
  RetirementRecord,
} from '@yulian/proofs';
import { auditOf } from './credit-audit.js';
import { Earnings, earningWorld, personOf } from './earning-fixture.js';
import { digestOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import type { MemberName } from './members.js';
import type { World } from './world.js';

let ids = 0;

export function newEcoId(prefix: 'eac' | 'ret' | 'pol'): string {
  ids += 1;
  return `${prefix}_${digestOf(`credits ${prefix} ${String(ids)}`)}`;
}

/** A batch's id that no other of the tests has. */
export function newBatchId(): string {
  ids += 1;
  return `B${String(ids)}`;
}

export function retirementOf(chosen: Partial<RetireInput> = {}): RetireInput {
  return {
    ...{ id: newEcoId('ret'), account: newEcoId('eac'), purpose: 'EVENT' },
    beneficiary: { kind: 'PUBLIC', name: '示例市环保志愿者协会' },
    period: { from: '2026-01-01', to: '2026-03-31' },
    holdings: [{ serial: 'ECO-999999-YLJP-2026-B1-1-10' }],
    ...chosen,
  };
}

/** Calls of batches, accounts and retirements, and what they answer. */
export class Credits {
  readonly world: World;
  readonly earnings: Earnings;

  constructor(earnings: Earnings) {
    this.earnings = earnings;
    this.world = earnings.world;
  }

  async open(member: MemberName, kind = 'TRADER'): Promise<string> {
    const argument = { id: newEcoId('eac'), kind };
    const caller = this.world.as(member, 'approver');
    return (await caller.submit<EcoAccountRecord>('ecoAccount:open', argument)).answer.id;
  }

  /** A closed pool with what one case saved, or more of them. */
  async pool(cases = 1): Promise<string> {
    const { earnings } = this;
    const { id } = await earnings.openPool();
    const holder = personOf(id);
    await earnings.consent(holder);
    const delivered: string[] = [];
    while (delivered.length < cases)
      delivered.push(await earnings.delivered({ applicant: holder }));
    await earnings.earn(delivered);
    for (const one of (await earnings.day(holder)).cases) {
      if (one.held !== undefined) await earnings.review(one.case, holder);
    }
    const day = await earnings.day(holder);
    await earnings.collect([holder]);
    const grams = day.cases.reduce((sum, one) => sum + Number(one.grams), 0);
    await earnings.donate(id, holder, String(grams));
    await earnings.closePool(id);
    return id;
  }

  async form(chosen: Partial<FormCreditBatchInput>): Promise<CreditBatchRecord> {
    const argument = { id: newBatchId(), basis: 'YLJP-11', ...chosen };
    const caller = this.world.as('bureau', 'approver');
    return (await caller.submit<CreditBatchRecord>('creditBatch:form', argument)).answer;
  }

  async act(act: string, id: string, member: MemberName = 'water'): Promise<CreditBatchRecord> {
    const argument = { act, id, basis: 'YLJP-12' };
    const caller = this.world.as(member, 'approver');
    return (await caller.submit<CreditBatchRecord>('creditBatch:act', argument)).answer;
  }

  async raise(
    id: string,
    grams: bigint,
    member: MemberName = 'bureau',
  ): Promise<CreditBatchRecord> {
    const argument: CreditCorrectionInput = { id, grams: grams.toString(), basis: 'YLJP-15' };
    const caller = this.world.as(member, 'approver');
    return (await caller.submit<CreditBatchRecord>('creditBatch:raiseCorrection', argument)).answer;
  }

  /** A batch that is issued, and what it was issued as. */
  async issued(): Promise<IssuedBatch> {
    const account = await this.open('bureau', 'ISSUER');
    const batch = await this.act(
      'verify',
      (await this.form({ account, pool: await this.pool() })).id,
    );
    return new IssuedBatch(batch);
  }

  async retire(input: RetireInput, member: MemberName = 'bureau'): Promise<RetirementRecord> {
    const caller = this.world.as(member, 'approver');
    return (await caller.submit<RetirementRecord>('retirement:retire', input)).answer;
  }

  holding(serial: string): Promise<HoldingRecord> {
    return this.world.as('emergency', 'auditor').query('holding:get', serial);
  }

  batch(id: string): Promise<CreditBatchRecord> {
    return this.world.as('emergency', 'auditor').query('creditBatch:get', id);
  }

  audit(): Promise<CreditAuditReport> {
    return auditOf(this.world.ledger);
  }
}

/** The ranges of a batch. */
export class IssuedBatch {
  readonly record: CreditBatchRecord;

  constructor(record: CreditBatchRecord) {
    this.record = record;
  }

  get id(): string {
    return this.record.id;
  }

  get account(): string {
    return this.record.account;
  }

  get units(): bigint {
    return BigInt(this.record.units);
  }

  /** Units that are not the buffer's. */
  get free(): bigint {
    return this.units - BigInt(this.record.buffer);
  }

  serial(from: bigint | number, to: bigint | number): string {
    const { region, method, vintage, id } = this.record;
    return `ECO-${region}-${method}-${String(vintage)}-${id}-${String(from)}-${String(to)}`;
  }

  /** What is for sale. */
  get head(): string {
    return this.serial(1, this.free);
  }

  get buffer(): string {
    return this.serial(this.free + 1n, this.units);
  }
}

/** A consortium in which credits can be formed: a unit is ten grams. */
export async function creditWorld(openLedger: OpenLedger): Promise<Credits> {
  return new Credits(await earningWorld(openLedger, { gramsPerUnit: '10' }));
}
