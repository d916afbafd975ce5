// SPDX-License-Identifier: Apache-2.0
import { peer as protos } from '@hyperledger/fabric-protos';
import { toContractError } from '../../contract-error.js';
import { ContractRefusedError } from '../../errors.js';
import type { PeerAddress } from '../options.js';
import { askEndorser, type Asking } from './endorser.js';
import { ProbeError } from './probe-error.js';

const { lifecycle } = protos;

const LIFECYCLE = '_lifecycle';
const OK = 200;
/** A question that every founded consortium answers, and that nobody's data is in. */
const QUESTION = 'epoch:get';
const LONG_AGO_MS = 0;
const MOST_SHOWN = 120;

/** The code of the contract's no; undefined when it answers. @throws ProbeError when nobody does */
export async function refusalAt(
  peer: PeerAddress,
  chaincode: string,
  asking: Asking,
): Promise<string | undefined> {
  const { status, message } = await askEndorser(peer, { chaincode, args: [QUESTION] }, asking);
  if (status === OK) return undefined;
  const { code } = toContractError(message, '');
  // What no contract said, the peer says of a server that it cannot reach.
  if (code === 'CONTRACT_FAILED') throw new ProbeError('REFUSES', lastCauseOf(message));
  return code;
}

/**
 * Which definition of the chaincode a peer goes by: one more for each that was agreed on.
 *
 * @throws ProbeError also where there is none
 */
export async function sequenceAt(
  peer: PeerAddress,
  chaincode: string,
  asking: Asking,
): Promise<number> {
  const wanted = new lifecycle.QueryChaincodeDefinitionArgs();
  wanted.setName(chaincode);
  const invocation = {
    chaincode: LIFECYCLE,
    args: ['QueryChaincodeDefinition', wanted.serializeBinary()],
  };
  const { status, message, payload } = await askEndorser(peer, invocation, asking);
  if (status !== OK) throw new ProbeError('REFUSES', message);
  return lifecycle.QueryChaincodeDefinitionResult.deserializeBinary(payload).getSequence();
}

/**
 * How far an organisation's clock is from this one, in milliseconds, positive when it is ahead: it
 * refuses a proposal from long ago, and says by which clock. Undefined when it does not say: a peer
 * of a newer release refuses by itself.
 *
 * @throws ProbeError when nobody answers
 */
export async function clockOffsetAt(
  peer: PeerAddress,
  chaincode: string,
  asking: Asking,
): Promise<number | undefined> {
  const sentMs = Date.now();
  const invocation = { chaincode, args: [QUESTION] };
  const { message } = await askEndorser(peer, invocation, asking, LONG_AGO_MS);
  const middleMs = (sentMs + Date.now()) / 2;
  const refused = toContractError(message, '');
  const nowMs = refused instanceof ContractRefusedError ? refused.details['nowMs'] : undefined;
  return typeof nowMs === 'number' ? nowMs - middleMs : undefined;
}

/** A peer strings all causes together; the last one is what happened. */
function lastCauseOf(message: string): string {
  return message.slice(-MOST_SHOWN);
}
