// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../../json/own-member.js';
import { isDate } from '../../time/date.js';
import type { ArchiveManifest } from '../manifest.js';
import { archiveCheck, type ArchiveCheck } from './check.js';

/** What metadata must be (DA/T 46): the first four are needed, more may be there. */
const METADATA_RULES: Readonly<Record<string, (text: string) => boolean>> = {
  title: (text) => /^[^\p{Cc}]{1,300}$/u.test(text.trim()),
  creator: (text) => /^[^\p{Cc}]{1,200}$/u.test(text.trim()),
  date: isDate,
  // State secrets are not kept here.
  secrecy: (text) => ['公开', '内部'].includes(text),
  pages: (text) => /^[1-9][0-9]{0,5}$/.test(text),
};

const NEEDED = ['title', 'creator', 'date', 'secrecy'] as const;

/** Type, length and range of what is there. */
export function metadataSound({ metadata }: ArchiveManifest): readonly ArchiveCheck[] {
  const wrong = Object.entries(metadata).filter(
    ([name, text]) => text !== '' && ownMember(METADATA_RULES, name)?.(text) === false,
  );
  if (wrong.length === 0) return [archiveCheck('METADATA_SOUND')];
  return wrong.map(([name]) => archiveCheck('METADATA_MALFORMED', { name }));
}

/** All that is needed is there. */
export function metadataComplete({ metadata }: ArchiveManifest): readonly ArchiveCheck[] {
  const missing = NEEDED.filter((name) => (metadata[name] ?? '') === '');
  if (missing.length === 0) return [archiveCheck('METADATA_COMPLETE')];
  return missing.map((name) => archiveCheck('METADATA_MISSING', { name }));
}
