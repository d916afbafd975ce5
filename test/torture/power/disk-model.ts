// SPDX-License-Identifier: Apache-2.0
import { constants } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../engine/random.js';
import type { Operation } from '../shim/read-log.js';
import { FileModel, type Survival } from './file-model.js';
import { Names, type NameChange, type Node } from './names.js';

const NEW_FILE_MODE = 0o600;
const MODE_BITS = 0o777;

/** Paths below the watched folder, `''` for itself, with the files' bytes. */
export type Tree = ReadonlyMap<
  string,
  { readonly bytes: Buffer; readonly mode: number } | 'folder'
>;

/**
 * What the disk may hold after a power cut, from what a process has done to its files.
 *
 * Bytes that a sync has covered are there; of others any may be. Names follow what the file systems
 * of Linux promise (ext4, XFS and btrfs all keep names in a journal): changes of names reach the
 * disk in their order, so that some first part of them is there; and a sync of a file takes along
 * the changes of names up to the file's own last one, a sync of a folder all that were before it.
 */
export class DiskModel {
  readonly #root: string;
  readonly #base: ReadonlyMap<string, Node>;
  readonly #names: Names;
  readonly #changes: NameChange[] = [];
  /** For each file and folder: how many changes of names there were with its last own one. */
  readonly #named = new Map<Node, number>();
  readonly #open = new Map<number, Node>();
  /** For each running sync of a folder: how many changes of names it covers, by descriptor. */
  readonly #syncs = new Map<number, number>();
  /** Changes of names that are certainly on the disk. */
  #durable = 0;

  private constructor(root: string, base: ReadonlyMap<string, Node>) {
    this.#root = root;
    this.#base = base;
    this.#names = new Names(base);
  }

  /** A folder as it is now, all of it on the disk. */
  static async of(root: string): Promise<DiskModel> {
    const base = new Map<string, Node>([['', 'folder']]);
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(root.length + 1);
      if (entry.isDirectory()) base.set(name, 'folder');
      else {
        const { mode } = await stat(path);
        base.set(name, new FileModel(await readFile(path), mode & MODE_BITS));
      }
    }
    return new DiskModel(root, base);
  }

  /** Takes in what the process did next. */
  take(operation: Operation): void {
    const { kind, fd, number, bytes } = operation;
    switch (kind) {
      case 'open':
        this.#opened(fd, number, this.#nameOf(bytes));
        break;
      case 'close':
        this.#open.delete(fd);
        break;
      case 'sync-begin':
      case 'sync-end':
        this.#synced(kind, fd);
        break;
      case 'write':
        this.#fileOf(fd)?.write(number, bytes);
        break;
      case 'truncate':
        this.#fileOf(fd)?.truncate(number);
        break;
      case 'send':
        break;
      default:
        this.#renamed(operation);
    }
  }

  #fileOf(fd: number): FileModel | undefined {
    const node = this.#open.get(fd);
    return node instanceof FileModel ? node : undefined;
  }

  #synced(kind: 'sync-begin' | 'sync-end', fd: number): void {
    const file = this.#fileOf(fd);
    if (kind === 'sync-begin') {
      file?.beginSync(fd);
      this.#syncs.set(fd, file === undefined ? this.#changes.length : this.#namedAt(file));
      return;
    }
    file?.endSync(fd);
    this.#durable = Math.max(this.#durable, this.#syncs.get(fd) ?? 0);
  }

  /** What may be found after a power cut now. */
  cut(survival: Survival, random: Random): Tree {
    const least = this.#durable;
    const most = this.#changes.length;
    const kept = { none: least, all: most, first: 0, pages: 0 }[survival];
    const names = new Names(this.#base);
    const count = kept === 0 ? random.between(least, most) : kept;
    for (const change of this.#changes.slice(0, count)) names.apply(change);
    const tree = new Map<string, { bytes: Buffer; mode: number } | 'folder'>();
    for (const [name, node] of names.all()) {
      tree.set(
        name,
        node === 'folder' ? node : { bytes: node.after(survival, random), mode: node.mode },
      );
    }
    return tree;
  }

  #opened(fd: number, flags: number, name: string | undefined): void {
    if (name === undefined) return;
    let node = this.#names.get(name);
    if (node === undefined && (flags & constants.O_CREAT) !== 0) {
      node = new FileModel(Buffer.alloc(0), NEW_FILE_MODE);
      this.#change({ kind: 'make', name, node });
    } else if (node instanceof FileModel && (flags & constants.O_TRUNC) !== 0) node.truncate(0);
    if (node !== undefined) this.#open.set(fd, node);
  }

  #renamed({ kind, bytes, second }: Operation): void {
    const name = this.#nameOf(bytes);
    const to = this.#nameOf(second);
    if (kind === 'rename' && name !== undefined && to !== undefined) {
      this.#change({ kind: 'rename', name, to });
    } else if (name === undefined) return;
    else if (kind === 'mkdir') this.#change({ kind: 'make', name, node: 'folder' });
    else if (kind === 'unlink' || kind === 'rmdir') this.#change({ kind: 'remove', name });
  }

  #change(change: NameChange): void {
    const node = change.kind === 'make' ? change.node : this.#names.get(change.name);
    this.#names.apply(change);
    this.#changes.push(change);
    if (node instanceof FileModel) this.#named.set(node, this.#changes.length);
  }

  #namedAt(node: Node): number {
    return this.#named.get(node) ?? 0;
  }

  #nameOf(path: Buffer): string | undefined {
    const text = path.toString('utf8');
    if (text === this.#root) return '';
    return text.startsWith(`${this.#root}/`) ? text.slice(this.#root.length + 1) : undefined;
  }
}
