// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Socket } from 'node:net';

/** Of 127.0.0.1, as the kernel writes it. */
const HERE = '0100007F';
/** Which of its fields, from the near end on, names the socket. */
const INODE = 8;

/**
 * Tells which process of a network has the other end of a connection on this machine: by the folder
 * in which it works. Looks without waiting: after a fault hundreds connect at once, and each that
 * has to wait too long connects again.
 */
export class SocketOwners {
  readonly #folder: string;
  /** Names of the processes, by number. */
  #processes: ReadonlyMap<string, string> = new Map();
  #owners: ReadonlyMap<string, string> = new Map();

  /** @param folder parent of the folders in which the processes work */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns name of its folder; undefined for any other process */
  of(socket: Socket): string | undefined {
    const inode = inodeOf(socket);
    if (inode === undefined) return undefined;
    // What was found once stays so: the kernel counts on.
    if (!this.#owners.has(inode)) this.#owners = this.#look();
    if (!this.#owners.has(inode) && this.#hasNewProcess()) this.#owners = this.#look();
    return this.#owners.get(inode);
  }

  /** The sockets that each process has open, by inode. */
  #look(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#processes].flatMap(([pid, name]) =>
        socketsOf(pid).map((inode) => [inode, name] as const),
      ),
    );
  }

  #hasNewProcess(): boolean {
    const found = new Map<string, string>();
    for (const pid of readdirSync('/proc')) {
      const cwd = linkOf(join('/proc', pid, 'cwd'));
      if (cwd !== undefined && dirname(cwd) === this.#folder) found.set(pid, basename(cwd));
    }
    const isNew = [...found].some(([pid, name]) => this.#processes.get(pid) !== name);
    this.#processes = found;
    return isNew;
  }
}

/** Of the other end, from the kernel's own list of connections. */
function inodeOf({ remotePort, localPort }: Socket): string | undefined {
  const table = readFileSync('/proc/net/tcp', 'latin1');
  const ends = `${HERE}:${hex(remotePort)} ${HERE}:${hex(localPort)} `;
  const at = table.indexOf(ends);
  if (at === -1) return undefined;
  const rest = table.slice(at, table.indexOf('\n', at)).split(/\s+/);
  return rest[INODE];
}

function hex(port = 0): string {
  return port.toString(16).toUpperCase().padStart(4, '0');
}

function socketsOf(pid: string): string[] {
  const folder = join('/proc', pid, 'fd');
  try {
    return readdirSync(folder).flatMap((name) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(linkOf(join(folder, name)) ?? '') ?? [];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    return [];
  }
}

/** Undefined when it is gone meanwhile, or no link. */
function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
