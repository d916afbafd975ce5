// SPDX-License-Identifier: Apache-2.0
import type {
  Call,
  CertificateAuthority,
  CertificateRequest,
  Identity,
  Ledger,
  SignedTransaction,
} from '@yulian/network';
import { sign } from '@yulian/network';

/** A ledger to test, with the probe contracts on it and five organisations of which three endorse. */
export interface Harness {
  readonly ledger: Ledger;
  readonly organizations: readonly HarnessOrganization[];
  /** A new identity of an organisation, from its own root. */
  issue(organization: number, request: CertificateRequest): Promise<Identity>;
  /** An organisation's root, with its key. */
  root(organization: number): CertificateAuthority;
  /** An identity that says it is of an organisation, from a root that is not that organisation's. */
  impostor(mspId: string): Promise<Identity>;
  /** Moves the endorsers' clock, if {@link HarnessSupports.clock}. */
  moveClock(offsetMs: number): void;
  close(): Promise<void>;
}

export interface HarnessOrganization {
  readonly mspId: string;
  /** Certificate attributes: unit, role `clerk`, level `city`. */
  readonly clerk: Identity;
}

/** What this ledger's surroundings allow. */
export interface HarnessSupports {
  /** The endorsers' clock can be moved. */
  readonly clock: boolean;
}

/** What a case works with; one ledger is shared by all, so keys must be fresh. */
export interface CaseContext {
  readonly supports: HarnessSupports;
  readonly harness: () => Harness;
  /** A key, or a part of one, that no other case uses. */
  readonly fresh: (name?: string) => string;
}

/** Shorthand for a call. */
export function call(name: string, ...args: readonly string[]): Call {
  const [group = '', transaction = ''] = name.split(':');
  return { contract: `probe.${group}`, transaction, args };
}

/** The clerk of an organisation, from 0. */
export function clerkOf(harness: Harness, index = 0): Identity {
  const organization = harness.organizations[index];
  if (organization === undefined) throw new RangeError(`no organisation ${String(index)}`);
  return organization.clerk;
}

export function mspAt(harness: Harness, index: number): string {
  return clerkOf(harness, index).mspId;
}

/** UTF-8 text of an answer. */
export function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

/** Runs a query as the first clerk. */
export async function query(harness: Harness, name: string, ...args: string[]): Promise<string> {
  return text(await harness.ledger.evaluate(clerkOf(harness), call(name, ...args)));
}

/** An endorsed transaction, signed and ready to be submitted. */
export async function endorsed(
  { ledger }: Harness,
  identity: Identity,
  what: Call,
): Promise<SignedTransaction> {
  const proposal = await ledger.propose(identity, what);
  const transaction = await ledger.endorse(proposal, await sign(identity, proposal));
  const { transactionId, bytes } = transaction;
  return { transactionId, bytes, signature: await sign(identity, transaction) };
}

/** Submits all without waiting between, and answers how each was validated. */
export async function together(
  { ledger }: Harness,
  transactions: readonly SignedTransaction[],
): Promise<string[]> {
  for (const one of transactions) await ledger.submit(one);
  const statuses = await Promise.all(
    transactions.map(({ transactionId }) => ledger.status(transactionId)),
  );
  return statuses.map(({ code }) => code);
}

/** Submits all in this order, and answers how each was validated. */
export async function outcomes(
  harness: Harness,
  transactions: readonly SignedTransaction[],
): Promise<string[]> {
  if (harness.ledger.kind === 'embedded') return together(harness, transactions);
  // Several orderers may take what comes at once the other way round.
  const codes: string[] = [];
  for (const one of transactions) codes.push(...(await together(harness, [one])));
  return codes;
}
