// SPDX-License-Identifier: Apache-2.0
import { utf8Decode } from '../bytes/utf8.js';
import { DocumentError } from './document-error.js';
import { WorkBudget } from './work-budget.js';
import { decodeReferences, isXmlText, XML_NAME } from './xml-text.js';

/** An element with its namespace resolved. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Namespace; empty when none is in force. */
  readonly namespace: string;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly inside, without that of children. */
  readonly text: string;
}

/** An element that is still being read. */
interface OpenElement {
  readonly qualifiedName: string;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly element: { -readonly [K in keyof XmlElement]: XmlElement[K] } & {
    readonly children: XmlElement[];
  };
}

const MAX_DEPTH = 64;
const MAX_ELEMENTS = 100_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const MAX_ATTRIBUTES = 100;
const SPACE = '[ \\t\\r\\n]';
const START_TAG = new RegExp(`<(${XML_NAME})`, 'uy');
const ATTRIBUTE = new RegExp(
  `${SPACE}+(${XML_NAME})${SPACE}*=${SPACE}*(?:"([^"<]*)"|'([^'<]*)')`,
  'uy',
);
const TAG_END = new RegExp(`${SPACE}*(/?)>`, 'uy');
const END_TAG = new RegExp(`</(${XML_NAME})${SPACE}*>`, 'uy');
const EQUALS = `${SPACE}*=${SPACE}*`;
const DECLARATION = new RegExp(
  `^<\\?xml${SPACE}+version${EQUALS}(["'])1\\.[0-9]\\1` +
    `(?:${SPACE}+encoding${EQUALS}(["'])([A-Za-z][A-Za-z0-9._-]*)\\2)?` +
    `(?:${SPACE}+standalone${EQUALS}(["'])(?:yes|no)\\4)?${SPACE}*\\?>`,
);

/**
 * Reads an XML document (XML 1.0 with namespaces, UTF-8). Strict and small: what is not well formed
 * is refused, and so is any document type declaration, so there are no entities but the five
 * that XML itself has, and nothing is ever fetched.
 *
 * @param budget of the file that the document stands in
 * @throws DocumentError `OFD_XML_MALFORMED`, `OFD_XML_DTD`, `OFD_XML_TOO_DEEP`, `OFD_XML_ENCODING`,
 *   `OFD_PART_TOO_LARGE`, `OFD_WORK_LIMIT`
 */
export function readXml(bytes: Uint8Array, budget = new WorkBudget(bytes.length)): XmlElement {
  budget.spend('xmlBytes', bytes.length);
  return new XmlReader(decode(bytes), budget).read();
}

