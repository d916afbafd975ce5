// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { actTexts } from '../../texts/acts.js';
import { listTexts } from '../../texts/list.js';
import type { Text } from '../../texts/text.js';
import { roleTexts, traceTexts } from '../../texts/trace.js';
import { defineCommand, flag, one } from '../command.js';
import { BATCH_ID } from '../issue/batch-id.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { csvLine } from '../output/csv.js';
import { printable } from '../output/printable.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { UnitNames } from '../unit-names.js';

type Fact = components['schemas']['TracedFact'];

/** A fact with the name of who acted. */
interface Named {
  readonly fact: Fact;
  readonly unit: string;
}

export const traceCommand = defineCommand({
  name: 'trace',
  summary: traceTexts.summary,
  details: traceTexts.details,
  examples: ['trace 1.2.156.3005.2.…', 'trace 1.2.156.3005.2.… --csv > trace.csv'],
  args: { id: one('IDENTIFIER', traceTexts.id) },
  options: { csv: flag(listTexts.csv) },
  async run(session, { id }, { csv }) {
    const yulian = await session.yulian();
    const params = { path: { id } };
    const history = BATCH_ID.test(id)
      ? await dataOf(yulian.api.GET('/v1/licence-batches/{id}/history', { params }))
      : await dataOf(yulian.api.GET('/v1/licences/{id}/history', { params }));
    const names = new UnitNames(yulian);
    const named = session.json
      ? []
      : await Promise.all(
          history.data.map(async (fact) => ({ fact, unit: await names.of(fact.actor.unit) })),
        );
    if (csv && !session.json) {
      await session.terminal.out(csvOf(session, named));
    } else {
      await answer(session, history, () => sentences(session, history.id, named));
    }
    return EXIT.passes;
  },
});

function sentences(session: Session, id: string, named: readonly Named[]): string[] {
  const head = session.t(traceTexts.head, { id, count: named.length });
  return [head, ...named.flatMap((one, index) => ['', ...sentence(session, one, index + 1)])];
}

function sentence(session: Session, { fact, unit }: Named, number: number): string[] {
  const { t } = session;
  const who = t(traceTexts.who, { name: unit, role: roleName(session, fact.actor.role) });
  const recorded = t(traceTexts.recorded, {
    recordedAt: beijingTime(fact.recordedAt),
    block: blockOf(session, fact),
    txId: fact.txId,
    basis: fact.basis,
  });
  const what = t(traceTexts.sentence, {
    from: beijingTime(fact.from),
    who,
    act: actName(session, fact.act),
    object: t(fact.on === 'batch' ? traceTexts.onBatch : traceTexts.onLicence),
    state: stateName(session, fact.state),
  });
  const { rectifies } = fact;
  const wrong = rectifies === undefined ? [] : [t(traceTexts.rectifies, { txId: rectifies })];
  const lines = [what, ...wrong, ...effectOf(session, fact), recorded];
  return lines.map((line, at) => `${at === 0 ? `${number}. ` : '   '}${printable(line)}`);
}

function effectOf({ t }: Session, { hidden, to, rectifiedBy }: Fact): readonly string[] {
  if (rectifiedBy !== undefined) return [t(traceTexts.rectified, { txId: rectifiedBy })];
  if (hidden) return [t(traceTexts.hidden)];
  return to === undefined ? [] : [t(traceTexts.until, { to: beijingTime(to) })];
}

function csvOf(session: Session, named: readonly Named[]): string {
  const t = traceTexts;
  const head = [
    t.from,
    t.to,
    t.act,
    t.state,
    t.on,
    t.by,
    t.role,
    t.basis,
    t.recordedAt,
    t.block,
    t.txId,
    t.rectifiesColumn,
    t.rectifiedBy,
  ];
  const rows = named.map(({ fact, unit }) => [
    fact.from,
    fact.to ?? '',
    actName(session, fact.act),
    stateName(session, fact.state),
    fact.on,
    unit,
    roleName(session, fact.actor.role),
    fact.basis,
    fact.recordedAt,
    blockOf(session, fact),
    fact.txId,
    fact.rectifies ?? '',
    fact.rectifiedBy ?? '',
  ]);
  return csvLine(head.map((heading) => session.t(heading))) + rows.map(csvLine).join('');
}

function blockOf({ t }: Session, { blockNumber, origin }: Fact): string {
  if (origin !== undefined) {
    return t(traceTexts.ofOrigin, { block: origin.blockNumber, channel: origin.channel });
  }
  return blockNumber === undefined ? t(traceTexts.notCommitted) : String(blockNumber);
}

function actName({ t }: Session, act: string): string {
  const texts: Readonly<Record<string, Text>> = actTexts;
  const named = ownMember(texts, act);
  return named === undefined ? act : t(named);
}

function roleName({ t }: Session, role: string): string {
  const texts: Readonly<Record<string, Text>> = roleTexts;
  const named = ownMember(texts, role);
  return named === undefined ? role : t(named);
}

function stateName({ language }: Session, state: string): string {
  return ownMember(verificationTexts(language).licenceStates, state) ?? state;
}
