// SPDX-License-Identifier: Apache-2.0
import { isIPv6, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/**
 * The origin at which a connection reached this machine, `http://127.0.0.1:8080`: by the socket itself.
 * The `Host` header names whatever its sender likes.
 */
export function ownOrigin(socket: Pick<Socket, 'localAddress' | 'localPort'>): string {
  const scheme = (socket as Partial<TLSSocket>).encrypted === true ? 'https' : 'http';
  const address = (socket.localAddress ?? 'localhost').replace(/^::ffff:(?=\d+\.)/, '');
  // An IPv6 zone names an interface of this machine: it is nothing for others.
  const host = isIPv6(address) ? `[${address.replace(/%.*$/, '')}]` : address;
  return `${scheme}://${host}:${String(socket.localPort ?? 0)}`;
}
