// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian verify`. */
export const verifyTexts = {
  summary: text(
    '核验证照：内容、状态、颁发权限',
    'Verify licences: content, status, authority to issue',
  ),
  details: text(
    '文件先在本机计算 SM3 与 SHA-256，其中的印章与签名也在本机核验（信任网关 /trust.json 所列机构）；只发送摘要、证照标识和印章标识。仅当文件本身不带签名（以加盐方式上链）时才上传，--digests-only 可禁止。加 --proof 与 --trust 即离线核验，什么都不发送，信任的机构以信任根文件为准。--json 中每个结果的 seals 与 --signatures-only 所示相同；文件不带印章和签名时没有这一项。“无法核验”不等于“假”。',
    'Files are digested on this machine with SM3 and SHA-256, and the seals and signatures in them are judged here too, by the authorities that /trust.json of the gateway names; only digests, identifier and what identifies the seals are sent. A file is uploaded only when it carries no signature itself (it was anchored with a salt); --digests-only forbids that. With --proof and --trust nothing is sent at all, and the trust file says which authorities are believed. In --json, seals of each result are as --signatures-only shows them; a file that carries none has no such member. "Cannot check" never means "false".',
  ),
  files: text('要核验的文件', 'files to verify'),
  id: text('证照标识', 'licence identifier'),
  number: text('证照编号（需要凭据）', 'licence number (needs credentials)'),
  at: text(
    '问哪一时刻的效力：日期或 UTC 时刻',
    'the moment of legal effect to ask about: a date or UTC instant',
  ),
  knownAt: text(
    '以哪一时刻链上所知为准：日期、UTC 时刻，或（在线时）区块号',
    'with what the chain knew by then: a date, a UTC instant or (online) a block number',
  ),
  blockOnline: text(
    '离线核验不知区块的时间：--known-at 请给日期或 UTC 时刻，或在线核验。',
    'Proofs do not say when a block was made: give --known-at a date or a UTC instant, or ask a gateway.',
  ),
  proof: text(
    '证明文件，或存放证明的文件夹；可多次给出，按标识对应',
    'a proof file, or a folder of proofs; may be repeated, matched by identifier',
  ),
  maxAge: text(
    '与 --proof 同用：证明最多多旧仍可说明现在的效力，如 30m、24h、7d；默认 1h',
    'with --proof: how old a proof may be to say what is in force now, such as 30m, 24h or 7d; 1h unless said',
  ),
  maxAgeNeedsProof: text('--max-age 须与 --proof 同用。', '--max-age goes with --proof.'),
  trust: text(
    '与 --proof 同用：信任根文件；与 --signatures-only 同用：存放受信任机构证书的文件夹',
    'with --proof: the trust file; with --signatures-only: a folder of certificates of trusted authorities',
  ),
  signaturesOnly: text(
    '只核验文件内的印章与签名，不问链上',
    'judge the seals and signatures in the files alone, without the chain',
  ),
  signaturesNeed: text(
    '--signatures-only 需要文件和 --trust 文件夹，不能与 --id、--number、--proof、--csv 同用。',
    '--signatures-only needs files and --trust FOLDER, and goes with none of --id, --number, --proof, --csv.',
  ),
  seals: text('文件内的印章与签名：', 'Seals and signatures in the file:'),
  sealLine: text('  {seal}  {time}  {found}', '  {seal}  {time}  {found}'),
  digestsOnly: text('只发摘要，绝不上传文件', 'send digests only, never the file'),
  csv: text('输出 CSV，每个文件一行', 'answer in CSV, a line for each file'),
  subjectMissing: text(
    '请给出要核验的文件，或 --id、--number、--proof。',
    'Name files to verify, or give --id, --number or --proof.',
  ),
  oneSubject: text(
    '--id 与 --number 只能用一个；与文件同用时只能有一个文件。',
    'Give --id or --number, not both; with either, name one file at most.',
  ),
  trustMissing: text(
    '离线核验需要信任根：请用 --trust 指明（yulian trust --out 文件 可取得）。',
    'Offline verification needs trust roots: name them by --trust (yulian trust --out FILE gets them).',
  ),
  proofOnlineOption: text('离线核验不能用 {option}。', '{option} cannot be used offline.'),
  proofMissing: text(
    '所给证明中没有标识 {identifier} 的证明。',
    'None of the given proofs is for the identifier {identifier}.',
  ),
  hashing: text('计算摘要 {file}', 'digesting {file}'),
  uploading: text('上传 {file}', 'uploading {file}'),
  next: text('接下来：', 'What to do:'),
  fields: text('已核对的字段：', 'Verified fields:'),
  knownUntil: text(
    '状态所知截至 {time}（北京时间）。',
    'The status is known until {time} (Beijing).',
  ),
  leadsTo: text(
    '二维码通向 {address}：请核对是否为您信任的网关。',
    'The code leads to {address}: see that it is a gateway you trust.',
  ),
  knownUntilColumn: text('状态所知截至', 'Known until'),
  sum: text(
    '共 {all} 个：通过 {pass}，不通过 {fail}，无法核验 {cannot}',
    '{all} in all: {pass} pass, {fail} fail, {cannot} cannot be checked',
  ),
  file: text('文件', 'File'),
  verdict: text('结论', 'Verdict'),
  identifier: text('证照标识', 'Identifier'),
  code: text('代码', 'Code'),
  message: text('说明', 'Message'),
  remedy: text('怎么办', 'What to do'),
};
