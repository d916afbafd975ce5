// SPDX-License-Identifier: Apache-2.0
// `npm run foreign-check`: has verifiers that others wrote judge the documents with verdicts, and the samples
// of their own repositories, and holds our judgements against theirs; see docs/foreign-check.md. Needs
// Maven, Java, Python and Git.
import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } = await import('node:fs/promises');
const { homedir, tmpdir } = await import('node:os');
const { default: path } = await import('node:path');
const { parseArgs } = await import('node:util');
const { main, ScriptError } = await import('../lib/run.mjs');
const { inRoot } = await import('../lib/root.mjs');
const { ensureDependencies } = await import('../lib/dependencies.mjs');
const { ensureBuilt } = await import('../lib/build.mjs');
const { ensureJars, ensureVenv } = await import('../lib/pinned.mjs');
const { compare, faultsOf, reportOf, trustUnasked } = await import('./compare.mjs');
const { ours, theirs } = await import('./judges.mjs');
const { filesIn, recordedRows, recordOf, textOf, unlike } = await import('./recorded.mjs');
const { AT, SOURCES, takeSamples } = await import('./samples.mjs');

const HERE = inRoot('scripts/foreign-check');
const DOCUMENTS = inRoot('test/fixtures/documents');
const RECORDED = path.join(HERE, 'samples.tsv');
const CACHE = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'yulian/foreign-check',
);
const USAGE = `npm run foreign-check -- [--clone NAME=FOLDER…] [--record]

--clone   takes the samples of ${SOURCES.map(({ name }) => name).join(' or ')} from a clone instead of fetching them
--record  writes what was found in the samples to samples.tsv`;

await main(async () => {
  const { clones, record } = options();
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
    const judging = { jars, python, scratch, roots, folder: DOCUMENTS, at: referenceTime };
    const documents = compare(
      await ours(judging, judged),
      await theirs(judging, judged),
      explanations,
    );
    const samples = await rowsOfSamples(judging, explanations, clones, record);
    const rows = [...documents, ...samples.rows];
    console.log(reportOf(rows, explanations));
    const faults = [...faultsOf(rows, explanations), ...samples.faults];
    for (const fault of faults) console.log(`FAILED: ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await rm(scratch, { recursive: true });
  }
});

/**
 * Rows of the samples, judged now where they can be had and else as recorded.
 *
 * @param {import('./judges.mjs').Judging} judging
 * @param {readonly import('./compare.mjs').Explanation[]} explanations
 * @param {ReadonlyMap<string, string>} clones
 * @param {boolean} record
 */
async function rowsOfSamples(judging, explanations, clones, record) {
  const recorded = filesIn(await readFile(RECORDED, 'utf8'));
  const folder = path.join(judging.scratch, 'samples');
  /** @type {import('./compare.mjs').Row[]} */
  const rows = [];
  const faults = [];
  /** @type {import('./recorded.mjs').RecordedFile[]} */
  const found = [];
  for (const source of SOURCES) {
    const samples = await takeSamples(source, folder, clones.get(source.name));
    const files = recorded.filter(({ file }) => file.startsWith(`${source.name}/`));
    if (samples === undefined) {
      console.log(`${source.url} cannot be reached: ${files.length} files as recorded`);
      rows.push(...recordedRows(files, explanations));
      found.push(...files);
      continue;
    }
    const names = samples.map(({ file }) => file);
    const beside = { ...judging, folder, at: AT, trustUnasked: true };
    const fresh = compare(
      (await ours(beside, names)).map(trustUnasked),
      await theirs(beside, names),
      explanations,
    );
    const now = recordOf(samples, fresh);
    faults.push(...(record ? [] : unlike(files, now)));
    found.push(...now);
    rows.push(...fresh);
  }
  if (record) await writeFile(RECORDED, textOf(found));
  return { rows, faults };
}

function options() {
  const { values } = parseArgs({
    options: {
      clone: { type: 'string', multiple: true, default: [] },
      record: { type: 'boolean', default: false },
    },
  });
  const clones = values.clone.map((said) => {
    const [name = '', ...folder] = said.split('=');
    if (!SOURCES.some((source) => source.name === name) || folder.length === 0)
      throw new ScriptError(USAGE);
    return /** @type {const} */ ([name, path.resolve(folder.join('='))]);
  });
  return { clones: new Map(clones), record: values.record };
}

/** @param {string} file @returns {Promise<any>} */
async function json(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
