// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';
import type { LaterAnswers } from '../http/later.js';
import type { LedgerIdentities } from '../identity/ledger-identities.js';
import type { Organisations } from '../organisations.js';

/** Work that goes on after its request: each organisation's operations keep it. */
export function laterAnswers(
  organisations: Organisations,
  identities: LedgerIdentities,
): LaterAnswers {
  return {
    start({ caller, route, idempotency, run, failed }) {
      const [role = 'clerk'] = caller.roles;
      return organisations.require(caller.mspId).operations.start({
        identity: identities.forCaller(caller, role),
        idempotency,
        owner: caller.id,
        route,
        run: async () => answerOf(await run()),
        failed: (error) => answerOf(failed(error)),
      });
    },
  };
}

/** Bodies of replies are JSON by their schemas. */
function answerOf({ status, body }: { readonly status: number; readonly body: unknown }) {
  return { status, body: body as JsonValue };
}
