// SPDX-License-Identifier: Apache-2.0
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Answer, type Api, type Asked } from '../support/api.js';
import { serviceItemOf } from '../support/case-requests.js';
import { EventStream } from '../support/event-stream.js';
import type { TestGateway } from '../support/gateway.js';
import {
  issueLicence,
  licenceBody,
  newSerial,
  uploadDocument,
} from '../support/licence-requests.js';
import { untilDone } from '../support/operations.js';
import { CLIENT_SECRET, type TestIssuer } from '../support/oidc/issuer.js';
import { Stage } from './actor.js';
import { personalArchive } from './archive-scenarios.js';
import { Canaries } from './canaries.js';
import { casesOfPeople, peopleInCases } from './case-scenarios.js';
import { peopleInTheCatalogue } from './catalogue-scenarios.js';
import { peopleInCredits } from './credit-scenarios.js';
import { blocksOf, filesOf, type Haystacks } from './haystacks.js';
import { joined, signEachIn, startWithIssuer } from './login-scenarios.js';
import { formsOf, NeedleSearch, type Found } from './needle-search.js';
import type { PolicyRow } from './policy-row.js';
import { POLICY } from './policy-table.js';
import { peopleInLicences, personalBatch } from './people-in-licences.js';
import { READ_SCENARIOS } from './read-scenarios.js';
import { checksAboutPeople, peopleInChecks } from './check-scenarios.js';
import { accessesAboutPeople, peopleInAccesses } from './access-scenarios.js';
import { peopleInSharing } from './sharing-scenarios.js';
import { peopleInSubjects, signedIn, SUBJECT, subjectsOfUses } from './subject-scenarios.js';
import { WRITE_SCENARIOS } from './write-scenarios.js';

const PEOPLE = 40;
const LOGINS = 10;
/** How often each place of grants and requests is tried with somebody. */
const SHARED = 3;
/** What of an API key is no secret. */
const KEY_HEAD = 'yk_0123456789abcdef_';

