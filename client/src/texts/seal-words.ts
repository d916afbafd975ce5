// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** What is done to a seal, and the pauses that may lie on it. */
export const sealActTexts: Readonly<Record<string, Text>> = {
  apply: text('申请', 'application'),
  approve: text('审核通过', 'approval'),
  refuse: text('审核不通过', 'refusal'),
  withdraw: text('撤回申请', 'withdrawal'),
  make: text('制作', 'making'),
  file: text('备案', 'filing'),
  reportSuspension: text('报停用', 'report of a stop'),
  fileSuspension: text('停用备案', 'filing of the stop'),
  reportResumption: text('报恢复', 'report of a resumption'),
  fileResumption: text('恢复备案', 'filing of the resumption'),
  declineReport: text('退回所报', 'report declined'),
  reportCancellation: text('报注销', 'report of a cancellation'),
  orderCancellation: text('注销意见', 'opinion to cancel'),
  fileCancellation: text('注销备案', 'filing of the cancellation'),
  FREEZE: text('冻结', 'freeze'),
  LOSS: text('挂失', 'loss'),
  PAUSED: text('暂停', 'paused'),
  LIFTED: text('解除', 'lifted'),
};
