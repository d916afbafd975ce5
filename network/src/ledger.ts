// SPDX-License-Identifier: Apache-2.0

/**
 * The Ledger port: what the rest of the product knows of a ledger, whichever engine runs it.
 *
 * A transaction passes Fabric's phases: propose, endorse, submit, status. Each can be called
 * alone, so that a key which lives elsewhere can sign between them.
 */

/** Who acts, as the ledger sees it: an MSP and one of its X.509 certificates. */
export interface PublicIdentity {
  readonly mspId: string;
  /** PEM, P-256. */
  readonly certificate: string;
}

/** A public identity together with the means to sign for it. */
export interface Identity extends PublicIdentity {
  /** Signs a SHA-256 digest; answers an ECDSA P-256 signature, DER, low S. */
  readonly sign: (digest: Uint8Array) => Promise<Uint8Array>;
  /**
   * The same signature, from what the digest is of. Optional: node:crypto signs messages ten times
   * faster than a library signs digests, but a key elsewhere needs to see the digest only.
   */
  readonly signMessage?: (message: Uint8Array) => Promise<Uint8Array>;
}

/** Something to sign: a signature over `digest`, which is the SHA-256 of `message`. */
export interface Signable {
  readonly digest: Uint8Array;
  readonly message: Uint8Array;
}

/** One call of a contract's transaction. */
export interface Call {
  readonly contract: string;
  readonly transaction: string;
  readonly args: readonly string[];
  /** Handed to the contract and to no one else; not stored in blocks. */
  readonly transient?: Readonly<Record<string, Uint8Array>>;
  /** MSP ids that must endorse, beyond what the policies ask for. */
  readonly endorsingOrganizations?: readonly string[];
}

/** A proposal to be signed by its creator: a signature over {@link Proposal.digest}. */
export interface Proposal extends Signable {
  readonly transactionId: string;
  readonly bytes: Uint8Array;
}

/** One organisation's word that the contract, run by it, gave exactly these bytes. */
export interface Endorsement {
  /** Fabric `SerializedIdentity` bytes. */
  readonly endorser: Uint8Array;
  /** ECDSA P-256 over SHA-256(payload ‖ endorser), DER. */
  readonly signature: Uint8Array;
}

/** An endorsed transaction, to be signed by its creator over {@link Transaction.digest}. */
export interface Transaction extends Signable {
  readonly transactionId: string;
  /** What the contract answered. */
  readonly result: Uint8Array;
  /** Fabric `ProposalResponsePayload` bytes: what the endorsers signed. */
  readonly payload: Uint8Array;
  readonly endorsements: readonly Endorsement[];
  readonly bytes: Uint8Array;
}

