// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Problem } from '../../support/api.js';
import { verifyFile } from '../../support/verify.js';
import type { Attack } from '../attack.js';

const STRANGER = 'elsewhere.example';
const PAGES = ['/openapi.json', '/trust.json', '/verify', '/healthz', '/v1/nothing'];
const SLOW = 200;
const BEGUN =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.ofd"\r\n\r\nPK\x03\x04';

/** Headers by which proxies say whom they ask for. */
const FORWARDED = [
  { 'X-Forwarded-For': '203.0.113.7' },
  { Forwarded: 'for=203.0.113.7' },
  { Via: '1.1 proxy' },
  { 'X-Real-IP': '203.0.113.7' },
];

const JSON_BODY = { 'Content-Type': 'application/json' };

/** Attacks on the service itself. */
export const SERVICE: readonly Attack[] = [
  {
    name: 'demo-key-through-a-proxy',
    tries: 'uses a key of the demo through a proxy on its machine',
    async run(stage) {
      const clerk = stage.as('market', 'clerk');
      expect((await clerk.get('/v1/me')).status).to.equal(200);
      const codes = new Set<string>();
      for (const headers of FORWARDED) {
        const answer = await clerk.get<Problem>('/v1/me', headers);
        expect(answer.status, JSON.stringify(headers)).to.be.within(400, 499);
        codes.add(answer.body.code);
      }
      return [...codes].join(', ');
    },
  },
  {
    name: 'host-header',
    tries: 'has the gateway name another host as its own',
    async run(stage) {
      for (const page of PAGES) {
        const headers = { Host: STRANGER, 'X-Forwarded-Host': STRANGER };
        const sent = request(`${stage.url}${page}`, { headers, agent: false }).end();
        const { body, head } = await answered(sent);
        expect(`${head}${body}`, page).not.to.include(STRANGER);
      }
      return 'named nowhere';
    },
  },
  {
    name: 'tiny-values',
    tries: 'sends bodies of a million of the smallest values, which cost far more than their bytes',
    async run(stage) {
      const codes = new Set<string>();
      for (const [what, body] of Object.entries(tinyValues())) {
        const answer = await stage.anonymous.post<Problem>('/v1/verify', body, JSON_BODY);
        expect(answer.status, what).to.equal(400);
        for (const { code } of answer.body.errors ?? []) codes.add(code);
      }
      expect([...codes]).to.deep.equal(['JSON_TOO_MANY_VALUES']);
      expect(await stage.isAlive()).to.equal(true);
      return [...codes].join(', ');
    },
  },
  {
    name: 'slow-uploads',
    tries: `begins ${String(SLOW)} uploads and ends none, and then asks as anybody else`,
    async run(stage) {
      const { key = '' } = stage.as('market', 'clerk');
      const sent = Array.from({ length: SLOW }, () => begun(stage.url, key));
      try {
        const genuine = await readFile(stage.genuine);
        expect((await verifyFile(stage.anonymous, genuine)).verdict).to.equal('pass');
        expect(await stage.isAlive()).to.equal(true);
      } finally {
        for (const one of sent) one.destroy();
      }
      return 'the next is served';
    },
  },
];

function tinyValues(): Readonly<Record<string, string>> {
  const members = Array.from({ length: 250_000 }, (_, i) => `"${i.toString(36)}":0`);
  return {
    numbers: `[${'0,'.repeat(1_000_000)}0]`,
    objects: `[${'{},'.repeat(700_000)}0]`,
    members: `{${members.join(',')}}`,
  };
}

function begun(url: string, key: string): ClientRequest {
  const headers = {
    Authorization: `Bearer ${key}`,
    'Content-Type': 'multipart/form-data; boundary=x',
  };
  const sent = request(`${url}/v1/documents`, { method: 'POST', headers, agent: false });
  sent.on('error', () => undefined);
  sent.write(BEGUN);
  return sent;
}

function answered(sent: ClientRequest): Promise<{ readonly body: string; readonly head: string }> {
  return new Promise((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response: IncomingMessage) => {
      void text(response).then((body) => {
        resolve({ body, head: JSON.stringify(response.headers) });
      }, reject);
    });
  });
}
