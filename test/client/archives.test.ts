// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackPackage } from '@yulian/proofs/archives';
import { MEMBERS, type MemberName, type RoleName } from '../support/members.js';
import { plainOfd } from '../support/package-builder.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

const FONDS = `${MEMBERS.bureau.uscc}.J200`;
const CODE = 'J200-2015-D10-0001';
const ID = `${MEMBERS.bureau.uscc}.${CODE}`;
const DONE = ['--from', '2026-03-01', '--basis', 'DAF-14'];

describe('yulian archive', function () {
  this.timeout(120_000);
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  const ran = (member: MemberName, role: RoleName, ...args: readonly string[]): Promise<Ran> =>
    world.runAs(member, role, ['archive', ...args]);
  const went = async (...args: Parameters<typeof ran>): Promise<string> => {
    const { code, stdout, stderr } = await ran(...args);
    expect(code, stdout + stderr).to.equal(0);
    return stdout;
  };

  it('takes a package from its collection to the hall', async function () {
    const fonds = await world.file('fonds.json', {
      ...{ id: FONDS, business: MEMBERS.press.uscc, archives: MEMBERS.bureau.uscc },
      ...{ hall: MEMBERS.water.uscc, pattern: '{fonds}-{year}-{retention}-{item:4}' },
      ...{ from: '2024-01-01', basis: 'DAF-14' },
    });
    await went('bureau', 'approver', 'define-fonds', fonds);
    const file = join(world.folder, 'a.ofd');
    await writeFile(file, plainOfd());
    const body = await world.file('package.json', {
      ...{ fonds: FONDS, code: CODE, year: 2015, retention: 'Y10', from: '2026-03-01' },
      metadata: { title: '办件', creator: '示例局', date: '2015-03-03', secrecy: '内部' },
      files: [{ path: '申请表.ofd', file }],
      log: [{ act: '受理', time: '2015-03-01', basis: 'GBT-42727' }],
      basis: 'GBT-42727',
    });
    await went('press', 'clerk', 'collect', body);
    const tested = await went('press', 'clerk', 'test', ID, 'archiving', ...DONE);
    expect(tested).to.include('✓ FILES_COMPLETE').and.include('? MALWARE_NOT_SCANNED');
    await went('bureau', 'clerk', 'test', ID, 'receiving', ...DONE);
    await went('bureau', 'clerk', 'act', ID, '登记编目', ...DONE);
    await went('bureau', 'clerk', 'act', ID, 'store', ...DONE);
    await went('bureau', 'approver', 'act', ID, 'offer-handover', ...DONE);
    const zip = join(world.folder, 'package.zip');
    await went('bureau', 'clerk', 'export', ID, '--out', zip);
    expect((await stat(zip)).mode & 0o077).to.equal(0);
    expect([...unpackPackage(await readFile(zip)).files.keys()]).to.deep.equal(['申请表.ofd']);
    await went('water', 'clerk', 'receive', ID, zip);
    await went('water', 'clerk', 'test', ID, 'handover', ...DONE);
    await went('water', 'approver', 'act', ID, 'accept-handover', ...DONE);
    const shown = await went('market', 'auditor', 'show', ID);
    expect(shown).to.include('handed over').and.include(MEMBERS.water.uscc);
  });

  it('lists packages and the register, and says what is refused', async function () {
    const listed = await ran('market', 'auditor', 'list', '--state', 'handed_over', '--json');
    const { data } = jsonOf(listed) as { data: { id: string }[] };
    expect(data.map(({ id }) => id)).to.deep.equal([ID]);
    expect(jsonOf(await ran('market', 'auditor', 'disposals', '--json'))).to.deep.include({
      data: [],
    });
    const shorter = ['--retention', 'Y10', ...DONE, '--json'];
    const refused = await ran('water', 'approver', 'act', ID, 'extend-retention', ...shorter);
    expect(refused.code).to.equal(4);
    expect(errorOf(refused).code).to.equal('RETENTION_UNCHANGED');
    const erased = await ran('bureau', 'clerk', 'erase', ID, ...DONE, '--json');
    expect(errorOf(erased).code).to.equal('ARCHIVE_ACT_NOT_ALLOWED');
  });
});
