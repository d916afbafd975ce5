// SPDX-License-Identifier: Apache-2.0
import { createYulianClient, settle, type components } from '@yulian/client';
import { expect } from 'chai';
import { issueLicence, licenceBody, uploadDocument } from '../support/licence-requests.js';
import { errorOf } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly subject: string };
}

describe('yulian: events tail', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  const eventsOf = (stdout: string): readonly Event[] =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Event);

  it('shows what happened since an event, a JSON text a line', async function () {
    const clerk = await world.gateway.as('market', 'clerk');
    const first = await issueLicence(clerk);
    const second = await issueLicence(clerk);
    const after = ['--after', '0:0:0', '--type', 'licence.issued.v1'];
    const ran = await world.runAs('market', 'clerk', [
      ...['events', 'tail', ...after, '--count', '2', '--json'],
    ]);
    expect(ran.code).to.equal(0);
    const events = eventsOf(ran.stdout);
    expect(events.map(({ data }) => data.subject)).to.deep.equal([first.id, second.id]);
    const resumed = await world.runAs('market', 'clerk', [
      ...['events', 'tail', '--after', events[0]?.id ?? '', '--count', '1', '--json'],
    ]);
    expect(eventsOf(resumed.stdout)).to.deep.equal([events[1]]);
  });

  it('ends well when it is interrupted', async function () {
    const args = ['events', 'tail', '--after', '0:0:0'];
    const ran = await world.runAs('bureau', 'auditor', args, { interruptAfterLines: 3 });
    expect(ran.code).to.equal(0);
    expect(ran.stdout.split('\n')[0]).to.match(/^[0-9]+:[0-9]+:[0-9]+ {2}\d{4}-\d\d-\d\d /);
  });

  it('passes on why there are no events', async function () {
    const ran = await world.run(['events', 'tail', '--json']);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'CREDENTIALS_MISSING']);
    const args = ['events', 'tail', '--after', 'yesterday', '--json'];
    const bad = await world.runAs('market', 'clerk', args);
    expect([bad.code, errorOf(bad).code]).to.deep.equal([4, 'EVENT_ID_INVALID']);
  });

  it('lets a program wait for a write that is answered later', async function () {
    const clerk = await world.gateway.as('market', 'clerk');
    const document = await uploadDocument(clerk);
    const body = { ...licenceBody(), document } as unknown as Issue;
    const yulian = createYulianClient({ server: world.gateway.url, key: clerk.key });
    const header = { Prefer: 'respond-async' };
    const { data, response } = await yulian.api.POST('/v1/licences', { params: { header }, body });
    expect(response.status).to.equal(202);
    const operation = data as components['schemas']['Operation'];
    const written = await settle(yulian, operation, { pollMs: 20 });
    expect(written).to.have.nested.property('licence.id', body.id);
  });
});

type Issue = components['schemas']['IssueLicence'];
