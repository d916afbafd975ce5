// SPDX-License-Identifier: Apache-2.0
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

const EMPTY = new Uint8Array();

/** Fabric `protos.ChaincodeEvent`. */
export interface ChaincodeEvent {
  readonly chaincodeId: string;
  readonly txId: string;
  readonly eventName: string;
  readonly payload: Uint8Array;
}

/** Fabric `protos.Response`: what the contract answered. Status 200 is success. */
export interface ChaincodeResponse {
  readonly status: number;
  readonly message: string;
  readonly payload: Uint8Array;
}

/** Fabric `protos.ChaincodeID` (its path is not used any more). */
export interface ChaincodeId {
  readonly name: string;
  readonly version: string;
}

/** Fabric `protos.ChaincodeAction`: everything that a simulation gave. */
export interface ChaincodeAction {
  /** `TxReadWriteSet` bytes. */
  readonly results: Uint8Array;
  readonly event: ChaincodeEvent | undefined;
  readonly response: ChaincodeResponse;
  readonly chaincodeId: ChaincodeId;
}

/** Fabric `protos.ProposalResponsePayload`: what endorsers sign (followed by their identity). */
export interface ProposalResponsePayload {
  readonly proposalHash: Uint8Array;
  readonly action: ChaincodeAction;
}

/** Encodes Fabric `protos.ProposalResponsePayload` with its `ChaincodeAction` inside. */
export function encodeProposalResponsePayload(payload: ProposalResponsePayload): Uint8Array {
  const writer = new WireWriter();
  return writer
    .bytes(1, payload.proposalHash)
    .message(2, () => {
      writeAction(writer, payload.action);
    })
    .finish();
}

/** Decodes Fabric `protos.ProposalResponsePayload`. @throws WireError */
export function decodeProposalResponsePayload(bytes: Uint8Array): ProposalResponsePayload {
  const reader = new WireReader(bytes);
  let proposalHash: Uint8Array = EMPTY;
  let extension: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) proposalHash = reader.bytes();
    else if (field === 2) extension = reader.bytes();
    else reader.skip();
  }
  return { proposalHash, action: decodeChaincodeAction(extension) };
}

/** Encodes Fabric `protos.ChaincodeAction`. */
export function encodeChaincodeAction(action: ChaincodeAction): Uint8Array {
  const writer = new WireWriter();
  writeAction(writer, action);
  return writer.finish();
}

/** Decodes Fabric `protos.ChaincodeAction`. @throws WireError */
export function decodeChaincodeAction(bytes: Uint8Array): ChaincodeAction {
  const reader = new WireReader(bytes);
  let results: Uint8Array = EMPTY;
  let events: Uint8Array = EMPTY;
  let response: Uint8Array = EMPTY;
  let chaincodeId: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) results = reader.bytes();
    else if (field === 2) events = reader.bytes();
    else if (field === 3) response = reader.bytes();
    else if (field === 4) chaincodeId = reader.bytes();
    else reader.skip();
  }
  return {
    results,
    event: events.length === 0 ? undefined : decodeChaincodeEvent(events),
    response: decodeResponse(response),
    chaincodeId: decodeChaincodeId(chaincodeId),
  };
}

/** Encodes Fabric `protos.ChaincodeEvent`. */
export function encodeChaincodeEvent(event: ChaincodeEvent): Uint8Array {
  const { chaincodeId, txId, eventName, payload } = event;
  return new WireWriter()
    .string(1, chaincodeId)
    .string(2, txId)
    .string(3, eventName)
    .bytes(4, payload)
    .finish();
}

/** Decodes Fabric `protos.ChaincodeEvent`. @throws WireError */
export function decodeChaincodeEvent(bytes: Uint8Array): ChaincodeEvent {
  const reader = new WireReader(bytes);
  let chaincodeId = '';
  let txId = '';
  let eventName = '';
  let payload: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) chaincodeId = reader.string();
    else if (field === 2) txId = reader.string();
    else if (field === 3) eventName = reader.string();
    else if (field === 4) payload = reader.bytes();
    else reader.skip();
  }
  return { chaincodeId, txId, eventName, payload };
}

function writeAction(writer: WireWriter, action: ChaincodeAction): void {
  const { response, chaincodeId } = action;
  writer.bytes(1, action.results);
  if (action.event !== undefined) writer.bytes(2, encodeChaincodeEvent(action.event));
  writer.message(3, () => {
    writer.uint(1, response.status).string(2, response.message).bytes(3, response.payload);
  });
  writer.message(4, () => {
    writer.string(2, chaincodeId.name).string(3, chaincodeId.version);
  });
}

function decodeResponse(bytes: Uint8Array): ChaincodeResponse {
  const reader = new WireReader(bytes);
  let status = 0;
  let message = '';
  let payload: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) status = reader.uint();
    else if (field === 2) message = reader.string();
    else if (field === 3) payload = reader.bytes();
    else reader.skip();
  }
  return { status, message, payload };
}

function decodeChaincodeId(bytes: Uint8Array): ChaincodeId {
  const reader = new WireReader(bytes);
  let name = '';
  let version = '';
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 2) name = reader.string();
    else if (field === 3) version = reader.string();
    else reader.skip();
  }
  return { name, version };
}
