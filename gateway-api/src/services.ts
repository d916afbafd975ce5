// SPDX-License-Identifier: Apache-2.0
import type { Cursors } from './http/cursor.js';
import type { LaterAnswers } from './http/later.js';
import type { RateLimitSettings } from './http/rate-limit.js';
import type { ApiKeys } from './identity/api-keys.js';
import type { IdentityProvider } from './identity/identity-provider.js';
import type { Login } from './identity/login/login.js';
import type { LedgerIdentities } from './identity/ledger-identities.js';
import type { Accesses } from './accesses/accesses.js';
import type { ArchiveSettings } from './archives/settings.js';
import type { EventFeed } from './events/index.js';
import type { ReadIndex, RecordFinder } from './index/index.js';
import type { Log } from './log.js';
import type { Identity, Ledger } from '@yulian/network';
import type { TrustRoots } from '@yulian/proofs';
import type { Metrics } from './metrics.js';
import type { Maintenance } from './gateway/maintenance/maintenance.js';
import type { Purchases } from './market/purchases/purchases.js';
import type { Organisations } from './organisations.js';
import type { SignatureJudges } from './signatures/judges.js';
import type { StandardBook } from './standards/standard-book.js';

/** Wall time, RFC 3339 UTC with milliseconds. */
export interface Clock {
  now(): string;
}

/** How the HTTP face behaves. */
export interface HttpSettings extends RateLimitSettings {
  /** Addresses or subnets whose `X-Forwarded-For` is believed, for rate limits only. */
  readonly trustedProxies: readonly string[];
  /** Most time that a JSON body may take, and that an upload may stay silent. */
  readonly bodyTimeoutMs: number;
  /** Holds every answer against its schema before it is sent. */
  readonly checkReplies: boolean;
  /**
   * Where people reach the gateway, `https://gateway.example`: what is printed leads there. Left out:
   * the address and port of this machine that the request for the print came to.
   */
  readonly publicUrl?: string | undefined;
  /** The built console; pages are left out when it is undefined. */
  readonly consoleDirectory: string | undefined;
}

/** Something that must work before the gateway takes requests. */
export interface ReadinessCheck {
  /** Shown to everyone: `ledger`, `vault`, `index`. */
  readonly name: string;
  check(): Promise<boolean>;
}

/** What the HTTP shell itself needs. */
export interface ShellServices {
  readonly http: HttpSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly identityProvider: IdentityProvider;
  readonly apiKeys: ApiKeys;
  readonly ledgerIdentities: LedgerIdentities;
  /** Undefined: nobody signs in. */
  readonly login?: Login | undefined;
  readonly cursors: Cursors;
  readonly readiness: readonly ReadinessCheck[];
  /** Left out: every request is answered when its work is done. */
  readonly later?: LaterAnswers;
}

/** What handlers get. */
export interface Services extends ShellServices {
  readonly ledger: Ledger;
  /** The identity with which the gateway itself reads. */
  readonly reader: Identity;
  /** What a verifier pins to believe this ledger's endorsements. */
  readonly roots: TrustRoots;
  readonly judges: SignatureJudges;
  readonly organisations: Organisations;
  readonly accesses: Accesses;
  readonly purchases: Purchases;
  readonly standards: StandardBook;
  readonly index: ReadIndex;
  readonly records: RecordFinder;
  readonly maintenance: Maintenance;
  readonly archives: ArchiveSettings;
  readonly events: EventFeed;
}
