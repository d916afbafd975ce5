// SPDX-License-Identifier: Apache-2.0
import { resolve } from 'node:path';
import { expect } from 'chai';
import { ConfigError, readConfig } from '@yulian/gateway-api';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('gateway: settings', () => {
  it('has a default for each, and listens on this machine only', () => {
    const config = readConfig({ PORT: '' });
    expect(config).to.include({ host: '127.0.0.1', port: 8080, graceMs: 10_000 });
    expect(config.dataDirectory).to.equal(resolve('data'));
    expect(config.http.trustedProxies).to.deep.equal([]);
    expect(config.signatureRoots).to.equal(undefined);
    expect(config.archives).to.deep.equal({ malwareScanner: undefined, retestDays: 365 });
  });

  it('takes what the environment says', () => {
    const config = readConfig({
      DATA_DIR: '/srv/yulian',
      HOST: '::',
      PORT: '0',
      LOG_LEVEL: 'warn',
      PUBLIC_REQUESTS_PER_MINUTE: '0',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      CHECK_REPLIES: 'on',
      PUBLIC_URL: 'https://gateway.example/',
      SHUTDOWN_GRACE_SECONDS: '1',
      SIGNATURE_ROOTS: '/srv/roots.pem',
      MALWARE_SCANNER: '/usr/bin/clamdscan',
      ARCHIVE_RETEST_DAYS: '0',
    });
    expect(config).to.include({ dataDirectory: '/srv/yulian', host: '::', port: 0, graceMs: 1000 });
    expect(config.archives).to.deep.equal({
      malwareScanner: '/usr/bin/clamdscan',
      retestDays: 0,
    });
    expect(config.signatureRoots).to.equal('/srv/roots.pem');
    expect(config.http).to.deep.include({
      publicRequestsPerMinute: 0,
      trustedProxies: ['10.0.0.0/8', '::1'],
      checkReplies: true,
      publicUrl: 'https://gateway.example',
    });
  });

  it('is reached where people sign in, unless it is said where', () => {
    const login = {
      ...{
        OIDC_ISSUER: 'https://issuer.example',
        OIDC_CLIENT_ID: 'gateway',
        OIDC_CLAIMS: 'claims',
      },
      ...{ OIDC_CLIENT_SECRET_FILE: 'secret' },
      OIDC_REDIRECT_URL: 'https://login.example/v1/login/callback',
    };
    const publicUrl = 'https://gateway.example';
    expect(readConfig({}).http.publicUrl).to.equal(undefined);
    expect(readConfig(login).http.publicUrl).to.equal('https://login.example');
    expect(readConfig({ ...login, PUBLIC_URL: publicUrl }).http.publicUrl).to.equal(publicUrl);
  });

  it('names every variable that it cannot use', () => {
    const problems = problemsOf({
      PORT: '65536',
      LOG_LEVEL: 'loud',
      CALLER_REQUESTS_PER_MINUTE: '-1',
      TRUSTED_PROXIES: '10.0.0.0/33',
      CHECK_REPLIES: 'yes',
      SHUTDOWN_GRACE_SECONDS: '1.5',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).to.deep.equal([
      'PORT',
      'LOG_LEVEL',
      'CALLER_REQUESTS_PER_MINUTE',
      'TRUSTED_PROXIES',
      'CHECK_REPLIES',
      'SHUTDOWN_GRACE_SECONDS',
    ]);
    for (const bad of [
      'gateway.example',
      'ftp://a.example',
      'https://a.example/path',
      'https://A.b',
    ]) {
      expect(problemsOf({ PUBLIC_URL: bad }), bad).to.have.length(1);
    }
    for (const bad of ['x', '1.2.3', '10.0.0.0/', '10.0.0.0/8/8', 'all']) {
      expect(problemsOf({ TRUSTED_PROXIES: bad }), bad).to.have.length(1);
    }
  });
});
