// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { missingReceipt, type AccessFact, type AccessState } from '@yulian/proofs';

const AT = '2026-03-02T01:00:00.000Z';
const SOON = '2026-03-02T01:09:59.999Z';
const LATER = '2026-03-02T01:10:00.000Z';

const inState = (state: AccessState) => ({ facts: [{ state, recordedAt: AT } as AccessFact] });

describe('receipts of an access that are missing', () => {
  it('are those of data that may have been given, once ten minutes have passed', () => {
    const expected: Readonly<Record<AccessState, string | undefined>> = {
      ALLOWED: 'DELIVERY',
      DELIVERED: 'ACKNOWLEDGEMENT',
      DENIED: undefined,
      NO_RECORD: undefined,
      CANNOT_ANSWER: undefined,
      ACKNOWLEDGED: undefined,
      DISPUTED: undefined,
    };
    for (const [state, missing] of Object.entries(expected)) {
      const access = inState(state as AccessState);
      expect(missingReceipt(access, SOON), state).to.equal(undefined);
      expect(missingReceipt(access, LATER), state).to.equal(missing);
    }
  });
});
