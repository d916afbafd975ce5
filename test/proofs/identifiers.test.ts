// SPDX-License-Identifier: Apache-2.0
import {
  checkCitizenNumber,
  checkOrganisationCode,
  checkRegionCode,
  checkUscc,
  citizenNumberCheck,
  isMod3736,
  isUscc,
  makeLicenceIdentifier,
  mod3736Check,
  nextLicenceIdentifier,
  normaliseIdentifier,
  organisationCodeCheck,
  parseLicenceIdentifier,
  usccCheck,
} from '@yulian/proofs';
import { expect } from 'chai';
import fc from 'fast-check';
import { throwsCode } from './throws-code.js';

const RUNS = { numRuns: 1000 };
const DIGITS = '0123456789'.split('');
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

const text = (alphabet: readonly string[], length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((c) => c.join(''));

function replaceAt(value: string, at: number, by: string): string {
  return value.slice(0, at) + by + value.slice(at + 1);
}

function swapAt(value: string, at: number): string {
  return value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);
}

/** Every text that differs from `value` in one character or by one swap of neighbours. */
function* slips(value: string, alphabet: readonly string[], swaps: boolean): Generator<string> {
  for (let at = 0; at < value.length; at++) {
    for (const by of alphabet) if (by !== value.charAt(at)) yield replaceAt(value, at, by);
    if (swaps && at + 1 < value.length && swapAt(value, at) !== value) yield swapAt(value, at);
  }
}

const usccs = fc
  .tuple(text(USCC_ALPHABET, 2), text(DIGITS, 6), text(USCC_ALPHABET, 9))
  .map((parts) => parts.join(''))
  .map((body) => body + usccCheck(body));

const birthDays = fc
  .integer({ min: -40_000, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''));

const citizenNumbers = fc
  .tuple(fc.constantFrom('999999', '500103'), birthDays, text(DIGITS, 3))
  .map((parts) => parts.join(''))
  .map((body) => body + citizenNumberCheck(body));

describe('unified social credit code', () => {
  it('takes the published and the fictitious ones', () => {
    const valid =
      '11100000000013338W 11100000MB03271699 11220000013544541J 1110000000001332XW ' +
      '11430000006122244L 11330105002500287C 91110000802100433B 91310000775785552L ' +
      '9144030071526726XG 11999999T0000001XT 11999999T00000028T 12999999T00000036J ' +
      '51999999T00000044C 91999999MA0T00011T 92999999MA0T0002XF 11999999T000002550';
    for (const code of valid.split(' ')) expect(checkUscc(code), code).to.have.property('ok', true);
    expect(checkUscc('11100000000013338W')).to.deep.equal({
      ok: true,
      authority: '1',
      category: '1',
      region: '100000',
      organisationCode: '000013338',
      warnings: [],
    });
  });

  it('says which part is wrong', () => {
    const cases: readonly [string, string, string, number][] = [
      ['11999999T0000001XU', 'USCC_CHECK_DIGIT', 'check', 17],
      ['11999999T00000082T', 'USCC_CHECK_DIGIT', 'check', 17],
      ['1199999IT0000001XT', 'USCC_CHARACTER', 'region', 7],
      ['1199999AT0000001XT', 'USCC_REGION', 'region', 7],
      ['11999999t0000001XT', 'USCC_CHARACTER', 'entity', 8],
      ['O1999999T0000001XT', 'USCC_CHARACTER', 'authority', 0],
      ['11999999T0000001X', 'USCC_LENGTH', 'whole', 0],
      [' 11999999T0000001XT', 'USCC_LENGTH', 'whole', 0],
    ];
    for (const [code, reason, part, position] of cases) {
      expect(checkUscc(code), code).to.deep.equal({ ok: false, code: reason, part, position });
    }
  });

  it('warns of a wrong inner check character and does not refuse it', () => {
    const body = '11999999T00000011';
    expect(checkUscc(body + usccCheck(body))).to.deep.include({
      ok: true,
      warnings: ['USCC_INNER_CHECK_DIGIT'],
    });
  });

  it('catches every wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(usccs, (code) => {
        expect(isUscc(code)).to.equal(true);
        for (const slip of slips(code, USCC_ALPHABET, true))
          expect(isUscc(slip), slip).to.equal(false);
      }),
      RUNS,
    );
  });

  it('is normalised apart from being checked', () => {
    expect(normaliseIdentifier('\u300011999999t0000001xt \n')).to.equal('11999999T0000001XT');
  });
});

