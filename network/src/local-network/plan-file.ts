// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { writePrivateFile } from '../identity/index.js';
import { consortiumPlan, type ConsortiumPlan } from '../operator/consortium-plan.js';
import { NetworkError } from './network-error.js';
import type { NetworkFolder } from './network-folder.js';

/** The plan of a network's consortium, with all that joined later; undefined before the first start. */
export async function readPlan({ plan }: NetworkFolder): Promise<ConsortiumPlan | undefined> {
  const text = await readFile(plan, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : consortiumPlan.parse(JSON.parse(text));
}

/**
 * Reads a file that an operator wrote: a plan, or an organisation of one.
 *
 * @throws NetworkError `PLAN_INVALID` with the first place that is wrong
 */
export async function readPlanned<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
  throw new NetworkError('PLAN_INVALID', `${file}: ${place}: ${issue?.message ?? 'not a plan'}`);
}

export async function writePlan(
  { plan: file }: NetworkFolder,
  plan: ConsortiumPlan,
): Promise<void> {
  await writePrivateFile(file, `${JSON.stringify(plan, undefined, 2)}\n`);
}
