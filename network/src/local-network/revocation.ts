// SPDX-License-Identifier: Apache-2.0
import { common, msp } from '@hyperledger/fabric-protos';
import { changeChannel } from './channel-configuration.js';
import type { LocalNetwork } from './local-network.js';
import { NetworkError } from './network-error.js';

const MSP_VALUE = 'MSP';
const MEMBERS = 'Application';

/**
 * Has an organisation's authority take a certificate back, and tells every peer and orderer of each
 * channel: when this has ended, none of them takes a message that is signed with it. The
 * organisation's administrator alone decides that.
 *
 * @param serial hex, as the certificate says it
 * @throws NetworkError `AUTHORITY_REFUSED` when the authority has issued no such certificate;
 *   as `changeChannel`
 */
export async function revokeCertificate(
  network: LocalNetwork,
  mspId: string,
  serial: string,
): Promise<void> {
  const authority = (await network.startAuthorities()).get(mspId);
  if (authority === undefined || !network.settings.mspIds.includes(mspId)) {
    const known = network.settings.mspIds.join(', ');
    throw new NetworkError('USAGE', `there is no organisation ${mspId}, only ${known}`);
  }
  const list = await authority.revoke(serial);
  for (const channel of network.settings.channels) {
    await changeChannel(network, channel, [mspId], (config) => {
      setRevocationList(config, mspId, list);
    });
  }
}

/** Puts an authority's list, PEM, in the place of what the channel has of the organisation. */
function setRevocationList(config: common.Config, mspId: string, list: string): void {
  const members = config.getChannelGroup()?.getGroupsMap().get(MEMBERS);
  const value = members?.getGroupsMap().get(mspId)?.getValuesMap().get(MSP_VALUE);
  if (value === undefined) throw new TypeError(`the channel has no organisation ${mspId}`);
  const outer = msp.MSPConfig.deserializeBinary(value.getValue_asU8());
  const inner = msp.FabricMSPConfig.deserializeBinary(outer.getConfig_asU8());
  inner.setRevocationListList([Buffer.from(list, 'utf8')]);
  outer.setConfig(inner.serializeBinary());
  value.setValue(outer.serializeBinary());
}
