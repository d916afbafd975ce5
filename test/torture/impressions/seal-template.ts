// SPDX-License-Identifier: Apache-2.0
import type { TestGateway } from '../../support/gateway.js';
import { givePowersOverSeals, sealOver, type SealParties } from '../../support/seal-requests.js';
import { closedTemplate, type Template } from '../world/template.js';

const PARTIES: SealParties = { owner: 'market', department: 'housing', maker: 'emergency' };

/** A data folder with a seal of the market bureau that can be used. */
export interface SealTemplate extends Template {
  readonly seal: string;
}

/** Makes the seal and the keys, and closes the gateway. */
export async function closedSealTemplate(gateway: TestGateway): Promise<SealTemplate> {
  await givePowersOverSeals(gateway, PARTIES);
  const seal = await sealOver(gateway, PARTIES, 'ACTIVE');
  return { ...(await closedTemplate(gateway)), seal };
}
