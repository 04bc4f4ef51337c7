/** Reads XML as strictly as XML 1.0 is, as far as JUnit files need it: elements, attributes, text and the five entities. */
export interface Element {
  readonly name: string;
  readonly attributes: {readonly [name: string]: string};
  readonly children: Element[];
  text: string;
}

const ENTITIES: {readonly [name: string]: string} = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

export function readXml(xml: string): Element {
  const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(xml);
  if (illegal) throw new Error(`no character of XML at ${illegal.index}`);
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  const root: Element = {name: '', attributes: {}, children: [], text: ''};
  const open = [root];
  const tokens = body.matchAll(/<\/([a-z-]+)>|<([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g);
  for (const [, close, name, attributes = '', empty, text, stray] of tokens) {
    const here = open.at(-1) as Element;
    if (stray) throw new Error('a tag that is none');
    if (text !== undefined) here.text += unescaped(text);
    else if (close !== undefined) {
      if (open.pop()?.name !== close) throw new Error(`</${close}> closes nothing`);
    } else {
      const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key, unescaped(value as string)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute of ${name} stands twice`);
      const element = {name: name as string, attributes: Object.fromEntries(pairs), children: [], text: ''};
      here.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1 || root.children.length !== 1) throw new Error('not one element, closed');
  return root.children[0] as Element;
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const number = /^#([0-9]+);$/.exec(entity)?.[1];
    const known = number === undefined ? ENTITIES[entity.slice(0, -1)] : String.fromCharCode(Number(number));
    if (known === undefined || !entity.endsWith(';')) throw new Error(`no entity: &${entity}`);
    return known;
  });
}
