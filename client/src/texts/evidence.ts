// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian proof`, `yulian trust`, `yulian checkpoint`. */
export const evidenceTexts = {
  out: text('写入此文件；不覆盖已有文件', 'write into this file; none is overwritten'),
  proofOut: text(
    '写入此文件；批次则写入此新文件夹，每张证照一个文件',
    'write into this file; of a batch into this new folder, a file for each licence',
  ),
  openedOneByOne: text(
    '批次不能用 --disclose 或 --with-document：请逐张取得。',
    '--disclose and --with-document are not for batches: get those proofs one by one.',
  ),
  writing: text('写入证明', 'writing proofs'),
  batchWritten: text('已写入 {folder}：{count} 个证明', 'Written to {folder}: {count} proofs'),
  written: text('已写入 {file}', 'Written to {file}'),
  proof: text(
    '取得证照的证明文件，可离线核验',
    'Get the proof of a licence, which verifies offline',
  ),
  proofDetails: text(
    '--disclose 与 --with-document 公开盐值，仅颁发单位可用，且只对拿到证明的人有效。',
    '--disclose and --with-document open salts: only the issuing unit may, and only who gets the proof can see.',
  ),
  id: text('证照标识或批次编号', 'licence identifier or batch id'),
  disclose: text(
    '公开此字段（JSON Pointer，如 /name）；可多次给出',
    'disclose this field (a JSON Pointer such as /name); may be repeated',
  ),
  withDocument: text(
    '公开文件承诺的盐值：文件本身不带签名时，核对内容要用',
    'open the salt of the document, which comparing an unsigned file needs',
  ),
  pointerInvalid: text(
    '{pointer} 不是 JSON Pointer：请以 / 开头，且不含逗号。',
    '{pointer} is no JSON Pointer: it begins with / and has no comma.',
  ),
  trust: text(
    '取得信任根：离线核验时应固定的内容',
    'Get the trust roots: what an offline verifier pins',
  ),
  trustDetails: text(
    '信任根决定相信谁：请从可信的途径取得，并与委员会公布的指纹核对。',
    'Trust roots say whom to believe: get them over a way that you trust, and compare the fingerprints with those that the committee publishes.',
  ),
  trustLine: text('{msp}：SHA-256 {fingerprint}', '{msp}: SHA-256 {fingerprint}'),
  trustSealLine: text(
    '印章与签名，{name}：SHA-256 {fingerprint}',
    'Seals and signatures, {name}: SHA-256 {fingerprint}',
  ),
  trustNoSeals: text(
    '没有受信任的印章与签名机构：文件内的印章只核验完整性',
    'No authority is trusted for seals and signatures: of those in files only integrity is decided',
  ),
  trustHead: text(
    '通道 {channel}，链码 {chaincode}，至少 {endorsements} 个组织背书',
    'Channel {channel}, chaincode {chaincode}, at least {endorsements} organisations endorse',
  ),
};

/** `yulian checkpoint`. */
export const checkpointTexts = {
  group: text(
    '留存已签名的账本头部，日后比对',
    'Keep signed heads of the chain, and compare later',
  ),
  export: text('取得当前头部，追加到文件', 'Get the current head and append it to a file'),
  exportDetails: text(
    '文件留在本单位，勿放在网关所在机器。每行一个头部，其签名也覆盖自上次以来各区块的哈希，以便日后指出第一个不同的区块；--blocks 0 只留头部。',
    'Keep the file in your own department, not on the machine of the gateway. Each line holds a head whose signature also covers the hashes of the blocks since the one before, so that the first block that differs can be named later; --blocks 0 keeps heads alone.',
  ),
  compare: text(
    '与留存的头部比对，指出第一个不同的区块',
    'Compare with kept heads and name the first block that differs',
  ),
  compareDetails: text(
    '加 --trust 时先核对留存头部的签名，0.1.0 版留在头部之外、无人签名的哈希不再使用。与账本不同时退出码为 1：账本在留存之后被改写或截断。',
    'With --trust the signatures of the kept heads are checked first, and hashes that 0.1.0 kept beside a head, where nobody signed them, are not used. A difference ends with 1: the chain was rewritten or cut after the head was kept.',
  ),
  file: text('留存头部的文件', 'file of kept heads'),
  blocks: text(
    '最多留存多少个区块的哈希，默认 10000',
    'most hashes of blocks to keep, 10000 by default',
  ),
  blocksInvalid: text(
    '--blocks 须为 0 至 10000 的整数。',
    '--blocks is a whole number from 0 to 10000.',
  ),
  trust: text('信任根文件', 'trust file'),
  fileMalformed: text(
    '{file} 第 {line} 行不是留存的头部：文件可能被改动，请换用另一份。',
    '{file}, line {line}, is no kept head: the file may have been changed; use another copy.',
  ),
  fileEmpty: text(
    '{file} 中没有留存的头部：请先运行 yulian checkpoint export {file}。',
    '{file} holds no kept head: run yulian checkpoint export {file} first.',
  ),
  refused: text(
    '{file} 第 {line} 行不可信：{reason}。文件可能被改动，或信任根不对。',
    '{file}, line {line}, is not believed: {reason}. The file was changed, or these are other trust roots.',
  ),
  chainBroken: text(
    '服务器给出的区块 {block} 与其下一区块不相连：未留存。请运行 yulian verify-chain。',
    'Block {block} as the server shows it does not link to the next: nothing was kept. Run yulian verify-chain.',
  ),
  comparing: text('比对', 'comparing'),
  kept: text('已留存：高度 {height}，区块哈希 {hash}', 'Kept: height {height}, block hash {hash}'),
  same: text(
    '相同：{count} 个留存头部均与账本一致，最近的高度 {height}。',
    'They agree: all {count} kept heads are on the chain, the newest at height {height}.',
  ),
  differs: text(
    '不同：第一个不同的是区块 {block}（留存 {kept}，账本 {found}）。',
    'They differ: block {block} is the first that does (kept {kept}, chain {found}).',
  ),
  differsWithin: text(
    '不同：第一个不同的区块在 {first} 至 {block} 之间（留存 {kept}，账本 {found}）。',
    'They differ: the first block that does is among {first} to {block} (kept {kept}, chain {found}).',
  ),
  shorter: text(
    '账本变短：留存高度 {height}，账本现为 {found}，区块 {block} 起缺失。',
    'The chain is shorter than it was: kept at height {height}, now {found}; it lacks block {block} and on.',
  ),
  otherChannel: text(
    '留存的头部属于另一条链（{kept}），服务器为 {found}。',
    'The kept heads are of another chain ({kept}); the server has {found}.',
  ),
  whatToDo: text(
    '请勿继续信赖此网关的答复；把本文件和结果交审计与委员会。',
    "Don't rely on what this gateway says; give this file and the result to audit and committee.",
  ),
};