/** What is sent for ordering; may be kept and sent again: the ledger applies it at most once. */
export interface SignedTransaction {
  readonly transactionId: string;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** Fabric's `TxValidationCode` names that this product meets. */
export type ValidationCode =
  | 'VALID'
  | 'MVCC_READ_CONFLICT'
  | 'PHANTOM_READ_CONFLICT'
  | 'ENDORSEMENT_POLICY_FAILURE'
  | 'DUPLICATE_TXID'
  | 'BAD_CREATOR_SIGNATURE'
  | 'BAD_PROPOSAL_TXID'
  | 'BAD_PAYLOAD'
  | 'INVALID_OTHER_REASON';

/** Where a transaction ended up. */
export interface CommitStatus {
  readonly transactionId: string;
  readonly code: ValidationCode;
  readonly blockNumber: number;
  /** Position in the block, from 0. */
  readonly index: number;
}

/** One contract event. A transaction emits at most one. */
export interface ContractEvent {
  readonly name: string;
  readonly payload: Uint8Array;
}

/** One write of a transaction; `value` undefined is a deletion. */
export interface StateWrite {
  readonly key: string;
  readonly value: Uint8Array | undefined;
  /** The key's own endorsement policy, where the transaction sets it with the value. */
  readonly policy?: Uint8Array;
}

/** A committed transaction as found in a block. */
export interface BlockTransaction extends CommitStatus {
  /** The proposal's time, RFC 3339 UTC. */
  readonly timestamp: string;
  readonly creator: PublicIdentity;
  readonly contract: string;
  readonly transaction: string;
  readonly args: readonly string[];
  readonly event: ContractEvent | undefined;
  /** Empty unless valid. */
  readonly writes: readonly StateWrite[];
}

/** A block, decoded. */
export interface Block {
  readonly number: number;
  /** Hex. */
  readonly hash: string;
  /** Hex; empty for block 0. */
  readonly previousHash: string;
  /** Bytes as stored; on Fabric those of the transactions, which every peer has alike. */
  readonly size: number;
  readonly transactions: readonly BlockTransaction[];
}

/** The chain's head. `height` is the number of blocks: the head's number is `height - 1`. */
export interface LedgerInfo {
  readonly channel: string;
  readonly height: number;
  /** Hash of the newest block, hex. */
  readonly currentBlockHash: string;
}

/** How to wait. */
export interface WaitOptions {
  readonly signal?: AbortSignal;
}

/** What one ledger can do that another cannot; printed by the conformance suite. */
export interface LedgerSupports {
  /** More than one operator: endorsers simulate independently. */
  readonly independentEndorsement: boolean;
  /** Blocks carry the orderer's signatures. */
  readonly signedBlocks: boolean;
}

/** The root certificates and the policy that make endorsements believable. */
export interface TrustRoots {
  readonly channel: string;
  readonly chaincode: string;
  /** MSP id → PEM root certificates. */
  readonly organizations: Readonly<Record<string, readonly string[]>>;
  /** How many different organisations must endorse. */
  readonly endorsements: number;
}

/** A ledger. All methods throw {@link LedgerError} or {@link ContractRefusedError}. */
export interface Ledger {
  readonly kind: 'embedded' | 'fabric';
  readonly supports: LedgerSupports;

  /** Runs a read; nothing is ordered or stored. @throws ContractRefusedError */
  evaluate(identity: Identity, call: Call): Promise<Uint8Array>;

  /** Builds a proposal: id, nonce, time. No endorser is asked yet. */
  propose(creator: PublicIdentity, call: Call): Promise<Proposal>;

  /**
   * Has the proposal endorsed by as many organisations as the policies of the chaincode and of
   * the written keys ask for. A query can be endorsed too; its transaction is then never submitted.
   *
   * @throws ContractRefusedError the contract said no
   * @throws LedgerError `TIMESTAMP_OUT_OF_WINDOW`, `ENDORSER_UNAVAILABLE`, `BAD_SIGNATURE`,
   *   `ENDORSEMENT_POLICY_FAILURE`
   */
  endorse(proposal: Proposal, signature: Uint8Array): Promise<Transaction>;

  /**
   * Sends it for ordering. Sending the same bytes again is safe. Accepted is not durable yet: only
   * {@link Ledger.status} says so.
   *
   * @throws LedgerError `ORDERER_UNAVAILABLE` when nothing was accepted
   */
  submit(transaction: SignedTransaction): Promise<void>;

  /**
   * Waits until the transaction is in a durable block and says how it was validated. An invalid
   * transaction is an answer here, not an error.
   *
   * @throws LedgerError `COMMIT_TIMEOUT` when `signal` fires first: the outcome is unknown
   */
  status(transactionId: string, options?: WaitOptions): Promise<CommitStatus>;

  /** The committed status of a transaction, at once; undefined when no block holds it yet. */
  findTransaction(transactionId: string): Promise<CommitStatus | undefined>;

  /** Blocks from `from` on, then new ones as they commit, until `signal` fires. */
  blocks(from: number, options?: WaitOptions): AsyncIterable<Block>;

  /** One block. @throws LedgerError `BLOCK_NOT_FOUND` */
  block(number: number): Promise<Block>;

  info(): Promise<LedgerInfo>;

  /** What a verifier must pin to believe this ledger's endorsements. */
  trustRoots(): Promise<TrustRoots>;

  /** Finishes what was accepted, then closes. */
  close(): Promise<void>;
}
