// SPDX-License-Identifier: Apache-2.0
import { common, orderer as protos } from '@hyperledger/fabric-protos';
import timestamps from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { signMessageAs } from '../../sign.js';
import { headerOf } from '../block-header.js';
import { clientOf } from '../connection.js';
import type { OrdererAddress } from '../options.js';
import { serializeIdentity } from '../proposal.js';
import { reached, type Asking } from './endorser.js';
import { ProbeError } from './probe-error.js';

const DELIVER = '/orderer.AtomicBroadcast/Deliver';

/** How many blocks of the channel an orderer has. @throws ProbeError */
export async function heightAtOrderer(orderer: OrdererAddress, asking: Asking): Promise<number> {
  const request = await newestBlockRequest(asking);
  const client = clientOf(orderer);
  try {
    return await new Promise((resolve, reject) => {
      const stream = client.makeBidiStreamRequest(
        DELIVER,
        (envelope: common.Envelope) => Buffer.from(envelope.serializeBinary()),
        (bytes: Buffer) => protos.DeliverResponse.deserializeBinary(bytes),
        { deadline: Date.now() + asking.patienceMs },
      );
      stream.once('data', (response: protos.DeliverResponse) => {
        const block = response.getBlock();
        if (block !== undefined) resolve(headerOf(block).number + 1);
        else reject(new ProbeError('REFUSES', `status ${String(response.getStatus())}`));
      });
      // Stays: closing the client ends the stream with one more.
      stream.on('error', (error) => {
        reject(reached(error as Parameters<typeof reached>[0]));
      });
      stream.once('end', () => {
        reject(new ProbeError('REFUSES', 'the stream ended'));
      });
      stream.write(request);
      stream.end();
    });
  } finally {
    client.close();
  }
}

async function newestBlockRequest({ identity, channel }: Asking): Promise<common.Envelope> {
  const newest = new protos.SeekPosition();
  newest.setNewest(new protos.SeekNewest());
  const seek = new protos.SeekInfo();
  seek.setStart(newest);
  seek.setStop(newest);
  const channelHeader = new common.ChannelHeader();
  channelHeader.setType(common.HeaderType.DELIVER_SEEK_INFO);
  channelHeader.setChannelId(channel);
  channelHeader.setTimestamp(timestamps.Timestamp.fromDate(new Date()));
  const signatureHeader = new common.SignatureHeader();
  signatureHeader.setCreator(serializeIdentity(identity));
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  header.setSignatureHeader(signatureHeader.serializeBinary());
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(seek.serializeBinary());
  const bytes = payload.serializeBinary();
  const envelope = new common.Envelope();
  envelope.setPayload(bytes);
  envelope.setSignature(await signMessageAs(identity, bytes));
  return envelope;
}
