// SPDX-License-Identifier: Apache-2.0

/** One event as `text/event-stream` carries it. */
export interface ServerSentEvent {
  /** Last id seen; empty before the first. */
  readonly id: string;
  readonly type: string;
  readonly data: string;
}

/** Most characters of one event: a server that never ends a line must not fill the memory. */
const MOST_EVENT_LENGTH = 4 * 1024 * 1024;

/**
 * Reads events from the bytes of a `text/event-stream` (WHATWG HTML, clause 9.2.6). Comments, which
 * keep the connection alive, are passed over; an event that is cut off at the end is dropped.
 *
 * @throws RangeError for an event longer than 4 Mi characters
 */
export async function* parseEventStream(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  let id = '';
  let type = '';
  let data: string[] = [];
  let length = 0;
  for await (const line of linesOf(bytes)) {
    length += line.length;
    if (length > MOST_EVENT_LENGTH) throw new RangeError('the event is too long');
    if (line === '') {
      if (data.length > 0)
        yield { id, type: type === '' ? 'message' : type, data: data.join('\n') };
      type = '';
      data = [];
      length = 0;
      continue;
    }
    const { field, value } = fieldOf(line);
    if (field === 'data') data.push(value);
    else if (field === 'event') type = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
}

function fieldOf(line: string): { readonly field: string; readonly value: string } {
  const colon = line.indexOf(':');
  if (colon < 0) return { field: line, value: '' };
  const value = line.slice(colon + 1);
  return { field: line.slice(0, colon), value: value.startsWith(' ') ? value.slice(1) : value };
}

/** Lines end with CR LF, LF or CR; a CR at the end of a piece may be half of a CR LF. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length > MOST_EVENT_LENGTH) throw new RangeError('the event is too long');
    const open = rest.endsWith('\r') ? rest.length - 1 : rest.length;
    const lines = rest.slice(0, open).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + rest.slice(open);
    yield* lines;
  }
}
