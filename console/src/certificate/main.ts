// SPDX-License-Identifier: Apache-2.0
import { initialLanguage } from '../language/language.js';
import { CertificatePage } from './page.js';

/** `/c/ret_…` */
const id = location.pathname.split('/')[2] ?? '';

void new CertificatePage(document.body, id, initialLanguage()).open();
