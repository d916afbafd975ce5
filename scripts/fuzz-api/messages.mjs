// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

/**
 * What another gateway says to the one under test: signed with identities of the demo's folder.
 *
 * @param {string} folder
 * @param {{ mspId: string, unit: string }} requester
 */
export async function openMessenger(folder, { mspId, unit }) {
  const { loadLastingIdentity } = await import('@yulian/network');
  const { DataFolder } = await import('@yulian/network/operator');
  const { seal, signMessage } = await import('@yulian/gateway-api');
  const where = new DataFolder(folder).identity(mspId, unit, 'gateway');
  const identity = await loadLastingIdentity(where);

  /**
   * @param {string} kind
   * @param {any} content
   */
  async function signed(kind, content) {
    const signature = await signMessage(identity, kind, content, new Date().toISOString());
    return { kind, content, signature };
  }

  return {
    /** @param {{ provider: string }} wish */
    prepare: ({ provider }) => signed('prepare', { requester: unit, provider }),
    /** @param {{ provider: string, publicKey: string, item: string, fields: string[], subject: { type: string, code: string } }} wish */
    async refer({ provider, publicKey, item, fields, subject }) {
      const access = `acs_${randomBytes(32).toString('hex')}`;
      const parties = { requester: unit, provider };
      const terms = { format: 1, access, mode: 'DISCLOSE', ...parties, item, fields };
      const intent = await seal(publicKey, { purpose: 'intent', access }, { ...terms, subject });
      return signed('refer', { ...parties, access, intent });
    },
    /** @param {{ provider: string, access: string }} wish */
    deliver: ({ provider, access }) => signed('deliver', { requester: unit, provider, access }),
  };
}
