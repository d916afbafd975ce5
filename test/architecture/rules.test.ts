// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ESLint } from 'eslint';
import path from 'node:path';
import { ROOT } from '../support/root.js';
import { complaintsAbout } from './lint-snippet.js';

const CONTRACT = 'chaincode/src/licences/issue.ts';
const ROUTE = 'gateway-api/src/routes/licences.ts';

const NOT_DETERMINISTIC = [
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const a = Math.random();',
  'export const a = Math.sqrt(2);',
  'export const a = Math.pow(2, 3);',
  "export const a = process.env['HOME'];",
  'setTimeout(String, 1);',
  'setInterval(String, 1);',
  "await fetch('http://127.0.0.1/');",
  'export const a = JSON.stringify({});',
  "export const a = new Intl.NumberFormat('zh');",
  "export const a = parseFloat('1.5');",
  "export const a = Number.parseFloat('1.5');",
  'export const a = 0.1;',
  'export const a = 1e-3;',
  'for (const key in {}) String(key);',
  "export const a = 'a'.localeCompare('b');",
  'export const a = (1).toLocaleString();',
  'export const a = crypto.randomUUID();',
  'export const a = globalThis;',
  'console.log(1);',
  'export const a = Promise.race([]);',
  'export const a = performance.now();',
];

const IMPURE = [
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const a = Math.random();',
  "export const a = process.env['HOME'];",
  "export const a = Buffer.from('');",
  'setTimeout(String, 1);',
  'export const a = crypto.randomUUID();',
];

const STATUSES = [
  'export const reply = { status: 404 };',
  'export const send = (r: Reply): void => { r.status(500).end(); };',
  'export const send = (r: Reply): void => { r.statusCode = 403; };',
  'export const send = (r: Reply): void => { r.sendStatus(401); };',
];

/** A function with eleven ways through it. */
const TANGLED = `export function tangled(n: number): number {
${Array.from({ length: 10 }, (_, n) => `  if (n === ${n}) return ${n};`).join('\n')}
  return n;
}`;

describe('architecture: rules bite', () => {
  for (const code of NOT_DETERMINISTIC) {
    it(`contracts must not say ${code}`, async () => {
      const found = await complaintsAbout(CONTRACT, code);
      expect(found.filter((rule) => rule.startsWith('no-restricted-'))).to.not.be.empty;
    });
  }

  for (const code of IMPURE) {
    it(`proofs must not say ${code}`, async () => {
      const found = await complaintsAbout('proofs/src/time/instant.ts', code);
      expect(found.filter((rule) => rule.startsWith('no-restricted-'))).to.not.be.empty;
    });
  }

  it('the chaincode server is no contract', async () => {
    const code = 'export const now = Date.now();';
    expect(await complaintsAbout('chaincode/src/main.ts', code)).to.deep.equal([]);
  });

  for (const code of STATUSES) {
    it(`only problem* may say ${code}`, async () => {
      expect(await complaintsAbout(ROUTE, code)).to.include('no-restricted-syntax');
      expect(await complaintsAbout('gateway-api/src/http/problem.ts', code)).to.not.include(
        'no-restricted-syntax',
      );
    });
  }

  it('a function is simple', async () => {
    expect(await complaintsAbout(ROUTE, TANGLED)).to.include('complexity');
  });

  it('a function is short', async () => {
    const body = '  String(1);\n'.repeat(41);
    const code = `export function long(): void {\n${body}}`;
    expect(await complaintsAbout(ROUTE, code)).to.include('max-lines-per-function');
  });

  it('a file is short', async () => {
    expect(await complaintsAbout(ROUTE, '// why\n'.repeat(400))).to.include('max-lines');
  });

  it('exports are typed, and named', async () => {
    const code = 'export default function f(a) { return a; }';
    const found = await complaintsAbout(ROUTE, code);
    expect(found).to.include('@typescript-eslint/explicit-module-boundary-types');
    expect(found).to.include('no-restricted-exports');
  });

  it('a needless eslint-disable is a fault', async () => {
    const code = '// eslint-disable-next-line no-console -- was needed once\nexport const a = 1;';
    expect(await complaintsAbout(ROUTE, code)).to.deep.equal(['null']);
  });

  it('no promise floats in a contract', async function () {
    this.timeout(120_000);
    const code = `// SPDX-License-Identifier: Apache-2.0
import type { YulianContext } from '../kernel/context.js';
export function careless(ctx: YulianContext): void {
  ctx.stub.putState('key', new Uint8Array());
}
`;
    expect(await typedComplaintsAbout(code)).to.include('@typescript-eslint/no-floating-promises');
  });

  it('a name that is not known beforehand is no member of every object', async function () {
    this.timeout(120_000);
    const code = `// SPDX-License-Identifier: Apache-2.0
const TABLE: Readonly<Record<string, number>> = { a: 1 };
const KNOWN = { a: 1, b: 2 } as const;
type Known = keyof typeof KNOWN;
export const read = (name: string) => TABLE[name];
export const maybe = (name: string) => TABLE?.[name];
export const claimed = (name: string) => KNOWN[name as Known];
export const has = (name: string) => name in KNOWN;
export const taken = (name: string) => { const { [name]: one } = TABLE; return one; };
export const put = (to: Record<string, number>, name: string) => { to[name] = 1; };
export const known = (name: Known, at: number) =>
  [KNOWN[name], TABLE['a'], TABLE[\`files/\${name}\`], [1][at], 'a' in KNOWN, new Map([[name, at]]).get(name)];
`;
    const found = await typedComplaintsAbout(code);
    expect(found.filter((rule) => rule === 'yulian/own-members')).to.have.length(6);
  });
});

/** Rules that a contract's file would break, those that need types among them. */
async function typedComplaintsAbout(code: string): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: ROOT });
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, CONTRACT) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}
