// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** @typedef {Record<string, (wish: any) => Promise<object>>} Deeds */

/**
 * What the hooks cannot do themselves: `POST /<name>` with what is wished answers what the deed of
 * that name answers, one after the other. For this machine only.
 *
 * @param {Deeds} deeds
 */
export async function openCounterpart(deeds) {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  const server = createServer((request, response) => {
    last = last.then(async () => {
      const { status, body } = await answerTo(deeds, request).catch((error) => ({
        status: 500,
        body: { error: String(error?.stack ?? error) },
      }));
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {Deeds} deeds
 * @param {import('node:http').IncomingMessage} request
 */
async function answerTo(deeds, request) {
  const deed = deeds[(request.url ?? '').slice(1)];
  if (deed === undefined) return { status: 404, body: {} };
  return { status: 200, body: await deed(JSON.parse(await text(request))) };
}
