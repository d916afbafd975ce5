// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { addressOf, bindingOf, ORDERER_MSP, type OrdererNode, type PeerNode } from './topology.js';

// The environment of Fabric's servers: what differs from the sample configuration that comes with
// them. The local network and docker-compose.yml take it from here.

/** Where a process finds its things, as it sees the file system. */
export interface Places {
  readonly msp: string;
  readonly tls: string;
  readonly state: string;
}

/** How often a line is tried on which nothing comes, so that one that is half-open is left soon. */
export const KEEPALIVE_MS = 15_000;
const KEEPALIVE = `${String(KEEPALIVE_MS)}ms`;
const KEEPALIVE_PATIENCE = '5s';
/** Whoever tries more often than this is cut off. */
const LEAST_KEEPALIVE = '10s';

/** One peer an organisation: it leads its organisation, and gossip only joins the others. */
const GOSSIP = {
  CORE_PEER_GOSSIP_USELEADERELECTION: 'false',
  CORE_PEER_GOSSIP_ORGLEADER: 'true',
  // 25 s by default: until the peers know each other, nobody endorses across organisations.
  CORE_PEER_GOSSIP_RECONNECTINTERVAL: '2s',
  // A busy machine is no dead peer: whoever asks one that is dead finds out by itself.
  CORE_PEER_GOSSIP_ALIVEEXPIRATIONTIMEOUT: '120s',
  CORE_PEER_GOSSIP_STATE_ENABLED: 'false',
  // Blocks come from the orderers. By default peers that do nothing ask each other so often for
  // blocks and certificates that a fifth of their idle time goes there.
  CORE_PEER_GOSSIP_PULLINTERVAL: '20s',
  CORE_PEER_GOSSIP_MAXPROPAGATIONBURSTLATENCY: '100ms',
};

/** A peer. */
export function peerEnvironment(
  { mspId, name, gateway, reached, operations, callback }: PeerNode,
  { msp, tls, state }: Places,
  others: readonly PeerNode[],
): Record<string, string> {
  return {
    CORE_PEER_ID: name,
    CORE_PEER_NETWORKID: 'yulian',
    CORE_PEER_ADDRESS: addressOf(reached),
    CORE_PEER_LISTENADDRESS: addressOf(bindingOf(gateway)),
    CORE_PEER_CHAINCODELISTENADDRESS: addressOf(bindingOf(callback)),
    CORE_PEER_LOCALMSPID: mspId,
    CORE_PEER_MSPCONFIGPATH: msp,
    CORE_PEER_FILESYSTEMPATH: state,
    CORE_PEER_TLS_ENABLED: 'true',
    CORE_PEER_TLS_CERT_FILE: join(tls, 'server.crt'),
    CORE_PEER_TLS_KEY_FILE: join(tls, 'server.key'),
    CORE_PEER_TLS_ROOTCERT_FILE: join(tls, 'ca.crt'),
    CORE_PEER_GOSSIP_BOOTSTRAP: others.map((other) => addressOf(other.reached)).join(' '),
    CORE_PEER_GOSSIP_ENDPOINT: addressOf(reached),
    CORE_PEER_GOSSIP_EXTERNALENDPOINT: addressOf(reached),
    ...GOSSIP,
    CORE_PEER_KEEPALIVE_MININTERVAL: LEAST_KEEPALIVE,
    CORE_PEER_KEEPALIVE_DELIVERYCLIENT_INTERVAL: KEEPALIVE,
    CORE_PEER_KEEPALIVE_DELIVERYCLIENT_TIMEOUT: KEEPALIVE_PATIENCE,
    CORE_PEER_GATEWAY_ENABLED: 'true',
    CORE_LEDGER_STATE_STATEDATABASE: 'goleveldb',
    CORE_LEDGER_HISTORY_ENABLEHISTORYDATABASE: 'true',
    CORE_LEDGER_SNAPSHOTS_ROOTDIR: join(state, 'snapshots'),
    CORE_OPERATIONS_LISTENADDRESS: addressOf(bindingOf(operations)),
    CORE_METRICS_PROVIDER: 'prometheus',
    FABRIC_LOGGING_SPEC: 'warning',
    FABRIC_LOGGING_FORMAT: 'json',
  };
}

/** An orderer. It begins without a channel, and joins by its admin endpoint. */
export function ordererEnvironment(
  { general, admin, operations }: OrdererNode,
  { msp, tls, state }: Places,
): Record<string, string> {
  const certificate = join(tls, 'server.crt');
  const key = join(tls, 'server.key');
  const roots = `[${join(tls, 'ca.crt')}]`;
  return {
    ORDERER_GENERAL_LISTENADDRESS: bindingOf(general).host,
    ORDERER_GENERAL_LISTENPORT: String(general.port),
    ORDERER_GENERAL_KEEPALIVE_SERVERMININTERVAL: LEAST_KEEPALIVE,
    ORDERER_GENERAL_LOCALMSPID: ORDERER_MSP,
    ORDERER_GENERAL_LOCALMSPDIR: msp,
    ORDERER_GENERAL_TLS_ENABLED: 'true',
    ORDERER_GENERAL_TLS_CERTIFICATE: certificate,
    ORDERER_GENERAL_TLS_PRIVATEKEY: key,
    ORDERER_GENERAL_TLS_ROOTCAS: roots,
    ORDERER_GENERAL_CLUSTER_CLIENTCERTIFICATE: certificate,
    ORDERER_GENERAL_CLUSTER_CLIENTPRIVATEKEY: key,
    ORDERER_GENERAL_CLUSTER_ROOTCAS: roots,
    ORDERER_GENERAL_BOOTSTRAPMETHOD: 'none',
    ORDERER_CHANNELPARTICIPATION_ENABLED: 'true',
    ORDERER_ADMIN_LISTENADDRESS: addressOf(bindingOf(admin)),
    ORDERER_ADMIN_TLS_ENABLED: 'true',
    ORDERER_ADMIN_TLS_CERTIFICATE: certificate,
    ORDERER_ADMIN_TLS_PRIVATEKEY: key,
    ORDERER_ADMIN_TLS_ROOTCAS: roots,
    ORDERER_ADMIN_TLS_CLIENTAUTHREQUIRED: 'true',
    ORDERER_ADMIN_TLS_CLIENTROOTCAS: roots,
    ORDERER_FILELEDGER_LOCATION: join(state, 'ledger'),
    ORDERER_CONSENSUS_WALDIR: join(state, 'wal'),
    ORDERER_CONSENSUS_SNAPDIR: join(state, 'snapshots'),
    ORDERER_OPERATIONS_LISTENADDRESS: addressOf(bindingOf(operations)),
    ORDERER_METRICS_PROVIDER: 'prometheus',
    FABRIC_LOGGING_SPEC: 'warning',
    FABRIC_LOGGING_FORMAT: 'json',
  };
}
