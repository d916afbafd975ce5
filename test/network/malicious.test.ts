// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  decodeProposalResponsePayload,
  decodeTxReadWriteSet,
  encodeProposalResponsePayload,
  encodeSerializedIdentity,
  encodeSignaturePolicy,
  encodeTxReadWriteSet,
  type ChaincodeAction,
  type KvReadWriteSet,
  type ProposalResponsePayload,
} from '@yulian/proofs';
import {
  createCertificateAuthority,
  sign,
  signMessageAs,
  transact,
  type EmbeddedLedger,
  type Endorsement,
  type Identity,
} from '@yulian/network';
import { endorsementMessage } from '@yulian/network/embedded/checks';
import { encodeTransaction } from '@yulian/network/embedded/envelope';
import { decodeProposal } from '@yulian/network/embedded/proposal';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium, testIdentity } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import { throwsCode } from '../support/throws-code.js';

const KEY = 'target';

/** How a transaction that writes `KEY` is forged. */
interface Forgery {
  /** Who signs; the first three endorsers unless said. */
  readonly signers?: (endorsers: readonly Identity[]) => Promise<readonly Identity[]>;
  readonly payload?: (honest: ProposalResponsePayload) => ProposalResponsePayload;
  readonly endorsements?: (honest: Endorsement[], others: Endorsement[]) => Endorsement[];
}

async function endorseAs(identity: Identity, payload: Uint8Array): Promise<Endorsement> {
  const { mspId, certificate } = identity;
  const endorser = encodeSerializedIdentity({ mspId, idBytes: Buffer.from(certificate) });
  const signature = await signMessageAs(identity, endorsementMessage(payload, endorser));
  return { endorser, signature };
}

/** Submits a forged transaction; answers its validation code. */
async function submitForged(ledger: EmbeddedLedger, forgery: Forgery): Promise<string> {
  const { organizations } = await testConsortium();
  const { clerk } = organizationAt(await testConsortium(), 0);
  const proposal = await ledger.propose(clerk, call('keys:put', KEY, 'forged'));
  const { payload: honest } = await ledger.endorse(proposal, await sign(clerk, proposal));
  const decoded = decodeProposalResponsePayload(honest);
  const payload = encodeProposalResponsePayload(forgery.payload?.(decoded) ?? decoded);
  const endorsers = organizations.map(({ endorser }) => endorser);
  const signers = (await forgery.signers?.(endorsers)) ?? endorsers.slice(0, 3);
  const signed = await Promise.all(signers.map((one) => endorseAs(one, payload)));
  const overHonest = await Promise.all(endorsers.map((one) => endorseAs(one, honest)));
  const endorsements = forgery.endorsements?.(signed, overHonest) ?? signed;
  const { callBytes } = decodeProposal(proposal.bytes);
  const bytes = encodeTransaction(callBytes, payload, endorsements);
  const signature = await signMessageAs(clerk, bytes);
  const { transactionId } = proposal;
  await ledger.submit({ transactionId, bytes, signature });
  return (await ledger.status(transactionId)).code;
}

function withAction(
  payload: ProposalResponsePayload,
  change: Partial<ChaincodeAction>,
): ProposalResponsePayload {
  return { ...payload, action: { ...payload.action, ...change } };
}

function withSet(
  payload: ProposalResponsePayload,
  change: (set: KvReadWriteSet) => KvReadWriteSet,
  namespace?: string,
): ProposalResponsePayload {
  const [only] = decodeTxReadWriteSet(payload.action.results);
  if (only === undefined) throw new Error('no read/write set');
  const forged = { namespace: namespace ?? only.namespace, set: change(only.set) };
  return withAction(payload, { results: encodeTxReadWriteSet([forged]) });
}

function firstOf(endorsements: readonly Endorsement[]): Endorsement {
  const [first] = endorsements;
  if (first === undefined) throw new Error('no endorsement');
  return first;
}

/** Forgeries that are ordered, and found invalid. */
const INVALID: Readonly<Record<string, Forgery>> = {
  'two of three endorsers': { endorsements: (honest) => honest.slice(0, 2) },
  'no endorser': { endorsements: () => [] },
  'one endorser three times': {
    endorsements: (honest) => Array.from({ length: 3 }, () => firstOf(honest)),
  },
  'an endorsement with a broken signature': {
    endorsements: ([first, second, third]) => [
      ...[first, second].filter((one) => one !== undefined),
      { endorser: third?.endorser ?? new Uint8Array(), signature: Buffer.alloc(70, 1) },
    ],
  },
  'signatures over another result': {
    payload: (honest) =>
      withSet(honest, (set) => ({
        ...set,
        writes: set.writes.map((write) => ({ ...write, value: Buffer.from('more') })),
      })),
    endorsements: (_forged, honest) => honest,
  },
  'one organisation’s signature under another one’s name': {
    endorsements: ([first, second, third], [, , , fourth]) => [
      ...[first, second].filter((one) => one !== undefined),
      {
        endorser: fourth?.endorser ?? new Uint8Array(),
        signature: third?.signature ?? new Uint8Array(),
      },
    ],
  },
  'a client’s key in the place of an endorser’s': {
    signers: async ([first, second]) => {
      const { clerk } = organizationAt(await testConsortium(), 2);
      return [first, second, clerk].filter((one) => one !== undefined);
    },
  },
  'an endorser of a made-up root': {
    signers: async ([first, second]) => {
      const authority = await createCertificateAuthority('Org3MSP');
      const impostor = await testIdentity(authority, { commonName: 'peer0', use: 'peer' });
      return [first, second, impostor].filter((one) => one !== undefined);
    },
  },
  'an endorser of an organisation that is not of the channel': {
    signers: async ([first, second]) => {
      const authority = await createCertificateAuthority('Org9MSP');
      const stranger = await testIdentity(authority, { commonName: 'peer0', use: 'peer' });
      return [first, second, stranger].filter((one) => one !== undefined);
    },
  },
  'an endorser whose certificate has expired': {
    signers: async ([first, second]) => {
      const { authority } = organizationAt(await testConsortium(), 2);
      const expired = await testIdentity(authority, {
        commonName: 'peer0',
        use: 'peer',
        validity: { notBefore: new Date(0), notAfter: new Date(1_000_000) },
      });
      return [first, second, expired].filter((one) => one !== undefined);
    },
  },
  'two endorsers of one organisation': {
    signers: async ([first, second]) => {
      const { authority } = organizationAt(await testConsortium(), 1);
      const twin = await testIdentity(authority, { commonName: 'peer1', use: 'peer' });
      return [first, second, twin].filter((one) => one !== undefined);
    },
  },
  'a read of a version that never was': {
    payload: (honest) =>
      withSet(honest, (set) => ({
        ...set,
        reads: [{ key: KEY, version: { blockNumber: 99, txNumber: 0 } }],
      })),
  },
};

