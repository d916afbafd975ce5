// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { complaintsAbout } from './lint-snippet.js';

type Case = readonly [file: string, imported: string, layer: string];

const FORBIDDEN: readonly Case[] = [
  ['proofs/src/json/a.ts', '@yulian/chaincode', 'proofs-stand-alone'],
  ['proofs/src/json/a.ts', '@yulian/network', 'proofs-stand-alone'],
  ['proofs/src/json/a.ts', 'node:crypto', 'proofs-do-no-io'],
  ['proofs/src/json/a.ts', 'fs', 'proofs-do-no-io'],
  ['proofs/src/json/a.ts', '../node/primitives.js', 'proofs-do-no-io'],
  ['proofs/src/node/a.ts', '../../../chaincode/src/index.js', 'workspaces-by-name'],
  ['network/src/a.ts', '../../gateway-api/dist/app.js', 'workspaces-by-name'],
  ['chaincode/src/licences/a.ts', '@yulian/network', 'chaincode-knows-proofs-only'],
  ['chaincode/src/licences/a.ts', '@yulian/proofs/node', 'chaincode-knows-proofs-only'],
  ['chaincode/src/licences/a.ts', 'node:crypto', 'chaincode-does-no-io'],
  ['chaincode/src/licences/a.ts', 'node:fs', 'chaincode-does-no-io'],
  ['chaincode/src/licences/a.ts', 'http', 'chaincode-does-no-io'],
  ['chaincode/src/kernel/hash.ts', 'node:fs', 'chaincode-hash-hashes-only'],
  ['chaincode/src/licences/a.ts', 'fabric-contract-api', 'one-fabric-seam'],
  ['gateway-api/src/routes/a.ts', 'fabric-contract-api', 'one-fabric-seam'],
  ['chaincode/src/licences/a.ts', '../registry/tables.js', 'tables-are-private'],
  ['chaincode/src/index.ts', './standards/table.js', 'tables-are-private'],
  ['chaincode/src/licences/a.ts', '../registry/decisions.js', 'modules-show-read-and-schemas'],
  ['chaincode/src/kernel/a.ts', '../licences/issue.js', 'modules-show-read-and-schemas'],
  ['network/src/embedded/a.ts', '../fabric/connect.js', 'ledgers-share-no-code'],
  ['network/src/fabric/a.ts', '../embedded/store.js', 'ledgers-share-no-code'],
  ['network/src/embedded/a.ts', 'level', 'one-ledger-store'],
  ['network/src/embedded/a.ts', 'classic-level', 'one-ledger-store'],
  ['client/src/a.ts', 'level', 'one-ledger-store'],
  ['gateway-api/src/routes/a.ts', 'level', 'gateway-stores-in-vault-and-index'],
  ['gateway-api/src/routes/a.ts', '@hyperledger/fabric-gateway', 'only-network-knows-fabric'],
  ['chaincode/src/licences/a.ts', 'fabric-shim', 'only-network-knows-fabric'],
  ['client/src/a.ts', 'fabric-shim/lib/stub.js', 'only-network-knows-fabric'],
  ['gateway-api/src/routes/a.ts', '@yulian/chaincode', 'gateway-sees-schemas'],
  ['gateway-api/src/routes/a.ts', '@yulian/network/operator', 'gateway-sees-the-port'],
  ['client/src/a.ts', '@yulian/network', 'clients-use-rest-and-proofs'],
  ['client/src/a.ts', '@yulian/chaincode/schemas', 'clients-use-rest-and-proofs'],
  ['console/src/a.ts', '@yulian/gateway-api', 'clients-use-rest-and-proofs'],
  ['console/src/a.ts', 'node:crypto', 'console-runs-in-browsers'],
  ['console/src/a.ts', '@yulian/proofs/node', 'console-runs-in-browsers'],
  ['test/security/policy-table.ts', '@yulian/chaincode/schemas', 'expectations-stand-alone'],
  ['test/contracts/acts-expected.ts', '@yulian/proofs', 'expectations-stand-alone'],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['proofs/src/node/a.ts', "export * from 'node:crypto';"],
  ['chaincode/src/licences/a.ts', "export * from '@yulian/proofs';"],
  ['chaincode/src/licences/a.ts', "export * from '../registry/read.js';"],
  ['chaincode/src/licences/a.ts', "export * from './table.js';"],
  ['chaincode/src/licences/a.ts', "export * from '../kernel/table.js';"],
  ['chaincode/src/licences/a.ts', "export type { ChaincodeStub } from 'fabric-shim';"],
  ['chaincode/src/kernel/hash.ts', "export * from 'node:crypto';"],
  ['chaincode/src/fabric.ts', "export * from 'fabric-contract-api';"],
  ['network/src/embedded/store.ts', "export * from 'level';"],
  ['network/src/embedded/a.ts', "export * from '../ledger.js';"],
  ['gateway-api/src/main.ts', "export * from '@yulian/chaincode';"],
  ['gateway-api/src/routes/a.ts', "export * from '@yulian/chaincode/schemas';"],
  ['gateway-api/src/routes/a.ts', "export * from '@yulian/network';"],
  ['client/src/a.ts', "export * from '@yulian/proofs/node';"],
];

describe('architecture: imports go down the layers', () => {
  for (const [file, imported, layer] of FORBIDDEN) {
    it(`${layer}: ${file} must not import ${imported}`, async () => {
      expect(await complaintsAbout(file, `export * from '${imported}';`)).to.include(
        `yulian/imports:${layer}`,
      );
    });
  }

  for (const [file, code] of ALLOWED) {
    it(`lets ${file} say ${code}`, async () => {
      expect(await complaintsAbout(file, code)).to.deep.equal([]);
    });
  }

  const SPELLINGS = [
    "import '@yulian/network';",
    "import { Ledger } from '@yulian/network'; export { Ledger };",
    "export { Ledger } from '@yulian/network';",
    "export type { Ledger } from '@yulian/network';",
    "export const later = await import('@yulian/network');",
    "export type Ledger = import('@yulian/network').Ledger;",
    "export const now = require('@yulian/network');",
    "export const place = require.resolve('@yulian/network');",
  ];
  for (const code of SPELLINGS) {
    it(`sees ${code}`, async () => {
      expect(await complaintsAbout('proofs/src/json/a.ts', code)).to.include(
        'yulian/imports:proofs-stand-alone',
      );
    });
  }

  it('sees inline type imports, which load the module all the same', async () => {
    const code = "export { type ChaincodeStub } from 'fabric-shim';";
    expect(await complaintsAbout('chaincode/src/licences/a.ts', code)).to.include(
      'yulian/imports:only-network-knows-fabric',
    );
  });
});
