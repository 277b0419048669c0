export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const DEEPEST = 32;

/**
 * The elements and attributes of an XML document, which is all that slicers use in their metadata; text is skipped.
 * Knows no document types nor entities of their own, so a document cannot name other files or grow by itself.
 * Null for what is not well-formed.
 */
export function parseXml(text: string): XmlElement | null {
  const document: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    const parent = open.at(-1);
    if (token === null || parent === undefined) return null;
    const [, closing, name, attributes = '', empty] = token;
    if (name === undefined) continue;
    if (closing) {
      if (parent.name !== name || attributes !== '' || empty) return null;
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (!empty && open.push(element) > DEEPEST) return null;
  }
  return open.length === 1 && document.children.length === 1 ? (document.children[0] ?? null) : null;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [
      name,
      decode(double ?? single ?? ''),
    ]),
  );
}

function decode(value: string): string {
  return value.replace(/&(\w+);/g, (reference, name: string) => ENTITIES[name] ?? reference);
}
