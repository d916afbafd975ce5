// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** Asking before what cannot be undone. */
export const confirmTexts = {
  yes: text('不再询问，直接办理', 'do it without asking'),
  prompt: text('[是/否]', '[y/N]'),
  missing: text(
    '此操作不可撤销，且无法在此询问；确认无误请加 --yes。',
    'This cannot be undone, and nobody can be asked here; add --yes to do it.',
  ),
  notConfirmed: text('已取消，未作任何改动。', 'Nothing was done.'),
} as const satisfies Readonly<Record<string, Text<string>>>;
