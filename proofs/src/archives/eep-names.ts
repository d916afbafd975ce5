// SPDX-License-Identifier: Apache-2.0
import type { Retention } from '../records/archive.js';

/** Namespace of DA/T 48-2009, electronic records encapsulation package. */
export const EEP_NAMESPACE = 'http://www.saac.gov.cn/standards/ERM/encapsulation';

export const EEP_VERSION = '2009';

/** Retention periods as the standard's own texts write them. */
export const RETENTION_NAMES: Readonly<Record<Retention, string>> = {
  PERMANENT: '永久',
  Y30: '30年',
  Y10: '10年',
};

/** Names of the metadata that DA/T 46 has a name for; others go under their own. */
export const METADATA_NAMES = {
  title: '题名',
  creator: '责任者',
  date: '日期',
  secrecy: '密级',
} as const;

/** How a file's digests stand in the XML; the files themselves lie beside it. */
export const ENCODING_DESCRIPTION = '文件另存，此处为其摘要与盐值';
export const ENCODING_KEYWORD = 'SHA-256.SM3.salt';
