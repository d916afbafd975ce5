// SPDX-License-Identifier: Apache-2.0

/** The curve P-256 (FIPS 186-5, SP 800-186): y² = x³ - 3x + b over a prime field. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const UNCOMPRESSED = /^04[0-9a-f]{128}$/;
const COORDINATE = 64;

/** Whether a text is the uncompressed point of a P-256 key in lower-case hex, on the curve. */
export function isP256Point(text: string): boolean {
  if (!UNCOMPRESSED.test(text)) return false;
  const x = BigInt(`0x${text.slice(2, 2 + COORDINATE)}`);
  const y = BigInt(`0x${text.slice(2 + COORDINATE)}`);
  if (x >= P || y >= P) return false;
  return (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}
