// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolder } from '@yulian/network/operator';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { LICENCE_TYPES, type LicenceType, type TypeNumber } from '../../support/licence-types.js';
import type { MemberName, RoleName } from '../../support/members.js';

/** API keys by `member/role`. */
export type Keys = Readonly<Record<string, string>>;

/** A data folder with the consortium and its licence types, closed; never written to. */
export interface Template {
  readonly directory: string;
  readonly keys: Keys;
  /** Number of its blocks. */
  readonly height: number;
}

/** Types that the load issues, each by another issuer, so that several vaults take part. */
export const LOAD_TYPES = ['001', '012', '022', '027'] as const satisfies readonly TypeNumber[];

export type LoadType = (typeof LOAD_TYPES)[number];

/** Who issues licences of a type. */
export function issuerOf(type: LoadType): MemberName {
  return (LICENCE_TYPES[type] satisfies LicenceType).issuer;
}

const ROLES: readonly RoleName[] = ['clerk', 'approver', 'operator'];

let template: Promise<Template> | undefined;

/** Made once for a process. */
export function theTemplate(): Promise<Template> {
  template ??= makeTemplate();
  return template;
}

async function makeTemplate(): Promise<Template> {
  const gateway = await startGateway();
  process.once('exit', () => {
    rmSync(gateway.directory, { recursive: true, force: true });
  });
  return closedTemplate(gateway);
}

/** Makes the keys that a load needs, and closes the gateway: its folder is what the load begins from. */
export async function closedTemplate(gateway: TestGateway): Promise<Template> {
  const keys: Record<string, string> = {};
  for (const member of new Set<MemberName>(['bureau', ...LOAD_TYPES.map(issuerOf)])) {
    for (const role of ROLES)
      keys[`${member}/${role}`] = (await gateway.as(member, role)).key ?? '';
  }
  const { height } = await gateway.gateway.services.ledger.info();
  await gateway.stop();
  return { directory: gateway.directory, keys, height };
}

/** Opens every backup of a folder that was made from the template. */
export async function theRecoveryKey(): Promise<string> {
  return new DataFolder((await theTemplate()).directory).recoveryKey;
}

/** A data folder of its own, as the template is. */
export async function copyOf({ directory }: Template, scratch: string): Promise<string> {
  await mkdir(scratch, { recursive: true });
  const copy = await mkdtemp(join(scratch, 'data-'));
  await cp(directory, copy, { recursive: true });
  return copy;
}
