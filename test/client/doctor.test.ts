// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { networkFindings } from '@yulian/client/findings';
import { fill } from '@yulian/client/text';
import { issueCertificate, readIdentity, saveIdentity } from '@yulian/network';
import { DataFolder, DIAGNOSIS_CODES } from '@yulian/network/operator';
import { MEMBERS } from '../support/members.js';
import { jsonOf, yulian } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

const DAY_MS = 86_400_000;

interface Doctor {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly state: string;
    readonly code: string;
    readonly remedy: string;
  }[];
}

const LANGUAGES = ['zh-CN', 'en'] as const;

describe('yulian: doctor', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  const codes = ({ checks }: Doctor): Record<string, string> =>
    Object.fromEntries(checks.map(({ name, code }) => [name, code]));

  it('finds a sound gateway sound', async function () {
    const trust = join(world.folder, 'trust.json');
    await world.run(['trust', '--out', trust]);
    const data = ['--data-dir', world.gateway.directory];
    const ran = await world.run(['doctor', '--trust', trust, ...data, '--json']);
    const doctor = jsonOf(ran) as Doctor;
    expect([ran.code, doctor.ok], ran.stdout).to.deep.equal([0, true]);
    expect(codes(doctor)).to.include({
      server: 'SERVER_REACHED',
      ready: 'READY',
      clock: 'CLOCK_OK',
      credentials: 'CREDENTIALS_NONE',
      ledger: 'LEDGER_OK',
      roots: 'ROOTS_PINNED',
      folder: 'FOLDER_OK',
      certificates: 'CERTIFICATES_OK',
    });
  });

  it('warns of a certificate that expires soon, and fails one that has expired', async () => {
    const folder = new DataFolder(world.gateway.directory);
    const { mspId, uscc } = MEMBERS.water;
    const place = folder.identity(mspId, uscc, 'gateway');
    const before = await readIdentity(place);
    const root = await readIdentity(folder.authority(mspId));
    const expiresIn = async (days: number): Promise<Doctor & { code: number | null }> => {
      const pair = await issueCertificate(root, {
        commonName: `${uscc}.gateway`,
        use: 'client',
        validity: { notBefore: new Date(0), notAfter: new Date(Date.now() + days * DAY_MS) },
      });
      await saveIdentity(place, { mspId, ...pair });
      const ran = await world.run(['doctor', '--data-dir', folder.path, '--json']);
      return { ...(jsonOf(ran) as Doctor), code: ran.code };
    };
    try {
      const soon = await expiresIn(10);
      const warnings = soon.checks.filter(({ state }) => state === 'warning');
      expect(warnings.map(({ code }) => code)).to.deep.equal(['CERTIFICATE_EXPIRING']);
      expect([soon.code, soon.ok]).to.deep.equal([5, false]);
      const over = await expiresIn(-1);
      expect(over.checks.map(({ code }) => code)).to.include('CERTIFICATE_EXPIRED');
      expect(over.code).to.equal(1);
    } finally {
      await saveIdentity(place, before);
    }
  });

  it('has words in both languages for whatever the operator program finds', () => {
    for (const code of DIAGNOSIS_CODES) {
      const { message, remedy } = networkFindings[code];
      const said = LANGUAGES.map((language) => fill<string>(language, message, {}));
      const remedies = LANGUAGES.map((language) => fill<string>(language, remedy, {}));
      expect(said.every(Boolean), code).to.equal(true);
      expect(remedies[0] === '', code).to.equal(remedies[1] === '');
    }
  });

  it('sees keys that expire soon or are not accepted, and says what to do', async function () {
    const soon = await world.runAs('market', 'clerk', ['doctor', '--json']);
    // The keys of the tests are good for a day.
    expect(codes(jsonOf(soon) as Doctor)).to.include({
      credentials: 'CREDENTIALS_EXPIRING',
      index: 'INDEX_OK',
    });
    expect(soon.code).to.equal(5);
    const none = `yk_0123456789abcdef_${'A'.repeat(43)}`;
    const refused = await world.run(['doctor', '--json'], { env: { YULIAN_KEY: none } });
    const { checks } = jsonOf(refused) as Doctor;
    const found = checks.find(({ name }) => name === 'credentials');
    expect(found).to.include({ state: 'fail', code: 'CREDENTIALS_REFUSED' });
    expect(found?.remedy).not.to.equal('');
  });

  it('tells other trust roots from the pinned ones', async function () {
    const other = await world.file('other.json', {
      ...{ channel: 'yulian', chaincode: 'yulian', endorsements: 1 },
      organizations: {},
    });
    const ran = await world.run(['doctor', '--trust', other, '--json']);
    expect(codes(jsonOf(ran) as Doctor)['roots']).to.equal('ROOTS_DIFFER');
    expect(ran.code).to.equal(1);
  });

  it('warns of a trust file that names no authorities of seals', async function () {
    const whole = join(world.folder, 'whole.json');
    await world.run(['trust', '--out', whole]);
    const { signatureRoots, ...older } = JSON.parse(await readFile(whole, 'utf8')) as {
      signatureRoots: readonly string[];
    };
    const told = async (name: string, pinned: object): Promise<string | undefined> => {
      const file = await world.file(name, pinned);
      const ran = await world.run(['doctor', '--trust', file, '--json']);
      return codes(jsonOf(ran) as Doctor)['roots'];
    };
    expect(await told('older.json', older)).to.equal('ROOTS_PINNED_WITHOUT_SEALS');
    const [first] = signatureRoots;
    expect(await told('fewer.json', { ...older, signatureRoots: [first] })).to.equal(
      'ROOTS_DIFFER',
    );
    const turned = { ...older, signatureRoots: signatureRoots.toReversed() };
    expect(await told('turned.json', turned)).to.equal('ROOTS_PINNED');
  });

  it('cannot check what nobody answers for', async function () {
    const ran = await yulian(['doctor', '--server', 'http://127.0.0.1:9', '--json']);
    const doctor = jsonOf(ran) as Doctor;
    expect([ran.code, doctor.ok]).to.deep.equal([2, false]);
    expect(codes(doctor)).to.include({ server: 'SERVER_NOT_REACHED', node: 'NODE_OK' });
    expect(doctor.checks.every(({ state }) => state !== 'fail')).to.equal(true);
  });
});
