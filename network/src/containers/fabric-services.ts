// SPDX-License-Identifier: Apache-2.0
import { AUTHORITY_START, authorityEnvironment } from '../local-network/settings-authority.js';
import { chaincodeEnvironment } from '../local-network/settings-chaincode.js';
import { ordererEnvironment, peerEnvironment } from '../local-network/settings-node.js';
import {
  ORDERER_MSP,
  serverEndpoint,
  serverName,
  type AuthorityNode,
  type Endpoint,
  type OrdererNode,
  type PeerNode,
} from '../local-network/topology.js';
import type { Service } from './compose-model.js';
import { IMAGES } from './images.js';
import { FIRST_SEQUENCE, type ContainerNetwork } from './layout.js';
import { after, healthCheck, ownImage, server } from './service.js';
import { ISSUE, PREPARE } from './set-up-services.js';
import { mount, mountReadOnly, Volumes } from './volumes.js';

const HEALTHY = '/usr/local/bin/yulian-healthy';
const HEALTHY_SOURCE = './network/fabric/containers/healthy.sh';

/** Fabric's own servers, and the chaincode servers beside its peers. */
export function fabricServices(network: ContainerNetwork): Record<string, Service> {
  const { authorities, orderers, peers } = network.topology;
  return Object.fromEntries([
    ...authorities.map((node) => [node.name, authorityService(network, node)] as const),
    ...orderers.map((node) => [node.name, ordererService(network, node)] as const),
    ...peers.map((node) => [node.name, peerService(network, node)] as const),
    ...peers.map(
      (node) => [serverName(node, FIRST_SEQUENCE), chaincodeService(network, node)] as const,
    ),
  ]);
}

function authorityService(network: ContainerNetwork, { name, operations }: AuthorityNode): Service {
  return server(
    { cpus: '1', memory: '256M' },
    {
      image: IMAGES.authority,
      command: ['fabric-ca-server', ...AUTHORITY_START],
      environment: authorityEnvironment(network.folder.state(name)),
      volumes: [mount(new Volumes(network).state(name)), `${HEALTHY_SOURCE}:${HEALTHY}:ro`],
      depends_on: after('service_completed_successfully', PREPARE),
      healthcheck: asksItself(operations),
    },
  );
}

function ordererService(network: ContainerNetwork, node: OrdererNode): Service {
  const { name, operations } = node;
  return server(
    { cpus: '2', memory: '2G' },
    {
      image: IMAGES.orderer,
      command: ['orderer'],
      environment: ordererEnvironment(node, network.folder.places(ORDERER_MSP, name)),
      ...nodeParts(network, ORDERER_MSP, name),
      healthcheck: asksItself(operations),
    },
  );
}

function peerService(network: ContainerNetwork, node: PeerNode): Service {
  const { mspId, name, operations } = node;
  const others = network.topology.peers.filter((other) => other !== node);
  return server(
    { cpus: '2', memory: '4G' },
    {
      image: IMAGES.peer,
      command: ['peer', 'node', 'start'],
      environment: peerEnvironment(node, network.folder.places(mspId, name), others),
      ...nodeParts(network, mspId, name),
      healthcheck: asksItself(operations),
    },
  );
}

function nodeParts(
  network: ContainerNetwork,
  mspId: string,
  name: string,
): Pick<Service, 'volumes' | 'depends_on'> {
  const volumes = new Volumes(network);
  return {
    volumes: [
      mountReadOnly(volumes.identity(mspId, name)),
      mount(volumes.state(name)),
      `${HEALTHY_SOURCE}:${HEALTHY}:ro`,
    ],
    depends_on: after('service_completed_successfully', ISSUE),
  };
}

function chaincodeService(network: ContainerNetwork, peer: PeerNode): Service {
  const { mspId } = peer;
  const endpoint = serverEndpoint(peer, FIRST_SEQUENCE);
  return server(
    { cpus: '2', memory: '1G' },
    {
      ...ownImage('chaincode'),
      environment: {
        CHAINCODE_ID_FILE: network.packageIdFile(mspId, FIRST_SEQUENCE),
        ...chaincodeEnvironment(endpoint, network.folder.chaincodeTls(mspId, FIRST_SEQUENCE)),
      },
      volumes: [mountReadOnly(new Volumes(network).chaincode(peer, FIRST_SEQUENCE))],
      depends_on: after('service_completed_successfully', ISSUE),
      healthcheck: takesConnections(endpoint),
    },
  );
}

function asksItself({ port }: Endpoint): Service['healthcheck'] & object {
  return healthCheck('bash', HEALTHY, '127.0.0.1', String(port));
}

function takesConnections({ port }: Endpoint): Service['healthcheck'] & object {
  const program =
    `require('node:net').connect(${String(port)}, '127.0.0.1')` +
    ".on('connect', () => process.exit(0)).on('error', () => process.exit(1))";
  return healthCheck('node', '-e', program);
}
