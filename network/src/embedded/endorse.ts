// SPDX-License-Identifier: Apache-2.0
import {
  encodeProposalResponsePayload,
  encodeSerializedIdentity,
  encodeTxReadWriteSet,
} from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import type { Endorsement, Identity, Proposal, Transaction } from '../ledger.js';
import { signMessageAs } from '../sign.js';
import { endorsementMessage, type CheckContext } from './checks.js';
import { encodeTransaction } from './envelope.js';
import { sha256 } from './hash.js';
import { EndorsementPlan, type PolicyBook } from './policy.js';
import { decodeProposal, type DecodedProposal } from './proposal.js';
import type { Dispatcher } from '@yulian/chaincode/dispatcher';
import { simulate, type Simulation } from './simulate.js';
import type { Snapshots } from './snapshots.js';
import type { StepHook } from './steps.js';
import type { StoreReader } from './store-reader.js';

const SUCCESS = 200;

/** What endorsing needs. */
export interface EndorserContext extends CheckContext {
  readonly chaincodeVersion: string;
  readonly dispatcher: Dispatcher;
  readonly snapshots: Snapshots;
  readonly reader: StoreReader;
  readonly policies: PolicyBook;
  /** The organisations whose endorser's key is here. */
  readonly endorsers: readonly Identity[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly timeWindowMs: number;
  readonly onStep: StepHook;
}

/** Who wants to know how far an endorsement is. */
export interface EndorsementWatch {
  endorsed(transactionId: string): void;
  /** It has ended, one way or the other. */
  ended(): void;
}

/** The endorsing side of all organisations: one simulation, a signature of each that is asked. */
export class Endorser {
  readonly #context: EndorserContext;
  readonly #plan: EndorsementPlan;
  readonly #endorsers: ReadonlyMap<
    string,
    { readonly identity: Identity; readonly bytes: Uint8Array }
  >;

  constructor(context: EndorserContext) {
    this.#context = context;
    this.#plan = new EndorsementPlan(context.endorsers.map(({ mspId }) => mspId));
    this.#endorsers = new Map(
      context.endorsers.map((identity) => {
        const idBytes = Buffer.from(identity.certificate);
        const bytes = encodeSerializedIdentity({ mspId: identity.mspId, idBytes });
        return [identity.mspId, { identity, bytes }];
      }),
    );
  }

  /**
   * Runs a query: the same checks as for an endorsement, and no signature.
   *
   * @throws ContractRefusedError, LedgerError as {@link endorse}
   */
  async query(proposal: Proposal, signature: Uint8Array): Promise<Uint8Array> {
    const decoded = await this.#accept(proposal, signature);
    const { dispatcher, snapshots } = this.#context;
    const { result } = await simulate(dispatcher, snapshots, decoded);
    return result;
  }

  /**
   * Runs a proposal and has it signed by as few organisations as satisfy the policies.
   *
   * @throws ContractRefusedError
   * @throws LedgerError `BAD_PROPOSAL`, `BAD_SIGNATURE`, `IDENTITY_NOT_TRUSTED`,
   *   `TIMESTAMP_OUT_OF_WINDOW`, `DUPLICATE_TXID`, `ENDORSER_UNAVAILABLE`, `CONTRACT_FAILED`
   */
  async endorse(
    proposal: Proposal,
    signature: Uint8Array,
    watch: EndorsementWatch,
  ): Promise<Transaction> {
    try {
      const decoded = await this.#accept(proposal, signature);
      const { dispatcher, snapshots } = this.#context;
      const simulation = await simulate(dispatcher, snapshots, decoded);
      const transaction = await this.#seal(decoded, simulation);
      watch.endorsed(transaction.transactionId);
      return transaction;
    } finally {
      watch.ended();
    }
  }

  /** Puts what was simulated and the signatures over it together. */
  async #seal(decoded: DecodedProposal, simulation: Simulation): Promise<Transaction> {
    const payload = this.#payload(decoded, simulation);
    const organizations = this.#choose(decoded, simulation);
    const endorsements = await Promise.all(
      organizations.map((mspId) => this.#sign(mspId, payload, decoded)),
    );
    const bytes = encodeTransaction(decoded.callBytes, payload, endorsements);
    return {
      transactionId: decoded.transactionId,
      result: simulation.result,
      payload,
      endorsements,
      bytes,
      message: bytes,
      // Only a key that is elsewhere needs it.
      get digest() {
        return sha256(bytes);
      },
    };
  }

