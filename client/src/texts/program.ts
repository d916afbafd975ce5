// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** What the program says of itself and of its own options. */
export const programTexts = {
  summary: text('渝链命令行：颁发、核验、追溯证照', 'Yulian: issue, verify and trace licences'),
  json: text('输出 JSON，格式稳定', 'answer in JSON of a stable shape'),
  lang: text('语言：zh-CN 或 en；默认看 LANG', 'zh-CN or en; by default what LANG says'),
  server: text(
    '网关地址；也可用 YULIAN_SERVER，默认 {server}',
    'the gateway; or YULIAN_SERVER, by default {server}',
  ),
  keyFile: text(
    'API 密钥所在文件；也可用 YULIAN_KEY',
    'file that holds the API key; or YULIAN_KEY',
  ),
  sessionFile: text(
    '本人登录会话（Cookie __Host-yulian-session 的值）所在文件，用于 my 命令',
    'file that holds the session of a person that signed in (the value of the cookie __Host-yulian-session): for my',
  ),
  demo: text(
    '用演示凭据，如 clerk 或 clerk@统一社会信用代码；取自数据目录的 demo.json',
    'use demo credentials, such as clerk or clerk@USCC, from demo.json of the data folder',
  ),
  dataDir: text(
    '数据目录；也可用 DATA_DIR，默认 data',
    'data folder; or DATA_DIR, by default data',
  ),
  help: text('显示帮助', 'show this help'),
  helpCommand: text('显示某个命令的帮助', 'show help for a command'),
  optionsPlaceholder: text('[选项]', '[options]'),
  commandPlaceholder: text('[命令]', '[command]'),
  version: text('显示版本', 'show the version'),
  exitCodes: text(
    `退出码：
  0  通过，或已办成
  1  不通过
  2  无法核验，或结果未知（没有答复、服务器故障）
  3  命令写法有误
  4  服务器拒绝
  5  通过，但有事待办（doctor）`,
    `Exit codes:
  0  passes, or was done
  1  fails
  2  cannot be checked, or the outcome is unknown (no answer, the server failed)
  3  the command was not understood
  4  the server refused
  5  passes, but something needs doing (doctor)`,
  ),
  examples: text('示例：', 'Examples:'),
};

/** commander's own headings. */
export const helpHeadings = {
  'Usage:': text('用法：', 'Usage:'),
  'Arguments:': text('参数：', 'Arguments:'),
  'Options:': text('选项：', 'Options:'),
  'Global Options:': text('通用选项：', 'Global options:'),
  'Commands:': text('命令：', 'Commands:'),
};

/** What is wrong with a command line, by commander's code; `{name}` is what it is about. */
export const usageTexts = {
  'commander.unknownOption': text('没有选项 {name}。', 'There is no option {name}.'),
  'commander.unknownCommand': text('没有命令 {name}。', 'There is no command {name}.'),
  'commander.missingArgument': text('缺少参数 {name}。', 'The argument {name} is missing.'),
  'commander.optionMissingArgument': text(
    '选项 {name} 缺少取值。',
    'The option {name} needs a value.',
  ),
  'commander.missingMandatoryOptionValue': text(
    '缺少选项 {name}。',
    'The option {name} is missing.',
  ),
  'commander.excessArguments': text('参数过多。', 'There are too many arguments.'),
};

export const usageFallback = text('命令写法有误。', 'The command was not understood.');
export const commandMissing = text('请给出命令。', 'A command is missing.');
export const seeHelp = text('见 {command} --help。', 'See {command} --help.');
export const langUnknown = text('--lang 只能是 zh-CN 或 en。', '--lang is zh-CN or en.');
