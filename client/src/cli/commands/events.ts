// SPDX-License-Identifier: Apache-2.0
import type { YulianEvent } from '../../sdk/events.js';
import { defined } from '../../sdk/defined.js';
import { eventsTexts } from '../../texts/operator.js';
import { defineCommand, many, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { printable } from '../output/printable.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

const tail = defineCommand({
  name: 'tail',
  summary: eventsTexts.tail,
  examples: ['events tail', 'events tail --after 12:0:0 --type licence.issued.v1 --json'],
  args: {},
  options: {
    after: optional('ID', eventsTexts.after),
    type: many('TYPE', eventsTexts.type),
    count: optional('N', eventsTexts.count),
  },
  async run(session, _args, { after, type, count }) {
    const most = readCount(count);
    const yulian = await session.yulian();
    const stopped = new AbortController();
    process.once('SIGINT', () => {
      stopped.abort();
    });
    const options = { signal: stopped.signal, ...defined({ lastEventId: after }) };
    let shown = 0;
    for await (const event of yulian.events(options)) {
      if (type.length > 0 && !type.includes(event.type)) continue;
      await session.terminal.out(`${lineOf(session, event)}\n`);
      shown += 1;
      if (shown >= most) break;
    }
    return EXIT.passes;
  },
});

export const eventsCommands: CommandGroup = {
  name: 'events',
  summary: eventsTexts.group,
  commands: [tail],
};

function readCount(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new UsageError('COUNT_INVALID', eventsTexts.countInvalid);
}

/** One JSON document a line for programs; id, time, type, subject for people. */
function lineOf({ json }: Session, { id, type, data }: YulianEvent): string {
  if (json) return JSON.stringify({ id, type, data });
  const { time, subject } = data as { readonly time?: unknown; readonly subject?: unknown };
  const words = [
    id,
    typeof time === 'string' ? beijingTime(time) : '',
    type,
    typeof subject === 'string' ? subject : '',
  ];
  return printable(words.filter((word) => word !== '').join('  '));
}
