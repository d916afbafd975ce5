// SPDX-License-Identifier: Apache-2.0
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { problemCatalogue, routes, type Route, type ShellServices } from '@yulian/gateway-api';
import { expectProblem } from './problem.js';
import { bearer, startShell, type Shell } from './shell.js';

const shellRoutes = (routes as readonly Route[]).filter(({ tags }) =>
  ['health', 'metrics', 'docs'].includes(tags[0]),
) as readonly Route<ShellServices>[];

describe('gateway: pages, health and metrics', () => {
  let shell: Shell;
  let consoleDirectory: string;
  let ready: boolean;

  before(async () => {
    consoleDirectory = await mkdtemp(join(tmpdir(), 'yulian-console-'));
    await mkdir(join(consoleDirectory, 'assets'));
    await writeFile(join(consoleDirectory, 'index.html'), '<!doctype html><title>verify</title>');
    await writeFile(join(consoleDirectory, 'assets', 'app-1a2b.js'), 'export {};');
    await writeFile(join(consoleDirectory, '.secret'), 'no');
    shell = await startShell({
      routes: shellRoutes,
      http: { consoleDirectory },
      readiness: [
        {
          name: 'ledger',
          check: () => (ready ? Promise.resolve(true) : Promise.reject(new Error('x'))),
        },
      ],
    });
  });

  after(async () => {
    await shell.close();
    await rm(consoleDirectory, { recursive: true });
  });

  beforeEach(() => {
    ready = true;
  });

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${shell.url}${path}`, { headers, redirect: 'manual' });

  it('serves the console under a strict policy', async () => {
    const page = await get('/verify/');
    expect(page.status).to.equal(200);
    expect(page.headers.get('content-type')).to.match(/^text\/html/);
    expect(page.headers.get('content-security-policy')).to.include("default-src 'none'");
    expect(page.headers.get('cache-control')).to.equal('no-cache');
    const script = await get('/verify/assets/app-1a2b.js');
    expect(script.headers.get('cache-control')).to.include('immutable');
    for (const path of ['/verify', '/']) {
      expect((await get(path)).headers.get('location')).to.equal('/verify/');
    }
  });

  it('serves nothing outside the console', async () => {
    for (const path of [
      '/verify/.secret',
      '/verify/%2e%2e/%2e%2e/etc/passwd',
      '/verify/..%2f..%2fetc%2fpasswd',
      '/verify/%00',
      '/verify/nothing.js',
      '/docs/package.json',
      '/docs/swagger-initializer.js',
    ]) {
      await expectProblem(await get(path), 404, 'ROUTE_NOT_FOUND');
    }
  });

  it('serves the documentation without anything inline or from elsewhere', async () => {
    const page = await (await get('/docs', { 'Accept-Language': 'en' })).text();
    expect(page).to.include('<html lang="en">');
    expect(page).not.to.match(/https?:\/\/|<script>|<style|style=|\son\w+=/);
    const places = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, place]) => String(place));
    expect(places).to.have.length(4);
    for (const place of places) expect((await get(place)).status, place).to.equal(200);
    const start = await (await get('/docs/start.js')).text();
    expect(start).to.include("url: '/openapi.json'").and.to.include('validatorUrl: null');
  });

  it('explains every code where problems point to', async () => {
    const page = await (await get('/docs/errors')).text();
    for (const code of Object.keys(problemCatalogue)) expect(page).to.include(`id="${code}"`);
  });

  it('describes itself in the language asked for', async () => {
    const chinese = await get('/openapi.json');
    expect(chinese.headers.get('vary')).to.include('Accept-Language');
    const { info } = (await chinese.json()) as { info: { title: string } };
    expect(info.title).to.match(/\p{Script=Han}/u);
  });

  it('says that it lives, and whether it is ready, and no more', async () => {
    expect(await (await get('/healthz')).json()).to.deep.equal({ status: 'ok' });
    expect(await (await get('/readyz')).json()).to.deep.equal({
      status: 'ready',
      parts: ['ledger'],
    });
    ready = false;
    const response = await get('/readyz', { 'Accept-Language': 'en' });
    const problem = await expectProblem(response, 503, 'NOT_READY');
    expect(problem.detail).to.equal('not ready: ledger');
    expect(response.headers.get('retry-after')).to.match(/^\d+$/);
  });

  it('shows metrics to operators only', async () => {
    await expectProblem(await get('/metrics'), 401, 'CREDENTIALS_MISSING');
    const auditor = await shell.issue({ roles: ['auditor'] });
    await expectProblem(await get('/metrics', bearer(auditor)), 403, 'ROLE_NOT_ALLOWED');
    shell.services.metrics.gauge('yulian_sample', 'A sample.', () => Promise.resolve(42));
    await fetch(`${shell.url}/v1/canary-9`, { method: 'BREW' }).catch(() => undefined);
    const operator = await shell.issue({ roles: ['operator'] });
    const response = await get('/metrics', { ...bearer(operator), Accept: 'text/plain' });
    expect(response.headers.get('content-type')).to.match(/^text\/plain/);
    const metrics = await response.text();
    expect(metrics).to.include('yulian_sample 42');
    expect(metrics).to.match(
      /yulian_http_requests_total\{route="getHealth",method="GET",status="200"\} \d+/,
    );
    expect(metrics).not.to.include('canary');
  });
});
