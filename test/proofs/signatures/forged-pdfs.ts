// SPDX-License-Identifier: Apache-2.0
import { fieldNamed, signed, stream, textOf } from './pdf-signer.js';
import { updated, updatedInStreams, writtenObject, type StreamUpdate } from './pdf-update.js';

/** Objects of the fixtures: page, its content, form. */
const [PAGE, CONTENT, FORM] = [7, 8, 15];
const NOTE = '(nobody sees this)';
const FORGED = stream(textOf('forged'));

/** What anybody can do to a signed PDF of the fixtures, without a key, so that some viewer shows it. */
export function forgedPdfs(genuine: Uint8Array): readonly (readonly [what: string, pdf: Buffer])[] {
  const two = { 40: NOTE, 42: NOTE };
  const inStream = (update: Partial<StreamUpdate>): Buffer =>
    updatedInStreams(genuine, { objects: two, ...update });
  return [
    ['content that was forged and taken back', takenBack(Buffer.from(genuine))],
    ['a picture over the page, under a timestamp', overlaid(genuine)],
    [
      'an object stream with a number twice',
      inStream({ header: (places) => [...places, ...places] }),
    ],
    [
      'an object stream with a number that no section lists',
      inStream({ header: (places) => [places[0] ?? [0, 0], [CONTENT, places[1]?.[1] ?? 0]] }),
    ],
    ['objects at other places than the section says', inStream({ indexOf: (index) => 1 - index })],
    [
      'objects in another order than their places',
      inStream({
        header: (places) => places.map(([number], i) => [number, places.at(-1 - i)?.[1] ?? 0]),
      }),
    ],
    [
      'something before the first object of a stream',
      inStream({
        objects: { 40: `${NOTE} ${NOTE}` },
        header: (places) => places.map(([number, start]) => [number, start + NOTE.length + 1]),
      }),
    ],
    [
      'a name that is too long to be compared',
      updated(genuine, { objects: { 40: `<< /${'a'.repeat(5000)} 1 >>` } }),
    ],
  ];
}

/** The newest section leads to the good content again. */
function takenBack(genuine: Buffer): Buffer {
  const offset = genuine.toString('latin1').lastIndexOf(`\n${String(CONTENT)} 0 obj`) + 1;
  const forged = updated(genuine, { objects: { [CONTENT]: FORGED } });
  return updated(forged, { objects: { 40: NOTE }, places: { [CONTENT]: offset } });
}

function overlaid(genuine: Uint8Array): Buffer {
  const listed = (number: number): string =>
    writtenObject(genuine, number).replace('[ 16 0 R ]', '[ 16 0 R 40 0 R ]');
  const shown = { V: '41 0 R', Rect: '[ 0 0 600 800 ]', AP: '<< /N 42 0 R >>' };
  return signed(genuine, {
    value: 41,
    isTimestamp: true,
    info: 2,
    objects: {
      [PAGE]: listed(PAGE),
      [FORM]: '<< /Fields [ 16 0 R 40 0 R ] /SigFlags 3 >>',
      40: fieldNamed('Stamp', shown),
      42: stream('0 0 600 800 re f', '/Type /XObject /Subtype /Form /BBox [ 0 0 600 800 ]'),
    },
  });
}
