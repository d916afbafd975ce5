// SPDX-License-Identifier: Apache-2.0
import { appointedAt, defined, type AppointmentFact } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { requireActive, unitReader } from '../registry/read.js';
import type { AppointmentEndInput, AppointmentInput } from './schemas.js';
import { appointmentId, appointments } from './table.js';

/**
 * Makes ready what the committee decides: a unit is appointed. What it did before that stays
 * undone: appointments are asked for when a body acts, never afterwards.
 *
 * @throws ContractError `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE`, `FACT_OUT_OF_ORDER`
 */
export async function prepareAppointment(
  ctx: YulianContext,
  { unit, body, from, to }: AppointmentInput,
  basis: string,
): Promise<() => Promise<void>> {
  const found = await unitReader.get(ctx, unit);
  if (found === undefined) {
    throw new ContractError('UNIT_NOT_FOUND', 'no such unit', {
      pointer: '/decision/appointment/unit',
    });
  }
  requireActive(found, ctx.now, '/decision/appointment/unit');
  const fact = { state: 'APPOINTED' as const, ...defined({ until: to }) };
  return prepare(ctx, { unit, body, from }, basis, fact);
}

/**
 * Makes ready the end of an appointment.
 *
 * @throws ContractError `APPOINTMENT_NOT_FOUND`, `FACT_OUT_OF_ORDER`
 */
export async function prepareAppointmentEnd(
  ctx: YulianContext,
  input: AppointmentEndInput,
  basis: string,
): Promise<() => Promise<void>> {
  const found = await appointments.get(ctx, appointmentId(input.body, input.unit));
  if (found?.facts.at(-1)?.state !== 'APPOINTED') {
    throw new ContractError('APPOINTMENT_NOT_FOUND', 'it is not appointed as that', {
      pointer: '/decision/appointment/unit',
    });
  }
  return prepare(ctx, input, basis, { state: 'ENDED' });
}

async function prepare(
  ctx: YulianContext,
  { unit, body, from }: AppointmentEndInput,
  basis: string,
  what: Pick<AppointmentFact, 'state' | 'until'>,
): Promise<() => Promise<void>> {
  const pointer = '/decision/appointment/from';
  const id = appointmentId(body, unit);
  const earlier = await appointments.get(ctx, id);
  const facts = appendFact(
    earlier?.facts ?? [],
    { ...recorded(ctx, from, basis), ...what },
    { pointer },
  );
  return async () => {
    await appointments.put(ctx, id, { format: 1, unit, body, facts });
    ctx.events.add('appointment.decided.v1', id, { unit, body, from, state: what.state });
  };
}

/**
 * A unit that the committee appointed as such a body, now.
 *
 * @throws ContractError `BODY_NOT_APPOINTED`
 */
export async function requireAppointed(
  ctx: YulianContext,
  unit: string,
  body: AppointmentInput['body'],
): Promise<void> {
  if (await isAppointed(ctx, unit, body)) return;
  throw new ContractError('BODY_NOT_APPOINTED', 'the committee did not appoint the unit as that', {
    params: { unit, body },
  });
}

/** Whether a unit is appointed as such a body, now. */
export async function isAppointed(
  ctx: YulianContext,
  unit: string,
  body: AppointmentInput['body'],
): Promise<boolean> {
  const found = await appointments.get(ctx, appointmentId(body, unit));
  return found !== undefined && appointedAt(found, ctx.now);
}
