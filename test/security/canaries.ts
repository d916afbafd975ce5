// SPDX-License-Identifier: Apache-2.0
import { randomBytes, randomInt } from 'node:crypto';

/** Secrets that are given to the gateway, by name: `citizen number 7`. */
export class Canaries {
  readonly all = new Map<string, string | Uint8Array>();

  /** Another one of a kind; it is looked for from now on. */
  add<T extends string | Uint8Array>(kind: string, secret: T): T {
    this.all.set(`${kind} ${this.count(kind) + 1}`, secret);
    return secret;
  }

  count(kind: string): number {
    return [...this.all.keys()].filter((name) => name.startsWith(`${kind} `)).length;
  }

  /** A fictitious person: no such family names, region 999999, a number that nobody has. */
  person(): {
    readonly name: string;
    readonly code: string;
    readonly phone: string;
    readonly number: string;
  } {
    return {
      name: this.add('name', `${pick('示虚例拟')}${chinese(4)}${pick('甲乙丙丁')}`),
      code: this.add('citizen number', citizenNumber()),
      phone: this.add('phone', `1990${digits(9)}`),
      number: this.add('licence number', `示${digits(10)}号`),
    };
  }

  /** What a document says. */
  content(): Uint8Array {
    return this.add('document', Buffer.from(`示例文件 ${chinese(12)} ${digits(12)}\n`));
  }

  /** What a person calls a file. */
  fileName(): string {
    return `${this.add('file name', `${chinese(5)}的证件${digits(4)}`)}.txt`;
  }

  idempotencyKey(): string {
    return this.add('idempotency key', randomBytes(12).toString('hex'));
  }
}

function digits(length: number): string {
  return Array.from({ length }, () => String(randomInt(10))).join('');
}

function chinese(length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(0x4e00 + randomInt(2000))).join('');
}

function pick(from: string): string {
  return from[randomInt(from.length)]!;
}

/** GB 11643: weights are powers of 2 modulo 11. */
function citizenNumber(): string {
  const body = `999999${String(1950 + randomInt(50))}${two(12)}${two(28)}${digits(3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11]!;
}

function two(most: number): string {
  return String(1 + randomInt(most)).padStart(2, '0');
}
