// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { addressOf, type Endpoint } from './topology.js';

/** What a peer installs: not code, but where its server is. */
export interface ChaincodePackage {
  readonly bytes: Buffer;
  /** `label:sha256`, as the peer computes it. */
  readonly id: string;
}

/** How a peer reaches its chaincode server. PEM texts. */
export interface ChaincodeServer {
  readonly address: Endpoint;
  readonly root: string;
  readonly client: { readonly certificate: string; readonly privateKey: string };
}

const BLOCK = 512;

/**
 * A package of type `ccaas`: `metadata.json`, and `code.tar.gz` with `connection.json`. The same
 * input gives the same bytes, and so the same id.
 */
export function packageChaincode(label: string, server: ChaincodeServer): ChaincodePackage {
  const connection = {
    address: addressOf(server.address),
    dial_timeout: '10s',
    tls_required: true,
    root_cert: server.root,
    client_auth_required: true,
    client_key: server.client.privateKey,
    client_cert: server.client.certificate,
  };
  const code = archive([['connection.json', JSON.stringify(connection)]]);
  const bytes = archive([
    // The builder's detect looks for the type in this very form.
    ['metadata.json', JSON.stringify({ type: 'ccaas', label })],
    ['code.tar.gz', code],
  ]);
  return { bytes, id: `${label}:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** A gzipped tar archive of plain files (POSIX.1-1988 ustar), without times or owners. */
function archive(files: readonly (readonly [string, string | Buffer])[]): Buffer {
  const parts = files.flatMap(([name, content]) => {
    const bytes = Buffer.from(content as Buffer);
    return [header(name, bytes.length), bytes, Buffer.alloc(padding(bytes.length))];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]));
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, width: number): string => value.toString(8).padStart(width, '0');
  block.write(name, 0);
  block.write(`${octal(0o644, 7)}\0`, 100);
  block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 108);
  block.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}
