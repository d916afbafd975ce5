// SPDX-License-Identifier: Apache-2.0
// What endorsers might sign that should not: the same forgeries for every ledger.
import {
  decodeProposalResponsePayload,
  decodeTxReadWriteSet,
  encodeProposalResponsePayload,
  encodeSerializedIdentity,
  encodeTxReadWriteSet,
  type ChaincodeAction,
  type KvReadWriteSet,
  type ProposalResponsePayload,
} from '@yulian/proofs';
import {
  createCertificateAuthority,
  signMessageAs,
  type CertificateAuthority,
  type Endorsement,
  type Identity,
} from '@yulian/network';
import { endorsementMessage } from '@yulian/network/embedded/checks';
import { testIdentity } from './consortium.js';

/** The key that every forged transaction writes. */
export const TARGET = 'target';

/** An organisation whose keys a forger has. */
export interface Forger {
  readonly authority: CertificateAuthority;
  readonly endorser: Identity;
}

/** How a transaction that writes {@link TARGET} is forged. */
export interface Forgery {
  /** Who signs; the first three endorsers unless said. */
  readonly signers?: (forgers: readonly Forger[]) => Promise<readonly Identity[]>;
  readonly payload?: (honest: ProposalResponsePayload) => ProposalResponsePayload;
  readonly endorsements?: (honest: Endorsement[], others: Endorsement[]) => Endorsement[];
}

/** What is put in the place of the honest parts of a transaction. */
export interface Forged {
  /** `ProposalResponsePayload` bytes. */
  readonly payload: Uint8Array;
  readonly endorsements: readonly Endorsement[];
}

/** Forges what endorsers said. @param honest `ProposalResponsePayload` bytes */
export async function forge(
  forgery: Forgery,
  honest: Uint8Array,
  forgers: readonly Forger[],
): Promise<Forged> {
  const decoded = decodeProposalResponsePayload(honest);
  const payload = encodeProposalResponsePayload(forgery.payload?.(decoded) ?? decoded);
  const endorsers = forgers.map(({ endorser }) => endorser);
  const signers = (await forgery.signers?.(forgers)) ?? endorsers.slice(0, 3);
  const signed = await Promise.all(signers.map((one) => endorseAs(one, payload)));
  const overHonest = await Promise.all(endorsers.map((one) => endorseAs(one, honest)));
  return { payload, endorsements: forgery.endorsements?.(signed, overHonest) ?? signed };
}

async function endorseAs(identity: Identity, payload: Uint8Array): Promise<Endorsement> {
  const { mspId, certificate } = identity;
  const endorser = encodeSerializedIdentity({ mspId, idBytes: Buffer.from(certificate) });
  const signature = await signMessageAs(identity, endorsementMessage(payload, endorser));
  return { endorser, signature };
}

/** Forgeries that are ordered, and found invalid. */
export const INVALID: Readonly<Record<string, Forgery>> = {
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
    signers: (forgers) =>
      withThird(forgers, ({ authority }) =>
        testIdentity(authority, { commonName: 'clerk', use: 'client' }),
      ),
  },
  'an endorser of a made-up root': {
    signers: (forgers) =>
      withThird(forgers, async ({ endorser: { mspId } }) =>
        testIdentity(await createCertificateAuthority(mspId), PEER),
      ),
  },
  'an endorser of an organisation that is not of the channel': {
    signers: (forgers) =>
      withThird(forgers, async () =>
        testIdentity(await createCertificateAuthority('Org9MSP'), PEER),
      ),
  },
  'an endorser whose certificate has expired': {
    signers: (forgers) =>
      withThird(forgers, ({ authority }) =>
        testIdentity(authority, {
          ...PEER,
          validity: { notBefore: new Date(0), notAfter: new Date(1_000_000) },
        }),
      ),
  },
  'two endorsers of one organisation': {
    signers: async ([first, second]) => {
      if (first === undefined || second === undefined) throw new RangeError('no endorser');
      const twin = await testIdentity(second.authority, { ...PEER, commonName: 'peer1' });
      return [first.endorser, second.endorser, twin];
    },
  },
  'a read of a version that never was': {
    payload: (honest) =>
      withSet(honest, (set) => ({
        ...set,
        reads: [{ key: TARGET, version: { blockNumber: 99, txNumber: 0 } }],
      })),
  },
};

/** Forgeries that say two things, whoever signed them: refused before they are ordered. */
export const CONTRADICTORY: Readonly<
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
      metadataWrites: [{ key: TARGET, entries: [{ name: 'OTHER', value: Buffer.from('v') }] }],
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

const PEER = { commonName: 'peer0', use: 'peer' } as const;

/** Two honest endorsers, and a third who is not what it seems. */
async function withThird(
  [first, second, third]: readonly Forger[],
  make: (third: Forger) => Promise<Identity>,
): Promise<readonly Identity[]> {
  if (first === undefined || second === undefined || third === undefined) {
    throw new RangeError('too few endorsers');
  }
  return [first.endorser, second.endorser, await make(third)];
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
