// SPDX-License-Identifier: Apache-2.0
import type { DecideAccessesInput } from '@yulian/chaincode/schemas';
import type { AccessMode, AccessRecord, DeliveryFault, JsonValue } from '@yulian/proofs';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';
import type { ShownCode } from '../subjects/code-text.js';
import type { AccessAnswer } from './answer.js';
import type { SealedMessage } from './hpke.js';
import type { SubjectCode } from './intent.js';
import type { TakenIn } from './modes.js';

type Terms = DecideAccessesInput['accesses'][number];

/** An access that somebody asks for. */
export interface AskedAccess extends Pick<Terms, 'serviceItem' | 'purpose' | 'fields'> {
  readonly mode: AccessMode;
  readonly case?: string | undefined;
  /** Under what it is made: a grant, or a code that the holder shows. */
  readonly grant?: string | undefined;
  readonly showing?: ShownCode | undefined;
  /** Of the grant: whose item it is. */
  readonly item: string;
  readonly provider: string;
  readonly subject: SubjectCode;
  /** What a mode tells the provider beside, and what it keeps for itself. */
  readonly more?: JsonValue | undefined;
  readonly kept?: JsonValue | undefined;
}

/** How far an access has come, as the requester's gateway knows it: vault data. */
export interface AccessRow {
  readonly format: 1;
  /** HMAC of what was asked. */
  readonly request: string;
  readonly mspId: string;
  readonly requester: string;
  readonly asked: AskedAccess;
  /** Who asked, and what opens the commitment to that on chain. */
  readonly operator: { readonly name: string; readonly salt: string };
  readonly intent: SealedMessage;
  /** The provider's reference for the subject. */
  readonly subject?: string;
  /** SHA-256 of the sealed answer that came, hex. */
  readonly came?: string;
  /** As it was opened. */
  readonly answer?: AccessAnswer;
  readonly taken?: TakenIn;
  readonly fault?: DeliveryFault;
  /** The record as the last act left it. */
  readonly access?: AccessRecord;
  /** Nothing more is to be done. */
  readonly isDone: boolean;
}

/** Rows of accesses that an organisation's units asked for, by their ids. */
export class AccessRows {
  readonly #vault: Vault;
  readonly #rows: RowTable<AccessRow>;
  /** Ids of those that are under way, so that a start need not read all. */
  readonly #open: RowTable<true>;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.#rows = new RowTable(vault.rows, 'access');
    this.#open = new RowTable(vault.rows, 'access-open');
  }

  get(id: string): Promise<AccessRow | undefined> {
    return this.#rows.get(id);
  }

  /** Durable when it resolves. */
  async put(id: string, row: AccessRow): Promise<AccessRow> {
    const mark = this.#open.change(id, row.isDone ? undefined : true);
    await this.#vault.rows.write([this.#rows.change(id, row), mark]);
    return row;
  }

  /** Takes away one of which nothing came. */
  async remove(id: string): Promise<void> {
    await this.#vault.rows.write([
      this.#rows.change(id, undefined),
      this.#open.change(id, undefined),
    ]);
  }

  async openIds(): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const [id] of this.#open.entries()) ids.push(id);
    return ids;
  }
}
