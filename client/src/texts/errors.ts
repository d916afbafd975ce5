// SPDX-License-Identifier: Apache-2.0
import type { TransportErrorCode } from '../sdk/transport-error.js';
import { text, type Text } from './text.js';

/** What is said with an error, whatever it is. */
export const errorTexts = {
  refused: text('服务器拒绝了请求。', 'The server refused the request.'),
  repeat: text(
    '结果可能未知：加上 {options} 再运行一次即可查明，不会重复办理。',
    'The outcome may be unknown: run it again with {options} to learn it; nothing is done twice.',
  ),
  waiting: text('{code}：{seconds} 秒后重试…', '{code}: trying again in {seconds} s …'),
  transaction: text('交易号：{txId}', 'Transaction: {txId}'),
  request: text('请求号：{requestId}', 'Request: {requestId}'),
  unexpected: text(
    '程序出错，请把下面的内容告知运维人员。',
    'The program failed; give your operator what follows.',
  ),
};

/** Why no answer came, and what to do. */
export const transportTexts: Readonly<
  Record<TransportErrorCode, { readonly message: Text<'server'>; readonly hint: Text }>
> = {
  SERVER_UNREACHABLE: {
    message: text('连不上 {server}。', 'Cannot reach {server}.'),
    hint: text(
      '请确认网关已启动、地址无误（--server）；yulian doctor 可逐项检查。',
      'See that the gateway runs and the address is right (--server); yulian doctor checks step by step.',
    ),
  },
  SERVER_TIMEOUT: {
    message: text('{server} 未在时限内答复。', '{server} did not answer in time.'),
    hint: text('请稍候重试。', 'Try again shortly.'),
  },
  CONNECTION_LOST: {
    message: text('与 {server} 的连接中断。', 'The connection to {server} was lost.'),
    hint: text('请检查网络后重试。', 'Check the network and try again.'),
  },
  ANSWER_NOT_UNDERSTOOD: {
    message: text(
      '{server} 的答复不是渝链网关给出的。',
      '{server} did not answer as a Yulian gateway.',
    ),
    hint: text('请核对 --server，并检查中间的代理。', 'Check --server, and any proxy on the way.'),
  },
  UPLOAD_DIFFERS: {
    message: text(
      '{server} 收到的文件与所发不同。',
      '{server} received another file than was sent.',
    ),
    hint: text(
      '请重新上传；若再次出现，请检查网络。',
      'Upload it again; if it recurs, check the network.',
    ),
  },
};

/** Files that were named and cannot be used, by Node's code or our own. */
export const fileErrorTexts = {
  ENOENT: text('没有这个文件：{file}', 'There is no file {file}'),
  EACCES: text('无权使用文件：{file}', 'No permission for the file {file}'),
  EISDIR: text('这是文件夹，不是文件：{file}', '{file} is a folder, not a file'),
  EEXIST: text('文件已存在，不会覆盖：{file}', 'The file {file} exists and is not overwritten'),
  ENOSPC: text('磁盘已满：{file}', 'The disk is full: {file}'),
  FILE_OVERRUNS: text(
    '检查此文件所需时间或内存超出限度，未能验证其中的签章。',
    'Looking into the file takes too much time or memory: its signatures were not judged.',
  ),
  OTHER: text('文件无法使用（{code}）：{file}', 'The file cannot be used ({code}): {file}'),
  PROOF_FILE_MALFORMED: text(
    '{file} 不是证明文件：请用 yulian proof 重新取得。',
    '{file} is no proof file: get it again by yulian proof.',
  ),
  TRUST_FILE_MALFORMED: text(
    '{file} 不是信任根文件：请用 yulian trust 取得。',
    '{file} is no trust file: get one by yulian trust.',
  ),
  TRUST_FOLDER_MALFORMED: text(
    '{file} 应是存放受信任机构证书（.pem、.crt、.cer、.der）及其吊销列表（.crl）的文件夹。',
    '{file} must be a folder of certificates of trusted authorities (.pem, .crt, .cer, .der) and of their revocation lists (.crl).',
  ),
};
