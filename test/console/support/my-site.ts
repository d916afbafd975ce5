// SPDX-License-Identifier: Apache-2.0
import type { Browser, Page } from 'playwright-core';
import { MEMBERS } from '../../support/members.js';
import { COLLECTION_SCHEMA, LICENCE_TYPES } from '../../support/licence-types.js';
import { MyWorld } from '../../support/my-world.js';
import { GATEWAY, type Claims } from '../../support/oidc/issuer.js';
import { launchChromium } from './chromium.js';
import { buildConsole } from './console-build.js';
import { frontOf } from './front.js';

const TITLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ZZMC: ['证照名称', 'Licence name'],
  CZZT: ['持证主体', 'Holder'],
  grade: ['等级', 'Grade'],
};

/** The page /my as it is built, served behind TLS, with an issuer at which people sign in. */
export class MySite {
  readonly world: MyWorld;
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;

  private constructor(world: MyWorld, browser: Browser, close: () => Promise<void>) {
    this.world = world;
    this.#browser = browser;
    this.#close = close;
  }

  static async open(): Promise<MySite> {
    const build = await buildConsole();
    const world = await MyWorld.start({ consoleDirectory: build.directory });
    await publishTitles(world);
    const front = await frontOf(world.gateway.url);
    const { host } = new URL(GATEWAY);
    const rule = `MAP ${host}:443 127.0.0.1:${String(front.port)}`;
    const browser = await launchChromium(`--host-resolver-rules=${rule}`);
    return new MySite(world, browser, async () => {
      await browser.close();
      await front.close();
      await world.close();
      await build.remove();
    });
  }

  /** The page in a profile of its own, with whatever the browser complained about. */
  async visit(
    lang = 'zh-CN',
    options: { readonly viewport?: { width: number; height: number } } = {},
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const context = await this.#browser.newContext({ ...options, ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${GATEWAY}/my/?lang=${lang}`);
    await page.locator('[data-action="sign-in"]').waitFor();
    return { page, complaints };
  }

  /** Signs somebody in as a person does: by the link, at the issuer, and back. */
  async signIn(page: Page, account: string, claims: Claims): Promise<void> {
    const { issuer } = this.world;
    issuer.accounts.set(account, claims);
    issuer.account = account;
    await page.click('[data-action="sign-in"]');
    await page.locator('[data-action="sign-out"]').waitFor();
  }

  async close(): Promise<void> {
    await this.#close();
  }
}

/** From now on the fields of business licences have titles. */
async function publishTitles({ gateway }: MyWorld): Promise<void> {
  const properties = Object.fromEntries(
    Object.entries(COLLECTION_SCHEMA.properties).map(([name, schema]) => {
      const [zh, en] = TITLES[name] ?? [];
      return [name, zh === undefined ? schema : { ...schema, title: en, 'x-title-zh': zh }];
    }),
  );
  const definer = await gateway.as('bureau', 'approver');
  await definer.make('/v1/standards', {
    ...{ kind: 'collection', typeCode: LICENCE_TYPES['001'].typeCode, version: 2 },
    effectiveFrom: new Date(Date.now() + 1000).toISOString(),
    ...{ title: '示例营业执照', summary: '增加名称', basis: 'GBT-36903' },
    schema: { ...COLLECTION_SCHEMA, properties },
  });
  await new Promise((resolve) => setTimeout(resolve, 1100));
}

/** The title under which a member is known. */
export const nameOf = (member: keyof typeof MEMBERS): string => MEMBERS[member].name;
