// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../../support/root.js';

interface Entry {
  readonly detail?: Readonly<Record<string, string>>;
}

/** A place where a contract refuses, and the facts that it tells; undefined when it cannot be read. */
interface Refusal {
  readonly at: string;
  readonly code: string;
  readonly told: readonly string[] | undefined;
}

describe('texts of problems', () => {
  it('tell nothing that the contract does not say where it refuses', async () => {
    const catalogue = await readCatalogue();
    const refusals = await readRefusals();
    expect(refusals.length).to.be.greaterThan(100);
    const left = refusals.flatMap(({ at, code, told }) => {
      const wanted = placeholdersOf(catalogue[code] ?? {});
      const missing = wanted.filter((name) => told !== undefined && !told.includes(name));
      return missing.length === 0 ? [] : [`${at} ${code}: ${missing.join(', ')}`];
    });
    expect(left).to.deep.equal([]);
  });
});

async function readCatalogue(): Promise<Readonly<Record<string, Entry>>> {
  const file = join(ROOT, 'gateway-api/dist/http/problem-catalogue/index.js');
  const module_ = (await import(pathToFileURL(file).href)) as {
    readonly problemCatalogue: Readonly<Record<string, Entry>>;
  };
  return module_.problemCatalogue;
}

function placeholdersOf({ detail = {} }: Entry): readonly string[] {
  const found = Object.values(detail).flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)]);
  return [...new Set(found.map(([, name = '']) => name))];
}

async function readRefusals(): Promise<readonly Refusal[]> {
  const source = join(ROOT, 'chaincode/src');
  const names = await readdir(source, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts'));
  const all = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(source, name), 'utf8');
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      return refusalsIn(file, file);
    }),
  );
  return all.flat();
}

function refusalsIn(file: ts.SourceFile, node: ts.Node): readonly Refusal[] {
  const below: Refusal[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...refusalsIn(file, child));
  });
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'ContractError') return below;
  const [code, , more] = node.arguments ?? [];
  if (code === undefined || !ts.isStringLiteral(code)) return below;
  const { line } = file.getLineAndCharacterOfPosition(node.pos);
  const at = `${file.fileName}:${String(line + 1)}`;
  return [...below, { at, code: code.text, told: toldBy(more) }];
}

/** Names of the facts in `{ params: { … } }`. */
function toldBy(more: ts.Expression | undefined): readonly string[] | undefined {
  if (more === undefined) return [];
  if (!ts.isObjectLiteralExpression(more)) return undefined;
  const names = namesIn(more);
  if (names === undefined) return undefined;
  if (!names.includes('params')) return [];
  const params = more.properties.find((one) => one.name?.getText() === 'params');
  const isWritten = params !== undefined && ts.isPropertyAssignment(params);
  if (!isWritten || !ts.isObjectLiteralExpression(params.initializer)) return undefined;
  return namesIn(params.initializer);
}

/** Names of an object's members; undefined when others are spread into it. */
function namesIn({ properties }: ts.ObjectLiteralExpression): readonly string[] | undefined {
  if (properties.some(ts.isSpreadAssignment)) return undefined;
  return properties.flatMap(({ name }) => (name === undefined ? [] : [name.getText()]));
}
