// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, type CheckState, ownMember } from '@yulian/proofs';
import type { DemoFile } from './demo-file.js';
import { caseOf } from './stories/acts.js';
import { STORIES } from './stories/tell.js';
import type { DemoFiles, Tour } from './tour.js';

const MARKS: Record<CheckState, string> = {
  pass: '✓',
  fail: '✗',
  'cannot-check': '?',
  'not-applicable': '–',
};

const texts = verificationTexts('zh-CN');

/** What a person sees after `npm start`. */
export function tourText(tour: Tour, demo: DemoFile, files: DemoFiles): string {
  const { licence, trace } = tour;
  return [
    '',
    '渝链 Yulian — 示例联盟已就绪 / the demo consortium is ready',
    '',
    '证照已上链 / licence anchored',
    `  标识 id     ${licence.id}`,
    `  区块 block  ${String(licence.blockNumber)}`,
    `  交易 txId   ${licence.txId}`,
    '',
    ...verificationLines('真件 genuine copy', files.genuine, tour.genuine),
    ...verificationLines('改动件 altered copy', files.altered, tour.altered),
    ...verificationLines('未知文件 unknown file', files.unknown, tour.unknown),
    '经过 / trace',
    ...trace.map(
      (one) =>
        `  ${one.from}  ${one.act} → ${one.state}  ${one.actor.unit} (${one.actor.role})  依据 ${one.basis}  区块 ${String(one.blockNumber ?? '')}`,
    ),
    '',
    '网址 / addresses',
    `  核验页 verify     ${demo.pages?.verify ?? ''}`,
    `  接口文档 API docs ${demo.pages?.docs ?? ''}`,
    ...myLines(demo.pages?.my),
    '',
    ...storyLines(),
    '演示凭据（仅限本机） / demo credentials, good on this machine only',
    ...Object.entries(demo.credentials).map(([role, key]) => `  ${role.padEnd(10)} ${key}`),
    '',
    '',
  ].join('\n');
}

/** The bundles that are under way, and how one looks at them. */
function storyLines(): readonly string[] {
  return [
    '在办的一件事 / bundles under way: yulian case show ID, yulian case list --parent ID',
    ...STORIES.flatMap((story) => [
      `  ${story.title}  ${story.number}`,
      `    ${caseOf(story, story.whole.name)}`,
    ]),
    '',
  ];
}

/** Where the demo's persons see their own, and how they sign in. */
function myLines(my: string | undefined): readonly string[] {
  if (my === undefined) return [];
  return [
    `  我的数据 my data  ${my}`,
    '    点“前往登录”，在示例统一身份认证选一位虚构人员，无需密码',
    '    Go to sign in, then choose one of the fictitious persons: there are no passwords',
  ];
}

function verificationLines(title: string, file: string, answer: Tour['genuine']): string[] {
  const verdict = ownMember(texts.verdicts, answer.verdict) ?? answer.verdict;
  return [
    `${title}: ${verdict} (${answer.verdict})`,
    `  ${file}`,
    ...answer.checks.map(({ name, state, code, message, remedy }) => {
      const mark = ownMember(MARKS, state) ?? '';
      const next = remedy === '' ? '' : ` ${remedy}`;
      return `  ${mark} ${ownMember(texts.names, name) ?? name} ${code}: ${message}${next}`;
    }),
    '',
  ];
}
