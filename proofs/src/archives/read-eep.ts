// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from '../files/document-error.js';
import { readXml, type XmlElement } from '../files/xml.js';
import { defineMember } from '../json/own-member.js';
import { RETENTIONS } from '../records/archive.js';
import { isInstant } from '../time/instant.js';
import { ArchiveError } from './archive-error.js';
import {
  EEP_NAMESPACE,
  EEP_VERSION,
  ENCODING_KEYWORD,
  METADATA_NAMES,
  RETENTION_NAMES,
} from './eep-names.js';
import { readManifest, type ArchiveManifest } from './manifest.js';

/** What an encapsulation says. Nothing of it is verified. */
export interface Encapsulation {
  readonly manifest: ArchiveManifest;
  readonly createdAt: string;
}

/**
 * Reads the EEP XML of a package. Strict: every element that is needed once, in order, and none
 * that is not known, so that no two readers can see different packages.
 *
 * @throws ArchiveError `ARCHIVE_EEP_INVALID`, `ARCHIVE_MANIFEST_INVALID`
 */
export function readEep(bytes: Uint8Array): Encapsulation {
  const root = rootOf(bytes);
  const [, version, signed] = childrenNamed(root, ['封装包格式描述', '版本', '被签名对象']);
  if (textOf(version) !== EEP_VERSION || signed.attributes.get('eep版本') !== EEP_VERSION) {
    throw invalid('its version');
  }
  const [, , created, unit, content] = childrenNamed(signed, [
    '封装包类型',
    '封装包类型描述',
    '封装包创建时间',
    '封装包创建单位',
    '封装内容',
  ]);
  const [files, business, actors] = childrenNamed(content, [
    '文件实体块',
    '业务实体块',
    '机构人员实体块',
  ]);
  const createdAt = textOf(created);
  if (!isInstant(createdAt)) throw invalid('its time');
  const [entity] = childrenNamed(files, ['文件实体']);
  const log = listOf(business, '业务实体').map(readLogEntry);
  const manifest = readManifest({ ...readEntity(entity), unit: textOf(unit), log });
  requireActors(actors, manifest);
  return { manifest, createdAt };
}

function rootOf(bytes: Uint8Array): XmlElement {
  try {
    const root = readXml(bytes);
    if (root.name === '电子文件封装包' && root.namespace === EEP_NAMESPACE) return root;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw invalid(error.code);
  }
  throw invalid('its root element');
}

function readEntity(entity: XmlElement): Omit<ArchiveManifest, 'unit' | 'log'> {
  const [, fonds, code, year, kept, metadata, count, data] = childrenNamed(entity, [
    '聚合层次',
    '全宗号',
    '档号',
    '年度',
    '保管期限',
    '元数据',
    '文件数量',
    '文件数据',
  ]);
  const files = listOf(data, '文档').map(readDocument);
  if (wholeOf(count) !== files.length) throw invalid('its number of files');
  const retention = RETENTIONS.find((one) => RETENTION_NAMES[one] === textOf(kept));
  if (retention === undefined) throw invalid('its retention');
  return {
    ...{ format: 1, fonds: textOf(fonds), code: textOf(code), year: wholeOf(year), retention },
    metadata: readMetadata(metadata),
    files,
  };
}

function readMetadata(element: XmlElement): Record<string, string> {
  requireNoText(element);
  const metadata: Record<string, string> = {};
  for (const child of element.children) {
    const name = metadataName(child);
    if (name === undefined || Object.hasOwn(metadata, name)) throw invalid('its metadata');
    defineMember(metadata, name, textOf(child));
  }
  return metadata;
}

function metadataName(child: XmlElement): string | undefined {
  if (child.namespace !== EEP_NAMESPACE) return undefined;
  if (child.name === '其他') {
    const name = child.attributes.get('名称');
    return name !== undefined && Object.hasOwn(METADATA_NAMES, name) ? undefined : name;
  }
  return Object.entries(METADATA_NAMES).find(([, tag]) => tag === child.name)?.[0];
}

function readDocument(element: XmlElement): ArchiveManifest['files'][number] {
  const [number, path, format, size, coded] = childrenNamed(element, [
    '序号',
    '文件名',
    '格式',
    '大小',
    '编码',
  ]);
  const [, keyword, data] = childrenNamed(coded, ['编码描述', '反编码关键字', '编码数据']);
  const [sha256 = '', sm3 = '', salt = '', ...more] = textOf(data).split('.');
  if (textOf(keyword) !== ENCODING_KEYWORD || more.length > 0) throw invalid('a digest');
  const named = { path: textOf(path), number: wholeOf(number), size: wholeOf(size) };
  // What it may be is the manifest's to say.
  const kind = textOf(format) as ArchiveManifest['files'][number]['format'];
  return { ...named, format: kind, sha256, sm3, salt };
}

function readLogEntry(element: XmlElement): ArchiveManifest['log'][number] {
  const [act, time, basis, actor, salt] = childrenNamed(element, [
    '业务行为',
    '行为时间',
    '行为依据',
    '机构人员标识符',
    '盐值',
  ]);
  return {
    ...{ act: textOf(act), time: textOf(time), basis: textOf(basis) },
    ...{ actor: textOf(actor), salt: textOf(salt) },
  };
}

/** Those who acted are listed, each once, and nobody else. */
function requireActors(block: XmlElement, { unit, log }: ArchiveManifest): void {
  const listed = listOf(block, '机构人员实体').map((one) => {
    const [id] = childrenNamed(one, ['机构人员标识符']);
    return textOf(id);
  });
  const expected = [...new Set([unit, ...log.map(({ actor }) => actor)])].sort();
  if (listed.join() !== expected.join()) throw invalid('its actors');
}

/** All children, which must be these, in this order. */
function childrenNamed<const N extends readonly string[]>(
  parent: XmlElement,
  names: N,
): { readonly [K in keyof N]: XmlElement } {
  requireNoText(parent);
  const { children } = parent;
  const fits =
    children.length === names.length &&
    children.every((child, i) => child.name === names[i] && child.namespace === EEP_NAMESPACE);
  if (!fits) throw invalid(`what is in ${parent.name}`);
  return children as unknown as { readonly [K in keyof N]: XmlElement };
}

function listOf(parent: XmlElement, name: string): readonly XmlElement[] {
  requireNoText(parent);
  const fits = parent.children.every(
    (child) => child.name === name && child.namespace === EEP_NAMESPACE,
  );
  if (!fits) throw invalid(`what is in ${parent.name}`);
  return parent.children;
}

function textOf(element: XmlElement): string {
  if (element.children.length > 0) throw invalid(`what is in ${element.name}`);
  return element.text;
}

function wholeOf(element: XmlElement): number {
  const text = textOf(element);
  if (!/^(?:0|[1-9][0-9]{0,14})$/.test(text)) throw invalid(`the number in ${element.name}`);
  return Number(text);
}

/** Others may have indented it. */
function requireNoText({ name, text }: XmlElement): void {
  if (/[^ \t\r\n]/.test(text)) throw invalid(`the text in ${name}`);
}

function invalid(detail: string): ArchiveError {
  return new ArchiveError('ARCHIVE_EEP_INVALID', `the encapsulation: ${detail}`);
}
