// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { TrustRoots } from '@yulian/proofs';
import { verifyCertificateFile } from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { newEcoId, retirementOf } from '../../support/credit-fixture.js';
import { closedPool, issuingAccountOf, MARKET_BATCH } from '../../support/credit-rows.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { accountOf, pressSerial } from '../../support/market-world.js';

interface Page<T> {
  readonly data: readonly T[];
}

interface Batch {
  readonly state: string;
  readonly units: string;
  readonly buffer: string;
  readonly health: { readonly bufferLeft: string; readonly cancelled: string };
}

const basis = 'STXM-3';
const PUBLIC_URL = 'https://gateway.example';

describe('gateway: credits', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let roots: TrustRoots;
  before(async () => {
    gateway = await startGateway({ market: true, http: { publicUrl: PUBLIC_URL } });
    roots = await gateway.anonymous.read<TrustRoots>('/trust.json');
  });
  after(() => gateway.close());

  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const response = await fetch(`${gateway.url}${path}`);
    expect(response.status).to.equal(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const verified = (bytes: Uint8Array) => verifyCertificateFile(bytes, roots, nodePrimitives);

  it('retire units, say so in the register, and certify it for everybody', async () => {
    const account = accountOf('press');
    const serial = pressSerial(0);
    const body = retirementOf({ account, holdings: [{ serial }] });
    const trader = await gateway.as('press', 'trader');
    const { retirement } = await trader.make<{ retirement: { serials: readonly string[] } }>(
      '/v1/retirements',
      body,
    );
    expect(retirement.serials).to.deep.equal([serial]);
    const path = `/v1/retirements/${body.id}`;
    const register = await gateway.anonymous.read<Page<{ id: string }>>('/v1/retirements');
    expect(register.data.map(({ id }) => id)).to.include(body.id);
    const gone = await trader.read<Page<{ serial: string }>>(
      `/v1/holdings?account=${account}&state=RETIRED`,
    );
    expect(gone.data.map((one) => one.serial)).to.deep.equal([serial]);
    const json = await bytesOf(`${path}/certificate`);
    expect(verified(json).verdict).to.equal('pass');
    for (const language of ['zh-CN', 'en']) {
      const pdf = await bytesOf(`${path}/certificate.pdf?lang=${language}`);
      const { verdict, checks, address } = verified(pdf);
      expect(verdict, language).to.equal('pass');
      expect(address).to.equal(`${PUBLIC_URL}/c/${body.id}`);
      expect(checks.at(-1)?.code).to.equal('PAGE_MATCHES');
    }
    const again = await trader.post('/v1/retirements', { ...body, id: newEcoId('ret') });
    expect(again.body).to.include({ code: 'HOLDING_RETIRED' });
  });

  it('form a batch, show its buffer, and take too much away again', async () => {
    const press = await gateway.as('press', 'approver');
    const account = issuingAccountOf('press');
    const formed = { id: 'E2E', pool: closedPool(0), account, basis };
    const { batch } = await press.make<{ batch: Batch }>('/v1/credit-batches', formed);
    expect(batch).to.include({ state: 'FORMED', units: '100', buffer: '10' });
    const own = await press.post(`/v1/credit-batches/E2E/acts`, { act: 'verify', basis });
    expect(own.body).to.include({ code: 'CREDIT_SECOND_ORGANISATION_REQUIRED' });
    const path = '/v1/credit-batches/F0';
    await press.post(`${path}/acts`, { act: 'verify', basis });
    const raised = await press.post<{ batch: Batch }>(`${path}/corrections`, {
      grams: '900',
      basis,
    });
    expect(raised.body.batch.state).to.equal('UNDER_CORRECTION');
    const decided = await press.post(`${path}/acts`, { act: 'correct', basis });
    expect(decided.body).to.include({ code: 'CREDIT_SECOND_ORGANISATION_REQUIRED' });
    const shown = await gateway.anonymous.read<Batch>(path);
    expect(shown.health).to.include({ bufferLeft: '10', cancelled: '0' });
  });

  it('are audited from the first block on', async () => {
    const auditor = await gateway.as('bureau', 'auditor');
    const audit = await auditor.read<{ height: number; batches: readonly { id: string }[] }>(
      '/v1/credit-audits',
    );
    expect(audit.height).to.be.greaterThan(5);
    expect(audit.batches.map(({ id }) => id)).to.include(MARKET_BATCH);
  });
});