/** Forgeries that say two things, whoever signed them: refused before they are ordered. */
const REFUSED: Readonly<
  Record<string, (honest: ProposalResponsePayload) => ProposalResponsePayload>
> = {
  'a payload about another call': (honest) => ({ ...honest, proposalHash: Buffer.alloc(32) }),
  'a contract that did not agree': (honest) =>
    withAction(honest, { response: { status: 500, message: 'no', payload: new Uint8Array() } }),
  'another chaincode': (honest) =>
    withAction(honest, { chaincodeId: { name: 'other', version: '1' } }),
  'keys of another chaincode': (honest) => withSet(honest, (set) => set, 'other'),
  'an event of another transaction': (honest) =>
    withAction(honest, {
      event: {
        chaincodeId: 'probe',
        txId: 'ab'.repeat(32),
        eventName: 'e',
        payload: new Uint8Array(),
      },
    }),
  'an event of another chaincode': (honest) =>
    withAction(honest, {
      event: { chaincodeId: 'other', txId: '', eventName: 'e', payload: new Uint8Array() },
    }),
  'a key that is written twice': (honest) =>
    withSet(honest, (set) => ({ ...set, writes: [...set.writes, ...set.writes] })),
  'an empty key': (honest) =>
    withSet(honest, (set) => ({
      ...set,
      writes: [{ key: '', isDelete: false, value: Buffer.from('v') }],
    })),
  'metadata that is no policy': (honest) =>
    withSet(honest, (set) => ({
      ...set,
      metadataWrites: [{ key: KEY, entries: [{ name: 'OTHER', value: Buffer.from('v') }] }],
    })),
  'range reads that cannot be checked': (honest) =>
    withSet(honest, (set) => ({
      ...set,
      rangeQueries: [
        {
          startKey: 'a',
          endKey: 'b',
          iteratorExhausted: true,
          reads: undefined,
          merkle: { maxDegree: 2, maxLevel: 1, maxLevelHashes: [] },
        },
      ],
    })),
};

describe('embedded ledger: malicious transactions', () => {
  const withTarget = (use: (ledger: EmbeddedLedger) => Promise<void>): Promise<void> =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(directory);
      await transact(ledger, clerk, call('keys:put', KEY, 'honest'));
      await use(ledger);
      const value = await ledger.evaluate(clerk, call('keys:get', KEY));
      expect(Buffer.from(value).toString()).to.equal('honest');
      expect((await ledger.verifyChain()).ok).to.equal(true);
      await ledger.close();
    });

  it('the forger’s tools make valid transactions when nothing is forged', () =>
    withDirectory(async (directory) => {
      const ledger = await openTestLedger(directory);
      expect(await submitForged(ledger, {})).to.equal('VALID');
      await ledger.close();
    }));

  for (const [what, forgery] of Object.entries(INVALID)) {
    it(`${what}: invalid`, () =>
      withTarget(async (ledger) => {
        expect(await submitForged(ledger, forgery)).to.be.oneOf([
          'ENDORSEMENT_POLICY_FAILURE',
          'MVCC_READ_CONFLICT',
        ]);
      }));
  }

  it('a client’s key does not count, even where a key’s policy takes any member', () =>
    withTarget(async (ledger) => {
      const consortium = await testConsortium();
      const { mspId, clerk } = organizationAt(consortium, 3);
      const policy = encodeSignaturePolicy({ mspId, role: 'MEMBER' });
      const setting = call('world:setPolicy', KEY, Buffer.from(policy).toString('base64'));
      await transact(ledger, organizationAt(consortium, 0).clerk, setting);
      const signers = () => Promise.resolve([clerk]);
      expect(await submitForged(ledger, { signers })).to.equal('ENDORSEMENT_POLICY_FAILURE');
    }));

  for (const [what, payload] of Object.entries(REFUSED)) {
    it(`${what}: refused, though every endorser signed it`, () =>
      withTarget(async (ledger) => {
        const signers = (endorsers: readonly Identity[]): Promise<readonly Identity[]> =>
          Promise.resolve(endorsers);
        await throwsCode(submitForged(ledger, { payload, signers }), 'BAD_PROPOSAL');
      }));
  }
});