  async #accept(proposal: Proposal, signature: Uint8Array): Promise<DecodedProposal> {
    const { channel, chaincode, msp, verify, clock, timeWindowMs, reader } = this.#context;
    const decoded = decodeProposal(proposal.bytes);
    const { call, transactionId } = decoded;
    const refuse = (code: 'BAD_PROPOSAL' | 'DUPLICATE_TXID', why: string): LedgerError =>
      new LedgerError(code, why, { transactionId });
    if (transactionId !== proposal.transactionId) {
      throw refuse('BAD_PROPOSAL', 'the transaction id is not that of nonce and creator');
    }
    if (call.channel !== channel || call.chaincode !== chaincode) {
      throw refuse('BAD_PROPOSAL', 'the proposal is for another channel or chaincode');
    }
    if (Math.abs(call.timestampMs - clock()) > timeWindowMs) {
      throw outOfWindow(decoded, clock(), timeWindowMs);
    }
    const creator = msp.caller(call.creator, call.timestampMs);
    if (!(await verify(creator.key, proposal.bytes, signature))) {
      const message = 'the signature of the proposal is not its creator’s';
      throw new LedgerError('BAD_SIGNATURE', message, { transactionId });
    }
    if (reader.transaction(transactionId) !== undefined) {
      throw refuse('DUPLICATE_TXID', 'a transaction with this id is on the ledger');
    }
    this.#context.onStep('proposal-accepted');
    return decoded;
  }

  #payload(
    { call, callBytes, transactionId }: DecodedProposal,
    simulation: Simulation,
  ): Uint8Array {
    const { chaincodeVersion } = this.#context;
    const { event, set, result } = simulation;
    return encodeProposalResponsePayload({
      proposalHash: sha256(callBytes),
      action: {
        results: encodeTxReadWriteSet([{ namespace: call.chaincode, set }]),
        event: event && {
          chaincodeId: call.chaincode,
          txId: transactionId,
          eventName: event.name,
          payload: event.payload,
        },
        response: { status: SUCCESS, message: '', payload: result },
        chaincodeId: { name: call.chaincode, version: chaincodeVersion },
      },
    });
  }

  #choose(
    { transactionId, endorsingOrganizations }: DecodedProposal,
    simulation: Simulation,
  ): readonly string[] {
    const always = [...new Set(endorsingOrganizations)];
    const missing = always.filter((mspId) => !this.#endorsers.has(mspId));
    const required = this.#context.policies.required(simulation.keyPolicies);
    const chosen = missing.length > 0 ? undefined : this.#plan.choose(required, always);
    if (chosen !== undefined) return chosen;
    const why = 'no set of organisations that can endorse here satisfies the policies';
    throw new LedgerError('ENDORSER_UNAVAILABLE', why, { transactionId, details: { missing } });
  }

  async #sign(mspId: string, payload: Uint8Array, { call }: DecodedProposal): Promise<Endorsement> {
    const endorser = this.#endorsers.get(mspId);
    if (endorser === undefined) throw new LedgerError('ENDORSER_UNAVAILABLE', `no key of ${mspId}`);
    const { identity, bytes } = endorser;
    assertEndorser(this.#context, bytes, mspId, call.timestampMs);
    const message = endorsementMessage(payload, bytes);
    const signature = await signMessageAs(identity, message);
    return { endorser: bytes, signature };
  }
}

function assertEndorser(
  { msp }: EndorserContext,
  bytes: Uint8Array,
  mspId: string,
  atMs: number,
): void {
  try {
    if (msp.member(bytes, atMs).role === 'PEER') return;
  } catch (cause) {
    const message = `the endorser of ${mspId} has no valid certificate`;
    throw new LedgerError('ENDORSER_UNAVAILABLE', message, { cause });
  }
  throw new LedgerError('ENDORSER_UNAVAILABLE', `the certificate of ${mspId} is no endorser’s`);
}

function outOfWindow(
  { call, transactionId }: DecodedProposal,
  nowMs: number,
  timeWindowMs: number,
): LedgerError {
  const message = 'the time of the proposal is too far from the endorsers’ clock';
  const details = { proposedMs: call.timestampMs, nowMs, timeWindowMs };
  return new LedgerError('TIMESTAMP_OUT_OF_WINDOW', message, { transactionId, details });
}
