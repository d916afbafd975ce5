// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import type { OpenPool, PointsDay } from './answers.js';
import { pointsTexts } from './points-texts.js';
import type { PointsActions } from './points-view.js';

interface Giving {
  readonly day: PointsDay;
  readonly left: bigint;
  readonly pools: readonly OpenPool[];
}

/** Grams of a day into a pool that takes them: all, unless less is wished. */
export function donationForm(
  unit: string,
  { day, left, pools }: Giving,
  language: Language,
  actions: PointsActions,
): HTMLElement {
  const texts = pointsTexts(language);
  const fitting = pools.filter((pool) => isFor(pool, day));
  if (fitting.length === 0) return h('p', { class: 'hint' }, texts.noPool);
  const [poolId, gramsId] = [`pool-${unit}-${day.day}`, `grams-${unit}-${day.day}`];
  const options = fitting.map(({ id, vintage }) =>
    h('option', { value: id }, texts.poolOption(id, vintage)),
  );
  const select = h('select', { id: poolId }, ...options);
  const error = h('p', { class: 'field-error', role: 'alert' });
  const input = h('input', {
    ...{ id: gramsId, inputmode: 'numeric', autocomplete: 'off', value: String(left) },
  });
  const form = h(
    'form',
    { 'data-form': 'donation', novalidate: true },
    h('div', {}, h('label', { for: poolId }, texts.pool), select),
    h('div', {}, h('label', { for: gramsId }, texts.howMany), input),
    h('button', { class: 'primary', 'data-action': 'donate' }, texts.donate),
    error,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wished = input.value.trim();
    const isRight = /^[1-9][0-9]{0,17}$/.test(wished) && BigInt(wished) <= left;
    error.textContent = isRight ? '' : texts.notSo(String(left));
    if (!isRight) return;
    actions.donate({ unit, day: day.day, pool: select.value, grams: wished }, texts.donated);
  });
  return form;
}

function isFor(pool: OpenPool, { region, factorSet, vintage }: PointsDay): boolean {
  return pool.region === region && pool.factorSet === factorSet && pool.vintage === vintage;
}
