// SPDX-License-Identifier: Apache-2.0
// The files of node-forge that are used here: its published types do not describe them.
declare module 'node-forge/lib/asn1.js' {
  /** Bytes are Latin-1 text in this library. */
  export interface Asn1 {
    readonly tagClass: number;
    readonly type: number;
    readonly constructed: boolean;
    readonly value: string | readonly Asn1[];
  }

  const asn1: {
    readonly Class: { readonly UNIVERSAL: number; readonly CONTEXT_SPECIFIC: number };
    readonly Type: { readonly SET: number };
    fromDer(
      bytes: string,
      options: {
        readonly strict: boolean;
        readonly parseAllBytes: boolean;
        readonly decodeBitStrings: boolean;
      },
    ): Asn1;
    toDer(node: Asn1): { getBytes(): string };
    create(tagClass: number, type: number, constructed: boolean, value: readonly Asn1[]): Asn1;
    validate(
      node: Asn1,
      validator: object,
      captured: Record<string, unknown>,
      errors: string[],
    ): boolean;
  };
  // eslint-disable-next-line no-restricted-exports -- what the package does
  export default asn1;
}

declare module 'node-forge/lib/pkcs7asn1.js' {
  const validators: {
    readonly contentInfoValidator: object;
    readonly signedDataValidator: object;
  };
  // eslint-disable-next-line no-restricted-exports -- what the package does
  export default validators;
}

declare module 'node-forge/lib/jsbn.js' {
  export interface BigInteger {
    bitLength(): number;
  }

  const jsbn: { readonly BigInteger: new (digits: string, radix: number) => BigInteger };
  // eslint-disable-next-line no-restricted-exports -- what the package does
  export default jsbn;
}

declare module 'node-forge/lib/rsa.js' {
  import type { BigInteger } from 'node-forge/lib/jsbn.js';

  const rsa: {
    setPublicKey(
      n: BigInteger,
      e: BigInteger,
    ): { verify(digest: string, signature: string, scheme: 'RSASSA-PKCS1-V1_5'): boolean };
  };
  // eslint-disable-next-line no-restricted-exports -- what the package does
  export default rsa;
}
