// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import type { Identity, LastingIdentity, Ledger, TrustRoots } from '@yulian/network';
import type { JudgeOptions } from '@yulian/proofs/node/judge-pool';
import type { ConsortiumFile } from '@yulian/network/operator';
import { Accesses, type ExchangeAddresses } from '../accesses/accesses.js';
import { ExchangeNonces } from '../accesses/exchange-nonces.js';
import { retestKept } from '../archives/retest.js';
import { DEFAULT_ARCHIVES, type ConfiguredArchives } from '../archives/settings.js';
import { EarningKeeper } from '../earnings/earning-keeper.js';
import { Housekeeping } from '../durable/housekeeping.js';
import { ignoreSteps } from '../durable/steps.js';
import { createCursors } from '../http/cursor.js';
import {
  ApiKeys,
  apiKeyProvider,
  clientCertificateProvider,
  firstOf,
  openLogin,
  sessionProvider,
  VaultKeyStore,
  type IdentityProvider,
  type Login,
  type LoginSettings,
} from '../identity/index.js';
import { isRevokedOnChain } from '../identity/client-certificates/revoked.js';
import { RecordFinder } from '../index/index.js';
import type { Log } from '../log.js';
import { endExpired } from '../market/end-expired.js';
import { Purchases } from '../market/purchases/purchases.js';
import { createMetrics, type Metrics } from '../metrics.js';
import type { HttpSettings, ReadinessCheck, Services } from '../services.js';
import { SignatureJudges } from '../signatures/judges.js';
import { StandardBook } from '../standards/standard-book.js';
import { EpochKeeper } from './epoch-keeper.js';
import { FolderIdentities } from './folder-identities.js';
import { laterAnswers } from './later-answers.js';
import { Maintenance } from './maintenance/maintenance.js';
import { GATEWAY_VAULT } from './maintenance/vault-names.js';
import { openStores, type StoreOptions, type Stores } from './open-stores.js';

/** What a gateway is opened with. */
export interface GatewayOptions extends StoreOptions {
  readonly http: HttpSettings;
  readonly log: Log;
  /** Left out: what needs configuration is not checked in archives. */
  readonly archives?: ConfiguredArchives;
  /** Base URLs of other organisations' gateways, by MSP id; left out: none is known. */
  readonly exchange?: ExchangeAddresses | undefined;
  /** Where people sign in; left out: API keys only. */
  readonly login?: LoginSettings | undefined;
  /** Certificates of authorities whose seals and signatures in files are believed, PEM. */
  readonly signatureRoots?: readonly string[];
  /** Limits of the threads that read files; default `JUDGING_LIMITS`. */
  readonly judging?: JudgeOptions | undefined;
}

/** An opened gateway: services for its routes, and the way to close it. */
export interface Gateway {
  readonly services: Services;
  readonly identities: FolderIdentities;
  readonly consortium: ConsortiumFile;
  /** Finishes what was accepted, then closes vaults, index and ledger. */
  close(): Promise<void>;
}

/** Opens a data folder and puts the services over it. @throws as `openStores` */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const stores = await openStores(options);
  const { consortium, ledger, reader } = stores;
  const identities = await FolderIdentities.load(stores.folder, consortium);
  const services = await servicesOver(stores, options, identities);
  const epoch = new EpochKeeper(ledger, reader, options.log);
  epoch.start();
  const housekeeping = housekeepingOf(stores, services, options.log);
  housekeeping.start();
  const renewals = renewalsOf([reader, ...identities.all()], options.log);
  renewals.start();
  const retests = retestsOf(stores, services, options.log);
  retests.start();
  const expiries = expiriesOf(services, options.log);
  expiries.start();
  const { organisations, own } = stores;
  const earnings = await EarningKeeper.start({
    ...{ ledger, identities, organisations, rows: own.rows, log: options.log },
  });
  const resuming = services.accesses.resume((error) => {
    options.log.warn({ err: error }, 'an access is still under way');
  });
  return {
    services,
    identities,
    consortium,
    async close() {
      await resuming;
      await services.accesses.idle();
      await earnings.stop();
      await epoch.stop();
      await housekeeping.stop();
      await renewals.stop();
      await retests.stop();
      await expiries.stop();
      await services.judges.close();
      await stores.close();
    },
  };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const EXPIRED_EVERY_MS = 10 * MINUTE_MS;

