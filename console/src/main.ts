// SPDX-License-Identifier: Apache-2.0
import { initialLanguage } from './language/language.js';
import { VerifyPage } from './page/page.js';

const page = new VerifyPage(document.body, initialLanguage());

const identifier = new URLSearchParams(location.search).get('id');
if (identifier !== null && identifier !== '') page.enterIdentifier(identifier);
