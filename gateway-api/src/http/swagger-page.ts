// SPDX-License-Identifier: Apache-2.0
import { languageTag, type Language } from '../i18n/text.js';

/** The page of Swagger UI: nothing inline, so that the strict content policy holds. */
export function swaggerPage(language: Language): string {
  const title = language === 'zh' ? '渝链接口文档' : 'Yulian API';
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
}
