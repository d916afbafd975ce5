// SPDX-License-Identifier: Apache-2.0
import { fixture, type CliWorld } from './gateway.js';
import { jsonOf, type Ran } from './cli.js';

/** The sealed business licence of the fixtures. */
export const SEALED = fixture('valid/ofd-business-licence-v4.ofd');
export const SEALED_ID = '1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F';
/** The same licence with changed content. */
export const ALTERED = fixture('invalid/ofd-content-changed.ofd');
/** A licence without any signature of its own. */
export const UNSEALED = fixture('valid/pdf-food-permit-unsigned.pdf');
export const UNSEALED_ID =
  '1.2.156.3005.2.11999999TA00000168018.11999999TA0001019Q.JY29999990000A17.001.A';

export const SEALED_FIELDS = {
  ZZMC: '营业执照',
  ZZBH: '91999999MATA000175',
  CZZT: '示例市青禾电子商务有限公司',
  CZZTDM: '91999999MATA000175',
};

/** What `yulian issue --json` answers. */
export interface Written {
  readonly licence: { readonly id: string; readonly state: string; readonly version: number };
  readonly transaction: {
    readonly id: string;
    readonly blockNumber: number;
    readonly replayed: boolean;
  };
}

/** Issues the sealed fixture from its own metadata. */
export async function issueSealed(world: CliWorld, more: readonly string[] = []): Promise<Ran> {
  const fields = await world.file('sealed-fields.json', SEALED_FIELDS);
  const args = ['issue', SEALED, '--fields', fields, '--basis', 'XZXKF-38', '--json', ...more];
  return world.runAs('market', 'clerk', args);
}

/** Issues the fixture without a signature, which says nothing of itself but its name. */
export async function issueUnsealed(world: CliWorld): Promise<Written> {
  const fields = await world.file('unsealed-fields.json', {
    ZZMC: '食品经营许可证',
    ZZBH: 'JY29999990000017',
    CZZT: '示例市麦穗餐饮管理有限公司',
    CZZTDM: '91999999MATA00033T',
  });
  const holder = await world.file('holder.json', { type: '001', code: '91999999MATA00033T' });
  return jsonOf(
    await world.runAs('market', 'clerk', [
      ...['issue', UNSEALED, '--id', UNSEALED_ID, '--fields', fields, '--holder', holder],
      ...['--issued-at', '2026-04-08', '--valid-from', '2026-04-08', '--valid-to', '2031-04-07'],
      ...['--number', 'JY29999990000017', '--basis', 'XZXKF-38', '--json'],
    ]),
  ) as Written;
}
