// SPDX-License-Identifier: Apache-2.0
import { initialLanguage } from '../language/language.js';
import { MyPage } from './page.js';

void new MyPage(document.body, initialLanguage()).open();
