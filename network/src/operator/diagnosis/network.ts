// SPDX-License-Identifier: Apache-2.0
import type { Asking } from '../../fabric/probe/endorser.js';
import type { FabricConnection } from '../data-folder.js';
import type { NamedCertificate } from './certificates.js';
import type { Diagnosis } from './finding.js';
import { findOrderers } from './orderers.js';
import { findPeers } from './peers.js';

/** What was found of a network, and the certificates that its servers showed. */
export interface NetworkFindings {
  readonly findings: readonly Diagnosis[];
  readonly certificates: readonly NamedCertificate[];
}

/** Asks every server of a Fabric network for itself. */
export async function diagnoseNetwork(
  { peers, orderers = [] }: FabricConnection,
  chaincode: string,
  asking: Asking,
): Promise<NetworkFindings> {
  const ofPeers = await findPeers(peers, chaincode, asking);
  const ofOrderers = await findOrderers(orderers, ofPeers.height, asking);
  return {
    findings: [...ofPeers.findings, ...ofOrderers.findings],
    certificates: [...ofPeers.certificates, ...ofOrderers.certificates],
  };
}
