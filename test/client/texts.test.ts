// SPDX-License-Identifier: Apache-2.0
import { fillText, speakerOf, text, type Text } from '@yulian/client/text';
import { expect } from 'chai';

const PLAIN = text('没有记录', 'nothing');
const COUNTED = text('共 {count} 项', '{count} items');
const JSON_SHOWN = text('文件：{"type":"001"}', 'a file: {"type":"001"}');

describe('yulian: texts with placeholders', () => {
  const [zh, en] = [speakerOf('zh-CN'), speakerOf('en')];

  it('are filled in', () => {
    expect([zh(COUNTED, { count: 2 }), en(COUNTED, { count: 2 })]).to.deep.equal([
      '共 2 项',
      '2 items',
    ]);
    expect(fillText(COUNTED, { count: '2' }).en).to.equal('2 items');
    expect([zh(PLAIN), zh(JSON_SHOWN)]).to.deep.equal(['没有记录', '文件：{"type":"001"}']);
  });

  it('do not compile without their values, nor where a text is wanted that has none', () => {
    // @ts-expect-error without a value
    en(COUNTED);
    // @ts-expect-error with a value of another name
    en(COUNTED, { number: 2 });
    // @ts-expect-error read before it is filled in
    const unfilled: unknown = COUNTED.en;
    // @ts-expect-error where nothing is filled in
    const label: Text = COUNTED;
    // @ts-expect-error the placeholder of one language alone
    en(text('共 {count} 项', 'items'));
    expect([label, unfilled]).to.deep.equal([COUNTED, '{count} items']);
  });
});