describe('organisation code', () => {
  it('has the standard’s check character, X for 10 and 0 for 11', () => {
    expect(organisationCodeCheck('D2143569')).to.equal('X');
    expect(checkOrganisationCode('D2143569X')).to.deep.equal({ ok: true });
    expect(checkOrganisationCode('D21435690')).to.have.property(
      'code',
      'ORGANISATION_CODE_CHECK_DIGIT',
    );
    expect(checkOrganisationCode('D2143569')).to.have.property('code', 'ORGANISATION_CODE_LENGTH');
    expect(checkOrganisationCode('D21435-9X')).to.deep.include({
      code: 'ORGANISATION_CODE_CHARACTER',
      position: 6,
    });
    throwsCode('ORGANISATION_CODE_BODY', () => organisationCodeCheck('d2143569'));
  });

  it('catches every wrong digit', () => {
    fc.assert(
      fc.property(text(DIGITS, 8), (body) => {
        const code = body + organisationCodeCheck(body);
        for (const slip of slips(body, DIGITS, false)) {
          expect(checkOrganisationCode(slip + code.slice(8)).ok).to.equal(false);
        }
      }),
      RUNS,
    );
  });
});

describe('citizen number', () => {
  it('takes the standard’s examples and the fictitious ones', () => {
    expect(checkCitizenNumber('11010519491231002X')).to.deep.equal({
      ok: true,
      region: '110105',
      birthDate: '1949-12-31',
      sex: 'female',
    });
    for (const number of ['440524188001010014', '999999199001010016', '500000190001010015']) {
      expect(checkCitizenNumber(number), number).to.deep.include({ ok: true, sex: 'male' });
    }
  });

  it('says which part is wrong', () => {
    const body = '99999920260230001';
    const cases: readonly [string, string][] = [
      ['11010519491231002x', 'CITIZEN_NUMBER_CHECK_DIGIT'],
      ['110105194912310021', 'CITIZEN_NUMBER_CHECK_DIGIT'],
      [body + citizenNumberCheck(body), 'CITIZEN_NUMBER_BIRTH_DATE'],
      ['99999919900101001', 'CITIZEN_NUMBER_LENGTH'],
      ['9999991990010100 6', 'CITIZEN_NUMBER_CHARACTER'],
      ['099999199001010016', 'CITIZEN_NUMBER_REGION'],
    ];
    for (const [number, code] of cases) {
      expect(checkCitizenNumber(number), number).to.deep.include({ ok: false, code });
    }
  });

  it('catches every wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(citizenNumbers, (number) => {
        expect(checkCitizenNumber(number).ok).to.equal(true);
        for (const slip of slips(number, [...DIGITS, 'X'], true)) {
          expect(checkCitizenNumber(slip).ok, slip).to.equal(false);
        }
      }),
      RUNS,
    );
  });
});

describe('ISO 7064 MOD 37,36', () => {
  it('has the published check characters', () => {
    const vectors: readonly [string, string][] = [
      ['A12425GABC1234002', 'M'],
      ['', '1'],
      ['0', '2'],
      ['A', 'H'],
      ['1', 'Z'],
      ['Z', '4'],
      ['794', 'B'],
      ['0794', 'J'],
      ['ABC123', '0'],
    ];
    for (const [payload, check] of vectors) {
      expect(mod3736Check(payload), payload).to.equal(check);
      expect(isMod3736(payload + check)).to.equal(true);
    }
    throwsCode('ISO7064_CHARACTER', () => mod3736Check('a'));
  });

  it('catches every wrong character', () => {
    fc.assert(
      fc.property(text(ALPHANUMERIC, 12), (payload) => {
        const whole = payload + mod3736Check(payload);
        for (const slip of slips(whole, ALPHANUMERIC, false))
          expect(isMod3736(slip)).to.equal(false);
      }),
      RUNS,
    );
  });
});

