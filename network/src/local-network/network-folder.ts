// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { Places } from './settings-node.js';
import { shortName } from './topology.js';

/** Where things of a local network lie, below `DATA_DIR/fabric`. */
export class NetworkFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** What the network was made from; written before anything is started. */
  get settings(): string {
    return join(this.path, 'network.json');
  }

  /** Who takes part, with their units. */
  get plan(): string {
    return join(this.path, 'plan.json');
  }

  /** Which chaincode servers run. */
  get chaincode(): string {
    return join(this.path, 'chaincode.json');
  }

  /** A channel's configuration and its first block. */
  channel(name: string): string {
    return join(this.path, 'channels', name);
  }

  /** Pid files, one for each process. */
  get processes(): string {
    return join(this.path, 'processes');
  }

  get logs(): string {
    return join(this.path, 'logs');
  }

  /** What a process keeps. */
  state(name: string): string {
    return join(this.path, 'state', name);
  }

  /** An organisation's MSP as verifiers take it: roots and node roles. */
  msp(mspId: string): string {
    return join(this.path, 'organisations', shortName(mspId), 'msp');
  }

  /** An identity in the form of Fabric's own programs: an MSP folder with `signcerts`, `keystore`. */
  localMsp(mspId: string, name: string): string {
    return join(this.path, 'organisations', shortName(mspId), name, 'msp');
  }

  /** `server.crt`, `server.key`, `ca.crt` of a process. */
  tls(mspId: string, name: string): string {
    return join(this.path, 'organisations', shortName(mspId), name, 'tls');
  }

  /** As {@link tls}, of the server of an organisation's chaincode. */
  chaincodeTls(mspId: string, sequence: number): string {
    return this.tls(mspId, `chaincode-${String(sequence)}`);
  }

  /** Where a peer or an orderer finds its things. */
  places(mspId: string, name: string): Places {
    return { msp: this.localMsp(mspId, name), tls: this.tls(mspId, name), state: this.state(name) };
  }
}
