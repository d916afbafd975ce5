// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { TrustRoots } from '@yulian/proofs';
import { verifyCertificateFile } from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { retirementOf } from '../../support/credit-fixture.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { accountOf, pressSerial } from '../../support/market-world.js';

describe('gateway: where the code on a certificate leads', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway({ market: true });
  });
  after(() => gateway.close());

  /** As whoever asks likes to name the gateway. */
  const printedFor = (path: string, headers: Readonly<Record<string, string>>): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      get(`${gateway.url}${path}`, { headers }, (response) => {
        buffer(response).then(resolve, reject);
      }).once('error', reject);
    });

  it('is no choice of whoever asks, where no address is configured', async () => {
    const roots = await gateway.anonymous.read<TrustRoots>('/trust.json');
    const holdings = [{ serial: pressSerial(0) }];
    const body = retirementOf({ account: accountOf('press'), holdings });
    await (await gateway.as('press', 'trader')).make('/v1/retirements', body);
    const path = `/v1/retirements/${body.id}/certificate.pdf`;
    const stranger = 'stranger.example';
    const headers = { Host: stranger, 'X-Forwarded-Host': stranger, Forwarded: `host=${stranger}` };
    const { address } = verifyCertificateFile(
      ...([await printedFor(path, headers), roots, nodePrimitives] as const),
    );
    expect(address).to.equal(`${gateway.url}/c/${body.id}`);
  });
});
