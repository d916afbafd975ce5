// SPDX-License-Identifier: Apache-2.0
import { loadLastingIdentity, type Identity, type LastingIdentity } from '@yulian/network';
import type { ConsortiumFile, DataFolder, IdentityEntry } from '@yulian/network/operator';
import { RequestError } from '../http/request-error.js';
import { text } from '../i18n/text.js';
import type { Caller, Role, UnitLevel } from '../identity/caller.js';
import type { LedgerIdentities } from '../identity/ledger-identities.js';

interface Held extends IdentityEntry {
  readonly mspId: string;
  readonly identity: LastingIdentity;
}

/** The ledger identities in a data folder: one for each unit and role of the consortium file. */
export class FolderIdentities implements LedgerIdentities {
  readonly #held: ReadonlyMap<string, Held>;

  private constructor(held: readonly Held[]) {
    this.#held = new Map(held.map((one) => [nameOf(one.mspId, one.unit, one.role), one]));
  }

  /** @throws Error when a key is missing, or can be read by others */
  static async load(
    folder: DataFolder,
    { organisations }: ConsortiumFile,
  ): Promise<FolderIdentities> {
    const held = organisations.flatMap(({ mspId, identities }) =>
      identities.map(async (entry) => ({
        ...entry,
        mspId,
        identity: await loadLastingIdentity(folder.identity(mspId, entry.unit, entry.role)),
      })),
    );
    return new FolderIdentities(await Promise.all(held));
  }

  forCaller(
    { mspId, unit, roles }: Pick<Caller, 'mspId' | 'unit' | 'roles'>,
    role: Role,
  ): Identity {
    // A route that several roles may call must not lend one of them the signature of another.
    if (!roles.includes(role)) {
      throw new RequestError('ROLE_NOT_ALLOWED', {
        detail: text(`需要角色：${role}`, `it needs the role ${role}`),
      });
    }
    const held = this.#held.get(nameOf(mspId, unit, role));
    if (held === undefined) throw new RequestError('LEDGER_IDENTITY_MISSING');
    return held.identity;
  }

  rolesOf(mspId: string, unit: string): readonly Role[] {
    return this.#of(mspId, unit).map(({ role }) => role as Role);
  }

  organisationOf(unit: string): string | undefined {
    return [...this.#held.values()].find((one) => one.unit === unit)?.mspId;
  }

  levelOf(mspId: string, unit: string): UnitLevel | undefined {
    return this.#of(mspId, unit)[0]?.level as UnitLevel | undefined;
  }

  /** All units that have identities here. */
  units(): readonly { readonly mspId: string; readonly unit: string; readonly level: UnitLevel }[] {
    const units = new Map<string, { mspId: string; unit: string; level: UnitLevel }>();
    for (const { mspId, unit, level } of this.#held.values()) {
      units.set(unit, { mspId, unit, level: level as UnitLevel });
    }
    return [...units.values()];
  }

  /** To be reread, one by one. */
  all(): readonly LastingIdentity[] {
    return [...this.#held.values()].map(({ identity }) => identity);
  }

  #of(mspId: string, unit: string): readonly Held[] {
    return [...this.#held.values()].filter((one) => one.mspId === mspId && one.unit === unit);
  }
}

const nameOf = (mspId: string, unit: string, role: string): string => `${mspId}/${unit}/${role}`;
