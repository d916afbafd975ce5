// SPDX-License-Identifier: Apache-2.0
// `npm run foreign-check`: has verifiers that others wrote judge the documents with verdicts, and holds
// our judgements against theirs; see docs/foreign-check.md. Needs Maven, Java and Python.
import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { copyFile, mkdir, mkdtemp, readFile, rm } = await import('node:fs/promises');
const { homedir, tmpdir } = await import('node:os');
const { default: path } = await import('node:path');
const { main, must, run, ScriptError } = await import('../lib/run.mjs');
const { inRoot } = await import('../lib/root.mjs');
const { ensureDependencies } = await import('../lib/dependencies.mjs');
const { ensureBuilt } = await import('../lib/build.mjs');
const { ensureJars, ensureVenv } = await import('../lib/pinned.mjs');
const { compare, faultsOf, reportOf } = await import('./compare.mjs');

const HERE = inRoot('scripts/foreign-check');
const DOCUMENTS = inRoot('test/fixtures/documents');
const CACHE = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'yulian/foreign-check',
);

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'client']);
  const jars = await ensureJars(CACHE, path.join(HERE, 'pom.xml'), 'ofdrw');
  const python = await ensureVenv(CACHE, path.join(HERE, 'requirements.txt'), 'pyHanko');
  const explanations = await json(path.join(HERE, 'explained.json'));
  const { trust, referenceTime, files } = await json(path.join(DOCUMENTS, 'manifest.json'));
  /** @type {string[]} */
  const judged = files.flatMap((/** @type {any} */ { file, expected }) => (expected ? file : []));
  const scratch = await mkdtemp(path.join(tmpdir(), 'yulian-foreign-check-'));
  try {
    const roots = path.join(scratch, 'roots');
    await mkdir(roots);
    for (const root of [...trust.sm2Roots, ...trust.pdfRoots])
      await copyFile(path.join(DOCUMENTS, root), path.join(roots, path.basename(root)));
    const rows = compare(
      await ours(roots, referenceTime, judged),
      [
        ...(await ofdrw(jars, scratch, roots, referenceTime, judged)),
        ...(await pyHanko(python, roots, referenceTime, judged)),
      ],
      explanations,
    );
    console.log(reportOf(rows, explanations));
    const faults = faultsOf(rows, explanations);
    for (const fault of faults) console.log(`FAILED: ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await rm(scratch, { recursive: true });
  }
});

/** @param {string} file @returns {Promise<any>} */
async function json(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * @param {string} roots
 * @param {string} at
 * @param {readonly string[]} files
 * @returns {Promise<import('./compare.mjs').OurFile[]>}
 */
async function ours(roots, at, files) {
  const command = [inRoot('client/bin/yulian.js'), 'verify', '--signatures-only', '--json'];
  const { output, stdout } = await run(
    process.execPath,
    [...command, '--trust', roots, '--at', at, ...files],
    { cwd: DOCUMENTS, quiet: true },
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
 * @param {string} jars
 * @param {string} scratch
 * @param {string} roots
 * @param {string} at
 * @param {readonly string[]} files
 */
async function ofdrw(jars, scratch, roots, at, files) {
  const folder = path.join(scratch, 'unpacked/here');
  await mkdir(folder, { recursive: true });
  const lines = await must(
    'java',
    [
      ...[`-Djava.io.tmpdir=${folder}`, '-cp', jars, path.join(HERE, 'JudgeOfd.java')],
      ...[roots, at, ...files.filter((file) => !file.endsWith('.pdf'))],
    ],
    'Java 17 or newer is needed.',
    { cwd: DOCUMENTS },
  );
  return judgementsIn(lines);
}

/**
 * @param {string} python
 * @param {string} roots
 * @param {string} at
 * @param {readonly string[]} files
 */
async function pyHanko(python, roots, at, files) {
  const lines = await must(
    path.join(python, 'python'),
    [
      ...[path.join(HERE, 'judge_pdf.py'), roots, at],
      ...files.filter((file) => file.endsWith('.pdf')),
    ],
    'pyHanko could not be run.',
    { cwd: DOCUMENTS },
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