/** How long the answers to repeated requests, and of operations, are kept. */
const ANSWERS_KEPT_DAYS = 30;

function housekeepingOf(
  { organisations, own }: Stores,
  { login, purchases, clock }: Services,
  log: Log,
): Housekeeping {
  const tasks = [...organisations].flatMap(({ transactions, operations, impressions, vault }) => [
    () => transactions.expire(ANSWERS_KEPT_DAYS),
    () => operations.expire(ANSWERS_KEPT_DAYS),
    () => impressions.expire(ANSWERS_KEPT_DAYS),
    () => vault.uploads.expire(clock.now()),
  ]);
  return new Housekeeping({
    tasks: [
      ...tasks,
      () => purchases.expire(ANSWERS_KEPT_DAYS),
      () => login?.sessions.expire() ?? Promise.resolve(),
      () => new ExchangeNonces(own.rows).expire(Date.parse(clock.now())),
    ],
    everyMs: HOUR_MS,
    onError: (error) => {
      log.warn({ err: error }, 'housekeeping failed');
    },
  });
}

/** What is kept in archives is tested again from time to time. */
function retestsOf({ reader, organisations }: Stores, services: Services, log: Log): Housekeeping {
  const { ledger, ledgerIdentities: identities, archives: settings, clock } = services;
  const judges = services.judges.for({ client: 'the gateway itself' });
  const options = { ledger, reader, identities, settings, judges, clock };
  return new Housekeeping({
    tasks: [...organisations].map((one) => () => retestKept(one, options)),
    everyMs: HOUR_MS,
    onError: (error) => {
      log.warn({ err: error }, 'archives could not be tested again');
    },
  });
}

/** What is offered in the market and expires goes back to whose it is. */
function expiriesOf(services: Services, log: Log): Housekeeping {
  const { ledger, reader, index, ledgerIdentities: identities, organisations, clock } = services;
  const options = { ledger, reader, index, identities, organisations, clock };
  return new Housekeeping({
    tasks: [() => endExpired(options)],
    everyMs: EXPIRED_EVERY_MS,
    onError: (error) => {
      log.warn({ err: error }, 'an offer that has expired could not be ended');
    },
  });
}

/** Certificates that were issued anew are taken without a restart. */
function renewalsOf(identities: readonly LastingIdentity[], log: Log): Housekeeping {
  const tasks = identities.map((identity) => async () => {
    if (!(await identity.reread())) return;
    const { mspId, certificate } = identity;
    const { subject, validTo } = new X509Certificate(certificate);
    log.info({ mspId, subject, validTo }, 'an identity has a new certificate');
  });
  return new Housekeeping({
    tasks,
    everyMs: MINUTE_MS,
    onError: (error) => {
      log.warn({ err: error }, 'an identity cannot be read again');
    },
  });
}

/** RFC 3339 UTC, by the machine's clock unless another is given. */
function nowBy(clock: GatewayOptions['clock'] = Date.now): () => string {
  return () => new Date(clock()).toISOString();
}

async function servicesOver(
  stores: Stores,
  { http, log, onStep, archives = DEFAULT_ARCHIVES, signatureRoots = [], ...rest }: GatewayOptions,
  identities: FolderIdentities,
): Promise<Services> {
  const now = nowBy(rest.clock);
  const { ledger, reader, organisations, vaults, own, index, events } = stores;
  const apiKeys = new ApiKeys(new VaultKeyStore(own.rows), own.key.subkey('api-key'), now);
  const login = rest.login === undefined ? undefined : openLogin(own, rest.login, identities, now);
  const roots = await ledger.trustRoots();
  const judges = new SignatureJudges(signatureRoots, rest.judging);
  return {
    http,
    clock: { now },
    log,
    metrics: metricsOf(stores, judges),
    identityProvider: providerOf(apiKeys, login, clientCertificates(ledger, reader, roots)),
    apiKeys,
    login,
    ledgerIdentities: identities,
    cursors: createCursors(own.key.subkey('cursor')),
    readiness: readinessOf(stores),
    ledger,
    reader,
    roots: { ...roots, signatureRoots },
    judges,
    organisations,
    accesses: accessesOver(stores, identities, roots, { exchange: rest.exchange, onStep, now }),
    purchases: new Purchases({ ledger, index, organisations }),
    standards: new StandardBook(ledger),
    index,
    events,
    later: laterAnswers(organisations, identities),
    archives: { ...archives, signatureRoots },
    records: new RecordFinder(index, vaults),
    maintenance: maintenanceOf(stores, onStep),
  };
}

