// SPDX-License-Identifier: Apache-2.0
import { languageTag, text, type Language } from '../i18n/text.js';
import { problemCatalogue } from './problem-catalogue/index.js';

const WORDS = {
  title: text('错误代码', 'Error codes'),
  intro: text(
    '每个错误响应的 type 指向本页的一项。',
    'The type of each error response points to an entry of this page.',
  ),
  retryable: text('可原样重试', 'may be retried unchanged'),
  final: text('修改后再提交', 'change the request first'),
};

/** The page that a problem's `type` points into: every code, what it means, what to do. */
export function errorsPage(language: Language): string {
  const entries = Object.entries(problemCatalogue).map(([code, entry]) => {
    const advice = (entry.retryable ? WORDS.retryable : WORDS.final)[language];
    return `<section id="${code}">
<h2><code>${code}</code></h2>
<p>${escape(entry.title[language])} · HTTP ${String(entry.status)} · ${advice}</p>
<p>${escape(entry.hint[language])}</p>
</section>`;
  });
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.title[language]}</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
</head>
<body>
<h1>${WORDS.title[language]}</h1>
<p>${WORDS.intro[language]}</p>
${entries.join('\n')}
</body>
</html>
`;
}

function escape(sentence: string): string {
  return sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
