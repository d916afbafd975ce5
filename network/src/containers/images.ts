// SPDX-License-Identifier: Apache-2.0

/** Fabric's newest release with long-term support when this was written. */
export const FABRIC_VERSION = '2.5.16';
export const NODE_VERSION = '22.23.3';

/** What containers are made from, each pinned. */
export const IMAGES = {
  authority: 'hyperledger/fabric-ca:1.5.21',
  orderer: `hyperledger/fabric-orderer:${FABRIC_VERSION}`,
  peer: `hyperledger/fabric-peer:${FABRIC_VERSION}`,
  prometheus: 'prom/prometheus:v3.13.5',
  grafana: 'grafana/grafana:13.2.3',
} as const;

/** Stages of our Dockerfile: each is an image of our own. */
export type OwnImage = 'chaincode' | 'gateway' | 'set-up';

/** Where the Dockerfile is, from the root of the repository. */
export const DOCKERFILE = 'network/fabric/containers/Dockerfile';
