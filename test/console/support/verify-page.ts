// SPDX-License-Identifier: Apache-2.0
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Request,
} from 'playwright-core';
import type { VerifySite } from './site.js';

/** How the page is opened. */
export interface PageOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'viewport' | 'reducedMotion' | 'locale' | 'timezoneId'
> {
  /** Path and query; `/verify/` when left out. */
  readonly path?: string;
}

/** A file as a test hands it to the page: a path, or bytes with a name. */
export type Handed = string | { readonly name: string; readonly bytes: Uint8Array };

/** What the page shows of one result. */
export interface ShownResult {
  readonly verdict: string | null;
  readonly codes: readonly string[];
}

/** The verify page as a person meets it. */
export class VerifyPage {
  readonly page: Page;
  readonly site: VerifySite;
  /** All that the page asked for, since it was opened. */
  readonly requests: Request[] = [];
  /** What the browser complained about: errors, and violations of the policy. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext, site: VerifySite) {
    this.page = page;
    this.site = site;
    this.#context = context;
    page.on('request', (request) => this.requests.push(request));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, site: VerifySite, options: PageOptions): Promise<VerifyPage> {
    const { path = '/verify/', ...contextOptions } = options;
    const context = await browser.newContext(contextOptions);
    const driver = new VerifyPage(await context.newPage(), context, site);
    await driver.page.goto(site.origin + path);
    await driver.page.waitForSelector('.intake');
    return driver;
  }

  /** Hands files to the page. */
  async hand(...files: readonly Handed[]): Promise<void> {
    const paths = files.filter((file) => typeof file === 'string');
    const payloads = files
      .filter((file) => typeof file !== 'string')
      .map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
    const input = this.page.locator('.drop-zone input');
    await (paths.length === files.length
      ? input.setInputFiles(paths)
      : input.setInputFiles(payloads));
  }

  /** Types into the intake's field and presses Enter. */
  async type(identifier: string): Promise<void> {
    const field = this.page.locator('.intake input[name=id]');
    await field.fill(identifier);
    await field.press('Enter');
  }

  /** Presses one of the buttons that act. */
  async press(action: string): Promise<void> {
    await this.page.click(`[data-action="${action}"]`);
  }

  /** The result, once there is one; `verdict` waits for a certain one. */
  async result(verdict?: string): Promise<ShownResult> {
    const selector = verdict === undefined ? '.result' : `.result[data-verdict="${verdict}"]`;
    const result = this.page.locator(selector);
    await result.waitFor();
    const checks = await result.locator('.check').all();
    return {
      verdict: await result.getAttribute('data-verdict'),
      codes: await Promise.all(
        checks.map(async (check) => (await check.getAttribute('data-code')) ?? ''),
      ),
    };
  }

  /** Returns once every request that the page has made by now is in `requests`. */
  async settle(): Promise<void> {
    // Requests are reported in order: when this one is there, so are those before it.
    await this.page.evaluate(() => fetch('/trust.json'));
  }

  /** What was posted to the gateway. */
  get questions(): readonly Request[] {
    return this.requests.filter((request) => new URL(request.url()).pathname === '/v1/verify');
  }

  /** The JSON of the last question. */
  get lastQuestion(): unknown {
    return this.questions.at(-1)?.postDataJSON() as unknown;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
