// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createApp,
  createLog,
  listen,
  openApiDocument,
  openGateway,
  routes,
  type ConfiguredArchives,
  type Gateway,
  type HttpSettings,
  type KeyWish,
  type LoginSettings,
  type TlsSettings,
} from '@yulian/gateway-api';
import type { JudgeOptions } from '@yulian/proofs/node/judge-pool';
import { DataFolder, type ConsortiumPlan } from '@yulian/network/operator';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import { Api } from './api.js';
import { ROOTS as FIXTURE_ROOTS } from '../proofs/signatures/fixture-set.js';
import { TEST_MAKER_ROOT } from './seal-maker.js';
import { undescribedProblems } from './described-problems.js';
import { defineLicenceTypes } from './licence-types.js';
import { takeOverMarket } from './market-gateway.js';
import {
  foundingArgument,
  MEMBERS,
  MSP_IDS,
  SINCE,
  type MemberName,
  type RoleName,
} from './members.js';

/** What a test may choose. */
export interface GatewayWish {
  readonly http?: Partial<HttpSettings>;
  /** How archives are tested; left out: without any configuration. */
  readonly archives?: ConfiguredArchives;
  /** Where people sign in; left out: nobody does. */
  readonly login?: LoginSettings;
  /** What it speaks TLS with, asking callers for certificates; left out: plain HTTP. */
  readonly tls?: Pick<TlsSettings, 'certificate' | 'key'>;
  /** Authorities whose seals are believed; left out: those of the fixtures and of the tests. */
  readonly signatureRoots?: readonly string[];
  /** Limits of the threads that read files; default `JUDGING_LIMITS`. */
  readonly judging?: JudgeOptions;
  /** With the market of `marketRows`, taken over from another chain. */
  readonly market?: boolean;
  /** Names of durable steps as they are taken: for fault injection. */
  readonly onStep?: (step: string) => void;
  /** Most bytes of bodies in memory. */
  readonly mostHeldBytes?: number;
  /** Bytes of the disk that new work leaves. */
  readonly reservedBytes?: number;
  /** Data folder to be made; left out: one below the system's folder for temporary files. */
  readonly directory?: string;
}

const SETTINGS: HttpSettings = {
  publicRequestsPerMinute: 0,
  callerRequestsPerMinute: 0,
  trustedProxies: [],
  bodyTimeoutMs: 2_000,
  checkReplies: true,
  consoleDirectory: undefined,
};

/** What streams get to end in order. */
const GRACE_MS = 1000;

const ROLES_OF_ALL = ['clerk', 'approver', 'auditor', 'operator', 'gateway', 'trader'] as const;

/** One committee member for each organisation: its second unit has no seat. */
export function rolesOf(member: MemberName): readonly RoleName[] {
  return member === 'press' ? ROLES_OF_ALL : [...ROLES_OF_ALL, 'committee'];
}

/**
 * The real gateway, in this process, on a data folder and a port of its own: the consortium of
 * {@link MEMBERS} with all `LICENCE_TYPES`. Closing it removes the folder.
 */
export class TestGateway {
  readonly directory: string;
  /** Log lines of level debug so far, also from before a restart. */
  readonly lines: string[] = [];
  readonly #wish: GatewayWish;
  readonly #keys: Map<string, Promise<string>>;
  #running: Running | undefined;

  constructor(directory: string, wish: GatewayWish, keys: Map<string, Promise<string>>) {
    this.directory = directory;
    this.#wish = wish;
    this.#keys = keys;
  }

  get url(): string {
    return this.#now.url;
  }

  /** What the gateway is made of: for what cannot be seen over HTTP. */
  get gateway(): Gateway {
    return this.#now.gateway;
  }

  /** A client with a key, no demo key, of a member's unit in one role. */
  async as(member: MemberName, role: RoleName): Promise<Api> {
    const name = `${member}/${role}`;
    const known = this.#keys.get(name) ?? this.makeKey(member, { roles: [role] });
    this.#keys.set(name, known);
    return this.with(await known);
  }

  /** A client without credentials. */
  get anonymous(): Api {
    return new Api(() => this.url);
  }

  /** A client with some key. */
  with(key: string): Api {
    return new Api(() => this.url, key);
  }

  /** Makes a key as wished, whether or not the API would: expired, with any scopes. */
  async makeKey(member: MemberName, wish: Partial<KeyWish> = {}): Promise<string> {
    const { mspId, uscc } = MEMBERS[member];
    const usual = { mspId, unit: uscc, level: 'city', roles: ['clerk'], demo: false } as const;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { apiKeys } = this.gateway.services;
    return (await apiKeys.create({ ...usual, expiresAt, ...wish })).text;
  }

