// SPDX-License-Identifier: Apache-2.0

/** Far from UTC, with half an hour; a locale whose letters have other capitals. */
export const ELSEWHERE = {
  TZ: 'Pacific/Chatham',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'tr_TR.UTF-8',
} as const;
