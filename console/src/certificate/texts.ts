// SPDX-License-Identifier: Apache-2.0
import type { Language } from '../language/language.js';

/** Every text of the page, beside those that the certificate itself has. */
interface CertificatePageTexts {
  readonly brand: string;
  readonly title: string;
  readonly skip: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unreached: string;
  readonly fails: string;
  readonly checks: string;
  readonly checkedHere: string;
  readonly pdf: string;
  readonly json: string;
  readonly code: string;
}

const zh: CertificatePageTexts = {
  brand: '渝链',
  title: '注销证书',
  skip: '跳到证书',
  loading: '正在取得证书并核验……',
  notFound: '没有这张证书，请核对编号。',
  unreached: '未能取得证书，请稍后再试。',
  fails: '证书未通过核验：',
  checks: '核验结果',
  checkedHere: '以下各项由您的浏览器核验，不依赖网关的说法。',
  pdf: '下载 PDF',
  json: '下载证据（JSON，可离线核验）',
  code: '本页的二维码',
};

const en: CertificatePageTexts = {
  brand: 'Yulian',
  title: 'Certificate of retirement',
  skip: 'Skip to the certificate',
  loading: 'Getting the certificate and verifying it …',
  notFound: 'There is no such certificate: check its id.',
  unreached: 'The certificate could not be had: try again later.',
  fails: 'The certificate does not verify:',
  checks: 'What was verified',
  checkedHere: 'Your browser verified this by itself; it does not rely on what the gateway says.',
  pdf: 'Download the PDF',
  json: 'Download the evidence (JSON, verifies offline)',
  code: 'QR code of this page',
};

export function certificatePageTexts(language: Language): CertificatePageTexts {
  return language === 'en' ? en : zh;
}
