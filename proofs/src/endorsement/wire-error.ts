// SPDX-License-Identifier: Apache-2.0

/** Bytes that are no well-formed protobuf message of the expected kind. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly code = 'PROTOBUF_MALFORMED';
}
