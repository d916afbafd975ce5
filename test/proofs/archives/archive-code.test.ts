// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import {
  compareRetentions,
  isArchiveCodePattern,
  parseArchiveCode,
  retentionEnd,
  RETENTIONS,
} from '@yulian/proofs';

const PATTERN = '{fonds}-{category}.{year}-{retention}-{office}-{item:4}';

describe('an archival code', () => {
  it('says what its pattern names', () => {
    expect(parseArchiveCode('J001-WS.2015-D30-BGS-0007', PATTERN)).to.deep.equal({
      ...{ fonds: 'J001', item: 7, year: 2015, retention: 'Y30' },
      series: 'J001-WS.2015-D30-BGS-',
    });
    expect(parseArchiveCode('J9-12', '{fonds}-{item:2}')).to.deep.equal({
      ...{ fonds: 'J9', item: 12, series: 'J9-' },
    });
  });

  it('follows its pattern to the last character', () => {
    const wrong = [
      'J001-WS.2015-D30-BGS-007',
      'J001-WS.2015-D30-BGS-00007',
      'J001-WS-2015-D30-BGS-0007',
      'J001-WS.2015-D20-BGS-0007',
      'J001-ws.2015-D30-BGS-0007',
      'J001-WS.0015-D30-BGS-0007',
      'J001-WS.2015-D30--0007',
      ' J001-WS.2015-D30-BGS-0007',
      'J001-WS.2015-D30-BGS-0007\n',
      `J001-WS.2015-D30-${'B'.repeat(80)}-0007`,
    ];
    for (const code of wrong) expect(parseArchiveCode(code, PATTERN), code).to.equal(undefined);
  });

  it('is read in one way only: no pattern lets two parts run into each other', () => {
    const good = [PATTERN, '{fonds}-{item:1}', '{category}.{fonds}-{item:8}'];
    for (const pattern of good) expect(isArchiveCodePattern(pattern), pattern).to.equal(true);
    const bad = [
      '',
      '{fonds}',
      '{item:4}',
      '{fonds}{item:4}',
      '{fonds}--{item:4}',
      '-{fonds}-{item:4}',
      '{fonds}-{item:4}-',
      '{fonds}-{item}',
      '{fonds}-{item:9}',
      '{fonds:2}-{item:4}',
      '{item:4}-{fonds}',
      '{fonds}-{fonds}-{item:4}',
      '{fonds}-{constructor}-{item:4}',
      '{fonds}-x-{item:4}',
      '{fonds}-(a+)+-{item:4}',
    ];
    for (const pattern of bad) expect(isArchiveCodePattern(pattern), pattern).to.equal(false);
  });

  it('never makes the reader fail, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, pattern) => {
        const parts = parseArchiveCode(code, pattern);
        return parts === undefined || isArchiveCodePattern(pattern);
      }),
    );
  });
});

describe('a retention period', () => {
  it('counts from the end of the filing year, in Beijing time', () => {
    expect(retentionEnd(2015, 'Y10')).to.equal('2025-12-31T16:00:00.000Z');
    expect(retentionEnd(2015, 'Y30')).to.equal('2045-12-31T16:00:00.000Z');
    expect(retentionEnd(2015, 'PERMANENT')).to.equal(undefined);
  });

  it('has an order: for ever is the longest', () => {
    const sorted = [...RETENTIONS].reverse().sort(compareRetentions);
    expect(sorted).to.deep.equal(['Y10', 'Y30', 'PERMANENT']);
  });
});
