// SPDX-License-Identifier: Apache-2.0
// The two files of node-forge that are used here: its published types describe neither.
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
