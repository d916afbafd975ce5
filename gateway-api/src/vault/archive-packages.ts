// SPDX-License-Identifier: Apache-2.0
import type { JsonObject } from '@yulian/proofs';
import type { ArchiveManifest, PackageReport } from '@yulian/proofs/archives';
import type { RowChange, RowStore } from './row-store.js';
import { RowTable } from './row-table.js';

/** A package of electronic archives as this vault holds it. */
export interface HeldPackage {
  /** Its id on chain. */
  readonly id: string;
  /** Root over files and log, hex: what the chain holds of it. */
  readonly root: string;
  /** With the salts of files and log. */
  readonly manifest: ArchiveManifest;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
  /** Ids of the documents by their paths in the package. */
  readonly documents: Readonly<Record<string, string>>;
}

/** The report of a test, found by what the chain holds of it. */
export interface HeldReport {
  readonly evidence: string;
  /** Base64url. */
  readonly salt: string;
  readonly report: PackageReport;
}

/** What an erasure left behind: the certificate, and its digest as the chain has it. */
export interface HeldCertificate {
  readonly digest: string;
  readonly certificate: JsonObject;
}

/**
 * Packages by their roots, so that two attempts at one package never overwrite each other; reports
 * by their evidence; certificates of erasure by package.
 */
export class ArchivePackages {
  readonly #rows: RowStore;
  readonly #packages: RowTable<HeldPackage>;
  readonly #reports: RowTable<HeldReport>;
  readonly #certificates: RowTable<HeldCertificate>;

  constructor(rows: RowStore) {
    this.#rows = rows;
    this.#packages = new RowTable(rows, 'archive-package');
    this.#reports = new RowTable(rows, 'archive-report');
    this.#certificates = new RowTable(rows, 'erasure-certificate');
  }

  /** Durable when it resolves: before its root is anchored. @throws VaultError `VAULT_WRITE_FAILED` */
  async add(held: HeldPackage): Promise<void> {
    await this.#write(this.#packages.change(nameOf(held), held));
  }

  async get(id: string, root: string): Promise<HeldPackage | undefined> {
    return this.#packages.get(nameOf({ id, root }));
  }

  /** All that was ever made of a package: what was returned and mended has several roots. */
  async of(id: string): Promise<HeldPackage[]> {
    const found: HeldPackage[] = [];
    for await (const [, held] of this.#packages.entries({ prefix: `${id}/` })) found.push(held);
    return found;
  }

  /** Every package. */
  async *all(): AsyncGenerator<HeldPackage, void, undefined> {
    for await (const [, held] of this.#packages.entries()) yield held;
  }

  /** @throws VaultError `VAULT_WRITE_FAILED` */
  async remove(held: HeldPackage): Promise<void> {
    await this.#write(this.#packages.change(nameOf(held), undefined));
  }

  /** @throws VaultError `VAULT_WRITE_FAILED` */
  async addReport(report: HeldReport): Promise<void> {
    await this.#write(this.#reports.change(report.evidence, report));
  }

  async report(evidence: string): Promise<HeldReport | undefined> {
    return this.#reports.get(evidence);
  }

  /** @throws VaultError `VAULT_WRITE_FAILED` */
  async addCertificate(id: string, held: HeldCertificate): Promise<void> {
    await this.#write(this.#certificates.change(id, held));
  }

  async certificate(id: string): Promise<HeldCertificate | undefined> {
    return this.#certificates.get(id);
  }

  async #write(change: RowChange): Promise<void> {
    await this.#rows.write([change]);
  }
}

/** Both are on chain. */
function nameOf({ id, root }: Pick<HeldPackage, 'id' | 'root'>): string {
  return `${id}/${root}`;
}
