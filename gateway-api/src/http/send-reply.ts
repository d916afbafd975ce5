// SPDX-License-Identifier: Apache-2.0
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatEntityTag, isNotModified, type EntityTags } from './entity-tag.js';
import type { JsonReply, Reply, StreamReply } from './reply.js';

/** Writes a handler's answer. A reader that already has the current version gets a 304. */
export async function sendReply(
  reply: Reply,
  response: ServerResponse,
  ifNoneMatch: EntityTags | undefined,
): Promise<void> {
  const { etag, headers = {} } = reply;
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (etag !== undefined) {
    response.setHeader('ETag', formatEntityTag(etag));
    // The answer may be kept, but must be asked for again each time: that is what the tag is for.
    response.setHeader('Cache-Control', 'private, no-cache');
    if (reply.status === 200 && isNotModified(ifNoneMatch, etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  switch (reply.kind) {
    case 'json':
      sendJson(reply, response);
      return;
    case 'empty':
      response.writeHead(reply.status).end();
      return;
    case 'stream':
      await sendStream(reply, response);
  }
}

function sendJson(reply: JsonReply, response: ServerResponse): void {
  const bytes = Buffer.from(JSON.stringify(reply.body), 'utf8');
  response.writeHead(reply.status, {
    'Content-Type': 'application/json',
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

async function sendStream(reply: StreamReply, response: ServerResponse): Promise<void> {
  response.writeHead(reply.status, { 'Content-Type': reply.mediaType });
  // Event streams may stay silent for long: the reader shall see at once that it is connected.
  response.flushHeaders();
  try {
    await pipeline(Readable.from(reply.body), response);
  } catch (error) {
    if (!response.destroyed) throw error;
  }
}
