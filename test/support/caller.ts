// SPDX-License-Identifier: Apache-2.0
import {
  transact,
  type Call,
  type CommitStatus,
  type Identity,
  type Ledger,
} from '@yulian/network';
import type {
  ActInput,
  BatchActInput,
  BatchInput,
  IssueInput,
  StandardInput,
  SucceedInput,
} from '@yulian/chaincode/schemas';
import type { Assessment, LicenceBatchRecord, LicenceOnChain, LicenceRecord } from '@yulian/proofs';
import type {
  AuthorityAnswer,
  EpochAnswer,
  ProposalAnswer,
  RevocationAnswer,
  StandardAnswer,
  StandardVersionAnswer,
} from './records.js';

/** A committed transaction and its contract's answer. */
export interface Committed<T> {
  readonly transactionId: string;
  readonly status: CommitStatus;
  readonly answer: T;
}

export type CallOptions = Pick<Call, 'transient' | 'endorsingOrganizations'>;

/** One identity that calls contracts. `contract:transaction` names the function. */
export class Caller {
  readonly identity: Identity;
  readonly #ledger: Ledger;

  constructor(ledger: Ledger, identity: Identity) {
    this.#ledger = ledger;
    this.identity = identity;
  }

  /** Submits and waits for the block. An argument that is text goes as it is, else as JSON. */
  async submit<T>(name: string, argument?: unknown, options?: CallOptions): Promise<Committed<T>> {
    const done = await transact(this.#ledger, this.identity, call(name, argument, options));
    return { ...done, answer: parse(done.result) as T };
  }

  async query<T>(name: string, ...args: string[]): Promise<T> {
    const [contract = '', transaction = ''] = name.split(':');
    const call = { contract, transaction, args };
    return parse(await this.#ledger.evaluate(this.identity, call)) as T;
  }

  async issue(input: IssueInput): Promise<LicenceRecord> {
    return (await this.submit<LicenceRecord>('licence:issue', input)).answer;
  }

  async succeed(input: SucceedInput): Promise<LicenceRecord> {
    return (await this.submit<LicenceRecord>('licence:succeed', input)).answer;
  }

  async act(input: ActInput): Promise<LicenceRecord> {
    return (await this.submit<LicenceRecord>('licence:act', input)).answer;
  }

  async issueBatch(input: BatchInput): Promise<LicenceBatchRecord> {
    return (await this.submit<LicenceBatchRecord>('licence:issueBatch', input)).answer;
  }

  async actOnBatch(input: BatchActInput): Promise<LicenceBatchRecord> {
    return (await this.submit<LicenceBatchRecord>('licence:actOnBatch', input)).answer;
  }

  licence(id: string): Promise<LicenceOnChain> {
    return this.query('licence:get', id);
  }

  batch(id: string): Promise<LicenceBatchRecord> {
    return this.query('licence:getBatch', id);
  }

  assess(id: string): Promise<Assessment> {
    return this.query('licence:assess', id);
  }

  assessBatch(id: string): Promise<Assessment> {
    return this.query('licence:assessBatch', id);
  }

  async give(input: Record<string, unknown>): Promise<AuthorityAnswer> {
    return (await this.submit<AuthorityAnswer>('issuer:give', input)).answer;
  }

  async withdraw(input: Record<string, unknown>): Promise<AuthorityAnswer> {
    return (await this.submit<AuthorityAnswer>('issuer:withdraw', input)).answer;
  }

  async publish(input: StandardInput): Promise<StandardVersionAnswer> {
    return (await this.submit<StandardVersionAnswer>('standard:publish', input)).answer;
  }

  standard(id: string): Promise<StandardAnswer> {
    return this.query('standard:get', id);
  }

  standardVersion(id: string, version: number): Promise<StandardVersionAnswer> {
    return this.query('standard:getVersion', id, String(version));
  }

  async propose(id: string, decision: object, basis = 'LHZC-5'): Promise<ProposalAnswer> {
    const input = { id, basis, decision };
    return (await this.submit<ProposalAnswer>('registry:propose', input)).answer;
  }

  async vote(id: string, vote: 'approve' | 'reject' = 'approve'): Promise<ProposalAnswer> {
    return (await this.submit<ProposalAnswer>('registry:vote', { id, vote })).answer;
  }

  async pause(kind: 'unit' | 'type', id: string, basis = 'LHZC-9'): Promise<void> {
    await this.submit('registry:pause', { subject: { kind, id }, basis });
  }

  async revoke(mspId: string, serial: string, basis = 'LHZC-12'): Promise<RevocationAnswer> {
    const input = { certificate: { mspId, serial }, basis };
    return (await this.submit<RevocationAnswer>('registry:revokeCertificate', input)).answer;
  }

  async advanceEpoch(): Promise<EpochAnswer> {
    return (await this.submit<EpochAnswer>('epoch:advance')).answer;
  }

  epoch(): Promise<EpochAnswer> {
    return this.query('epoch:get');
  }
}

/** A call with one argument, or none. */
export function call(name: string, argument?: unknown, options: CallOptions = {}): Call {
  const [contract = '', transaction = ''] = name.split(':');
  return { ...options, contract, transaction, args: argsOf(argument) };
}

function argsOf(argument: unknown): string[] {
  if (argument === undefined) return [];
  return [typeof argument === 'string' ? argument : JSON.stringify(argument)];
}

function parse(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
