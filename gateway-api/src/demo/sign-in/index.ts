// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:net';
import type { Config } from '../../config.js';
import { listen, ListenError, type RunningServer } from '../../http/server.js';
import { claimMapSchema, type LoginSettings } from '../../identity/index.js';
import { isLoopbackHost } from '../../identity/loopback.js';
import { CALLBACK_PATH } from '../../identity/login/settings.js';
import { holdsDemoOrNothing } from '../demo-file.js';
import { keepIssuer, keptIssuer, type KeptIssuer } from './kept.js';
import { WORKING } from './persons.js';
import { DemoProvider } from './provider.js';

/** Where the demo's persons sign in. */
export interface DemoSignIn {
  /** What the gateway is told of the issuer. */
  readonly login: LoginSettings;
  /** Keeps its key and port in the demo's folder, once that is founded. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const CLIENT_ID = 'yulian-demo';
const GRACE_MS = 500;
const IDLE_MS = 30 * 60_000;
const LIFETIME_MS = 10 * 3_600_000;
const KEYS_COOLDOWN_MS = 30_000;

const CLAIMS = claimMapSchema.parse({
  kind: {
    claim: 'kind',
    values: { natural: 'person', legal: 'enterprise', agent: 'agent', worker: 'worker' },
  },
  worker: {
    ...{ unit: 'unit', roles: 'roles', allow: WORKING },
    roleNames: Object.fromEntries(WORKING.roles.map((role) => [role, role])),
  },
  person: { type: 'id_type', code: 'id_code' },
  enterprise: { code: 'uscc' },
  agent: {
    ...{ type: 'id_type', code: 'id_code', mandate: 'mandate', mandateEnds: 'mandate_ends' },
    ...{ actsForType: 'acts_type', actsForCode: 'acts_code' },
  },
});

/** The same settings, with a port that is known before anything listens there. */
export async function withKnownPort(config: Config): Promise<Config> {
  return config.port === 0 ? { ...config, port: await freePort(config.host) } : config;
}

/**
 * Opens the demo's issuer, on a port of its own of this machine.
 *
 * @param config with a port that is known
 * @returns undefined where the demo may have none: in a folder that is no demo's, on a gateway that other
 *   machines reach, or where another issuer is named
 * @throws ListenError `LISTEN_FAILED`
 */
export async function openDemoSignIn(config: Config): Promise<DemoSignIn | undefined> {
  const { host, login, tls, dataDirectory } = config;
  if (login !== undefined || tls !== undefined || !isLoopbackHost(host)) return undefined;
  return (await holdsDemoOrNothing(dataDirectory)) ? open(config) : undefined;
}

async function open({ host, port, dataDirectory }: Config): Promise<DemoSignIn> {
  const kept = await keptIssuer(dataDirectory);
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  const redirectUrl = `http://${name}:${String(port)}${CALLBACK_PATH}`;
  const running = await listenOn(kept, redirectUrl);
  return {
    login: {
      ...{ issuer: running.url, clientId: CLIENT_ID, clientSecret: kept.clientSecret },
      ...{ redirectUrl, claims: CLAIMS, keysCooldownMs: KEYS_COOLDOWN_MS },
      sessions: { idleMs: IDLE_MS, lifetimeMs: LIFETIME_MS },
    },
    keep: () => keepIssuer(dataDirectory, { ...kept, port: running.port }),
    close: () => running.close(GRACE_MS),
  };
}

/** On the port that it had, so that its name stays; on another when that is taken. */
async function listenOn(kept: KeptIssuer, redirectUri: string): Promise<RunningServer> {
  const begin = async (port: number): Promise<RunningServer> => {
    const later: { provider?: DemoProvider } = {};
    const running = await listen(
      (request, response) => {
        void later.provider?.answer(request, response);
      },
      { host: LOOPBACK, port },
    );
    later.provider = new DemoProvider(running.url, kept, { clientId: CLIENT_ID, redirectUri });
    return running;
  };
  try {
    return await begin(kept.port);
  } catch (error) {
    if (error instanceof ListenError && error.code === 'PORT_BUSY') return begin(0);
    throw error;
  }
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
