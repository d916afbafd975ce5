// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { toHex } from '@yulian/proofs';
import {
  ARCHIVE_CHECK_CODES,
  describeArchiveCheck,
  manifestCommitment,
  packageTree,
  propertyName,
  reportCommitment,
  testPackage,
  type ArchiveCheckCode,
  type MalwareScan,
  type PackageReport,
} from '@yulian/proofs/archives';
import { nodePrimitives } from '@yulian/proofs/node';
import {
  fixtureDocument,
  saltOf,
  soundPackage,
  type BuiltPackage,
} from '../../support/package-builder.js';
import { fixtureContext } from '../signatures/fixture-set.js';
import { DEFECTS } from './defects.js';

const clean: MalwareScan = () => Promise.resolve('clean');

function registrationOf({ manifest }: BuiltPackage) {
  return {
    root: toHex(packageTree(manifest, nodePrimitives.sha256).root),
    manifest: manifestCommitment(manifest, nodePrimitives),
    fileCount: manifest.files.length,
    logCount: manifest.log.length,
  };
}

function tested(
  built: BuiltPackage,
  chosen: Partial<Parameters<typeof testPackage>[2]> = {},
): Promise<PackageReport> {
  return testPackage(built.manifest, built.files, {
    primitives: nodePrimitives,
    judging: fixtureContext(),
    registered: registrationOf(built),
    scan: clean,
    ...chosen,
  });
}

const codesOf = ({ checks }: PackageReport) => checks.map(({ code }) => code);
const EVERY_PROPERTY = ['authenticity', 'integrity', 'usability', 'safety'] as const;

describe('the four-property test', () => {
  it('passes a sound package in every property', async () => {
    const { results, checks } = await tested(soundPackage());
    expect(results).to.deep.equal({
      ...{ authenticity: 'pass', integrity: 'pass', usability: 'pass', safety: 'pass' },
    });
    expect(checks.filter(({ state }) => state === 'fail')).to.have.length(0);
  });

  for (const [name, { code, make }] of Object.entries(DEFECTS)) {
    it(`says ${code} of ${name}, and fails that property alone`, async () => {
      const report = await tested(make());
      expect(codesOf(report)).to.include(code);
      const [property, state] = ARCHIVE_CHECK_CODES[code];
      expect(state).to.equal('fail');
      expect(report.results[property]).to.equal('fail');
      const others = EVERY_PROPERTY.filter((one) => one !== property);
      const failed = others.filter((one) => report.results[one] === 'fail');
      const along = ALONG[name] ?? [];
      expect(failed, codesOf(report).join()).to.deep.equal(along);
    });
  }

  it('judges real seals', async () => {
    const sealed = soundPackage([
      ['证照.ofd', fixtureDocument('valid/ofd-business-licence-v4.ofd'), 'ofd'],
    ]);
    expect(codesOf(await tested(sealed))).to.include('SIGNATURES_VALID');
    const report = await tested(sealed, { judging: undefined });
    expect(codesOf(report)).to.include('SIGNATURE_NOT_JUDGED');
    expect(report.results.authenticity).to.equal('cannot-check');
  });

  it('says what it cannot check, and does not call that a fault', async () => {
    const report = await tested(soundPackage(), { scan: undefined, registered: undefined });
    expect(codesOf(report)).to.include.members([
      ...(['MALWARE_NOT_SCANNED', 'ROOT_NOT_REGISTERED', 'COUNTS_NOT_REGISTERED'] as const),
    ]);
    expect(report.results).to.include({ safety: 'cannot-check', authenticity: 'cannot-check' });
    expect(report.results.integrity).to.equal('pass');
  });

  it('takes the scanner’s word for each file, also for one that is not listed', async () => {
    const infected = soundPackage();
    const [first] = infected.files.values();
    const scan: MalwareScan = (bytes) => Promise.resolve(bytes === first ? 'infected' : undefined);
    const codes = codesOf(await tested(infected, { scan }));
    expect(codes).to.include('MALWARE_FOUND').and.include('MALWARE_NOT_SCANNED');
    const extra = DEFECTS['file-extra']?.make() ?? infected;
    const found = await tested(extra, {
      scan: (bytes) =>
        Promise.resolve(bytes === extra.files.get('夹带.ofd') ? 'infected' : 'clean'),
    });
    expect(found.results.safety).to.equal('fail');
  });

  it('compares with what the chain holds, manifest and numbers included', async () => {
    const built = soundPackage();
    const registered = registrationOf(built);
    const other = { ...built.manifest, metadata: { ...built.manifest.metadata, title: '别的' } };
    const differing: readonly [object, ArchiveCheckCode][] = [
      [{ root: 'a'.repeat(64) }, 'ROOT_DIFFERS'],
      [{ manifest: manifestCommitment(other, nodePrimitives) }, 'ROOT_DIFFERS'],
      [{ fileCount: 4 }, 'COUNTS_DIFFER'],
      [{ logCount: 2 }, 'COUNTS_DIFFER'],
    ];
    for (const [change, code] of differing) {
      const report = await tested(built, { registered: { ...registered, ...change } });
      expect(codesOf(report)).to.include(code);
    }
  });

  it('commits to its report, salted', async () => {
    const report = await tested(soundPackage());
    const salt = new Uint8Array(16);
    const evidence = reportCommitment(report, salt, nodePrimitives);
    expect(evidence).to.match(/^[0-9a-f]{64}$/);
    expect(reportCommitment(report, salt, nodePrimitives)).to.equal(evidence);
    const another = reportCommitment(report, new Uint8Array(16).fill(1), nodePrimitives);
    expect(another).to.not.equal(evidence);
    const worse = { ...report, results: { ...report.results, safety: 'fail' as const } };
    expect(reportCommitment(worse, salt, nodePrimitives)).to.not.equal(evidence);
    expect(saltOf(0)).to.equal('AAAAAAAAAAAAAAAAAAAAAA');
  });

  it('has words for every code, in both languages', () => {
    for (const [code, [property, state]] of Object.entries(ARCHIVE_CHECK_CODES)) {
      for (const language of ['zh-CN', 'en'] as const) {
        const check = { code: code as ArchiveCheckCode, params: {} };
        const { message, remedy } = describeArchiveCheck(check, language);
        expect(message).to.match(/[。.]$/);
        const needsNothing = state === 'pass' || state === 'not-applicable';
        expect(remedy === '', code).to.equal(needsNothing);
        expect(propertyName(property, language)).to.not.equal('');
      }
    }
  });
});

/** Where one fault is a fault of another property as well. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
  'file-changed': ['authenticity'],
};
