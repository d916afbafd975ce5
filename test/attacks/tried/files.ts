// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { COSTLY_KINDS, costlyFile } from '../../proofs/costly-files.js';
import { codesOf, verifyFile } from '../../support/verify.js';
import type { Attack } from '../attack.js';

/** Repetitions in one costly file: so many entries in a list of signatures once stopped the gateway for 47 seconds. */
const REPEATED = 150;
/** Parts that are packed well, of 6 MB each: more take long to make. */
const PACKED_WELL = 20;
/** A local header alone, as readers of streams find it. */
const HIDDEN = Buffer.from('PK\x03\x04 a second page that no directory lists');

/** Attacks by files that are handed in. */
export const FILES: readonly Attack[] = [
  {
    name: 'hidden-page',
    tries: 'hides a second page between the parts of a sealed licence',
    async run(stage) {
      const genuine = await readFile(stage.genuine);
      const directory = genuine.lastIndexOf(Buffer.from('PK\x05\x06'));
      const start = genuine.readUInt32LE(directory + 16);
      const moved = Buffer.concat([genuine.subarray(0, start), HIDDEN, genuine.subarray(start)]);
      moved.writeUInt32LE(start + HIDDEN.length, directory + HIDDEN.length + 16);
      const answer = await verifyFile(stage.anonymous, moved, { name: 'licence.ofd' });
      expect(answer.verdict).not.to.equal('pass');
      const { signature } = codesOf(answer);
      expect(signature).not.to.equal('SIGNATURE_VALID');
      return `${answer.verdict}, ${String(signature)}`;
    },
  },
  {
    name: 'costly-files',
    tries: 'sends small files that ask for minutes of work, and then asks as anybody else',
    async run(stage) {
      const files = COSTLY_KINDS.map((kind) => {
        const count = kind === 'parts-packed-well' ? PACKED_WELL : REPEATED;
        return [kind, costlyFile(kind, count)] as const;
      });
      // Making them takes seconds, in which the gateway ends idle connections: hear of that first.
      await setTimeout(100);
      for (const [kind, bytes] of files) {
        const { verdict } = await verifyFile(stage.anonymous, bytes, { name: `${kind}.ofd` });
        expect(verdict, kind).not.to.equal('pass');
      }
      const genuine = await readFile(stage.genuine);
      expect((await verifyFile(stage.anonymous, genuine)).verdict).to.equal('pass');
      expect(await stage.isAlive()).to.equal(true);
      return 'no verdict of pass, and the next is served';
    },
  },
];
