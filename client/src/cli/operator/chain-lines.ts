// SPDX-License-Identifier: Apache-2.0
import { operatorTexts } from '../../texts/operator.js';
import type { Session } from '../session.js';

/** What verifying a chain found, from a gateway or from the operator program. */
export interface ChainFinding {
  readonly height?: unknown;
  readonly problem?: unknown;
  readonly vaults?: unknown;
  readonly index?: unknown;
}

/** What a verification of the chain found, in sentences. */
export function chainLines({ t }: Session, finding: ChainFinding): string[] {
  const { height, problem, vaults, index } = finding;
  const bad = problem as
    { readonly code?: unknown; readonly block?: unknown; readonly detail?: unknown } | undefined;
  const values = {
    code: String(bad?.code),
    block: String(bad?.block),
    detail: String(bad?.detail),
  };
  const chain =
    bad === undefined
      ? t(operatorTexts.chainGood, { height: String(height) })
      : t(
          bad.block === undefined ? operatorTexts.chainBadElsewhere : operatorTexts.chainBad,
          values,
        );
  const broken = (vaults ?? []) as readonly Readonly<Record<'vault' | 'code' | 'place', string>>[];
  const stale = index as Readonly<Record<'code' | 'place', string>> | undefined;
  return [
    chain,
    ...broken.map((vault) => t(operatorTexts.vaultBad, vault)),
    ...(stale === undefined ? [] : [t(operatorTexts.indexBad, stale)]),
  ];
}

/** The operator program's answer in the shape of the gateway's: one shape for programs. */
export function chainFindingOf({
  ok,
  chain,
  vaults,
  index,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { ok: _ok, ...finding } = (chain ?? {}) as Readonly<Record<string, unknown>>;
  return { ok, ...finding, vaults: vaults ?? [], ...(index === undefined ? {} : { index }) };
}
