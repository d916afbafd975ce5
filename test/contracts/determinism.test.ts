// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { sign, type Call, type Proposal, type SignedTransaction } from '@yulian/network';
import {
  decodeProposalResponsePayload,
  decodeTxReadWriteSet,
  toBase64,
  toHex,
} from '@yulian/proofs';
import { call } from '../support/caller.js';
import { contractFunctions } from '../support/contract-functions.js';
import { ELSEWHERE } from '../support/elsewhere.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { STEP_BEFORE } from '../support/rectification-arguments.js';
import type { Replay } from '../support/replay.js';
import { script, type ScriptStep } from '../support/script.js';
import { MSP_IDS } from '../support/members.js';
import { emptyWorld, type World } from '../support/world.js';

const REPLAY = fileURLToPath(new URL('../support/replay.js', import.meta.url));

forEachLedger('determinism', (openLedger, engine) => {
  let world: World;
  const recording: Replay['steps'][number][] = [];
  let stepBefore = '';
  before(async () => {
    world = await emptyWorld(openLedger);
  });

  const callOf = ({ name, args }: ScriptStep, write = JSON.stringify): Call => {
    const [contract = '', transaction = ''] = name.split(':');
    const texts = args.map((arg) =>
      typeof arg === 'string' ? arg : write(arg).replaceAll(STEP_BEFORE, stepBefore),
    );
    return { contract, transaction, args: texts };
  };
  const propose = async (step: ScriptStep, call: Call): Promise<[Proposal, Uint8Array]> => {
    const { identity } = world.as(step.member, step.role);
    const proposal = await world.ledger.propose(identity, call);
    return [proposal, await sign(identity, proposal)];
  };

  for (const [i, step] of script().entries()) {
    it(`of ${String(i + 1)} ${step.name}: simulated twice, and with its members shuffled`, async () => {
      world.clock.advance({ minutes: step.minutes ?? 0, ms: 1 });
      const { identity } = world.as(step.member, step.role);
      const [proposal, signature] = await propose(step, callOf(step));
      const first = await world.ledger.endorse(proposal, signature);
      const second = await world.ledger.endorse(proposal, signature);
      expect(toHex(second.payload)).to.equal(toHex(first.payload));
      const [shuffled, signed] = await propose(step, callOf(step, shuffledJson));
      const third = await world.ledger.endorse(shuffled, signed);
      expect(withoutTransaction(third)).to.deep.equal(withoutTransaction(first));
      const { transactionId, bytes } = first;
      const envelope = { transactionId, bytes, signature: await sign(identity, first) };
      if (step.isQuery !== true) {
        await world.ledger.submit(envelope);
        expect((await world.ledger.status(transactionId)).code).to.equal('VALID');
      }
      stepBefore = transactionId;
      recording.push({
        name: step.name,
        now: world.clock.now,
        proposal: toBase64(proposal.bytes),
        transactionId,
        signature: toBase64(signature),
        payload: toBase64(first.payload),
        ...(step.isQuery === true ? {} : { envelope: inBase64(envelope) }),
      });
    });
  }

  it('leaves no function out', () => {
    expect(new Set(recording.map(({ name }) => name))).to.deep.equal(new Set(contractFunctions()));
  });

  if (engine === 'fabric') {
    it('holds in five processes, three of them in another time zone and locale', async () => {
      world.clock.advance({ minutes: 10 });
      const { identity } = world.as('bureau', 'gateway');
      const proposal = await world.ledger.propose(identity, {
        ...call('epoch:advance'),
        endorsingOrganizations: MSP_IDS,
      });
      const signature = await sign(identity, proposal);
      const { endorsements } = await world.ledger.endorse(proposal, signature);
      expect(endorsements).to.have.length(MSP_IDS.length);
    });
    return;
  }

  it('holds in another process, time zone and locale: the same bytes from the same proposals', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yulian-replay-'));
    try {
      const file = join(folder, 'replay.json');
      const replay: Replay = { keys: world.keys.material, steps: recording };
      await writeFile(file, JSON.stringify(replay), { mode: 0o600 });
      const env = { ...process.env, ...ELSEWHERE };
      await promisify(execFile)(process.execPath, [REPLAY, file], { env });
      const { zone, payloads } = JSON.parse(await readFile(`${file}.out`, 'utf8')) as {
        zone: string;
        payloads: string[];
      };
      expect(zone).to.equal(ELSEWHERE.TZ);
      recording.forEach(({ name, payload }, i) => {
        expect(payloads[i], `${String(i + 1)} ${name}`).to.equal(payload);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

function inBase64({ bytes, signature }: Pick<SignedTransaction, 'bytes' | 'signature'>) {
  return { bytes: toBase64(bytes), signature: toBase64(signature) };
}

/** JSON with the members of every object in reverse order of their names. */
function shuffledJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    const entries = Object.entries(member).sort(([a], [b]) => (a < b ? 1 : -1));
    return Object.fromEntries(entries);
  });
}

/** What was read, written and answered, the transaction's own id left out. */
function withoutTransaction({
  payload,
  transactionId,
}: {
  readonly payload: Uint8Array;
  readonly transactionId: string;
}) {
  const { action } = decodeProposalResponsePayload(payload);
  const text = (bytes: Uint8Array) =>
    Buffer.from(bytes).toString('latin1').replaceAll(transactionId, 'txId');
  return {
    answer: text(action.response.payload),
    event: text(action.event?.payload ?? new Uint8Array()),
    sets: decodeTxReadWriteSet(action.results).map(({ namespace, set }) => ({
      namespace,
      reads: set.reads,
      rangeQueries: set.rangeQueries,
      writes: set.writes.map(({ key, value }) => [key, text(value)]),
      policies: set.metadataWrites,
    })),
  };
}