describe('leaks: what is personal or secret stays in the encrypted vault', function () {
  this.timeout(180_000);
  let gateway: TestGateway;
  let issuer: TestIssuer;
  let stream: EventStream;
  const canaries = new Canaries();
  /** Answers of all refusals. */
  const refusals: string[] = [];
  const places = new Map<string, Uint8Array | string>();

  before(async function () {
    ({ gateway, issuer } = await startWithIssuer());
    canaries.add('client secret', CLIENT_SECRET);
    stream = await EventStream.open(gateway.url, await gateway.as('bureau', 'auditor'));
  });

  after(async function () {
    await stream.close();
    await gateway.close();
    await issuer.close();
  });

  /** A client with a key of its own, which is looked for, too. */
  async function secretApi(member: 'press' | 'bureau', role: PolicyRow['may']): Promise<Api> {
    const roles = [typeof role === 'string' ? 'clerk' : role[0]!];
    const key = await gateway.makeKey(member, { roles, label: label() });
    canaries.add('api key', key.slice(KEY_HEAD.length));
    return gateway.with(key);
  }

  /** Who asks: whoever made it, a key of its own, or the session that the headers show. */
  async function apiFor({ owner, may, maker }: PolicyRow): Promise<Api> {
    if (may === 'holder') return gateway.anonymous;
    return maker === undefined ? secretApi(owner, may) : gateway.as('press', 'clerk');
  }

  const label = (): string => canaries.add('key label', canaries.person().name);

  /** Headers in which a client may say who sits in front of it. */
  const tellTale = (): Record<string, string> => {
    const { name, code, phone } = canaries.person();
    return {
      'User-Agent': `browser of ${phone}`,
      Referer: `https://example.invalid/?id=${code}`,
      Cookie: `name=${encodeURIComponent(canaries.add('cookie', `${code}-${phone}`))}`,
      'X-Forwarded-For': `203.0.113.7, ${phone}`,
      'X-Person': Buffer.from(name).toString('base64'),
    };
  };

  const expectDone = (answer: Answer, what: string): void => {
    expect(answer.status, `${what}: ${answer.text.slice(0, 300)}`).to.be.within(200, 399);
  };

  describe('every route, with canaries wherever they fit', function () {
    for (const row of POLICY) {
      it(row.request, async function () {
        const stage = new Stage(gateway, issuer);
        const role = typeof row.may === 'string' ? 'clerk' : row.may[0]!;
        const actor = { member: row.owner, role };
        const scenario = { ...READ_SCENARIOS, ...WRITE_SCENARIOS }[row.request]!;
        const { method, path, ...asked } = await scenario(stage, actor);
        const mine = row.may === 'holder' ? await signedIn(gateway, SUBJECT) : {};
        const headers = joined({ ...asked.headers, ...mine }, tellTale(), canaries);
        if ('Idempotency-Key' in headers) headers['Idempotency-Key'] = canaries.idempotencyKey();
        const api = await apiFor(row);
        expectDone(await api.request(method, path, { ...asked, headers }), row.request);
      });
    }
  });

  describe('personal data, wherever a clerk enters it', function () {
    let clerk: Api;

    before(async function () {
      clerk = await secretApi('press', ['clerk']);
    });

    it(`licences of ${PEOPLE} people, and what is asked about them`, async function () {
      for (let i = 0; i < PEOPLE; i++) {
        const { name, code, phone, number } = canaries.person();
        const bytes = canaries.content();
        const issued = await issueLicence(clerk, {
          type: '031',
          bytes,
          fileName: canaries.fileName(),
          body: { holder: { type: '111', code }, number },
          fields: { ZZBH: number, CZZT: name, CZZTDM: code, contact: { phone } },
        });
        const questions: readonly (readonly [string, string, Asked])[] = [
          ['GET', `/v1/licences?holderType=111&holderCode=${code}`, {}],
          ['GET', `/v1/licences?number=${encodeURIComponent(number)}`, {}],
          ['GET', `/v1/licences/${issued.id}/proof?disclose=/CZZT,/CZZTDM&document=true`, {}],
          ['POST', '/v1/verify', { body: { number } }],
          ['GET', `/v1/documents/${issued.documentId}/content`, {}],
        ];
        for (const [method, path, asked] of questions) {
          expectDone(await clerk.request(method, path, asked), path.split('?')[0]!);
        }
        expectDone(
          await clerk.upload('/v1/verify', { name: canaries.fileName(), bytes }),
          'verify',
        );
      }
    });

    it(`cases of ${PEOPLE} people, by their numbers`, async function () {
      const item = await serviceItemOf(gateway, 'press');
      for (let i = 0; i < PEOPLE; i++) {
        for (const answer of await casesOfPeople(canaries, clerk, item)()) {
          expectDone(answer, 'a case');
        }
      }
    });

    it('a new version, a batch, an operation, an act on an entry', async function () {
      const approver = await secretApi('press', ['approver']);
      const { name, code, number } = canaries.person();
      const issued = await issueLicence(clerk, { type: '031', bytes: canaries.content() });
      const { id: _, ...body } = licenceBody({
        type: '031',
        body: { holder: { type: '111', code }, number, issuedAt: '2026-03-02' },
        fields: { ZZBH: number, CZZT: name, CZZTDM: code },
      });
      const next = { ...body, document: await uploadDocument(clerk, canaries.content()) };
      await clerk.make(`/v1/licences/${issued.id}/acts`, { act: 'change', next });
      const batch = personalBatch(canaries);
      const headers = { Prefer: 'respond-async', 'Idempotency-Key': canaries.idempotencyKey() };
      const operation = await clerk.make<{ id: string }>('/v1/licence-batches', batch, headers);
      const { state, answer } = await untilDone(clerk, operation.id);
      expect(state, JSON.stringify(answer)).to.equal('succeeded');
      const { data } = await clerk.read<{ data: readonly { id: string }[] }>(
        `/v1/licences?number=${encodeURIComponent(String(batch.members[0]!['number']))}`,
      );
      const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      await approver.make(`/v1/licences/${data[0]!.id}/acts`, act);
    });

    it('archives: titles, paths, what was done, and the salts that keep it shut', async function () {
      await personalArchive(new Stage(gateway, issuer), canaries, clerk);
    });

    it('accesses: about whom, and what was delivered', async function () {
      await accessesAboutPeople(canaries, gateway, SHARED);
    });

    it('checks: what was compared, what differs, what was corrected', async function () {
      await checksAboutPeople(canaries, gateway, SHARED);
    });

    it('who used whose data, and what is shown and objected to', async function () {
      await subjectsOfUses(canaries, gateway, SHARED);
    });

    it('logins: codes, sessions, and whoever signs in', async function () {
      refusals.push(...(await signEachIn(LOGINS, gateway, issuer, canaries)));
    });

    it('and everything that is refused with it', async function () {
      const attempts = [
        ...(await peopleInLicences(canaries, clerk)),
        ...peopleInTheCatalogue(canaries, clerk),
      ];
      const approver = await secretApi('press', ['approver']);
      const stage = new Stage(gateway, issuer);
      for (let i = 0; i < SHARED; i++) {
        attempts.push(...(await peopleInSharing(canaries, stage, { clerk, approver })));
        attempts.push(...(await peopleInCases(canaries, stage, { clerk, approver })));
        attempts.push(...(await peopleInAccesses(canaries, stage, clerk)));
        attempts.push(...(await peopleInChecks(canaries, stage, clerk)));
        attempts.push(...peopleInSubjects(canaries, clerk, approver));
        attempts.push(...peopleInCredits(canaries, approver));
      }
      for (const attempt of attempts) {
        const { status, text } = await attempt();
        expect(status, text).to.be.within(400, 499);
        refusals.push(text);
      }
      const path = `/v1/units/${encodeURIComponent(canaries.person().code)}`;
      refusals.push((await clerk.get(path)).text);
      const unknown = await clerk.get(`/v1/nothing/${canaries.person().code}`);
      refusals.push(unknown.text);
      expect(unknown.status).to.equal(404);
    });

    it('salts that keep the commitments shut', async function () {
      const { vault } = gateway.gateway.services.organisations.require('BureauMSP');
      const { data } = await clerk.read<{
        data: readonly { commitment: { root: string }; batch?: unknown }[];
      }>('/v1/licences?limit=100');
      for (const { commitment, batch } of data) {
        if (batch !== undefined) continue;
        const openings = await vault.openings.ofRecord(commitment.root);
        for (const { salt } of openings?.fields ?? []) {
          const bytes = typeof salt === 'string' ? Buffer.from(salt, 'base64url') : salt;
          canaries.add('salt', bytes);
        }
      }
    });
  });

  describe('are found nowhere', function () {
    let search: NeedleSearch;
    let folder: Haystacks;

    before(async function () {
      const operator = await gateway.as('bureau', 'operator');
      await gateway.gateway.services.index.waitFor(
        (await gateway.gateway.services.ledger.info()).height - 1,
      );
      places.set('blocks', await blocksOf(gateway));
      places.set('metrics', (await operator.get('/metrics')).text);
      await stream.close();
      places.set('events', stream.events.map(({ raw }) => raw).join('\n'));
      places.set('error answers', refusals.join('\n'));
      await gateway.stop();
      places.set('log', gateway.lines.join('\n'));
      folder = await filesOf(gateway.directory);
      await gateway.start();
      search = new NeedleSearch(canaries.all);
    });

    it('there are at least 1000, of every kind', function () {
      expect(canaries.all.size).to.be.greaterThan(1000);
      for (const [kind, least] of [
        ['name', 60],
        ['citizen number', 60],
        ['phone', 60],
        ['licence number', 60],
        ['document', 40],
        ['file name', 40],
        ['api key', 40],
        ['idempotency key', 10],
        ['key label', 40],
        ['session', LOGINS],
        ['login', 2 * LOGINS],
        ['salt', 100],
      ] as const) {
        expect(canaries.count(kind), kind).to.be.at.least(least);
      }
    });

    it('every place has something in it', function () {
      for (const place of ['blocks', 'metrics', 'events', 'error answers', 'log']) {
        expect(places.get(place)!.length, place).to.be.greaterThan(1000);
      }
      const rows = [
        'ledger/db/*',
        'index/*',
        'gateway/rows/*',
        'organisations/BureauMSP/vault/rows/*',
      ];
      for (const place of rows) expect(folder.get(place)!.length, place).to.be.greaterThan(1000);
    });

    for (const place of ['blocks', 'metrics', 'events', 'error answers', 'log']) {
      it(`in ${place}`, function () {
        expect(search.in(place, places.get(place)!)).to.deep.equal([]);
      });
    }

    it('in the data folder: ledger, state, index, vaults, keys', function () {
      const found = [...folder].flatMap(([place, bytes]) => search.in(place, bytes));
      expect(found).to.deep.equal([]);
    });
  });

  describe('and would be found', function () {
    it('in each of their forms', function () {
      const secret = '示例 canary 7';
      const search = new NeedleSearch(new Map([['it', secret]]));
      for (const [form, bytes] of formsOf(Buffer.from(secret))) {
        const found = search.in(
          'here',
          Buffer.concat([Buffer.from('.:'), bytes, Buffer.from('!')]),
        );
        expect(found.map((one) => one.form)).to.include(form);
      }
      for (const shift of [0, 1, 2]) {
        const whole = Buffer.from(`${'x'.repeat(shift)}${secret}yz`);
        expect(search.in('here', whole.toString('base64'))).not.to.deep.equal([]);
        expect(search.in('here', whole.toString('base64url'))).not.to.deep.equal([]);
      }
    });

    it('in every place, when one is let out on purpose', async function () {
      const secret = `LEAK${newSerial()}`;
      const search = new NeedleSearch(new Map([['it', secret]]));
      const found = await leakEverywhere(gateway, secret, search);
      expect([...found].sort()).to.deep.equal([
        'blocks',
        'error answers',
        'events',
        'index/*',
        'ledger/db/*',
        'log',
        'metrics',
        'organisations/BureauMSP/vault/left.txt',
      ]);
    });
  });
});

