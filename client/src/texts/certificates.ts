// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian certificates`. */
export const certificatesTexts = {
  group: text('证书的吊销', 'Revocation of certificates'),
  list: text('已吊销的证书', 'Certificates that were revoked'),
  show: text('一张证书的吊销', 'The revocation of a certificate'),
  revoke: text('立即吊销一张证书，不可恢复', 'Revoke a certificate at once and for ever'),
  revokeDetails: text(
    'FILE 为 PEM 证书。自该交易上链起，它签署的任何提案都被拒绝。其他组织的证书须用 units propose revoke-certificate。',
    'FILE is a certificate, PEM. From that transaction on no proposal it signs is taken. Another organisation’s takes units propose revoke-certificate.',
  ),
  file: text('证书文件（PEM）', 'file of the certificate, PEM'),
  fileUnreadable: text('{file} 不是 PEM 证书。', '{file} is no certificate in PEM.'),
  mspId: text('证书所属组织的 MSP ID', 'MSP id of the certificate’s organisation'),
  serial: text('序列号（小写十六进制）', 'serial number, lower-case hex'),
  revoked: text('已吊销：{mspId} {serial}', 'Revoked: {mspId} {serial}'),
  organisation: text('组织', 'Organisation'),
  serialColumn: text('序列号', 'Serial number'),
  recordedAt: text('上链', 'Recorded'),
  basis: text('依据', 'Basis'),
};
