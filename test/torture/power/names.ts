// SPDX-License-Identifier: Apache-2.0
import type { FileModel } from './file-model.js';

/** What a name stands for. */
export type Node = FileModel | 'folder';

/** One change of the names below a folder. */
export type NameChange =
  | { readonly kind: 'make'; readonly name: string; readonly node: Node }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'remove'; readonly name: string };

/** The names below a folder, each with what it stands for. */
export class Names {
  readonly #nodes: Map<string, Node>;

  constructor(nodes: ReadonlyMap<string, Node>) {
    this.#nodes = new Map(nodes);
  }

  get(name: string): Node | undefined {
    return this.#nodes.get(name);
  }

  /** Sorted, so that a folder comes before what is in it. */
  all(): readonly (readonly [string, Node])[] {
    return [...this.#nodes].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  apply(change: NameChange): void {
    if (change.kind === 'make') this.#nodes.set(change.name, change.node);
    else if (change.kind === 'remove') this.#nodes.delete(change.name);
    else this.#rename(change.name, change.to);
  }

  #rename(name: string, to: string): void {
    const node = this.#nodes.get(name);
    if (node === undefined) return;
    this.#nodes.delete(name);
    this.#nodes.set(to, node);
    if (node !== 'folder') return;
    for (const [inner, each] of [...this.#nodes]) {
      if (!inner.startsWith(`${name}/`)) continue;
      this.#nodes.delete(inner);
      this.#nodes.set(`${to}${inner.slice(name.length)}`, each);
    }
  }
}
