// SPDX-License-Identifier: Apache-2.0
// Loaded by mocha itself (.mocharc.json), so that it runs after each file, also where files run in parallel.
import { closeShared } from './shared.js';

export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(30_000);
    await closeShared();
  },
};
