// SPDX-License-Identifier: Apache-2.0
import { languageTag, text, type Language, type Text } from '../../i18n/text.js';
import { DEMO_PERSONS, type DemoPerson } from './persons.js';

const texts = {
  title: text('示例统一身份认证', 'Demo sign-in'),
  brand: text('渝链 · 演示', 'Yulian · demo'),
  explained: text(
    '本页只属于本机的演示：以下人员和单位均为虚构，不设密码。选择一位，以其身份登录。',
    'This page belongs to the demo on this machine: nobody on it exists, and there are no passwords. Choose whom to sign in as.',
  ),
  signIn: text('登录', 'Sign in'),
  language: text('English', '中文'),
} as const;

const STYLE = `:root{color-scheme:light dark;--ink:#1b1f24;--muted:#565d66;--paper:#f4f5f7;--panel:#fff;--line:#d5d9df;--accent:#0b57a4;--on:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--muted:#a9b0b8;--paper:#14171a;--panel:#1d2125;--line:#3a4047;--accent:#8ab8f0;--on:#10151b}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:640px;margin:0 auto;padding:32px 16px}h1{margin:0 0 4px;font-size:24px}header{display:flex;justify-content:space-between;gap:16px;align-items:baseline}
a{color:var(--accent)}p{margin:8px 0;color:var(--muted)}ul{list-style:none;margin:20px 0 0;padding:0;background:var(--panel);border:1px solid var(--line);border-radius:8px}
li{padding:14px 16px}li+li{border-top:1px solid var(--line)}form{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:space-between}
strong{display:block}span{color:var(--muted);font-size:14px}button{min-height:40px;padding:6px 20px;border:0;border-radius:6px;background:var(--accent);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
button:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

/** The content security policy under which {@link signInPage} is served. */
export function signInPolicy(relyingParty: string, digest: string): string {
  return [
    `default-src 'none'`,
    `style-src '${digest}'`,
    // A form's answer leads back to who asked.
    `form-action 'self' ${relyingParty}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

export const SIGN_IN_STYLE = STYLE;

/**
 * The page on which one chooses whom to sign in as.
 *
 * @param query what the relying party asked for: sent along with the choice
 */
export function signInPage(query: URLSearchParams, language: Language): string {
  const say = (of: Text): string => escaped(of[language]);
  const other = new URLSearchParams(query);
  other.set('lang', otherOf(language));
  const action = `/sign-in?${query.toString()}`;
  const persons = DEMO_PERSONS.map((person) => personItem(person, action, language));
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(texts.title)} · ${say(texts.brand)}</title><style>${STYLE}</style></head>
<body><main><header><h1>${say(texts.title)}</h1><a href="/authorize?${escaped(other.toString())}" lang="${languageTag(otherOf(language))}">${say(texts.language)}</a></header>
<p>${say(texts.explained)}</p>
<ul>${persons.join('')}</ul></main></body></html>
`;
}

function personItem(
  { account, name, what }: DemoPerson,
  action: string,
  language: Language,
): string {
  const signIn = texts.signIn[language];
  const label = escaped(`${signIn}: ${name}`);
  return `<li><form method="post" action="${escaped(action)}"><div><strong lang="zh-CN">${escaped(name)}</strong><span>${escaped(what[language])}</span></div><button name="account" value="${escaped(account)}" aria-label="${label}">${escaped(signIn)}</button></form></li>`;
}

const otherOf = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

function escaped(raw: string): string {
  return raw.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