/** Puts a secret where it does not belong: into everything that is searched. */
async function leakEverywhere(
  gateway: TestGateway,
  secret: string,
  search: NeedleSearch,
): Promise<Set<string>> {
  const clerk = await gateway.as('press', 'clerk');
  const stream = await EventStream.open(gateway.url, clerk);
  // An identifier is public: whoever puts a secret into its serial lets it out.
  const { id, body } = await issueLicence(clerk, { type: '031', serial: secret });
  await stream.until(({ subject }) => subject === id);
  await stream.close();
  const { log, metrics } = gateway.gateway.services;
  log.warn({ note: secret }, 'let out on purpose');
  metrics.gauge('yulian_leak', secret, () => Promise.resolve(1));
  const operator = await gateway.as('press', 'operator');
  const wrong = { ...body, id: `${id}${secret}` };
  const places: Record<string, string | Uint8Array> = {
    blocks: await blocksOf(gateway),
    events: stream.events.map(({ raw }) => raw).join('\n'),
    metrics: (await operator.get('/metrics')).text,
    'error answers': `${(await clerk.post('/v1/licences', wrong)).text}${secret}`,
  };
  await gateway.stop();
  await writeFile(join(gateway.directory, 'organisations/BureauMSP/vault/left.txt'), secret);
  places['log'] = gateway.lines.join('\n');
  const all: Haystacks = await filesOf(gateway.directory);
  const found: Found[] = [...Object.entries(places), ...all].flatMap(([place, bytes]) =>
    search.in(place, bytes),
  );
  await gateway.start();
  return new Set(found.map(({ place }) => place).filter((place) => !/\.(log|ldb)$/.test(place)));
}
