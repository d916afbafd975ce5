// SPDX-License-Identifier: Apache-2.0
import { common } from '@hyperledger/fabric-protos';
import type { PeerAddress } from '../options.js';
import { readHeader } from '../envelope.js';
import { askEndorser, type Asking } from './endorser.js';
import { ProbeError } from './probe-error.js';

const QUERIES = 'qscc';
const OK = 200;

/** How many blocks of the channel a peer has. @throws ProbeError */
export async function heightAt(peer: PeerAddress, asking: Asking): Promise<number> {
  const bytes = await query(peer, ['GetChainInfo', asking.channel], asking);
  return common.BlockchainInfo.deserializeBinary(bytes).getHeight();
}

/**
 * When the newest block's first transaction was proposed, by its creator's clock: milliseconds since
 * 1970.
 *
 * @param height of the peer
 * @throws ProbeError
 */
export async function newestTimeAt(
  peer: PeerAddress,
  height: number,
  asking: Asking,
): Promise<number | undefined> {
  const args = ['GetBlockByNumber', asking.channel, String(height - 1)];
  const block = common.Block.deserializeBinary(await query(peer, args, asking));
  const [envelope] = block.getData()?.getDataList_asU8() ?? [];
  if (envelope === undefined) return undefined;
  const payload = common.Envelope.deserializeBinary(envelope).getPayload_asU8();
  return readHeader(payload)?.getTimestamp()?.toDate().getTime();
}

async function query(
  peer: PeerAddress,
  args: readonly string[],
  asking: Asking,
): Promise<Uint8Array> {
  const { status, message, payload } = await askEndorser(
    peer,
    { chaincode: QUERIES, args },
    asking,
  );
  if (status !== OK) throw new ProbeError('REFUSES', message);
  return payload;
}
