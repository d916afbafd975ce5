// SPDX-License-Identifier: Apache-2.0
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { LOG_LEVELS, type LogLevel } from './log.js';
import type { HttpSettings } from './services.js';

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
  /** Most time that requests under way get when the gateway stops. */
  readonly graceMs: number;
}

/** How archives are tested, as far as the environment says. */
export interface ArchiveConfig {
  /** Program that scans a file on its standard input; undefined: nothing is scanned. */
  readonly malwareScanner: string | undefined;
  readonly retestDays: number;
}

/** Settings that cannot be used. Each problem names its variable and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG_INVALID';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the environment has settings that cannot be used:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

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
  const config: Config = {
    dataDirectory: resolve(read.text('DATA_DIR', 'data')),
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', 8080, MOST_PORT),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'warn'),
    http: {
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
    graceMs: read.integer('SHUTDOWN_GRACE_SECONDS', 10, MOST_GRACE_SECONDS) * 1000,
  };
  read.finish();
  return config;
}

/** Reads variables and gathers what is wrong, so that all of it is said at once. */
class Reader {
  readonly #environment: Environment;
  readonly #problems: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string, fallback: string): string {
    const value = this.#environment[name]?.trim() ?? '';
    return value === '' ? fallback : value;
  }

  /** Made absolute; undefined when it is not set. */
  path(name: string): string | undefined {
    const value = this.text(name, '');
    return value === '' ? undefined : resolve(value);
  }

  integer(name: string, fallback: number, most: number): number {
    const value = this.text(name, String(fallback));
    if (/^[0-9]{1,9}$/.test(value) && Number(value) <= most) return Number(value);
    this.#refuse(name, `a whole number from 0 to ${most}`);
    return fallback;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name, fallback);
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.#refuse(name, `one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  /** IP addresses and CIDR subnets, with commas between. */
  addresses(name: string): readonly string[] {
    const values = this.text(name, '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (!values.every(isAddressOrSubnet)) {
      this.#refuse(name, 'IP addresses or subnets such as 10.0.0.0/8, with commas between');
    }
    return values;
  }

  /** @throws ConfigError when anything was wrong */
  finish(): void {
    if (this.#problems.length > 0) throw new ConfigError(this.#problems);
  }

  #refuse(name: string, takes: string): void {
    this.#problems.push(`${name} takes ${takes}`);
  }
}

function isAddressOrSubnet(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  try {
    new BlockList().addSubnet(address, Number(bits), version === 4 ? 'ipv4' : 'ipv6');
    return /^[0-9]{1,3}$/.test(bits);
  } catch {
    return false;
  }
}
