// SPDX-License-Identifier: Apache-2.0
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigError, loginSettings, readConfig, type LoginSettings } from '@yulian/gateway-api';

const SECRET = 'a-secret-of-the-client';
const CLAIMS = {
  kind: { claim: 'kind', values: { natural: 'person' } },
  person: { type: 'id_type', code: 'id_code' },
};

describe('gateway: settings of logins', () => {
  let folder: string;
  let environment: Record<string, string>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yulian-login-'));
    environment = {
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'yulian',
      OIDC_CLIENT_SECRET_FILE: join(folder, 'secret'),
      OIDC_REDIRECT_URL: 'https://gateway.example/v1/login/callback',
      OIDC_CLAIMS: join(folder, 'claims.json'),
      SESSION_IDLE_MINUTES: '15',
    };
    await writeFile(join(folder, 'secret'), `${SECRET}\n`, { mode: 0o600 });
    await writeFile(join(folder, 'claims.json'), JSON.stringify(CLAIMS));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const read = (change: Record<string, string> = {}): Promise<LoginSettings | undefined> =>
    loginSettings(readConfig({ ...environment, ...change }).login);

  /** The variables that are refused. */
  const refused = async (change: Record<string, string> = {}): Promise<readonly string[]> => {
    try {
      await read(change);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      expect(error.message).not.to.include(SECRET);
      return error.problems.map((problem) => problem.split(' ')[0]!);
    }
    return [];
  };

  it('needs none: nobody signs in then', async () => {
    expect(await loginSettings(readConfig({}).login)).to.equal(undefined);
  });

  it('reads the secret and the claims from files', async () => {
    expect(await read()).to.deep.include({
      issuer: 'https://login.example',
      clientId: 'yulian',
      clientSecret: SECRET,
      sessions: { idleMs: 900_000, lifetimeMs: 36_000_000 },
    });
  });

  it('takes no secret from the environment', async () => {
    expect(await refused({ OIDC_CLIENT_SECRET: SECRET })).to.deep.equal(['OIDC_CLIENT_SECRET']);
  });

  it('takes no secret that others can read, and none that is not there', async () => {
    await chmod(join(folder, 'secret'), 0o640);
    expect(await refused()).to.deep.equal(['OIDC_CLIENT_SECRET_FILE']);
    expect(await refused({ OIDC_CLIENT_SECRET_FILE: join(folder, 'none') })).to.deep.equal([
      'OIDC_CLIENT_SECRET_FILE',
    ]);
  });

  it('names everything that is left out', async () => {
    const { OIDC_ISSUER } = environment;
    environment = { OIDC_ISSUER: OIDC_ISSUER! };
    expect(await refused()).to.deep.equal([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET_FILE',
      'OIDC_CLAIMS',
    ]);
  });

  it('takes addresses with TLS only, but on this machine', async () => {
    for (const issuer of ['http://login.example', 'login', 'https://a@login.example', 'ftp://x']) {
      expect(await refused({ OIDC_ISSUER: issuer }), issuer).to.deep.equal(['OIDC_ISSUER']);
    }
    for (const url of ['https://gateway.example/', 'http://gateway.example/v1/login/callback']) {
      expect(await refused({ OIDC_REDIRECT_URL: url }), url).to.deep.equal(['OIDC_REDIRECT_URL']);
    }
    for (const host of ['localhost:9', '127.0.0.1:9', '[::1]:9']) {
      expect(await refused({ OIDC_ISSUER: `http://${host}` }), host).to.deep.equal([]);
    }
  });

  it('says where the claims file is wrong', async () => {
    for (const text of ['', '{', '{}', JSON.stringify({ ...CLAIMS, roles: {} })]) {
      await writeFile(join(folder, 'claims.json'), text);
      expect(await refused(), text).to.deep.equal(['OIDC_CLAIMS']);
    }
    // Nobody signs in as a gateway.
    const worker = {
      unit: 'unit',
      roles: 'roles',
      roleNames: { gw: 'gateway' },
      allow: { units: ['11999999MB00010017'], roles: ['clerk'] },
    };
    await writeFile(join(folder, 'claims.json'), JSON.stringify({ ...CLAIMS, worker }));
    expect(await refused()).to.deep.equal(['OIDC_CLAIMS']);
  });

  it('needs sessions to last', async () => {
    expect(await refused({ SESSION_IDLE_MINUTES: '0', SESSION_HOURS: '0' })).to.deep.equal([
      'SESSION_IDLE_MINUTES',
      'SESSION_HOURS',
    ]);
  });
});
