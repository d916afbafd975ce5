// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian certificates`. */
export const certificatesTexts = {
  group: text('证书的吊销与续期', 'Revocation and renewal of certificates'),
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
  issue: text(
    '为本单位的业务系统签发客户端证书',
    'Issue a client certificate for a system of a unit',
  ),
  issueDetails: text(
    '密钥由业务系统自行生成并保管，只需提供公钥（P-256，PEM）。网关须设置 TLS_CLIENT_CERTIFICATES=on。Fabric 上由各组织的 Fabric CA 签发，属性 unit、role、level 须写入证书。',
    'The system makes and keeps its key; only the public key is needed (P-256, PEM). The gateway must run with TLS_CLIENT_CERTIFICATES=on. On Fabric, the organisation’s Fabric CA issues it, with the attributes unit, role and level.',
  ),
  systemName: text('系统代号，不得为人名', 'code of the system, never a person’s name'),
  unit: text('单位的统一社会信用代码', 'USCC of the unit'),
  role: text('角色', 'role'),
  publicKey: text('公钥文件（PEM）', 'file of the public key, PEM'),
  days: text('有效天数（默认 365）', 'for so many days (default 365)'),
  out: text('证书写入的文件', 'file to write the certificate to'),
  issued: text(
    '已签发：{mspId}，至 {validTo}，写入 {out}',
    'Issued: {mspId}, until {validTo}, in {out}',
  ),
  renew: text(
    '为数据目录中将到期的证书续期，密钥不变',
    'Issue anew the certificates of a data folder that end soon, for the same keys',
  ),
  renewDetails: text(
    '须有各组织的证书机构密钥（organisations/<MSP>/ca）。运行中的网关一分钟内采用各单位的新证书；背书用的证书在重新启动后生效。',
    'It takes each organisation’s authority (organisations/<MSP>/ca). A running gateway takes units’ new certificates within a minute, and those for endorsing when it starts anew.',
  ),
  within: text('此天数内到期的（默认 30）', 'those that end within so many days (default 30)'),
  renewed: text(
    '已续期：{mspId} {name}，至 {validTo}',
    'Issued anew: {mspId} {name}, until {validTo}',
  ),
  nothingRenewed: text('没有将到期的证书。', 'No certificate ends so soon.'),
  organisation: text('组织', 'Organisation'),
  serialColumn: text('序列号', 'Serial number'),
  recordedAt: text('上链', 'Recorded'),
  basis: text('依据', 'Basis'),
};
