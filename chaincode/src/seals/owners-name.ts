// SPDX-License-Identifier: Apache-2.0
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { namesOf } from '../registry/read.js';
import type { SealMaking } from './schemas.js';

type BornePart = Pick<SealMaking, 'sealName' | 'signers'>;

/** What may follow the owner's name on a seal: 公章, （2）, 合同专用章, 政务服务专用章（1）. */
const SUFFIX =
  /^(?:公章|印章|电子印章|电子公章|(?<use>[\p{Script=Han}A-Za-z0-9]{0,20})专用章)?(?:\([0-9]{1,3}\))?$/u;
/** What parts and other bodies are called by: `X局Y分局专用章` is not a seal of `X局`. */
const OTHER_BODY =
  /[局厅院所站队校社]|处(?![罚理置])|科(?![技研学])|公司|委员会|中心|办公室|支行|分行/u;

/**
 * Holds what a seal object is called, and for whom its certificates are, against the owner's names: those
 * it has, had, and is registered to have.
 *
 * @param unit USCC of the owner
 * @throws ContractError `SEAL_OF_ANOTHER_BODY` with a pointer; it repeats no name
 */
export async function requireOwnersName(
  ctx: YulianContext,
  unit: string,
  { sealName, signers }: BornePart,
): Promise<void> {
  const names = (await namesOf(ctx, unit)).map(folded);
  if (sealName !== undefined && !names.some((name) => isNamed(folded(sealName), name))) {
    throw ofAnother('/sealName');
  }
  const isOwners = ({ unit: code, name }: BornePart['signers'][number]): boolean =>
    code === undefined ? name !== undefined && names.includes(folded(name)) : code === unit;
  if (!signers.every(isOwners)) throw ofAnother('/signers');
}

/** Whether a seal's name is a unit's name, with nothing behind it but what seals are called. */
function isNamed(sealName: string, name: string): boolean {
  if (!sealName.startsWith(name)) return false;
  const match = SUFFIX.exec(sealName.slice(name.length));
  return match !== null && !OTHER_BODY.test(match.groups?.['use'] ?? '');
}

/** Full-width forms and spaces make no other name. */
function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}

function ofAnother(pointer: string): ContractError {
  return new ContractError(
    'SEAL_OF_ANOTHER_BODY',
    "the seal, or a certificate in it, bears another name than its owner's",
    { pointer },
  );
}
