// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ApiKeys,
  apiKeyProvider,
  createApp,
  createCursors,
  createLog,
  createMetrics,
  firstOf,
  listen,
  openLogin,
  RequestError,
  ROLES,
  sessionProvider,
  VaultKeyStore,
  type HttpSettings,
  type KeyWish,
  type LedgerIdentities,
  type LoginSettings,
  type ReadinessCheck,
  type Route,
  type ShellServices,
} from '@yulian/gateway-api';
import { Vault } from '@yulian/gateway-api/storage';

/** A gateway's HTTP face with a real key store, on a port of its own. */
export interface Shell {
  readonly url: string;
  readonly services: ShellServices;
  /** Log lines so far. */
  readonly lines: string[];
  /** What requests seem to come from; undefined is the socket's own address. */
  remoteAddress: string | undefined;
  /** RFC 3339 UTC; set it to move the clock. */
  now: string;
  /** Makes an API key. */
  issue(wish?: Partial<KeyWish>): Promise<string>;
  close(): Promise<void>;
}

export interface ShellOptions {
  readonly routes: readonly Route<ShellServices>[];
  readonly http?: Partial<HttpSettings>;
  readonly readiness?: readonly ReadinessCheck[];
  /** Where people sign in; left out: nobody does. */
  readonly login?: LoginSettings;
  /** Instead of the clock that stands still. */
  readonly clock?: () => string;
  /** How long requests may go on after closing has begun. */
  readonly graceMs?: number;
}

export const UNIT = '11999999MB00010017';
export const MSP = 'Org1MSP';

const SETTINGS: HttpSettings = {
  publicRequestsPerMinute: 0,
  callerRequestsPerMinute: 0,
  trustedProxies: [],
  bodyTimeoutMs: 2_000,
  checkReplies: true,
  consoleDirectory: undefined,
};

/** Of one unit, in all roles but without signatures. */
const IDENTITIES: LedgerIdentities = {
  forCaller() {
    throw new RequestError('LEDGER_IDENTITY_MISSING');
  },
  rolesOf: (mspId, unit) => (mspId === MSP && unit === UNIT ? ROLES : []),
  organisationOf: (unit) => (unit === UNIT ? MSP : undefined),
  levelOf: () => 'county',
};

/** Opens a vault in a new folder and listens on a free port. */
export async function startShell(options: ShellOptions): Promise<Shell> {
  const directory = await mkdtemp(join(tmpdir(), 'yulian-shell-'));
  const vault = await Vault.open({ directory });
  const lines: string[] = [];
  const state = { remoteAddress: undefined as string | undefined, now: '2026-03-03T00:00:00.000Z' };
  const now = options.clock ?? ((): string => state.now);
  const apiKeys = new ApiKeys(new VaultKeyStore(vault.rows), Buffer.alloc(32, 7), now);
  const login =
    options.login === undefined ? undefined : openLogin(vault, options.login, IDENTITIES, now);
  const keys = apiKeyProvider(apiKeys);
  const services: ShellServices = {
    http: { ...SETTINGS, ...options.http },
    clock: { now },
    log: createLog('debug', { write: (line) => void lines.push(line) }),
    metrics: createMetrics(),
    identityProvider: login === undefined ? keys : firstOf([keys, sessionProvider(login)]),
    login,
    apiKeys,
    ledgerIdentities: IDENTITIES,
    cursors: createCursors(Buffer.alloc(32, 9)),
    readiness: options.readiness ?? [],
  };
  const closing = new AbortController();
  const app = createApp(services, options.routes, {
    closing: closing.signal,
    remoteAddressOf: (request) => state.remoteAddress ?? request.socket.remoteAddress,
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  return Object.assign(state, {
    url: server.url,
    services,
    lines,
    async issue(wish: Partial<KeyWish> = {}) {
      const { text } = await apiKeys.create({
        mspId: MSP,
        unit: UNIT,
        level: 'county',
        roles: ['clerk'],
        expiresAt: '2026-12-31T00:00:00.000Z',
        demo: false,
        ...wish,
      });
      return text;
    },
    async close() {
      closing.abort();
      await server.close(options.graceMs ?? 0);
      await vault.close();
      await rm(directory, { recursive: true });
    },
  });
}

/** Headers that present a key. */
export function bearer(key: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${key}` };
}
