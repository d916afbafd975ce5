// SPDX-License-Identifier: Apache-2.0

/**
 * Who may import what: ARCHITECTURE's layers as a table. Files and relative imports are paths from
 * the repository's root; packages are written as imported; built-in modules begin with `node:`.
 *
 * @typedef {object} Layer
 * @property {string} name what the rule is called in messages and tests
 * @property {readonly string[]} importers files it speaks of
 * @property {readonly string[]} [except] files it does not speak of
 * @property {readonly string[]} imports what they must not import
 * @property {readonly string[]} [allowed] what of that they may
 * @property {boolean} [typesAllowed] `import type` is no dependency at run time
 * @property {boolean} [ownFolderAllowed] files beside or below the imported one may import it
 * @property {string} because said to whoever breaks it
 */

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    name: 'workspaces-by-name',
    importers: ['{proofs,chaincode,network,gateway-api,client,console}/src/**'],
    imports: ['{proofs,chaincode,network,gateway-api,client,console}/**', '@yulian/*/**/*.{js,ts}'],
    allowed: ['{own-workspace}/**'],
    because: 'another workspace is imported by its package name, so that only its exports are used',
  },
  {
    name: 'proofs-stand-alone',
    importers: ['proofs/src/**'],
    imports: ['@yulian/**'],
    because: 'anyone must be able to verify without the rest of the product',
  },
  {
    name: 'proofs-do-no-io',
    importers: ['proofs/src/**'],
    except: ['proofs/src/node/**'],
    imports: ['node:**', 'proofs/src/node/**'],
    because: 'proofs/ runs in browsers and contracts too; what needs Node goes to proofs/src/node',
  },
  {
    name: 'chaincode-knows-proofs-only',
    importers: ['chaincode/src/**'],
    imports: ['@yulian/**'],
    allowed: ['@yulian/proofs', '@yulian/proofs/collection-standard'],
    because: 'contracts stand above proofs/ and below everything else',
  },
  {
    name: 'chaincode-does-no-io',
    importers: ['chaincode/src/**'],
    except: ['chaincode/src/shim/**', 'chaincode/src/kernel/hash.ts'],
    imports: ['node:**'],
    because: 'contracts touch the world through ctx.stub only; hashes come from kernel/hash.ts',
  },
  {
    name: 'contracts-do-not-know-their-server',
    importers: ['chaincode/src/**'],
    except: ['chaincode/src/shim/**', 'chaincode/src/main.ts'],
    imports: ['chaincode/src/shim/**'],
    because: 'shim/ is what runs the contracts, with a clock and a network of its own',
  },
  {
    name: 'chaincode-hash-hashes-only',
    importers: ['chaincode/src/kernel/hash.ts'],
    imports: ['node:**'],
    allowed: ['node:crypto'],
    because: 'kernel/hash.ts is let out for node:crypto alone',
  },
  {
    name: 'one-fabric-seam',
    importers: ['**'],
    // The dispatcher needs the very classes that fabric-shim itself loaded.
    except: [
      'chaincode/src/fabric.ts',
      'chaincode/src/shim/dispatcher.ts',
      'test/conformance/chaincode/fabric.ts',
    ],
    imports: ['fabric-contract-api', 'fabric-contract-api/**'],
    because: 'it is CommonJS whose names ESM cannot see: import them from chaincode/src/fabric.ts',
  },
  {
    name: 'tables-are-private',
    importers: ['chaincode/src/**'],
    imports: ['chaincode/src/**/table.ts', 'chaincode/src/**/tables.ts'],
    allowed: ['chaincode/src/kernel/table.ts'],
    ownFolderAllowed: true,
    because: 'one module writes a key prefix; the others ask its read.ts',
  },
  {
    name: 'modules-show-read-and-schemas',
    importers: ['chaincode/src/*/**'],
    imports: ['chaincode/src/*/**'],
    allowed: ['chaincode/src/kernel/**', 'chaincode/src/*/read.ts', 'chaincode/src/*/schemas.ts'],
    ownFolderAllowed: true,
    because: 'a contract module shows the others its read.ts and schemas.ts, nothing else',
  },
  {
    name: 'ledgers-share-no-code',
    importers: ['network/src/embedded/**'],
    imports: ['network/src/fabric/**'],
    because: 'the two ledgers share an interface and a suite, never helpers (docs/adr/0001)',
  },
  {
    name: 'ledgers-share-no-code',
    importers: ['network/src/fabric/**'],
    imports: ['network/src/embedded/**'],
    because: 'the two ledgers share an interface and a suite, never helpers (docs/adr/0001)',
  },
  {
    name: 'one-ledger-store',
    importers: ['{proofs,chaincode,network,client,console}/src/**'],
    except: ['network/src/embedded/store.ts'],
    imports: ['level', 'classic-level', 'abstract-level'],
    because: 'only network/src/embedded/store.ts keeps the ledger',
  },
  {
    name: 'gateway-stores-in-vault-and-index',
    importers: ['gateway-api/src/**'],
    except: ['gateway-api/src/{vault,index}/**'],
    imports: ['level', 'classic-level', 'abstract-level'],
    because: 'only the vault and the read index keep data in the gateway',
  },
  {
    name: 'only-network-knows-fabric',
    importers: ['**'],
    except: ['network/**', 'chaincode/src/shim/**', 'test/**', 'bench/**'],
    imports: ['fabric-shim', 'fabric-shim/**', 'fabric-network', '@hyperledger/fabric-gateway'],
    typesAllowed: true,
    because: 'only network/ knows which ledger runs',
  },
  {
    name: 'gateway-sees-schemas',
    importers: ['gateway-api/src/**'],
    except: ['gateway-api/src/main.ts', 'gateway-api/src/main/**'],
    imports: ['@yulian/chaincode', '@yulian/chaincode/scope'],
    because: 'routes take @yulian/chaincode/schemas; only main/ puts the contracts in',
  },
  {
    name: 'gateway-sees-the-port',
    importers: ['gateway-api/src/**'],
    except: ['gateway-api/src/main.ts', 'gateway-api/src/{main,gateway}/**'],
    imports: ['@yulian/network/**'],
    typesAllowed: true,
    because:
      'the gateway takes the Ledger port; only main/ and gateway/ open what stands behind it',
  },
  {
    name: 'clients-use-rest-and-proofs',
    importers: ['client/**', 'console/**'],
    imports: ['@yulian/**'],
    allowed: ['@yulian/proofs', '@yulian/proofs/**', '@yulian/client', '@yulian/client/**'],
    because: 'client/ and console/ talk to the REST API and to proofs/ only',
  },
  {
    name: 'console-runs-in-browsers',
    importers: ['console/src/**'],
    imports: ['node:**', '@yulian/proofs/node', '@yulian/client', '@yulian/client/**'],
    because: 'pages run in browsers',
  },
  {
    name: 'expectations-stand-alone',
    importers: [
      'test/security/policy-table.ts',
      'test/contracts/acts-expected.ts',
      'test/contracts/materials-expected.ts',
      'test/contracts/seals-expected.ts',
      'test/contracts/archive-acts-expected.ts',
      'test/support/members.ts',
    ],
    imports: ['@yulian/**', '{proofs,chaincode,network,gateway-api,client,console}/**'],
    because: 'an expectation that asks the product what to expect finds nothing',
  },
];