function maintenanceOf(
  { folder, consortium, ledger, vaults, own }: Stores,
  onStep: GatewayOptions['onStep'],
): Maintenance {
  const all = new Map([...vaults, [GATEWAY_VAULT, own]]);
  return new Maintenance({ folder, channel: consortium.channel, ledger, onStep, vaults: all });
}

interface AccessOptions extends Pick<GatewayOptions, 'exchange'> {
  readonly onStep: GatewayOptions['onStep'] | undefined;
  readonly now: () => string;
}

/** Both desks of accesses, for all organisations of this gateway. */
function accessesOver(
  { organisations, ledger, reader, own, index }: Stores,
  identities: FolderIdentities,
  { organizations }: TrustRoots,
  { exchange: addresses, onStep, now }: AccessOptions,
): Accesses {
  return new Accesses({
    ...{ organisations, ledger, reader, index, identities, now },
    addresses: addresses ?? {},
    onStep: onStep ?? ignoreSteps,
    trust: {
      organisations: organizations,
      isRevoked: (mspId, serial) => isRevokedOnChain(ledger, reader, mspId, serial),
      nonces: new ExchangeNonces(own.rows),
    },
  });
}

/**
 * API keys first: who sends one means it, and a browser shows its cookie and its certificate by
 * itself. A session says more of who asks than a certificate does.
 */
function providerOf(
  apiKeys: ApiKeys,
  login: Login | undefined,
  certificates: IdentityProvider,
): IdentityProvider {
  const sessions = login === undefined ? [] : [sessionProvider(login)];
  return firstOf([apiKeyProvider(apiKeys), ...sessions, certificates]);
}

/** Asked only where the gateway speaks TLS and asks callers for theirs. */
function clientCertificates(
  ledger: Ledger,
  reader: Identity,
  { organizations }: TrustRoots,
): IdentityProvider {
  return clientCertificateProvider({
    organisations: organizations,
    now: Date.now,
    isRevoked: (mspId, serial) => isRevokedOnChain(ledger, reader, mspId, serial),
  });
}

/** A gateway that can read and not write is not ready: what it is sent would be lost work. */
function readinessOf({ ledger, vaults, own, index }: Stores): readonly ReadinessCheck[] {
  return [
    {
      name: 'ledger',
      check: async () => ledger.failure === undefined && (await ledger.info()).height > 0,
    },
    {
      name: 'vault',
      check: async () => {
        const all = [...vaults.values(), own].map((vault) => vault.isWritable());
        return (await Promise.all(all)).every(Boolean);
      },
    },
    { name: 'index', check: () => Promise.resolve(index.failure === undefined) },
  ];
}

function metricsOf({ ledger, index }: Stores, judges: Pick<SignatureJudges, 'load'>): Metrics {
  const metrics = createMetrics();
  metrics.gauge(
    'yulian_ledger_height',
    'Blocks in the ledger.',
    async () => (await ledger.info()).height,
  );
  metrics.gauge('yulian_index_height', 'Blocks in the read index.', () =>
    Promise.resolve(index.height),
  );
  metrics.gauge('yulian_judges_waiting', 'Files that wait for a thread of the judges.', () =>
    Promise.resolve(judges.load.waiting),
  );
  metrics.gauge('yulian_judges_running', 'Files that are being looked into.', () =>
    Promise.resolve(judges.load.running),
  );
  return metrics;
}
