// SPDX-License-Identifier: Apache-2.0
import { patternProblem } from '@yulian/proofs/collection-standard';
import { expect } from 'chai';

describe('patterns of publishers', () => {
  it('takes the ordinary ones', () => {
    for (const pattern of [
      '^[A-Z]{2}[0-9]{4,10}$',
      '^[0-9]{6}$',
      '^[\\p{Script=Han}·]{2,20}$',
      '^示[A-Z][0-9]+$',
      '^(?:[0-9]{4}-){2}[0-9]{1,3}$',
      '^(A|B|C)[0-9]{2}(-[0-9]{1,3})?$',
      '[*+?{}()|]{2}',
      '^\\u{4e00}\\d\\.\\{2\\}x*?$',
      '[\\]]',
      '',
    ]) {
      expect(patternProblem(pattern), pattern).to.equal(undefined);
    }
  });

  it('refuses those that could take forever', () => {
    const cases: readonly [string, string][] = [
      ['^(a+)+$', 'nested-quantifier'],
      ['^(?:a*)*$', 'nested-quantifier'],
      ['^((a+))*$', 'nested-quantifier'],
      ['^(a|aa)+$', 'nested-quantifier'],
      ['^(?:x(a|b))*$', 'nested-quantifier'],
      ['^(a?){20}$', 'nested-quantifier'],
      ['^([a-z]+){2,}$', 'nested-quantifier'],
      ['^(.*,){11}P$', 'nested-quantifier'],
      ['^a*a*a*a*$', 'too-many-quantifiers'],
      ['^a{1,9}a{1,9}a{1,9}a{1,9}$', 'too-many-quantifiers'],
      [`^${'a?'.repeat(9)}$`, 'too-many-quantifiers'],
      ['^a?b?c?d?a*b*c*$', 'too-many-quantifiers'],
      ['(?:(?:a{20}){20}){20}', 'too-large'],
      ['a{1001,}', 'too-large'],
      ['a*b*', 'unanchored'],
      ['(a)\\1', 'backreference'],
      ['(?<n>a)\\k<n>', 'lookaround'],
      ['(?=a)a', 'lookaround'],
      ['(?<!a)a', 'lookaround'],
      ['(', 'not-a-pattern'],
      ['a{2,1}', 'not-a-pattern'],
      ['\\-', 'not-a-pattern'],
      ['a'.repeat(201), 'too-long'],
    ];
    for (const [pattern, problem] of cases) {
      expect(patternProblem(pattern), pattern).to.equal(problem);
    }
  });
});
