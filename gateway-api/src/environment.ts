// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';

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

/** Reads variables and gathers what is wrong, so that all of it is said at once. */
export class Reader {
  readonly #environment: Environment;
  readonly #problems: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string, fallback: string): string {
    const value = ownMember(this.#environment, name)?.trim() ?? '';
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
    this.refuse(name, `a whole number from 0 to ${most}`);
    return fallback;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name, fallback);
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.refuse(name, `one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  /** IP addresses and CIDR subnets, with commas between. */
  addresses(name: string): readonly string[] {
    const values = this.text(name, '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (!values.every(isAddressOrSubnet)) {
      this.refuse(name, 'IP addresses or subnets such as 10.0.0.0/8, with commas between');
    }
    return values;
  }

  /** Where people reach something: an address with nothing after its host. Undefined when it is not set. */
  origin(name: string): string | undefined {
    const value = this.text(name, '').replace(/\/$/, '');
    if (value === '') return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url !== undefined && /^https?:$/.test(url.protocol) && url.origin === value) return value;
    this.refuse(name, 'https:// and a host in lower case, with nothing after it');
    return undefined;
  }

  /** @throws ConfigError when anything was wrong */
  finish(): void {
    if (this.#problems.length > 0) throw new ConfigError(this.#problems);
  }

  /** Says what a variable takes. */
  refuse(name: string, takes: string): void {
    this.#problems.push(`${name} takes ${takes}`);
  }

  /** Says that a variable must not be there. */
  forbid(name: string, because: string): void {
    if (this.text(name, '') !== '') this.#problems.push(`${name} is not taken: ${because}`);
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
