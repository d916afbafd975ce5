// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeSerializedIdentity, toBase64, utf8Encode, type LicenceProof } from '@yulian/proofs';
import { keyFile, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';
import { issueSealed, SEALED, SEALED_ID } from './support/licences.js';

const NAMES = ['constructor', '__proto__', 'toString'];

describe('yulian: names that every object has', function () {
  this.timeout(120_000);
  let world: CliWorld;
  let trust: string;
  let proof: LicenceProof;
  let heads: string;

  before(async function () {
    world = await CliWorld.start();
    await issueSealed(world);
    trust = join(world.folder, 'trust.json');
    heads = join(world.folder, 'heads.jsonl');
    const file = join(world.folder, 'proof.json');
    await world.run(['trust', '--out', trust]);
    await world.runAs('market', 'clerk', ['proof', SEALED_ID, '--out', file]);
    await world.runAs('bureau', 'auditor', ['checkpoint', 'export', heads]);
    proof = JSON.parse(await readFile(file, 'utf8')) as LicenceProof;
  });
  after(async function () {
    await world.close();
  });

  /** It says no in its own words, and nothing else happens. */
  const saysNo = async (running: Promise<Ran>, what: string): Promise<void> => {
    const { code, stdout, stderr } = await running;
    const said = `${what}: ${String(code)} ${stdout}${stderr}`;
    expect(code, said).to.be.oneOf([1, 2, 3, 4]);
    expect(said).not.to.match(/UNEXPECTED|TypeError|native code|is not a function/);
  };

  for (const name of NAMES) {
    it(`${name}: in proofs, and in what claims to be evidence`, async function () {
      const endorser = toBase64(
        encodeSerializedIdentity({ mspId: name, idBytes: utf8Encode('x') }),
      );
      const endorsements = proof.attestation.endorsements.map((one) => ({ ...one, endorser }));
      const forged = [
        { ...proof, id: name },
        { ...proof, format: name },
        { ...proof, attestation: { ...proof.attestation, endorsements } },
      ];
      for (const [i, one] of forged.entries()) {
        const file = await world.file(`forged-${String(i)}.json`, one);
        const args = ['verify', SEALED, '--proof', file, '--trust', trust, '--json'];
        await saysNo(world.run(args), JSON.stringify(one).slice(0, 80));
      }
      const claims = await world.file('claims.json', `{"format":${JSON.stringify(name)}}`);
      await saysNo(world.run(['verify', claims, '--trust', trust, '--json']), 'evidence');
    });

    it(`${name}: in roots, heads, and files of keys`, async function () {
      const kept = await readFile(trust, 'utf8');
      const known = Object.keys((JSON.parse(kept) as { organizations: object }).organizations);
      const roots = await world.file(
        'roots.json',
        known.reduce((text, one) => text.replace(`"${one}"`, JSON.stringify(name + one)), kept),
      );
      const file = await world.file('proof-of-all.json', proof);
      const args = ['verify', SEALED, '--proof', file, '--trust', roots, '--json'];
      await saysNo(world.run(args), 'roots');
      const head = await readFile(heads, 'utf8');
      const named = await world.file(
        'named.jsonl',
        head.replace(/"mspId":"[^"]*"/, `"mspId":${JSON.stringify(name)}`),
      );
      await saysNo(world.run(['checkpoint', 'compare', named, '--trust', trust]), 'head');
      const key = await keyFile(world.folder, name, name);
      await saysNo(world.run(['find', '--key-file', key, '--json']), 'key');
      const session = await world.file('session.json', `{${JSON.stringify(name)}:{}}`);
      await saysNo(world.run(['my', 'uses', '--session-file', session]), 'session');
    });

    it(`${name}: as a column, a command and a language`, async function () {
      const csv = await world.file(
        'batch.csv',
        `document,${name},fields.${name}.x,fields.${name}:${name}\n${SEALED},1,2,3\n`,
      );
      const issue = ['issue', '--batch', csv, '--type', '001', '--prefix', 'P', '--basis', 'A-1'];
      await saysNo(world.runAs('market', 'clerk', issue), 'column');
      await saysNo(world.run([name]), 'command');
      await saysNo(world.run(['verify', SEALED, '--lang', name]), 'language');
      await saysNo(world.run(['verify', '--id', name]), 'identifier');
    });
  }
});
