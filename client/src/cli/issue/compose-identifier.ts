// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier, parseLicenceIdentifier } from '@yulian/proofs';
import { dataOf, type YulianClient } from '../../sdk/client.js';

/** Newest licences that are looked at for the highest serial. */
const LOOKED_AT = 100;
const FIRST_DIGITS = 6;

/**
 * Composes the identifier of a new licence (GB/T 36904): the unit's own, and the serial after the
 * highest among its newest of the type. A type without any begins with the year and six digits.
 *
 * @param issuedAt date or instant; its year begins the first serial
 * @throws ProblemError, TransportError
 */
export async function composeIdentifier(
  { api }: YulianClient,
  typeCode: string,
  issuedAt: string,
): Promise<string> {
  const { unit } = await dataOf(api.GET('/v1/me'));
  const query = { issuer: unit, typeCode, limit: LOOKED_AT };
  const { data } = await dataOf(api.GET('/v1/licences', { params: { query } }));
  const serials = data.flatMap(({ id, batch }) => {
    const parsed = parseLicenceIdentifier(id);
    return parsed.ok && batch === undefined ? [parsed.serial] : [];
  });
  const first = issuedAt.slice(0, 4) + '1'.padStart(FIRST_DIGITS, '0');
  const serial = serialAfter(serials) ?? first;
  return makeLicenceIdentifier({ typeCode, issuerCode: unit, serial, version: 1 });
}

/**
 * The serial after the highest of those that are counted like the newest: the same beginning and as
 * many digits at the end.
 *
 * @param serials newest first
 * @returns undefined when none ends in digits, or its digits are used up
 */
function serialAfter(serials: readonly string[]): string | undefined {
  const counted = serials.flatMap((serial) => {
    const [, start = '', digits = ''] = /^(.*?)([0-9]{1,15})$/.exec(serial) ?? [];
    return digits === '' ? [] : [{ start, digits }];
  });
  const [newest] = counted;
  if (newest === undefined) return undefined;
  const { start, digits } = newest;
  const alike = counted.filter((one) => one.start === start && one.digits.length === digits.length);
  const next = String(Math.max(...alike.map((one) => Number(one.digits))) + 1);
  return next.length > digits.length ? undefined : start + next.padStart(digits.length, '0');
}
