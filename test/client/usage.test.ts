// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { errorOf, yulian } from './support/cli.js';

/** Nothing listens there: what does not ask the server must not notice. */
const NOBODY = ['--server', 'http://127.0.0.1:9'];

const CHINESE = /[\u4e00-\u9fff]/;

/** Of a terminal that does not say how wide it is. */
const COLUMNS = 80;

describe('yulian: being understood', function () {
  it('shows help in both languages', async function () {
    const [zh, en] = await Promise.all([
      yulian(['--help', '--lang', 'zh-CN']),
      yulian(['--help', '--lang', 'en']),
    ]);
    expect([zh.code, en.code]).to.deep.equal([0, 0]);
    expect(zh.stdout).to.match(CHINESE);
    expect(en.stdout).not.to.match(CHINESE);
    for (const { stdout } of [zh, en]) {
      for (const command of ['verify', 'issue', 'act', 'trace', 'find', 'doctor', 'verify-chain']) {
        expect(stdout).to.include(`  ${command}`);
      }
    }
  });

  it('breaks Chinese lines between characters, never before a closing mark', async function () {
    const { stdout } = await yulian(['demo', 'eco', '--help', '--lang', 'zh-CN']);
    const lines = stdout.split('\n');
    const first = lines.findIndex((line) => line.startsWith('经 REST 接口完成全程：'));
    expect(first).to.be.at.least(0);
    expect(columnsOf(lines[first] ?? '')).to.be.within(COLUMNS - 3, COLUMNS);
    for (const line of lines) {
      expect(columnsOf(line), line).to.be.at.most(COLUMNS);
      expect(line).to.not.match(/^\s*[，。、；：？！）》」』】”’]/);
      expect(line).to.not.match(/[（《「『【“‘]$/);
    }
  });

  it('takes its language from the locale, and Chinese when that says nothing', async function () {
    const said = async (env: Record<string, string>): Promise<boolean> =>
      CHINESE.test((await yulian(['--help'], { env })).stdout);
    expect(await said({ LANG: 'en_GB.UTF-8' })).to.equal(false);
    expect(await said({ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).to.equal(true);
    expect(await said({ LANG: 'C' })).to.equal(true);
    expect(await said({ LANG: '' })).to.equal(true);
  });

  const helped: readonly (readonly [command: string, values: readonly string[], who: RegExp])[] = [
    ['issuers give', ['issue', 'approveSeal', 'makeSeal', 'provide', 'enter'], /approver/],
    ['units propose', ['admit-unit', 'end-appointment', 'set-venue-rules'], /committee/],
    ['seal act', ['approve', 'order-cancellation', 'decline-report'], /making unit/],
    ['archive act', ['catalogue', 'extend-retention', 'supervise-disposal'], /archives section/],
    ['case deliver', ['S-…:FILE', 'required'], /seal use/],
    ['trace', ['batch'], /licence/],
    ['grant show', ['TIME|BLOCK', 'block number'], /grant/],
    ['catalogue show', ['TIME|BLOCK', 'block number'], /item/],
    ['material show', ['TIME|BLOCK', 'block number'], /material/],
    ['seal show', ['TIME|BLOCK', 'block number'], /seal/],
  ];
  for (const [command, values, who] of helped) {
    it(`says in the help of ${command} what it takes, and who may`, async function () {
      const { stdout } = await yulian([...command.split(' '), '--help', '--lang', 'en']);
      const said = stdout.replace(/\s+/g, ' ');
      for (const value of values) expect(said).to.include(value);
      expect(said).to.match(who);
      const zh = await yulian([...command.split(' '), '--help', '--lang', 'zh-CN']);
      expect(zh.stdout).to.match(CHINESE);
    });
  }

  it('shows the version', async function () {
    expect(await yulian(['--version'])).to.include({ code: 0, stdout: '0.1.0\n' });
    expect(await yulian(['--lang', 'en', '-V'])).to.include({ code: 0, stdout: '0.1.0\n' });
  });

  it('asks for the version of a standard where a command takes one', async function () {
    const ran = await yulian(['standards', 'show', 'CS-1', '--version', 'x', '--json', ...NOBODY]);
    expect(errorOf(ran).code).to.equal('VERSION_INVALID');
  });

  const misspelt: readonly (readonly [string, readonly string[]])[] = [
    ['no command', []],
    ['an unknown command', ['forge']],
    ['a group without a command', ['units']],
    ['an unknown option', ['verify', '--force']],
    ['an option without its value', ['verify', '--id']],
    ['a missing argument', ['trace']],
    ['a missing option that must be given', ['proof', 'x']],
    ['more arguments than are taken', ['trace', 'a', 'b']],
  ];
  for (const [what, args] of misspelt) {
    it(`ends with 3 for ${what}`, async function () {
      const ran = await yulian([...args, '--json']);
      expect(ran.code).to.equal(3);
      expect(errorOf(ran).code).to.equal('USAGE');
    });
  }

  const senseless: readonly (readonly [string, readonly string[]])[] = [
    ['LANG_UNKNOWN', ['verify', 'x', '--lang', 'fr']],
    ['SUBJECT_MISSING', ['verify']],
    ['SUBJECT_AMBIGUOUS', ['verify', '--id', 'a', '--number', 'b']],
    ['TIME_INVALID', ['verify', '--id', 'a', '--at', '2026-02-30']],
    ['TIME_INVALID', ['verify', '--id', 'a', '--at', 'yesterday']],
    ['TRUST_MISSING', ['verify', '--proof', 'a']],
    ['OPTION_NOT_OFFLINE', ['verify', '--proof', 'a', '--trust', 'b', '--number', 'c']],
    ['SERVER_INVALID', ['trace', 'x', '--server', 'ftp://example.org']],
    ['CREDENTIALS_TWICE', ['trace', 'x', '--demo', 'clerk', '--key-file', 'k']],
    ['FILE_OR_BATCH', ['issue']],
    ['ACT_UNKNOWN', ['act', 'x', 'burn']],
    ['FROM_MISSING', ['act', 'x', 'suspend']],
    ['OPTION_MISSING', ['act', 'x', 'suspend', '--from', '2026-01-01']],
    ['FILE_MISSING', ['act', 'x', 'renew']],
    ['FILE_NOT_TAKEN', ['act', 'x', 'suspend', 'file']],
    ['LIMIT_INVALID', ['find', '--limit', '101']],
    ['STATE_UNKNOWN', ['find', '--state', 'LOST']],
    ['PHASE_UNKNOWN', ['archive', 'test', 'x', 'never', '--from', 'f', '--basis', 'b']],
    ['ACT_UNKNOWN', ['archive', 'act', 'x', 'burn', '--from', 'f', '--basis', 'b']],
    ['KIND_UNKNOWN', ['standards', 'list', '--kind', 'other']],
    ['VERSION_INVALID', ['standards', 'diff', 'CS-x', '0']],
    ['DECISION_UNKNOWN', ['units', 'propose', 'abolish', 'f', '--basis', 'X-1']],
    ['VOTE_UNKNOWN', ['units', 'vote', 'id', 'abstain']],
    ['POWER_UNKNOWN', ['issuers', 'give', 't', 'u', '--power', 'x', '--from', 'f', '--basis', 'b']],
    ['KIND_UNKNOWN', ['seal', 'make', 's', 'f', '--kind', '6', '--owner', 'u', '--basis', 'b']],
    ['ACT_UNKNOWN', ['seal', 'act', 's', 'burn', '--basis', 'b']],
    ['PAUSE_UNKNOWN', ['seal', 'pause', 's', 'nap', '--basis', 'b']],
    ['STATE_UNKNOWN', ['seal', 'list', '--state', 'LOST']],
    ['SETTLEMENT_UNCLEAR', ['seal', 'settle', 's', '1', '--first', '1']],
    ['NUMBER_INVALID', ['seal', 'settle', 's', '0', '--first', '1', '--void', 'X-1']],
    ['NUMBER_INVALID', ['seal', 'mark', 's', 'first']],
    ['OUTCOME_UNKNOWN', ['seal', 'review', 's', '1', '1', 'maybe', '--basis', 'b']],
    [
      'CERTIFICATE_UNREADABLE',
      [
        ...['seal', 'apply', '--type', 't', '--kind', '01'],
        ...[
          '--department',
          'd',
          '--maker',
          'm',
          '--certificate',
          'none.pem',
          '--valid-to',
          '2030-01-01',
          '--basis',
          'b',
        ],
      ],
    ],
    ['ROLE_UNKNOWN', ['keys', 'create', '--role', 'king']],
    ['POINTER_INVALID', ['proof', 'x', '--disclose', 'name', '--out', 'f']],
    ['COUNT_INVALID', ['events', 'tail', '--count', '0']],
    ['OUT_NOT_ONLINE', ['backup', '--out', 'x']],
    ['IDEMPOTENCY_KEY_INVALID', ['units', 'vote', 'id', 'approve', '--idempotency-key', 'a b']],
  ];
  for (const [code, args] of senseless) {
    it(`ends with 3 and ${code} for ${args.join(' ')}`, async function () {
      const server = code === 'SERVER_INVALID' ? [] : NOBODY;
      const ran = await yulian([...args, ...server, '--json']);
      expect(errorOf(ran).code).to.equal(code);
      expect(ran.code).to.equal(3);
    });
  }

  it('says what is wrong on standard error, in the language asked for', async function () {
    const [zh, en] = await Promise.all([
      yulian(['verify', '--lang', 'zh-CN']),
      yulian(['verify', '--lang', 'en']),
    ]);
    expect(zh.stderr).to.match(CHINESE);
    expect(en.stderr).not.to.match(CHINESE);
    for (const { code, stdout, stderr } of [zh, en]) {
      expect(code).to.equal(3);
      expect(stdout).to.equal('');
      expect(stderr).to.include('SUBJECT_MISSING');
    }
  });

  it('ends with 2 when nobody answers, and does not say "fails"', async function () {
    const ran = await yulian(['trace', 'x', ...NOBODY, '--json']);
    expect(ran.code).to.equal(2);
    expect(errorOf(ran).code).to.equal('SERVER_UNREACHABLE');
  });
});

/** Chinese characters and their punctuation take two. */
function columnsOf(line: string): number {
  return line.length + (line.match(/[\u3000-\uffef]/g) ?? []).length;
}
