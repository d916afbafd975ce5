// SPDX-License-Identifier: Apache-2.0
// `npm run fuzz:api [-- --seed N --max-examples N --shard I/N --resume --only ID,…]`: sends what
// schemathesis makes of openapi.json, with valid credentials, to a running gateway and holds it to its word.
import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { mkdir, readFile, rm, writeFile } = await import('node:fs/promises');
const { default: path } = await import('node:path');
const { main, run, say, ScriptError } = await import('../lib/run.mjs');
const { inRoot } = await import('../lib/root.mjs');
const { ensureDependencies } = await import('../lib/dependencies.mjs');
const { ensureBuilt, EVERYTHING } = await import('../lib/build.mjs');
const { ensureVenv } = await import('../lib/pinned.mjs');
const { readOptions } = await import('./options.mjs');
const { startGateway } = await import('./gateway.mjs');
const { laySealObjects } = await import('./seal-objects.mjs');
const { openEcoChain } = await import('./eco.mjs');
const { openIssuer } = await import('./people.mjs');
const { openMessenger } = await import('./messages.mjs');
const { openCounterpart } = await import('./counterpart.mjs');
const { verdictOf } = await import('./verdict.mjs');

const HERE = inRoot('scripts/fuzz-api');
const CACHE = inRoot('node_modules/.cache/fuzz-api');
/** In whose name another gateway speaks: the demo's water bureau. */
const ASKING = { mspId: 'WaterMSP', unit: '11999999TA000106XU' };

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  await ensureDependencies();
  await ensureBuilt(EVERYTHING);
  const bin = await ensureVenv(CACHE, path.join(HERE, 'requirements.txt'), 'schemathesis');
  const folder = path.join(CACHE, await commit());
  await mkdir(folder, { recursive: true });
  if (options.only !== undefined) {
    const found = await fuzz(bin, options);
    // As if there were more: what only a whole run can show is not asked of it.
    return tell(verdictOf([found], 2));
  }
  const { index, count } = options.shard;
  const shards = options.resume ? [...Array(count).keys()].map((i) => i + 1) : [index];
  /** @type {import('./verdict.mjs').Findings[]} */
  const findings = [];
  for (const shard of shards) {
    const file = path.join(
      folder,
      `seed-${options.seed}-examples-${options.maxExamples}-shard-${shard}-of-${count}.json`,
    );
    const known = options.resume ? await findingsIn(file) : undefined;
    const found = known ?? (await fuzz(bin, { ...options, shard: { index: shard, count } }));
    await writeFile(file, JSON.stringify(found));
    findings.push(found);
  }
  return tell(verdictOf(findings, count));
});

/**
 * @param {ReturnType<typeof verdictOf>} verdict
 * @returns {number} the exit code
 */
function tell({ lines, faults }) {
  console.log(lines.join('\n'));
  for (const fault of faults) console.log(`FAILED: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/**
 * @param {string} bin of the virtual environment
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<import('./verdict.mjs').Findings>}
 */
async function fuzz(bin, { shard, ...options }) {
  const name = `shard-${shard.index}-of-${shard.count}`;
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  try {
    const { gateway, setup } = await open(name, closers);
    const operations = options.only ?? (await operationsOf(gateway.demo.url, shard));
    return await ask(bin, { ...options, operations, name, setup });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/**
 * Starts the gateway, and what stands around it.
 *
 * @param {string} name
 * @param {(() => Promise<void>)[]} closers what ends it, the last first
 */
async function open(name, closers) {
  const seals = await laySealObjects(path.join(CACHE, `${name}.seals`));
  const issuer = await openIssuer(seals.folder);
  closers.push(issuer.close);
  const settings = { SIGNATURE_ROOTS: seals.roots, ...issuer.environment };
  const log = path.join(CACHE, `${name}.gateway.log`);
  const gateway = await startGateway(log, settings, openEcoChain);
  closers.push(gateway.stop);
  const { url, all } = gateway.demo;
  issuer.tell(url);
  const { attempt, session, logoutToken, origin } = issuer;
  const messenger = await openMessenger(gateway.folder, ASKING);
  const counterpart = await openCounterpart({ attempt, session, logoutToken, ...messenger });
  closers.push(counterpart.close);
  const sides = { origin, counterpart: counterpart.url, sealObjects: seals.folder };
  return { gateway, setup: { url, credentials: all, ...sides } };
}

/**
 * Has schemathesis ask the gateway.
 *
 * @param {string} bin
 * @param {{ seed: number, maxExamples: number, operations: readonly string[], setup: { url: string }, name: string }} what
 * @returns {Promise<import('./verdict.mjs').Findings>}
 */
async function ask(bin, { seed, maxExamples, operations, setup, name }) {
  const report = path.join(CACHE, `${name}.report.json`);
  await rm(report, { force: true });
  const args = [
    ...['--config-file', path.join(HERE, 'schemathesis.toml')],
    ...['run', `${setup.url}/openapi.json`, '--phases', 'examples,coverage,fuzzing'],
    ...['--seed', String(seed), '--max-examples', String(maxExamples)],
    ...operations.flatMap((operation) => ['--include-operation-id', operation]),
  ];
  const { code } = await run(path.join(bin, 'st'), args, {
    // It leaves a folder where it is run.
    cwd: CACHE,
    env: {
      PYTHONPATH: HERE,
      PYTHONDONTWRITEBYTECODE: '1',
      SCHEMATHESIS_HOOKS: 'hooks',
      FUZZ_API_SETUP: JSON.stringify({ ...setup, seed, report }),
    },
  });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) throw new ScriptError('schemathesis ended without a report: see above.');
  const found = JSON.parse(text);
  for (const failure of found.failures) say(JSON.stringify(failure));
  return { ...found, operations: [...operations], conforms: code === 0 };
}

/**
 * Every n-th operation, in the order in which they are described.
 *
 * @param {string} url
 * @param {{ index: number, count: number }} shard
 * @returns {Promise<string[]>}
 */
async function operationsOf(url, { index, count }) {
  const { paths } = /** @type {any} */ (await (await fetch(`${url}/openapi.json`)).json());
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .map(({ operationId }) => operationId)
    .filter((_, i) => i % count === index - 1);
}

/**
 * @param {string} file
 * @returns {Promise<import('./verdict.mjs').Findings | undefined>}
 */
async function findingsIn(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** What is being tested, so that shards count together only when they belong together. */
async function commit() {
  const { code, output } = await run('git', ['rev-parse', '--short=12', 'HEAD'], { quiet: true });
  return code === 0 ? output.trim() : 'no-commit';
}
