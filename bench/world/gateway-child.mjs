// SPDX-License-Identifier: Apache-2.0
// The gateway in a process of its own, so that whoever asks it does not take its time. Started by
// GatewayProcess; says where it is once it takes requests, and ends with the channel.
import { AccessRequests, subjectOf } from '../../test/dist/support/access-requests.js';
import { TestGateway, startGateway } from '../../test/dist/support/gateway.js';
import { givePowersOverSeals, sealOver } from '../../test/dist/support/seal-requests.js';
import { defineBenchType } from './licence-type.mjs';

const [state, directory = ''] = process.argv.slice(2);
// As the product runs unless told otherwise.
const wish = { http: { checkReplies: false, bodyTimeoutMs: 60_000 } };
const gateway =
  directory === '' ? await startGateway(wish) : new TestGateway(directory, wish, new Map());
if (directory !== '') await gateway.start();
if (state === 'new') await defineBenchType(gateway);
// On a network that is there already, the contracts' own fixtures have defined those types otherwise.
const isConsortiumNew = directory === '';
const seal = isConsortiumNew ? await newSeal() : undefined;
const access = isConsortiumNew ? await newAccess() : undefined;

const roles = /** @type {const} */ (['clerk', 'approver']);
const keys = Object.fromEntries(
  await Promise.all(
    roles.map(async (role) => [role, await gateway.makeKey('market', { roles: [role] })]),
  ),
);
keys['requester'] = await gateway.makeKey('water', { roles: ['clerk'] });
process.send?.({ url: gateway.url, directory: gateway.directory, keys, seal, access });
process.once('disconnect', () => void end());
process.once('message', () => void end());

async function newAccess() {
  const asking = await AccessRequests.prepare(gateway);
  const [grant, caseId] = [await asking.grant(), await asking.openCase()];
  return asking.body(grant, caseId, subjectOf(await asking.licence()));
}

async function newSeal() {
  const parties = /** @type {const} */ ({
    owner: 'market',
    department: 'housing',
    maker: 'emergency',
  });
  await givePowersOverSeals(gateway, parties);
  return sealOver(gateway, parties, 'ACTIVE');
}

async function end() {
  await gateway.stop();
  process.exit(0);
}
