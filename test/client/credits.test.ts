// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MARKET_BATCH } from '../support/credit-rows.js';
import { accountOf, pressSerial } from '../support/market-world.js';
import { errorOf, jsonOf, yulian, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Verified {
  readonly verdict: string;
  readonly identifier: string | null;
  readonly leadsTo?: string;
  readonly checks: readonly { readonly name: string; readonly state: string }[];
}

describe('yulian credits, yulian retire', function () {
  let world: CliWorld;
  let trust: string;
  let id: string;
  before(async function () {
    world = await CliWorld.start({ market: true });
    trust = join(world.folder, 'trust.json');
    const ran = await world.run(['trust', '--out', trust]);
    expect(ran.code, ran.stderr).to.equal(0);
  });
  after(async function () {
    await world.close();
  });

  const trader = (...args: readonly string[]): Promise<Ran> => world.runAs('press', 'trader', args);
  const verified = async (file: string): Promise<Verified> => {
    const ran = await yulian(['verify', file, '--trust', trust, '--json']);
    return (jsonOf(ran) as { results: readonly [Verified] }).results[0];
  };
  const failing = ({ checks }: Verified): readonly string[] =>
    checks.filter(({ state }) => state === 'fail').map(({ name }) => name);

  async function certificate(name: string, ...more: readonly string[]): Promise<string> {
    const out = join(world.folder, name);
    const ran = await world.run(['credits', 'certificate', id, '--out', out, ...more]);
    expect(ran.code, ran.stderr).to.equal(0);
    return out;
  }

  /** A file with one text in it put in another's place, of the same length. */
  async function changed(file: string, from: string, to: string): Promise<string> {
    const text = await readFile(file, 'latin1');
    expect(text).to.include(from);
    return world.file('changed', Buffer.from(text.replace(from, to), 'latin1'));
  }

  it('retire units, and say so in the register, in either language', async () => {
    const period = ['--from', '2026-01-01', '--to', '2026-03-31', '--purpose', 'EVENT'];
    const chosen = ['--account', accountOf('press'), ...period];
    const nobody = await trader('retire', pressSerial(0), ...chosen);
    expect(nobody.stderr).to.include('--beneficiary');
    const unasked = ['--beneficiary', '示例协会', '--json'];
    const unsure = await trader('retire', pressSerial(0), ...chosen, ...unasked);
    expect(errorOf(unsure).code).to.equal('CONFIRMATION_MISSING');
    const ran = await trader(
      'retire',
      pressSerial(0),
      ...chosen,
      '--beneficiary',
      '示例协会',
      '--yes',
      '--json',
    );
    id = (jsonOf(ran) as { retirement: { id: string } }).retirement.id;
    const again = await trader(
      'retire',
      pressSerial(0),
      ...chosen,
      '--beneficiary',
      '示例协会',
      '--yes',
      '--json',
    );
    expect(errorOf(again).code).to.equal('HOLDING_RETIRED');
    const register = await world.run(['credits', 'retirements', '--lang', 'zh-CN']);
    expect(register.stdout).to.include(id).and.include('用途');
  });

  it('give a certificate that verifies with nothing but pinned roots', async () => {
    const json = await certificate('retired.json');
    const pdf = await certificate('retired.pdf', '--lang', 'zh-CN');
    for (const file of [json, pdf]) {
      const { verdict, identifier } = await verified(file);
      expect({ verdict, identifier }, file).to.deep.equal({ verdict: 'pass', identifier: id });
    }
    const address = `${world.gateway.url}/c/${id}`;
    expect((await verified(pdf)).leadsTo).to.equal(address);
    const shown = await yulian(['verify', pdf, '--trust', trust, '--lang', 'zh-CN']);
    expect(shown.stdout).to.include('版面与证据一致').and.include(address);
  });

  it('name the check that a changed certificate fails', async () => {
    const json = join(world.folder, 'retired.json');
    const pdf = join(world.folder, 'retired.pdf');
    expect(
      failing(await verified(await changed(json, '"payload":"', '"Payload":"'))),
    ).to.deep.equal(['file']);
    expect(
      failing(await verified(await changed(json, 'payload":"C', 'payload":"D'))),
    ).to.deep.equal(['evidence']);
    expect(failing(await verified(await changed(pdf, ' Tf <', ' Tf  <')))).to.deep.equal(['page']);
    const host = new URL(world.gateway.url).port;
    const other = host.replace(/^./, (digit) => (digit === '9' ? '8' : '9'));
    expect(failing(await verified(await changed(pdf, host, other)))).to.deep.equal(['page']);
    const none = await changed(pdf, 'EmbeddedFile', 'EmbeddedTile');
    expect((await yulian(['verify', none, '--trust', trust])).code).to.not.equal(0);
  });

  it('show what units there are, and audit them', async () => {
    const gone = await trader('credits', 'holdings', '--state', 'RETIRED', '--json');
    expect(gone.stdout).to.include(pressSerial(0));
    const batch = await trader('credits', 'batch', MARKET_BATCH);
    expect(batch.stdout).to.include('ISSUED').and.include('verify');
    const audit = await world.runAs('bureau', 'auditor', ['audit', 'credits']);
    expect(audit.stdout).to.include(MARKET_BATCH);
  });
});
