// SPDX-License-Identifier: Apache-2.0
import type { CodeText } from '../../verification/describe.js';
import type { ReasonWord } from '../reasons.js';

const GET_AGAIN = '请从颁发机构重新下载原件。';
const DO_NOT_ACCEPT = '不要采信这份文件；请向颁发机构核实。';
const ASK_ISSUER = '请联系颁发机构核实。';
const OTHER_TOOL = '这不代表文件有假；请用出具方提供的工具核验。';

export const zh: Record<ReasonWord, CodeText> = {
  ok: { message: '签章有效。', remedy: '' },
  noSignature: {
    message: '文件没有签名或印章。',
    remedy: '没有可核验的签章；请以链上核验结论为准。',
  },
  archiveUnreadable: { message: '文件不完整或已损坏，无法打开。', remedy: GET_AGAIN },
  archiveLimit: { message: '文件展开后异常庞大，已停止读取。', remedy: DO_NOT_ACCEPT },
  archiveEncrypted: { message: '文件被加密，无法核验。', remedy: '请向提供者索取未加密的原件。' },
  archiveAmbiguous: {
    message: '文件内部的描述互相矛盾，不同软件会读出不同内容。',
    remedy: DO_NOT_ACCEPT,
  },
  unsafeEntryName: { message: '文件含有会写到文件之外的部分名。', remedy: DO_NOT_ACCEPT },
  documentUnreadable: { message: '文件结构不符合标准，无法读取。', remedy: GET_AGAIN },
  documentTypeDeclared: {
    message: '文件的 XML 带有文档类型声明，可能夹带外部内容。',
    remedy: DO_NOT_ACCEPT,
  },
  partMissing: { message: '文件缺少它所引用的部分。', remedy: GET_AGAIN },
  partDamaged: { message: '文件的某一部分已损坏。', remedy: GET_AGAIN },
  signatureMalformed: { message: '签名数据不符合标准，无法读取。', remedy: GET_AGAIN },
  sealMalformed: { message: '印章数据不符合标准，无法读取。', remedy: GET_AGAIN },
  byteRangeMalformed: { message: '签名声明的范围互相重叠或超出文件。', remedy: GET_AGAIN },
  byteRangeGap: { message: '签名声明的范围之外还留有内容。', remedy: DO_NOT_ACCEPT },
  unknownFileType: { message: '不是 OFD、PDF 或印章文件。', remedy: '请选择要核验的原件。' },
  referenceDigestMismatch: { message: '文件内容在签章之后被改动。', remedy: DO_NOT_ACCEPT },
  dataHashMismatch: { message: '签名值不是对这份文件作出的。', remedy: DO_NOT_ACCEPT },
  digestMismatch: { message: '文件内容在签名之后被改动。', remedy: DO_NOT_ACCEPT },
  unlistedSignature: {
    message: '文件中有一处签章没有列入签章清单：它被去掉了。',
    remedy: DO_NOT_ACCEPT,
  },
  unsignedEntry: { message: '文件含有没有任何签章保护的部分。', remedy: DO_NOT_ACCEPT },
  changedAfterSigning: {
    message: '签名之后文件又被追加内容，所见与所签不同。',
    remedy: DO_NOT_ACCEPT,
  },
  weakDigest: {
    message: '签名使用了已不安全的摘要算法。',
    remedy: '请颁发机构以国密算法重新签章。',
  },
  signatureValueInvalid: { message: '签名值与签名人的证书不符。', remedy: DO_NOT_ACCEPT },
  signerNotInSeal: { message: '签名人不在印章授权的名单中。', remedy: DO_NOT_ACCEPT },
  sealFileMismatch: { message: '文件中展示的印章与签名所用的印章不同。', remedy: DO_NOT_ACCEPT },
  makerSignatureInvalid: {
    message: '印章不是其制作单位签发的原样，已被改动。',
    remedy: DO_NOT_ACCEPT,
  },
  sealNotYetValid: { message: '签章时印章尚未生效。', remedy: ASK_ISSUER },
  sealExpired: { message: '签章时印章已过有效期。', remedy: ASK_ISSUER },
  brokenChain: {
    message: '证书并非由其所称的机构有效签发。',
    remedy: DO_NOT_ACCEPT,
  },
  untrustedChain: {
    message: '证书的签发机构不在此处信任的机构之列。',
    remedy: '请确认信任根是否齐全；若齐全，不要采信这份文件。',
  },
  certificateNotYetValid: { message: '签名时证书尚未生效。', remedy: ASK_ISSUER },
  certificateExpired: { message: '签名时证书已过有效期。', remedy: ASK_ISSUER },
  certificateRevoked: { message: '签名时证书已被吊销。', remedy: DO_NOT_ACCEPT },
  certificateUsage: { message: '证书不可用于签名。', remedy: ASK_ISSUER },
  signedInFuture: {
    message: '签名时间晚于现在。',
    remedy: '请检查本机时钟；若无误，请联系颁发机构。',
  },
  timestampInvalid: { message: '时间戳无效。', remedy: ASK_ISSUER },
  timestampUntrusted: {
    message: '签发时间戳的机构不在此处信任的机构之列。',
    remedy: '请确认信任根是否齐全；若齐全，不要采信其时间。',
  },
  algorithmUnsupported: { message: '签名算法不受支持，未能核验。', remedy: OTHER_TOOL },
  sealVersionUnsupported: { message: '印章的版本不受支持，未能核验。', remedy: OTHER_TOOL },
  signatureTypeUnsupported: { message: '签名的类型不受支持，未能核验。', remedy: OTHER_TOOL },
  fileTooLarge: {
    message: '文件太大，没有检查其中有无签章。',
    remedy: '需要验章时，请用命令行 yulian verify --signatures-only。',
  },
  fileNotExamined: {
    message: '文件由较早版本收存，当时没有分清“没有签章”与“无法判断”。',
    remedy: '需要判断时，请重新上传该文件。',
  },
};
