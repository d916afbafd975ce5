// SPDX-License-Identifier: Apache-2.0
import { eventStream, parseEventId } from '../events/index.js';
import { reply, stream } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { ANY_ROLE } from './reading.js';

const defineRoute = routesOf<Services>();

/** What happens on the chain, as it happens. */
export const eventRoutes = [
  defineRoute({
    id: 'streamEvents',
    method: 'GET',
    path: '/v1/events',
    tags: ['events'],
    summary: text('链上事件流，可断点续传', 'Events of the chain, resumable to the event'),
    description: text(
      'CloudEvents；事件只含标识、状态与代码。用 Last-Event-ID 续传。审计、委员会与运营可见全部，其余角色只见本组织所为。',
      'CloudEvents of ids, states and codes. Resume by Last-Event-ID. Auditors, committee and operators see all, others what their own organisation did.',
    ),
    access: ANY_ROLE,
    responses: { 200: stream('text/event-stream') },
    errors: ['EVENT_ID_INVALID'],
    // eslint-disable-next-line @typescript-eslint/require-await -- a bad id must reject, not throw
    async handler({ caller, request, services }) {
      const after =
        request.lastEventId === undefined ? undefined : parseEventId(request.lastEventId);
      const seesAll = caller.roles.some((role) => SEES_ALL.includes(role));
      const body = eventStream(services.events, {
        source: `urn:yulian:channel:${services.roots.channel}`,
        after,
        sees: ({ mspId }) => seesAll || mspId === caller.mspId,
        signal: request.signal,
      });
      return reply.stream(200, 'text/event-stream', body);
    },
  }),
];

const SEES_ALL: readonly string[] = ['auditor', 'committee', 'operator'];