describe('licence identifier (GB/T 36904)', () => {
  const first = '1.2.156.3005.2.11999999T00000028T001.11999999T00000028T.2026000001.001.J';

  it('takes the published and the fictitious ones', () => {
    const valid = [
      first,
      '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
      '1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430599.001.F',
      '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
      '1.2.156.3005.2.11999999T00000028T001.11999999T0000001XT.0F8E7D6C5B4A39281706.001.0',
    ];
    for (const identifier of valid) {
      const parsed = parseLicenceIdentifier(identifier);
      expect(parsed, identifier).to.have.property('ok', true);
      if (parsed.ok) expect(makeLicenceIdentifier(parsed)).to.equal(identifier);
    }
    expect(parseLicenceIdentifier(first)).to.deep.equal({
      ok: true,
      typeCode: '11999999T00000028T001',
      issuerCode: '11999999T00000028T',
      serial: '2026000001',
      version: 1,
    });
  });

  it('goes on to the next version, until 999', () => {
    const second = nextLicenceIdentifier(first);
    expect(second).to.equal(
      '1.2.156.3005.2.11999999T00000028T001.11999999T00000028T.2026000001.002.H',
    );
    const parsed = parseLicenceIdentifier(first);
    if (!parsed.ok) throw new Error('the vector must parse');
    const last = makeLicenceIdentifier({ ...parsed, version: 999 });
    throwsCode('LICENCE_IDENTIFIER_VERSION', () => nextLicenceIdentifier(last));
    throwsCode('LICENCE_IDENTIFIER_SHAPE', () => nextLicenceIdentifier('1.2'));
  });

  it('takes a region code as issuer', () => {
    const parts = { typeCode: '11999999T00000028T001', serial: '7', version: 3 };
    const identifier = makeLicenceIdentifier({ ...parts, issuerCode: '999999' });
    expect(parseLicenceIdentifier(identifier)).to.deep.include({ ok: true, issuerCode: '999999' });
  });

  it('says which part is wrong and where it begins', () => {
    const cases: readonly [string, string, string, number][] = [
      ['abc', 'SHAPE', 'whole', 0],
      [first.replace('3005.2', '3005.3'), 'ROOT', 'root', 0],
      [first.replace('T001.', 'T0A1.'), 'TYPE_CODE', 'typeCode', 15],
      [first.replace('028T.', '028U.'), 'ISSUER_CODE', 'issuerCode', 37],
      [first.replace('2026000001', ''), 'SERIAL', 'serial', 56],
      [first.replace('2026000001', '2026-00001'), 'SERIAL', 'serial', 56],
      [first.replace('.001.', '.000.'), 'VERSION', 'version', 67],
      [first.replace('.001.', '.1.'), 'VERSION', 'version', 67],
      [first.replace('.J', '.K'), 'CHECK_DIGIT', 'check', 71],
      [first.replace('.J', '.'), 'CHECK_DIGIT', 'check', 71],
      [first.replace('2026000001', '2026000002'), 'CHECK_DIGIT', 'check', 71],
    ];
    for (const [identifier, reason, part, position] of cases) {
      const code = `LICENCE_IDENTIFIER_${reason}`;
      expect(parseLicenceIdentifier(identifier), identifier).to.deep.equal({
        ok: false,
        code,
        part,
        position,
      });
    }
    const parts = {
      typeCode: '11999999T00000028T001',
      issuerCode: '999999',
      serial: 'A',
      version: 0,
    };
    throwsCode('LICENCE_IDENTIFIER_VERSION', () => makeLicenceIdentifier(parts));
  });
});

describe('region code', () => {
  it('is six digits and tells its level', () => {
    expect(checkRegionCode('500000')).to.deep.equal({ ok: true, level: 'province' });
    expect(checkRegionCode('500100')).to.deep.equal({ ok: true, level: 'city' });
    expect(checkRegionCode('500157')).to.deep.equal({ ok: true, level: 'county' });
    for (const wrong of ['', '50010', '5001033', '050103', '50010A', '５00103']) {
      expect(checkRegionCode(wrong)).to.have.property('code', 'REGION_SYNTAX');
    }
  });
});
