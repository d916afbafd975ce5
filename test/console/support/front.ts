// SPDX-License-Identifier: Apache-2.0
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificateAuthority, issueCertificate } from '@yulian/network';

/** What stands before a gateway and has TLS. */
export interface Front {
  readonly port: number;
  close(): Promise<void>;
}

/** Ends TLS for a gateway that speaks plain HTTP, as the world in front of it does. */
export async function frontOf(gatewayUrl: string): Promise<Front> {
  const authority = await createCertificateAuthority('FrontMSP');
  const { certificate: cert, privateKey: key } = await issueCertificate(authority, {
    ...{ commonName: 'gateway.example', use: 'client' },
  });
  const server = createServer({ cert, key }, (incoming, outgoing) => {
    const { method, headers } = incoming;
    const sent = request(gatewayUrl + (incoming.url ?? '/'), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    sent.on('error', () => outgoing.destroy());
    incoming.pipe(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
