// SPDX-License-Identifier: Apache-2.0
import { eventStream, mayHear, parseEventId } from '../events/index.js';
import { presentedBy } from '../http/presented.js';
import { reply, stream } from '../http/reply.js';
import { routesOf, type RequestHead } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller, Principal } from '../identity/caller.js';
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
      'CloudEvents；事件只含标识、状态与代码。用 Last-Event-ID 续传。审计、委员会与运营可见全部；其余角色见本组织所为，以及他人所发、涉及本单位所颁证照的印章复核。',
      'CloudEvents of ids, states and codes. Resume by Last-Event-ID. Auditors, committee and operators see all, others what their own organisation did, and the reviews of seals on licences that their unit has issued.',
    ),
    access: ANY_ROLE,
    responses: { 200: stream('text/event-stream') },
    errors: ['EVENT_ID_INVALID'],
    // eslint-disable-next-line @typescript-eslint/require-await -- a bad id must reject, not throw
    async handler({ caller, request, services }) {
      const after =
        request.lastEventId === undefined ? undefined : parseEventId(request.lastEventId);
      const body = eventStream(services.events, {
        source: `urn:yulian:channel:${services.roots.channel}`,
        after,
        sees: (event) => mayHear(caller, event),
        signal: request.signal,
      });
      const isGood = credentialsOf(caller, request, services);
      return reply.stream(200, 'text/event-stream', whileGood(body, isGood));
    },
  }),
];

/** Asks anew whether the credentials that opened a stream are still good for it. */
function credentialsOf(
  caller: Caller,
  { raw }: RequestHead,
  { identityProvider }: Services,
): () => Promise<boolean> {
  const presented = presentedBy(raw, raw.socket.remoteAddress, false);
  return () =>
    identityProvider.authenticate(presented).then(
      (now) => now !== undefined && holdsAll(now, caller),
      () => false,
    );
}

/** An issuer may say of somebody later that they work elsewhere, or in fewer roles. */
function holdsAll(now: Principal, { unit, roles }: Caller): boolean {
  if (now.kind !== 'worker' || now.unit !== unit) return false;
  return roles.every((role) => now.roles.includes(role));
}

/** A key that is revoked or expires ends what it has opened, before another word is told. */
async function* whileGood(
  body: AsyncIterable<string>,
  isGood: () => Promise<boolean>,
): AsyncGenerator<string, void, undefined> {
  for await (const chunk of body) {
    if (!(await isGood())) return;
    yield chunk;
  }
}
