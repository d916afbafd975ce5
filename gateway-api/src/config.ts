// SPDX-License-Identifier: Apache-2.0
import { resolve } from 'node:path';
import type { ExchangeAddresses } from './accesses/accesses.js';
import { readExchangeConfig } from './config-exchange.js';
import { readLoginConfig, type LoginConfig } from './config-login.js';
import { readTlsConfig, type TlsConfig } from './config-tls.js';
import { Reader, type Environment } from './environment.js';
import { LOG_LEVELS, type LogLevel } from './log.js';
import type { HttpSettings } from './services.js';

export { ConfigError } from './environment.js';

/** The process's settings, from its environment. */
export interface Config {
  readonly dataDirectory: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly http: Omit<HttpSettings, 'consoleDirectory'>;
  /** File of PEM certificates whose seals and signatures are believed; undefined: nobody's are. */
  readonly signatureRoots: string | undefined;
  readonly archives: ArchiveConfig;
  /** Undefined: nobody signs in, API keys only. */
  readonly login: LoginConfig | undefined;
  /** Other organisations' gateways, by MSP id. */
  readonly exchange: ExchangeAddresses;
  /** Undefined: plain HTTP, behind something that terminates TLS. */
  readonly tls: TlsConfig | undefined;
  /** Most time that requests under way get when the gateway stops. */
  readonly graceMs: number;
}

/** How archives are tested, as far as the environment says. */
export interface ArchiveConfig {
  /** Program that scans a file on its standard input; undefined: nothing is scanned. */
  readonly malwareScanner: string | undefined;
  readonly retestDays: number;
}

const BODY_TIMEOUT_MS = 10_000;
const MOST_PORT = 65_535;
const MOST_PER_MINUTE = 1_000_000;
const MOST_GRACE_SECONDS = 600;
const MOST_RETEST_DAYS = 3650;

/**
 * Reads the settings. Every one has a default; an empty variable counts as none.
 *
 * @throws ConfigError with every variable that is wrong
 */
export function readConfig(environment: Environment): Config {
  const read = new Reader(environment);
  const login = readLoginConfig(read);
  const config: Config = {
    dataDirectory: resolve(read.text('DATA_DIR', 'data')),
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', 8080, MOST_PORT),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'warn'),
    http: {
      publicUrl: read.origin('PUBLIC_URL') ?? originOf(login?.redirectUrl),
      publicRequestsPerMinute: read.integer('PUBLIC_REQUESTS_PER_MINUTE', 120, MOST_PER_MINUTE),
      callerRequestsPerMinute: read.integer('CALLER_REQUESTS_PER_MINUTE', 6000, MOST_PER_MINUTE),
      trustedProxies: read.addresses('TRUSTED_PROXIES'),
      bodyTimeoutMs: BODY_TIMEOUT_MS,
      checkReplies: read.oneOf('CHECK_REPLIES', ['on', 'off'], 'off') === 'on',
    },
    signatureRoots: read.path('SIGNATURE_ROOTS'),
    archives: {
      malwareScanner: read.path('MALWARE_SCANNER'),
      retestDays: read.integer('ARCHIVE_RETEST_DAYS', 365, MOST_RETEST_DAYS),
    },
    login,
    exchange: readExchangeConfig(read),
    tls: readTlsConfig(read),
    graceMs: read.integer('SHUTDOWN_GRACE_SECONDS', 10, MOST_GRACE_SECONDS) * 1000,
  };
  read.finish();
  return config;
}

/** Where people sign in is where they reach the gateway. What is no address is refused when it is used. */
function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
