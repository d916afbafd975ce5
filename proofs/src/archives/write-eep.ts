// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { utf8Encode } from '../bytes/utf8.js';
import {
  EEP_NAMESPACE,
  EEP_VERSION,
  ENCODING_DESCRIPTION,
  ENCODING_KEYWORD,
  METADATA_NAMES,
  RETENTION_NAMES,
} from './eep-names.js';
import type { ArchiveManifest, ManifestFile, ManifestLogEntry } from './manifest.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into something else when they stand as they are.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * A package as EEP XML (DA/T 48-2009): metadata, files by their digests, process log, actors. It
 * is the manifest in the standard's words; `readEep` gives the manifest back.
 *
 * @param createdAt RFC 3339 UTC
 */
export function writeEep(manifest: ArchiveManifest, createdAt: string): Uint8Array {
  const signed = element(
    '被签名对象',
    [
      element('封装包类型', '原始型'),
      element('封装包类型描述', '归档信息包'),
      element('封装包创建时间', createdAt),
      element('封装包创建单位', manifest.unit),
      element('封装内容', [
        element('文件实体块', [fileEntity(manifest)]),
        element('业务实体块', manifest.log.map(businessEntity)),
        element('机构人员实体块', actorsOf(manifest).map(actorEntity)),
      ]),
    ],
    ` eep版本="${EEP_VERSION}"`,
  );
  const root = element(
    '电子文件封装包',
    [
      element('封装包格式描述', '电子文件封装规范 DA/T 48-2009'),
      element('版本', EEP_VERSION),
      signed,
    ],
    ` xmlns="${EEP_NAMESPACE}"`,
  );
  return utf8Encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
}

function fileEntity(manifest: ArchiveManifest): string {
  const { fonds, code, year, retention, metadata, files } = manifest;
  return element('文件实体', [
    element('聚合层次', '件'),
    element('全宗号', fonds),
    element('档号', code),
    element('年度', String(year)),
    element('保管期限', RETENTION_NAMES[retention]),
    element('元数据', metadataElements(metadata)),
    element('文件数量', String(files.length)),
    element('文件数据', files.map(document)),
  ]);
}

function metadataElements(metadata: ArchiveManifest['metadata']): string[] {
  return Object.entries(metadata).map(([name, text]) => {
    const tag = ownMember(METADATA_NAMES, name);
    if (tag !== undefined) return element(tag, text);
    return element('其他', text, ` 名称="${escaped(name)}"`);
  });
}

function document({ path, number, format, size, sha256, sm3, salt }: ManifestFile): string {
  return element('文档', [
    element('序号', String(number)),
    element('文件名', path),
    element('格式', format),
    element('大小', String(size)),
    element('编码', [
      element('编码描述', ENCODING_DESCRIPTION),
      element('反编码关键字', ENCODING_KEYWORD),
      element('编码数据', `${sha256}.${sm3}.${salt}`),
    ]),
  ]);
}

function businessEntity({ act, time, basis, actor, salt }: ManifestLogEntry): string {
  return element('业务实体', [
    element('业务行为', act),
    element('行为时间', time),
    element('行为依据', basis),
    element('机构人员标识符', actor),
    element('盐值', salt),
  ]);
}

/** Each once, in the order of their codes. */
function actorsOf({ unit, log }: ArchiveManifest): string[] {
  return [...new Set([unit, ...log.map(({ actor }) => actor)])].sort();
}

function actorEntity(actor: string): string {
  return element('机构人员实体', [element('机构人员标识符', actor)]);
}

function element(name: string, content: string | readonly string[], attributes = ''): string {
  const inside = typeof content === 'string' ? escaped(content) : content.join('');
  return `<${name}${attributes}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ownMember(REFERENCES, character) as string);
}
