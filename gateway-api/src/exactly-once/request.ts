// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { Call, Identity } from '@yulian/network';
import type { JsonValue } from '@yulian/proofs';
import type { VaultKey } from '../vault/vault-key.js';
import type { Entry } from './flights.js';

/** A call, made when it is clear that it has to be. */
export interface PreparedCall {
  readonly call: Call;
  /**
   * Kept in the vault with the write, and given back with every replay: what the answer needs and
   * the contract does not say. Shown to no one else.
   */
  readonly memo?: JsonValue;
}

/** A write to be done once. */
export interface TransactRequest {
  /** Who signs. The organisation's vault remembers the write. */
  readonly identity: Identity;
  /**
   * The caller's key, scoped by organisation, and what it was used for; left out for writes that
   * nobody repeats.
   */
  readonly idempotency?: {
    readonly key: string;
    /** Any text that is the same exactly when the request is. */
    readonly fingerprint: string;
  };
  /**
   * Makes the call: stores in the vault what must be there before it is anchored. Not run for a
   * request whose outcome is known; run again only if an earlier run came to nothing.
   */
  readonly prepare: () => Promise<PreparedCall> | PreparedCall;
  /**
   * Asked once the call is endorsed, at each try: what it was made from must still hold. A change
   * after that is a conflict of what the call has read, so nothing slips in between; and when the
   * contract refuses because of such a change, this is asked first. Throwing gives the write up.
   */
  readonly confirm?: (() => Promise<void>) | undefined;
  /** Ends the wait, not the write: the outcome is then unknown to this caller. */
  readonly signal?: AbortSignal;
}

/** Transient entry by which the contract learns the HMAC of the caller's key. */
const IDEMPOTENCY_TRANSIENT = 'idempotency';
const RANDOM_KEY_BYTES = 32;

/** Under which HMACs the vault and the chain know a request. */
export function entryOf(
  key: VaultKey,
  { identity, idempotency }: Pick<TransactRequest, 'identity' | 'idempotency'>,
): Entry {
  const caller = idempotency?.key ?? randomBytes(RANDOM_KEY_BYTES);
  return {
    id: key.mac('idempotency', identity.mspId, caller).toString('hex'),
    request: key.mac('request', idempotency?.fingerprint ?? '').toString('hex'),
  };
}

/** The call with the idempotency row that the contract is to write. */
export function onceOnly(call: Call, entry: Entry): Call {
  const id = Buffer.from(entry.id, 'hex');
  return { ...call, transient: { ...call.transient, [IDEMPOTENCY_TRANSIENT]: id } };
}
