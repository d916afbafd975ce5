// SPDX-License-Identifier: Apache-2.0
import { openMarketOn } from '../../support/market-gateway.js';
import { PLAY_WISH, TRADERS } from '../../support/market-play.js';
import { preparedTemplate } from '../world/prepared-template.js';
import type { Template } from '../world/template.js';

let made: Promise<Template> | undefined;

/** A data folder in which a play begins, with keys of the traders by member; made once for a process. */
export function theMarketTemplate(): Promise<Template> {
  made ??= preparedTemplate({
    prepare: ({ gateway }) => openMarketOn(gateway.services, PLAY_WISH),
    actors: TRADERS,
    role: 'trader',
  });
  return made;
}
