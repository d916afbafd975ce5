// SPDX-License-Identifier: Apache-2.0
import { Context, Contract, Info, Returns, Transaction } from '../conformance/chaincode/fabric.js';

/** One step of a small program over keys. */
export type Step =
  | { readonly op: 'read'; readonly key: string }
  | { readonly op: 'write'; readonly key: string; readonly value: string }
  | { readonly op: 'remove'; readonly key: string }
  | { readonly op: 'range'; readonly from: string; readonly to: string };

export type Program = readonly Step[];

/** Keys and values, as a plain map. */
export type Model = Map<string, string>;

const text = new TextDecoder();

/**
 * Runs a program on a ledger: every write holds all that the program has read so far, so that a
 * read that was not true shows in the state.
 */
@Info({ title: 'program', description: 'small programs over keys' })
export class ProgramContract extends Contract {
  constructor() {
    super('program');
  }

  @Transaction()
  async run(ctx: Context, prefix: string, program: string): Promise<void> {
    let seen = '';
    for (const step of JSON.parse(program) as Program) {
      if (step.op === 'read')
        seen += `[${text.decode(await ctx.stub.getState(prefix + step.key))}]`;
      else if (step.op === 'range') {
        const found = ctx.stub.getStateByRange(prefix + step.from, prefix + step.to);
        for await (const { key, value } of found) {
          seen += `{${key.slice(prefix.length)}${text.decode(value)}}`;
        }
      } else if (step.op === 'write') {
        await ctx.stub.putState(prefix + step.key, Buffer.from(shorten(step.value + seen)));
      } else await ctx.stub.deleteState(prefix + step.key);
    }
  }

  @Transaction(false)
  @Returns('string')
  async dump(ctx: Context, prefix: string): Promise<string> {
    const entries: [string, string][] = [];
    for await (const { key, value } of ctx.stub.getStateByRange(prefix, `${prefix}~`)) {
      entries.push([key.slice(prefix.length), text.decode(value)]);
    }
    return JSON.stringify(entries);
  }
}

/** The same, alone and on a map. Reads see what was there before the program, as on a ledger. */
export function runOnModel(program: Program, model: Model): void {
  const before = new Map(model);
  let seen = '';
  for (const step of program) {
    if (step.op === 'read') seen += `[${before.get(step.key) ?? ''}]`;
    else if (step.op === 'range') seen += rangeOf(before, step.from, step.to);
    else if (step.op === 'write') model.set(step.key, shorten(step.value + seen));
    else model.delete(step.key);
  }
}

function rangeOf(model: Model, from: string, to: string): string {
  return [...model]
    .filter(([key]) => key >= from && key < to)
    .sort()
    .map(([key, value]) => `{${key}${value}}`)
    .join('');
}

/** Values hold values: kept short, and still different when what they hold differs. */
function shorten(value: string): string {
  let sum = 0;
  for (const character of value) sum = (sum * 31 + character.charCodeAt(0)) % 1_000_003;
  return value.length < 60 ? value : `${value.slice(0, 40)}#${String(sum)}`;
}
