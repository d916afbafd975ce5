// SPDX-License-Identifier: Apache-2.0
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../lib/root.mjs';
import { must, run, ScriptError } from '../lib/run.mjs';

/** Given in place of a folder of trusted certificates: nobody is asked whether signers are to be trusted. */
const TRUST_UNASKED = '-';

/**
 * Programs with which documents are judged, and under what they judge.
 *
 * @typedef {object} Judging
 * @property {string} jars class path of ofdrw
 * @property {string} python folder of programs that has pyHanko
 * @property {string} scratch
 * @property {string} folder of the documents
 * @property {string} roots folder of trusted certificates
 * @property {string} at moment, ISO 8601
 * @property {boolean} [trustUnasked] of the others: they leave out who the signers are
 */

const HERE = inRoot('scripts/foreign-check');

/** Judgements of those who are not we. @param {Judging} judging @param {readonly string[]} files */
export async function theirs(judging, files) {
  return [...(await ofdrw(judging, files)), ...(await pyHanko(judging, files))];
}

/**
 * Our own judgements.
 *
 * @param {Judging} judging
 * @param {readonly string[]} files
 * @returns {Promise<import('./compare.mjs').OurFile[]>}
 */
export async function ours({ folder, roots, at }, files) {
  const command = [inRoot('client/bin/yulian.js'), 'verify', '--signatures-only', '--json'];
  const { output, stdout } = await run(
    process.execPath,
    [...command, '--trust', roots, '--at', at, ...files],
    { cwd: folder, quiet: true },
  );
  // It ends with 1: there are forged documents among them.
  const answer = stdout.startsWith('{') ? JSON.parse(stdout) : {};
  if (answer.files === undefined) throw new ScriptError(output);
  return answer.files;
}

/**
 * ofdrw unpacks documents into a temporary folder, and follows names out of it: it is given one of
 * its own, deep enough for that.
 *
 * @param {Judging} judging
 * @param {readonly string[]} files
 */
async function ofdrw({ jars, scratch, folder, roots, at, trustUnasked }, files) {
  const unpacked = path.join(scratch, 'unpacked/here');
  await mkdir(unpacked, { recursive: true });
  const lines = await must(
    'java',
    [
      ...[`-Djava.io.tmpdir=${unpacked}`, '-cp', jars, path.join(HERE, 'JudgeOfd.java')],
      ...[trustUnasked ? TRUST_UNASKED : roots, at],
      ...files.filter((file) => !file.endsWith('.pdf')),
    ],
    'Java 17 or newer is needed.',
    { cwd: folder },
  );
  return judgementsIn(lines);
}

/** @param {Judging} judging @param {readonly string[]} files */
async function pyHanko({ python, folder, roots, at, trustUnasked }, files) {
  const lines = await must(
    path.join(python, 'python'),
    [
      ...[path.join(HERE, 'judge_pdf.py'), trustUnasked ? TRUST_UNASKED : roots, at],
      ...files.filter((file) => file.endsWith('.pdf')),
    ],
    'pyHanko could not be run.',
    { cwd: folder },
  );
  return judgementsIn(lines);
}

/**
 * @param {string} lines of: who judged, file, seal, reason
 * @returns {import('./compare.mjs').Theirs[]}
 */
function judgementsIn(lines) {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [by = '', file = '', seal = '', reason = ''] = line.split('\t');
      return { by, file, seal, reason };
    });
}
