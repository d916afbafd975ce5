// SPDX-License-Identifier: Apache-2.0
import { dirname } from 'node:path';
import { serverName, shortName } from '../local-network/topology.js';
import type { Service } from './compose-model.js';
import { FIRST_SEQUENCE, type ContainerNetwork } from './layout.js';
import { after, oneShot, ownImage, USER } from './service.js';
import { mount, mountReadOnly, Volumes } from './volumes.js';

// What is done once, one after the other, before a network works. Each is done again whenever the
// network comes up, and changes nothing then.

/** Gives the volumes to the user as whom everything runs. */
const VOLUMES = 'set-up-volumes';
/** Writes the authorities' settings. */
export const PREPARE = 'set-up-prepare';
/** Has certificates issued, and makes the channel's first block. */
export const ISSUE = 'set-up-issue';
/** Joins the channel, has the organisations agree on the chaincode, founds the consortium. */
const JOIN = 'set-up-join';

/** The consortium's plan, as set-up finds it. */
const PLAN = '/etc/yulian/consortium.json';
const PLAN_MOUNT = `./network/fabric/containers/consortium.json:${PLAN}:ro`;

export function setUpServices(network: ContainerNetwork): Record<string, Service> {
  const { peers } = network.topology;
  return {
    [VOLUMES]: volumesService(network),
    [PREPARE]: prepareService(network),
    [ISSUE]: issueService(network),
    [JOIN]: joinService(network),
    ...Object.fromEntries(
      peers.map(({ mspId }) => [firstKeysOf(mspId), firstKeysService(network, mspId)]),
    ),
  };
}

function volumesService(network: ContainerNetwork): Service {
  return oneShot({
    ...ownImage('set-up'),
    entrypoint: ['chown', USER],
    command: foldersOf(network),
    user: '0:0',
    network_mode: 'none',
    cap_add: ['CHOWN'],
    volumes: new Volumes(network).all().map(mount),
  });
}

function prepareService(network: ContainerNetwork): Service {
  const volumes = new Volumes(network);
  const mounted = [volumes.setUp, ...volumes.authorityStates(), volumes.grafanaPassword];
  return oneShot({
    ...ownImage('set-up'),
    command: phase('prepare'),
    network_mode: 'none',
    volumes: [PLAN_MOUNT, ...mounted.map(mount)],
    depends_on: after('service_completed_successfully', VOLUMES),
  });
}

function issueService(network: ContainerNetwork): Service {
  const volumes = new Volumes(network);
  return oneShot({
    ...ownImage('set-up'),
    command: phase('issue'),
    volumes: [
      PLAN_MOUNT,
      ...[volumes.setUp, ...volumes.identities(), ...volumes.allData()].map(mount),
      ...volumes.authorityStates().map(mountReadOnly),
    ],
    depends_on: after('service_healthy', ...network.topology.authorities.map(({ name }) => name)),
  });
}

function joinService(network: ContainerNetwork): Service {
  const volumes = new Volumes(network);
  const { orderers, peers } = network.topology;
  return oneShot({
    ...ownImage('set-up'),
    command: phase('join'),
    volumes: [
      PLAN_MOUNT,
      ...[volumes.setUp, ...volumes.allData()].map(mount),
      ...volumes.identities().map(mountReadOnly),
    ],
    depends_on: after(
      'service_healthy',
      ...[...orderers, ...peers].map(({ name }) => name),
      ...peers.map((peer) => serverName(peer, FIRST_SEQUENCE)),
    ),
  });
}

const phase = (name: string): string[] => [name, '--plan', PLAN];

/** Makes the first keys of an organisation's gateway. */
export function firstKeysOf(mspId: string): string {
  return `set-up-keys.${shortName(mspId)}`;
}

function firstKeysService(network: ContainerNetwork, mspId: string): Service {
  const volumes = new Volumes(network);
  return oneShot({
    ...ownImage('gateway'),
    command: [
      'gateway-api/dist/main/operator.js',
      'first-keys',
      ...['--data', network.dataOf(mspId), '--metrics-key', network.metricsKeyOf(mspId)],
    ],
    volumes: [mount(volumes.data(mspId)), mount(volumes.metricsKeys)],
    depends_on: after('service_completed_successfully', JOIN),
  });
}

/** Where volumes are mounted, and the folders between them. */
function foldersOf(network: ContainerNetwork): string[] {
  const { path } = network.folder;
  const targets = new Volumes(network).all().map(({ target }) => target);
  const folders = new Set(targets);
  for (const target of targets) {
    for (let folder = dirname(target); folder.startsWith(`${path}/`); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  return [...folders].sort();
}
