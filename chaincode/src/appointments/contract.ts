// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { appointments } from './table.js';

/** Which units the committee appointed for what; it decides that by proposal. */
@Info({ title: 'appointment', description: 'Bodies that account, verify, trade and settle' })
export class AppointmentContract extends YulianContract {
  constructor() {
    super('appointment');
  }

  /** The appointment `<body>/<unit>`, with all that was decided of it. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    const found = await appointments.get(ctx, id);
    return answer(present(found, 'APPOINTMENT_NOT_FOUND', 'it was never appointed as that'));
  }
}
