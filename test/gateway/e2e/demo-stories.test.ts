// SPDX-License-Identifier: Apache-2.0
// `npm start`: bundles that are under way on clocks that have run, and the workers who sign in.
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFile, yulian } from '../../client/support/cli.js';
import { Browser } from '../../support/oidc/browser.js';
import { ROOT } from '../../support/root.js';

interface Demo {
  readonly url: string;
  readonly all: readonly { readonly unit: string; readonly role: string; readonly key: string }[];
  readonly credentials: Readonly<Record<string, string>>;
}

interface Case {
  readonly case: {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly state: string;
    readonly procedures: readonly { readonly title: string; readonly basis: string }[];
    readonly facts: readonly { readonly recordedAt: string }[];
  };
  readonly clock: { readonly state: string; readonly used?: number; readonly stopped?: number };
}

const CITY = {
  market: '11999999TA0001019Q',
  housing: '11999999TA0001027K',
  police: '11999999TA00011152',
  tax: '11999999TA0001123W',
  social: '11999999TA0001131P',
  planning: '11999999TA000114XF',
  fund: '12999999TA0001158C',
  bank: '91999999TA0001078K',
  government: '11999999TA0001000U',
} as const;
const COUNTIES = { '11999999TA0001166A': CITY.market, '11999999TA00011745': CITY.housing } as const;
const PROJECT = '2026-999999-47-01-000815';

/** Title, unit, state, state of the clock, net and stopped working days; what stopped it. */
const START_UP = [
  ['公司设立登记', CITY.market, 'GRANTED', 'DECIDED_IN_TIME', 1, 0, ''],
  ['公章刻制备案', CITY.police, 'GRANTED', 'DECIDED_IN_TIME', 1, 0, ''],
  ['发票票种核定', CITY.tax, 'STOPPED', 'STOPPED', 0, 1, '实地核查'],
  ['社会保险登记', CITY.social, 'ACCEPTED', 'RUNNING', 1, 0, ''],
  ['住房公积金缴存登记', CITY.fund, 'GRANTED', 'DECIDED_IN_TIME', 1, 0, ''],
  ['银行预约开户', CITY.bank, 'ACCEPTED', 'RUNNING', 1, 0, ''],
] as const;
const CONSTRUCTION = [
  ['建设用地规划许可', CITY.planning, 'GRANTED', 'DECIDED_IN_TIME', 6, 0, ''],
  ['建设工程规划许可', CITY.planning, 'GRANTED', 'DECIDED_IN_TIME', 5, 12, '专家评审 规划方案公示'],
  ['建筑工程施工许可', CITY.housing, 'GRANTED', 'DECIDED_IN_TIME', 3, 2, '现场核查'],
  ['竣工联合验收', CITY.housing, 'STOPPED', 'STOPPED', 4, 4, '现场联合查验 整改复验'],
] as const;