  async start(): Promise<void> {
    const folder = new DataFolder(this.directory);
    const gateway = await openGateway({
      folder,
      contracts: [...contracts],
      plan: PLAN,
      http: { ...SETTINGS, ...this.#wish.http },
      log: createLog('debug', { write: (line) => void this.lines.push(line) }),
      signatureRoots: this.#wish.signatureRoots ?? [...FIXTURE_ROOTS, TEST_MAKER_ROOT],
      ...(this.#wish.archives === undefined ? {} : { archives: this.#wish.archives }),
      ...(this.#wish.login === undefined ? {} : { login: this.#wish.login }),
      ...(this.#wish.judging === undefined ? {} : { judging: this.#wish.judging }),
      reservedBytes: this.#wish.reservedBytes,
      ...(this.#wish.onStep === undefined ? {} : { onStep: this.#wish.onStep }),
    });
    const closing = new AbortController();
    const { mostHeldBytes } = this.#wish;
    const app = createApp(gateway.services, routes, {
      closing: closing.signal,
      ...(mostHeldBytes === undefined ? {} : { mostHeldBytes }),
    });
    const { tls } = this.#wish;
    const clientRoots = Object.values(gateway.services.roots.organizations).flat();
    const server = await listen(app, {
      ...{ host: '127.0.0.1', port: 0 },
      ...(tls === undefined ? {} : { tls: { ...tls, clientRoots } }),
    });
    this.#running = {
      gateway,
      url: server.url,
      async stop() {
        closing.abort();
        await server.close(GRACE_MS);
        await gateway.close();
      },
    };
  }

  /** Stops in order; the folder stays. */
  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /**
   * Ends it and removes the folder.
   *
   * @throws Error when it has answered a problem that openapi.json does not name for the operation
   */
  async close(): Promise<void> {
    await this.stop();
    await rm(this.directory, { recursive: true, force: true });
    const problems = undescribedProblems(openApiDocument(routes, 'en'), this.lines);
    if (problems.length > 0) {
      throw new Error(`answered, but not in openapi.json: ${problems.join(', ')}`);
    }
  }

  get #now(): Running {
    if (this.#running === undefined) throw new Error('the gateway is not running');
    return this.#running;
  }
}

interface Running {
  readonly gateway: Gateway;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a gateway on a fresh copy of the seeded consortium. */
export async function startGateway(wish: GatewayWish = {}): Promise<TestGateway> {
  const { directory, keys } = await templateFor(wish.market === true);
  const copy = wish.directory ?? (await newFolder());
  await cp(directory, copy, { recursive: true });
  const gateway = new TestGateway(copy, wish, new Map(keys));
  await gateway.start();
  return gateway;
}

interface Template {
  readonly directory: string;
  readonly keys: ReadonlyMap<string, Promise<string>>;
}

/** Founding makes some fifty keys: once for all gateways of a process, with a market and without. */
const templates = new Map<boolean, Promise<Template>>();

function templateFor(market: boolean): Promise<Template> {
  const known = templates.get(market) ?? makeTemplate(market);
  templates.set(market, known);
  return known;
}

async function makeTemplate(market: boolean): Promise<Template> {
  const directory = await newFolder();
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
  const keys = new Map<string, Promise<string>>();
  const gateway = new TestGateway(directory, {}, keys);
  await gateway.start();
  if (market) await takeOverMarket(gateway.gateway.services);
  await defineLicenceTypes((member, role) => gateway.as(member, role));
  await Promise.all(
    (Object.keys(MEMBERS) as MemberName[]).flatMap((member) =>
      rolesOf(member).map((role) => gateway.as(member, role)),
    ),
  );
  await gateway.stop();
  return { directory, keys };
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'yulian-gateway-'));
}

/** What the consortium is founded from: three of five endorse, three of five decide. */
export const PLAN: ConsortiumPlan = planOf();

function planOf(): ConsortiumPlan {
  const { name, organisations, committee, regions } = foundingArgument();
  return {
    name,
    channel: 'yulian',
    endorsements: 3,
    committee,
    regions,
    organisations: MSP_IDS.map((mspId) => ({
      mspId,
      name: organisations.find((one) => one.mspId === mspId)?.name ?? mspId,
      units: (Object.keys(MEMBERS) as MemberName[])
        .filter((member) => MEMBERS[member].mspId === mspId)
        .map((member) => unitOf(member)),
    })),
  };
}

function unitOf(member: MemberName): ConsortiumPlan['organisations'][number]['units'][number] {
  const { uscc, name } = MEMBERS[member];
  return {
    uscc,
    name,
    kind: 'organ',
    level: 'city',
    region: '999999',
    from: SINCE,
    roles: [...rolesOf(member)],
  };
}
