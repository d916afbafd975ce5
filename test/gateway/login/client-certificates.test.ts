// SPDX-License-Identifier: Apache-2.0
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { Agent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import {
  createCertificateAuthority,
  issueCertificate,
  readIdentity,
  type CertificateAuthority,
  type CertificateRequest,
  type KeyPair,
} from '@yulian/network';
import { DataFolder } from '@yulian/network/operator';
// After the network, which brings what it needs at import time.
import { ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension } from '@peculiar/x509';
import { certificateSerial } from '@yulian/proofs';
import {
  askCertified,
  type CertifiedAnswer,
  type ShownCertificate,
} from '../../support/certified-client.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { MEMBERS } from '../../support/members.js';
import { namesakeOf, oddKeyPair, type Oddity } from '../../support/odd-certificates.js';

const { mspId: MSP, uscc: UNIT } = MEMBERS.market;
const DAY_MS = 86_400_000;

const CLERK: CertificateRequest = {
  commonName: 'system-1',
  use: 'client',
  attributes: { unit: UNIT, role: 'clerk', level: 'city' },
};

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

describe('login: client certificates', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let authority: CertificateAuthority;
  let server: KeyPair;
  let serverRoot: string;

  before(async () => {
    const root = await createCertificateAuthority('TlsRoot');
    serverRoot = root.certificate;
    server = await issueCertificate(root, { commonName: 'gateway', use: 'client' });
    const { certificate, privateKey: key } = server;
    gateway = await startGateway({ tls: { certificate, key } });
    authority = await readIdentity(new DataFolder(gateway.directory).authority(MSP));
  });

  after(() => gateway.close());

  const ask = (
    shown: ShownCertificate | undefined,
    path = '/v1/me',
    asked: Parameters<typeof askCertified>[3] = {},
  ): Promise<CertifiedAnswer> => askCertified(gateway.url + path, serverRoot, shown, asked);

  const issued = (change: Partial<CertificateRequest> = {}): Promise<KeyPair> =>
    issueCertificate(authority, { ...CLERK, ...change });

  const odd = (oddity: Oddity): Promise<ShownCertificate> =>
    oddKeyPair(authority, { attributes: JSON.stringify({ attrs: CLERK.attributes }), ...oddity });

  const refusal = async (shown: ShownCertificate): Promise<unknown[]> => {
    const { status, body } = await ask(shown);
    return [status, body.code, body['detail']];
  };

  it('stand for the unit and the role that they say', async () => {
    const shown = await issued();
    const { status, body, headers } = await ask(shown);
    expect(status).to.equal(200);
    expect(body).to.include({ mspId: MSP, unit: UNIT, level: 'city', demo: false });
    expect(body['roles']).to.deep.equal(['clerk']);
    expect(body['keyId']).to.equal(certificateSerial(shown.certificate));
    expect(headers['strict-transport-security']).to.match(/^max-age=\d+$/);
  });

  it('do what their role may, and nothing else', async () => {
    const auditor = await issued({ attributes: { ...CLERK.attributes, role: 'auditor' } });
    const body = { mspId: MSP, serial: 'ab' };
    const asked = { method: 'POST', headers: { 'Idempotency-Key': 'k' }, body };
    const answered = await ask(auditor, '/v1/revocations', asked);
    expect([answered.status, answered.body.code]).to.deep.equal([403, 'ROLE_NOT_ALLOWED']);
  });

  it('are not needed: an API key is taken as before, and goes first', async () => {
    const { status, body } = await ask(undefined);
    expect([status, body.code]).to.deep.equal([401, 'CREDENTIALS_MISSING']);
    const key = await gateway.makeKey('press');
    const both = await ask(await issued(), '/v1/me', {
      headers: { Authorization: `Bearer ${key}` },
    });
    expect(both.body['unit']).to.equal(MEMBERS.press.uscc);
  });

  it('of nobody we know are refused', async () => {
    const stranger = await createCertificateAuthority(MSP);
    const namesake = await namesakeOf(authority);
    for (const other of [stranger, namesake]) {
      const [status, code, detail] = await refusal(await issueCertificate(other, CLERK));
      expect([status, code]).to.deep.equal([401, 'CLIENT_CERTIFICATE_REFUSED']);
      expect(detail).to.include('不是本联盟');
    }
  });

  it('that have ended are told so, those not yet valid are refused', async () => {
    const from = (days: number): Date => new Date(Date.now() + days * DAY_MS);
    const ended = await issued({ validity: { notBefore: from(-2), notAfter: from(-1) } });
    expect((await refusal(ended)).slice(0, 2)).to.deep.equal([401, 'CREDENTIALS_EXPIRED']);
    const early = await issued({ validity: { notBefore: from(1), notAfter: from(2) } });
    expect((await refusal(early)).slice(0, 2)).to.deep.equal([401, 'CLIENT_CERTIFICATE_REFUSED']);
  });

  it('that end while their connection stays open are told so on it', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sockets = new Set<unknown>();
    agent.on('free', (socket) => sockets.add(socket));
    const soon = new Date(Math.floor(Date.now() / 1000) * 1000 + 2000);
    const shown = await issued({ validity: { notBefore: new Date(0), notAfter: soon } });
    const url = `${gateway.url}/v1/me`;
    const asked = () => askCertified(url, serverRoot, shown, {}, agent);
    try {
      expect((await asked()).status).to.equal(200);
      await sleep(soon.getTime() - Date.now() + 1);
      const { status, body } = await asked();
      expect([status, body.code]).to.deep.equal([401, 'CREDENTIALS_EXPIRED']);
      expect(sockets.size).to.equal(1);
    } finally {
      agent.destroy();
    }
  });

  it('of nodes, of authorities and of servers are refused', async () => {
    const others = [
      await issued({ use: 'peer' }),
      await odd({
        isAuthority: true,
        keyUsage: new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      }),
      await odd({ extensions: [new ExtendedKeyUsageExtension([SERVER_AUTH])] }),
    ];
    for (const shown of others) {
      expect((await refusal(shown)).slice(0, 2)).to.deep.equal([401, 'CLIENT_CERTIFICATE_REFUSED']);
    }
  });

  it('without unit, role and level are refused', async () => {
    const others = [
      await odd({ attributes: '{"attrs":{' }),
      await odd({ attributes: JSON.stringify({ attrs: { unit: UNIT, role: 'clerk' } }) }),
      await issued({ attributes: { ...CLERK.attributes, role: 'mayor' } }),
    ];
    for (const shown of others) {
      const [status, code, detail] = await refusal(shown);
      expect([status, code]).to.deep.equal([401, 'CLIENT_CERTIFICATE_REFUSED']);
      expect(detail).to.include('单位、角色与层级');
    }
  });

  it('act only as identities that the unit has on the ledger here', async () => {
    const shown = await issued({ attributes: { ...CLERK.attributes, unit: '91999999MA0000002R' } });
    const { body } = await ask(shown, `/v1/units/${UNIT}`);
    expect(body.code).to.equal('LEDGER_IDENTITY_MISSING');
  });

  it('that are taken back on the chain are refused on the next request', async () => {
    const shown = await issued();
    expect((await ask(shown)).status).to.equal(200);
    const operator = await issued({ attributes: { ...CLERK.attributes, role: 'operator' } });
    const serial = certificateSerial(shown.certificate);
    const revoked = await ask(operator, '/v1/revocations', {
      method: 'POST',
      headers: { 'Idempotency-Key': `revoke-${serial}` },
      body: { certificate: { mspId: MSP, serial }, basis: 'YXZS-10' },
    });
    expect(revoked.status, JSON.stringify(revoked.body)).to.equal(201);
    expect((await refusal(shown)).slice(0, 2)).to.deep.equal([401, 'CLIENT_CERTIFICATE_REVOKED']);
  });

  it('do not let another site write through a browser that has one', async () => {
    const shown = await issued();
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://elsewhere.example' },
    ]) {
      const asked = { method: 'POST', headers: { 'Idempotency-Key': 'k', ...headers }, body: {} };
      const { status, body } = await ask(shown, '/v1/seals', asked);
      expect([status, body.code]).to.deep.equal([403, 'CROSS_SITE_REFUSED']);
    }
    const read = await ask(shown, '/v1/me', { headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect(read.status).to.equal(200);
  });

  it('show nothing without their key', async () => {
    const { certificate } = await issued();
    const { privateKey } = await issued();
    expect(createPublicKey(createPrivateKey(privateKey)).asymmetricKeyType).to.equal('ec');
    const error = await ask({ certificate, privateKey }).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(Error);
    expect((error as NodeJS.ErrnoException).code).to.equal('ERR_OSSL_X509_KEY_VALUES_MISMATCH');
  });
});