describe('the stories of the demo', function () {
  this.timeout(180_000);
  let folder: string;
  let running: ChildProcess;
  let demo: Demo;
  let said: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yulian-demo-stories-'));
    running = spawn(process.execPath, [join(ROOT, 'gateway-api/dist/main.js')], {
      env: { ...process.env, DATA_DIR: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    said = await untilReady(running);
    demo = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as Demo;
  });

  after(async () => {
    running.kill('SIGTERM');
    if (running.exitCode === null) await once(running, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  const read = async <T>(path: string, key = demo.credentials['auditor'] ?? ''): Promise<T> => {
    const headers = { Authorization: `Bearer ${key}` };
    return (await (await fetch(`${demo.url}${path}`, { headers })).json()) as T;
  };
  /** Ids of both bundles, as the terminal names them. */
  const bundles = (): readonly string[] => said.match(/cas_[0-9a-f]{64}/g) ?? [];
  const partsOf = async (bundle: string): Promise<readonly Case[]> => {
    const { data } = await read<{ data: readonly { id: string }[] }>(`/v1/cases?parent=${bundle}`);
    const parts = await Promise.all(data.map(({ id }) => read<Case>(`/v1/cases/${id}`)));
    const receivedAt = ({ case: { facts } }: Case): string => facts[0]?.recordedAt ?? '';
    return parts.sort((a, b) => (receivedAt(a) < receivedAt(b) ? -1 : 1));
  };
  const rowOf = ({ case: one, clock }: Case) => {
    const stops = one.procedures.map(({ title }) => title).join(' ');
    return [one.title, one.unit, one.state, clock.state, clock.used, clock.stopped, stops];
  };

  it('start-up: six departments of their own, housing fund and bank among them', async () => {
    const [bundle = ''] = bundles();
    expect((await partsOf(bundle)).map(rowOf)).to.deep.equal(START_UP);
    expect((await read<Case>(`/v1/cases/${bundle}`)).clock).to.include({
      used: 2,
      state: 'RUNNING',
    });
  });

  it('construction: four permits under one project code, net and gross days, each stop named', async () => {
    const [, bundle = ''] = bundles();
    expect((await partsOf(bundle)).map(rowOf)).to.deep.equal(CONSTRUCTION);
    expect((await read<Case>(`/v1/cases/${bundle}`)).clock).to.include({ used: 40 });
    const clerk = demo.all.find(({ unit, role }) => unit === CITY.housing && role === 'clerk');
    const found = `/v1/cases?number=${PROJECT}`;
    const { data } = await read<{ data: readonly { id: string }[] }>(found, clerk?.key);
    expect(data.map(({ id }) => id)).to.deep.equal([bundle]);
  });

  it('is told on the command line in both languages', async () => {
    const [, bundle = ''] = bundles();
    const plan = (await partsOf(bundle))[1]?.case.id ?? '';
    const key = await keyFile(folder, 'auditor', demo.credentials['auditor'] ?? '');
    for (const [lang, words] of [
      ['zh-CN', ['净用 5/15', '共 17 个工作日', '12 个不计入', 'ZJPS 专家评审', '特别程序 GHGS']],
      ['en', ['5 of 15 working days net', '17 working days in all', 'ZJPS 专家评审 (XZXKF-45']],
    ] as const) {
      const at = ['--server', demo.url, '--key-file', key, '--lang', lang];
      const { stdout } = await yulian(['case', 'show', plan, ...at]);
      for (const word of words) expect(stdout).to.include(word);
    }
  });

  it('has units that supervise, and two county units below the city', async () => {
    const { data } = await read<{
      data: readonly { uscc: string; facts: readonly { level: string; supervisor?: string }[] }[];
    }>('/v1/units?limit=100');
    const supervisorOf = (uscc: string) => data.find((one) => one.uscc === uscc)?.facts.at(-1);
    for (const [uscc, supervisor] of Object.entries(COUNTIES)) {
      expect(supervisorOf(uscc)).to.include({ level: 'county', supervisor });
    }
    expect(supervisorOf(CITY.tax)).to.include({ level: 'city', supervisor: CITY.government });
    expect(supervisorOf(CITY.fund)).to.include({ supervisor: CITY.housing });
  });

  it('lets workers sign in, who read cases for their units', async () => {
    for (const [account, unit] of [
      ['chen', CITY.housing],
      ['he', '11999999TA0001166A'],
      ['liang', CITY.government],
    ] as const) {
      const browser = new Browser({});
      const { at, response } = await browser.follow(`${demo.url}/v1/login?return=/my/`);
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&') ?? '';
      const body = new URLSearchParams({ account });
      const sent = await browser.open(new URL(action, at).href, { method: 'POST', body });
      await browser.open(sent.headers.get('location') ?? '');
      const session = await browser.open(`${demo.url}/v1/session`);
      expect(await session.json()).to.include({ signedIn: true, kind: 'worker' });
      const me = await browser.open(`${demo.url}/v1/me`);
      expect(await me.json()).to.include({ unit });
      const cases = await browser.open(`${demo.url}/v1/cases`);
      expect([account, cases.status]).to.deep.equal([account, 200]);
    }
  });
});

/** Printed last of all. */
const READY = 'trader';

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes(READY)) resolve(text);
    });
    child.once('exit', () => {
      reject(new Error(`the demo ended before it was ready: ${text}`));
    });
  });
}
