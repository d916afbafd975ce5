// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { actOnArchive } from './act.js';
import { collectArchive } from './collect.js';
import { actOnDisposal } from './disposal.js';
import { certifyErasure } from './erasure.js';
import { defineFonds } from './fonds.js';
import { extendRetention } from './retention.js';
import { returnArchive } from './return.js';
import {
  archiveActInput,
  archiveReturnInput,
  archiveTestInput,
  certifyErasureInput,
  collectInput,
  disposalInput,
  extendRetentionInput,
  fondsInput,
  superviseInput,
} from './schemas.js';
import { superviseDisposal } from './supervise.js';
import { archives, archiveTestId, archiveTests, disposals, fondsTable } from './table.js';
import { recordTest } from './test.js';

/** Electronic archives 电子档案: packages from collection to the hall, or to their disposal. */
@Info({ title: 'archive', description: 'Electronic archives: life of a package, tests, disposal' })
export class ArchiveContract extends YulianContract {
  constructor() {
    super('archive');
  }

  /** Names the sections of a fonds; argument `fondsInput`; answers the fonds. */
  @Transaction()
  @Returns('string')
  async defineFonds(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await defineFonds(ctx, readArgument(fondsInput, argument)));
  }

  /** 收集; argument `collectInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async collect(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await collectArchive(ctx, readArgument(collectInput, argument)));
  }

  /** Records a four-property test; argument `archiveTestInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async test(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await recordTest(ctx, readArgument(archiveTestInput, argument)));
  }

  /** 登记编目, 入库, 移交, 接收进馆; argument `archiveActInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnArchive(ctx, readArgument(archiveActInput, argument)));
  }

  /** 退回, 拒收; argument `archiveReturnInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async giveBack(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await returnArchive(ctx, readArgument(archiveReturnInput, argument)));
  }

  /** Lengthens the retention; argument `extendRetentionInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async extendRetention(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await extendRetention(ctx, readArgument(extendRetentionInput, argument)));
  }

  /** Appraisals, refusal, approval; argument `disposalInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async dispose(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnDisposal(ctx, readArgument(disposalInput, argument)));
  }

  /** 监销; argument `superviseInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async supervise(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await superviseDisposal(ctx, readArgument(superviseInput, argument)));
  }

  /** Says that a package was erased; argument `certifyErasureInput`; answers the package. */
  @Transaction()
  @Returns('string')
  async certifyErasure(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await certifyErasure(ctx, readArgument(certifyErasureInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await archives.get(ctx, id), 'RECORD_NOT_FOUND', 'no such package'));
  }

  @Transaction(false)
  @Returns('string')
  async getFonds(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await fondsTable.get(ctx, id), 'RECORD_NOT_FOUND', 'no such fonds'));
  }

  /** One test of a package, by its number from 1. */
  @Transaction(false)
  @Returns('string')
  async getTest(ctx: YulianContext, id: string, number: string): Promise<string> {
    const test = /^[1-9][0-9]{0,5}$/.test(number)
      ? await archiveTests.get(ctx, archiveTestId(id, Number(number)))
      : undefined;
    return answer(present(test, 'RECORD_NOT_FOUND', 'no such test'));
  }

  /** The row of the disposal register. */
  @Transaction(false)
  @Returns('string')
  async getDisposal(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await disposals.get(ctx, id), 'RECORD_NOT_FOUND', 'not in the register'));
  }
}
