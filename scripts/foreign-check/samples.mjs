// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { must, run, say } from '../lib/run.mjs';

/**
 * A public repository whose samples are judged, at one commit.
 *
 * @typedef {{ name: string, url: string, commit: string, endings: RegExp }} Source
 *
 * A sample: path with the source's name before it, and Git's id of its content.
 * @typedef {{ file: string, blob: string }} Sample
 */

/** @type {readonly Source[]} */
export const SOURCES = [
  {
    name: 'ofdrw',
    url: 'https://github.com/ofdrw/ofdrw.git',
    commit: '7459e35082170061efa6b399a6518dbc219f08ac',
    endings: /\.(?:ofd|esl)$/iu,
  },
  {
    name: 'pyHanko',
    url: 'https://github.com/MatthiasValvekens/pyHanko.git',
    commit: '7db4e6fe97552416944c2be98cdeb918c98d4891',
    endings: /\.pdf$/iu,
  },
];

/** Moment of judging: signers' certificates end. */
export const AT = '2026-09-01T00:00:00Z';

const MOST_BYTES = 512 * 1024 * 1024;
const execute = promisify(execFile);

/**
 * Writes a source's samples into a folder, each content once.
 *
 * @param {Source} source
 * @param {string} folder
 * @param {string | undefined} clone a clone that the user has; fetched when left out
 * @returns {Promise<Sample[] | undefined>} `undefined` when the repository cannot be reached
 */
export async function takeSamples(source, folder, clone) {
  const scratch = clone === undefined ? await mkdtemp(path.join(tmpdir(), 'yulian-clone-')) : '';
  try {
    const git = clone ?? scratch;
    if (clone === undefined && !(await fetchCommit(git, source))) return undefined;
    const samples = [];
    for (const sample of await list(git, source))
      if (await take(git, sample, folder)) samples.push(sample);
      else say(`${sample.file} is not in this clone: not judged`);
    return samples;
  } finally {
    if (scratch !== '') await rm(scratch, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {Source} source */
async function fetchCommit(folder, { name, url, commit }) {
  say(`Fetching samples of ${name} ...`);
  await must('git', ['-C', folder, 'init', '--quiet', '--bare'], 'Git is needed.');
  const wanted = ['fetch', '--quiet', '--depth', '1', url, commit];
  const quick = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=30'];
  const { code } = await run('git', ['-C', folder, ...quick, ...wanted], {
    quiet: true,
    env: { GIT_TERMINAL_PROMPT: '0' },
  });
  return code === 0;
}

/** @param {string} git @param {Source} source @returns {Promise<Sample[]>} */
async function list(git, { name, commit, endings }) {
  const listed = await must(
    'git',
    ['-C', git, 'ls-tree', '-r', '-z', commit],
    `${git} has no commit ${commit} of ${name}.`,
  );
  const seen = new Map();
  for (const line of listed.split('\0')) {
    const [, blob = '', file = ''] = /^\d+ blob ([0-9a-f]+)\t(.*)$/su.exec(line) ?? [];
    if (endings.test(file) && !seen.has(blob)) seen.set(blob, `${name}/${file}`);
  }
  return [...seen].map(([blob, file]) => ({ file, blob }));
}

/**
 * Writes a sample. A clone may lack it: some leave out what is large.
 *
 * @param {string} git
 * @param {Sample} sample
 * @param {string} folder
 */
async function take(git, { file, blob }, folder) {
  const reading = execute('git', ['-C', git, 'cat-file', 'blob', blob], {
    ...{ encoding: 'buffer', maxBuffer: MOST_BYTES },
  });
  const bytes = await reading.then(({ stdout }) => stdout).catch(() => undefined);
  if (bytes === undefined) return false;
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, bytes);
  return true;
}
