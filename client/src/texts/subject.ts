// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** Whom a question is about. */
export const subjectTexts = {
  subject: text(
    '主体的 JSON 文件：{"type":"111","code":"…"}；- 为标准输入',
    'JSON file with whom it is about: {"type":"111","code":"…"}; - for standard input',
  ),
  subjectType: text(
    '主体代码类型，如 001；个人的用 --subject',
    "type of the subject's code, such as 001; for a person use --subject",
  ),
  subjectCode: text(
    '统一社会信用代码；个人的号码不要写在命令行上',
    'a USCC; the number of a person does not belong on a command line',
  ),
  missing: text(
    '请用 --subject 指明主体的 JSON 文件，或 --subject -。',
    'Name the JSON file with the subject by --subject, or --subject -.',
  ),
  onCommandLine: text(
    '注意：个人的号码写在了命令行上，本机其他用户和命令历史都能看到。请用 --subject FILE 或 --subject -。',
    'Warning: the number of a person stands on the command line, where other users of this machine and its history can read it. Use --subject FILE or --subject -.',
  ),
};
