// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contracts } from '@yulian/chaincode';
import { DataFolder, type ConsortiumPlan } from '@yulian/network/operator';
import { createApp } from '../app.js';
import { archiveSettings } from '../archives/configured.js';
import type { Config } from '../config.js';
import { loginSettings, type LoginSettings } from '../identity/index.js';
import type { Housekeeping } from '../durable/housekeeping.js';
import { listen, type RunningServer } from '../http/server.js';
import { createLog } from '../log.js';
import { routes } from '../routes/index.js';
import { readSignatureRoots } from '../signatures/read-roots.js';
import { openGateway, type Gateway } from '../gateway/open-gateway.js';
import { keepTlsCurrent, readTls } from './tls.js';

/** A gateway that takes requests. */
export interface Serving {
  readonly gateway: Gateway;
  /** `http://127.0.0.1:8080`, or with `https`. */
  readonly url: string;
  /** Lets requests under way finish, then closes everything. Calling it again waits for the same. */
  stop(): Promise<void>;
}

/** What a demo begins with. */
export interface DemoDefaults {
  /** Founds a consortium. */
  readonly plan: ConsortiumPlan;
  /** Authorities whose seals are believed, PEM. */
  readonly signatureRoots: readonly string[];
  /** The authority of the seals that it makes itself, believed whatever the settings name. */
  readonly sealRoot: string;
  /** As `StoreOptions.clock`. */
  readonly clock?: (() => number) | undefined;
  /** Where its fictitious persons sign in, on this machine. */
  readonly login?: LoginSettings | undefined;
}

const CONSOLE = fileURLToPath(new URL('../../../console/dist/', import.meta.url));

/**
 * Opens a data folder and listens.
 *
 * @param demo what is taken when the folder is new, or the settings name none
 * @throws ListenError `PORT_BUSY`, `LISTEN_FAILED`; TlsFilesError; and as `openGateway`
 */
export async function serve(config: Config, demo?: DemoDefaults): Promise<Serving> {
  // The terminal's first stream is for people.
  const log = createLog(config.logLevel, process.stderr);
  const gateway = await openGateway({
    folder: new DataFolder(config.dataDirectory),
    contracts: [...contracts],
    plan: demo?.plan,
    clock: demo?.clock,
    archives: await archiveSettings(config.archives),
    login: (await loginSettings(config.login)) ?? demo?.login,
    exchange: config.exchange,
    signatureRoots: await rootsOf(config, demo),
    http: { ...config.http, consoleDirectory: consoleDirectory() },
    log,
  });
  const closing = new AbortController();
  const app = createApp(gateway.services, routes, { closing: closing.signal });
  const server = await listenFor(app, config, gateway).catch(async (error: unknown) => {
    await gateway.close();
    throw error;
  });
  const renewing = keepTlsCurrent(config.tls, gateway.services.roots, server, log);
  let stopping: Promise<void> | undefined;
  return {
    gateway,
    url: server.url,
    stop: () => (stopping ??= stop(closing, server, gateway, renewing, config.graceMs)),
  };
}

async function listenFor(
  app: RequestListener,
  { host, port, tls }: Config,
  { services }: Gateway,
): Promise<RunningServer> {
  return listen(app, { host, port, tls: await readTls(tls, services.roots) });
}

async function stop(
  closing: AbortController,
  server: RunningServer,
  gateway: Gateway,
  renewing: Housekeeping | undefined,
  graceMs: number,
): Promise<void> {
  closing.abort();
  await renewing?.stop();
  await server.close(graceMs);
  await gateway.close();
}

/** The built console, if it is there. */
function consoleDirectory(): string | undefined {
  return existsSync(join(CONSOLE, 'index.html')) ? CONSOLE : undefined;
}

async function rootsOf(
  { signatureRoots: configured }: Config,
  demo: DemoDefaults | undefined,
): Promise<readonly string[]> {
  if (demo === undefined) return readSignatureRoots(configured);
  const others =
    configured === undefined ? demo.signatureRoots : await readSignatureRoots(configured);
  return [...others, demo.sealRoot];
}
