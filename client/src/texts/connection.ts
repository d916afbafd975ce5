// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** What is said of server and credentials. */
export const connectionTexts = {
  serverInvalid: text(
    '服务器地址不对：请写成 http://主机:端口 或 https://主机。',
    'The server address is wrong: write http://host:port or https://host.',
  ),
  keyFileUnreadable: text(
    '读不到密钥文件 {file}：请核对路径和权限。',
    'The key file {file} cannot be read: check its path and permissions.',
  ),
  keyFileExposed: text(
    '密钥文件 {file} 其他用户也能读：请先运行 chmod 600 {file}。',
    'Others can read the key file {file}: run chmod 600 {file} first.',
  ),
  keyInvalid: text(
    '密钥格式不对：应以 yk_ 开头，整行复制，不要添减字符。',
    'The key is malformed: it begins with yk_; copy the whole line, and nothing else.',
  ),
  sessionInvalid: text(
    '会话文件格式不对：第一行是 Cookie __Host-yulian-session 的值；登录地址与 --server 不同的，写在第二行。',
    'The session file is malformed: its first line is the value of the cookie __Host-yulian-session; a second line has the address at which you signed in, where that is not --server.',
  ),
  keyInTheClear: text(
    '注意：密钥将以明文经 http 发送到另一台机器，请改用 https。',
    'Note: the key travels to another machine over plain http; use https.',
  ),
  credentialsTwice: text(
    '--demo、--key-file 与 --session-file 只能用一个。',
    'Give one of --demo, --key-file and --session-file.',
  ),
  demoFileUnreadable: text(
    '读不到演示凭据 {file}：请先运行 npm start，或用 --data-dir 指明数据目录。',
    'The demo credentials {file} cannot be read: run npm start first, or name the folder by --data-dir.',
  ),
  demoRoleUnknown: text(
    '演示凭据中没有 {role}；可用：{roles}，或 角色@统一社会信用代码。',
    'The demo credentials have no {role}; there are: {roles}, or ROLE@USCC.',
  ),
};