/** The direct children of that name and namespace. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child) => child.name === name && child.namespace === parent.namespace,
  );
}

function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = utf8Decode(bytes).replace(/^\ufeff/, '');
  } catch {
    throw new DocumentError('OFD_XML_ENCODING', 'the XML is not UTF-8');
  }
  const encoding = DECLARATION.exec(text)?.[3] ?? 'UTF-8';
  if (encoding.toUpperCase() !== 'UTF-8') {
    throw new DocumentError('OFD_XML_ENCODING', 'the XML says that it is not UTF-8');
  }
  return text;
}

class XmlReader {
  readonly #text: string;
  readonly #budget: WorkBudget;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #elements = 0;
  #at = 0;

  constructor(text: string, budget: WorkBudget) {
    this.#text = text;
    this.#budget = budget;
    this.#at = DECLARATION.exec(text)?.[0].length ?? 0;
  }

  read(): XmlElement {
    while (this.#at < this.#text.length) {
      const next = this.#text.indexOf('<', this.#at);
      this.#characters(next < 0 ? this.#text.length : next);
      if (next >= 0) this.#markup();
    }
    if (this.#root === undefined || this.#open.length > 0) throw malformed('the XML has no end');
    return this.#root;
  }

  /** Takes the text up to `end`. */
  #characters(end: number): void {
    if (end === this.#at) return;
    const raw = this.#text.slice(this.#at, end);
    this.#at = end;
    const inside = this.#open.at(-1);
    if (raw.includes(']]>') || !isXmlText(raw)) throw malformed('a character that XML forbids');
    if (inside !== undefined) inside.element.text += decodeReferences(raw);
    else if (/[^ \t\r\n]/.test(raw)) throw malformed('text outside the root element');
  }

  #markup(): void {
    const at = this.#at;
    if (this.#text.startsWith('<!--', at)) this.#skip('-->', 4);
    else if (this.#text.startsWith('<![CDATA[', at)) this.#cdata();
    else if (this.#text.startsWith('<?', at)) this.#instruction();
    else if (this.#text.startsWith('</', at)) this.#endTag();
    else if (this.#text.startsWith('<!', at)) {
      throw new DocumentError('OFD_XML_DTD', 'document type declarations are not allowed');
    } else this.#startTag();
  }

  /** Steps over a construct; answers what stood between its delimiters. */
  #skip(terminator: string, opening: number): string {
    const end = this.#text.indexOf(terminator, this.#at + opening);
    if (end < 0) throw malformed('a construct has no end');
    const content = this.#text.slice(this.#at + opening, end);
    this.#at = end + terminator.length;
    if (!isXmlText(content)) throw malformed('a character that XML forbids');
    if (terminator === '-->' && (content.includes('--') || content.endsWith('-'))) {
      throw malformed('two hyphens in a comment');
    }
    return content;
  }

  #cdata(): void {
    const inside = this.#open.at(-1);
    if (inside === undefined) throw malformed('text outside the root element');
    inside.element.text += this.#skip(']]>', 9);
  }

  #instruction(): void {
    if (/^xml(?:[ \t\r\n?]|$)/i.test(this.#skip('?>', 2))) {
      throw malformed('an XML declaration that is broken, or not at the beginning');
    }
  }

  #startTag(): void {
    const qualifiedName = this.#match(START_TAG)?.[1];
    if (qualifiedName === undefined) throw malformed('a broken tag');
    this.#checkPlace();
    const attributes = this.#attributes();
    const end = this.#match(TAG_END);
    if (end === null) throw malformed('a broken tag');
    const parent = this.#open.at(-1);
    this.#spendOn(attributes, parent?.namespaces ?? NO_ATTRIBUTES);
    const opened = openElement(qualifiedName, attributes, parent?.namespaces);
    parent?.element.children.push(opened.element);
    this.#root ??= opened.element;
    if (end[1] === '') this.#open.push(opened);
  }

  /** Declared namespaces are kept together with those inherited, for each element that declares one. */
  #spendOn(attributes: ReadonlyMap<string, string>, inherited: ReadonlyMap<string, string>): void {
    const declares = [...attributes.keys()].some(isDeclaration);
    this.#budget.spend('xmlNodes', 1 + attributes.size + (declares ? inherited.size : 0));
  }

  /** An element may begin here. */
  #checkPlace(): void {
    if (this.#root !== undefined && this.#open.length === 0) throw malformed('two root elements');
    if (this.#open.length >= MAX_DEPTH) {
      throw new DocumentError('OFD_XML_TOO_DEEP', `more than ${String(MAX_DEPTH)} levels`);
    }
    if (++this.#elements > MAX_ELEMENTS) throw tooLarge('elements');
  }

  #attributes(): ReadonlyMap<string, string> {
    let match = this.#match(ATTRIBUTE);
    if (match === null) return NO_ATTRIBUTES;
    const attributes = new Map<string, string>();
    for (; match !== null; match = this.#match(ATTRIBUTE)) {
      const [, name = '', double, single] = match;
      const raw = double ?? single ?? '';
      if (attributes.has(name)) throw malformed('an attribute stands twice');
      if (attributes.size >= MAX_ATTRIBUTES) throw tooLarge('attributes');
      if (!isXmlText(raw)) throw malformed('a character that XML forbids');
      // Attribute-value normalisation: XML 1.0, section 3.3.3.
      attributes.set(name, decodeReferences(raw.replace(/[\t\r\n]/g, ' ')));
    }
    return attributes;
  }

  #endTag(): void {
    const name = this.#match(END_TAG)?.[1];
    if (name === undefined || this.#open.pop()?.qualifiedName !== name) {
      throw malformed('an end tag that closes nothing');
    }
  }

  /** Steps over what a sticky expression finds here. */
  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}

function openElement(
  qualifiedName: string,
  attributes: ReadonlyMap<string, string>,
  inherited: ReadonlyMap<string, string> = NO_ATTRIBUTES,
): OpenElement {
  const namespaces = withDeclarations(inherited, attributes);
  const colon = qualifiedName.indexOf(':');
  const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
  const namespace = namespaces.get(prefix);
  if (namespace === undefined && prefix !== '') throw malformed('an undeclared prefix');
  const name = qualifiedName.slice(colon + 1);
  const element = { name, namespace: namespace ?? '', attributes, children: [], text: '' };
  return { qualifiedName, namespaces, element };
}

/** The namespaces in force, by prefix. */
function withDeclarations(
  inherited: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = [...attributes].filter(([name]) => isDeclaration(name));
  if (declared.length === 0) return inherited;
  return new Map([...inherited, ...declared.map(([n, uri]) => [n.slice(6), uri] as const)]);
}

function isDeclaration(attribute: string): boolean {
  return /^xmlns(?::|$)/.test(attribute);
}

function malformed(detail: string): DocumentError {
  return new DocumentError('OFD_XML_MALFORMED', `the XML is not well formed: ${detail}`);
}

function tooLarge(what: string): DocumentError {
  return new DocumentError('OFD_PART_TOO_LARGE', `the XML has too many ${what}`);
}
