import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { parseXml, type XmlElement } from './xml.js';

const leaf = (name: string, text: string): XmlElement => ({ name, text, children: [] });

describe('parseXml', () => {
  it('reads elements, text and CDATA', () => {
    expect(parseXml('<xml>\n <a><![CDATA[1 < 2]]></a><b>3</b ><c/><c></c>\n</xml>\n')).toMatchObject({
      name: 'xml',
      text: '',
      children: [leaf('a', '1 < 2'), leaf('b', '3'), leaf('c', ''), leaf('c', '')],
    });
  });

  it('keeps text as it is, blank text too', () => {
    expect(parseXml('<a> x </a>').text).toBe(' x ');
    expect(parseXml('<a>  </a>').text).toBe('  ');
    expect(parseXml('<a><![CDATA[  ]]></a>').text).toBe('  ');
    expect(parseXml('<a><b> </b> </a>').children).toMatchObject([leaf('b', ' ')]);
  });

  it('drops blank text around CDATA', () => {
    expect(parseXml('<a>\n<![CDATA[x ]]> <![CDATA[ y]]>\n</a>').text).toBe('x  y');
  });

  it('reads a CDATA section that was split for its end mark', () => {
    expect(parseXml('<a><![CDATA[]]]]><![CDATA[>]]></a>').text).toBe(']]>');
  });

  it('tolerates zero-width characters between tags', () => {
    expect(parseXml('\ufeff<xml>\u200b<a>1</a>\u200d\u2060\n<b>2</b>\u200c</xml>\u200b').children).toHaveLength(2);
  });

  it('decodes the named characters and numeric references', () => {
    expect(parseXml('<a>&lt;&gt;&amp;&quot;&apos;&#20013;&#x1F600;&amp;lt;</a>').text).toBe('<>&"\'中😀&lt;');
  });

  it('does not decode inside CDATA', () => {
    expect(parseXml('<a><![CDATA[&lt;&nbsp;]]></a>').text).toBe('&lt;&nbsp;');
  });

  it.each([
    ['a DTD', '<!DOCTYPE xml><xml/>'],
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
    ['a DTD inside', '<xml><!DOCTYPE a></xml>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['a reference to no character', '<a>&#xD800;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['a NUL reference', '<a>&#0;</a>'],
    ['an XML declaration', '<?xml version="1.0"?><a/>'],
    ['a processing instruction', '<a><?php x ?></a>'],
    ['a comment', '<a><!-- x --></a>'],
    ['attributes', '<a b="c"/>'],
    ['a namespace prefix', '<a:b></a:b>'],
    ['a name that begins with a digit', '<1/>'],
    ['mismatched tags', '<a><b></a></b>'],
    ['an end tag that only begins alike', '<a></ab>'],
    ['an end tag alone', '</a>'],
    ['an end tag too many', '<a></a></a>'],
    ['two roots', '<a/><b/>'],
    ['text after the root', '<a/>x'],
    ['text before the root', 'x<a/>'],
    ['CDATA after the root', '<a/><![CDATA[x]]>'],
    ['text beside elements', '<a>x<b/></a>'],
    ['text after elements', '<a><b/>x</a>'],
    ['CDATA after elements', '<a><b/><![CDATA[x]]></a>'],
    ['an open element', '<a><b></b>'],
    ['an open tag', '<a'],
    ['an open end tag', '<a></a'],
    ['an open CDATA section', '<a><![CDATA[x]]</a>'],
    ['nothing', ''],
    ['blank text', ' \n'],
    ['a lone bracket', '<'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseXml(text)).toThrow(SyntaxError);
  });

  it('refuses a billion laughs', () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    expect(() => parseXml(`<!DOCTYPE x [<!ENTITY l0 "lol">${entities}]><x>&l9;</x>`)).toThrow(SyntaxError);
  });

  it('refuses more than 64 levels and takes 64', () => {
    const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(parseXml(nested(64)).name).toBe('a');
    expect(() => parseXml(nested(65))).toThrow('more than 64 levels');
  });

  it('refuses more than 1,048,576 characters and takes that many', () => {
    const sized = (length: number): string => `<a>${'x'.repeat(length - 7)}</a>`;
    expect(parseXml(sized(1_048_576)).text).toHaveLength(1_048_569);
    expect(() => parseXml(sized(1_048_577))).toThrow('more than 1048576 characters');
  });

  it('never repeats the document in its message', () => {
    expect(() => parseXml('<xml><secret>ticket@@@x</wrong></xml>')).toThrow(/^not XML: .* at character \d+$/);
  });

  it('throws nothing but SyntaxError, whatever comes', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '</a>',
      '<a>',
      '<a/>',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '&#x41;',
      '&lt;',
      '<!',
      '<?',
      ' ',
      '\u200b',
      'b',
      '中',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          anyText(),
        ),
        (text) => {
          try {
            expect(typeof parseXml(text).name).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(SyntaxError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads every generated document as fast-xml-parser does', () => {
    const other = new XMLParser({
      preserveOrder: true,
      trimValues: false,
      parseTagValue: false,
      cdataPropName: '#cdata',
      htmlEntities: true,
    });
    fc.assert(
      fc.property(documents, (document) => {
        const [root] = other.parse(document) as [Foreign];
        expect(parseXml(document)).toEqual(fromForeign(root));
      }),
      { numRuns: 300 },
    );
  });
});

type Foreign = Readonly<Record<string, readonly Foreign[] | string>>;

function fromForeign(node: Foreign): XmlElement {
  const [name, content] = Object.entries(node)[0] as [string, readonly Foreign[]];
  const texts = content.map(
    (part) => part['#text'] ?? (part['#cdata'] as readonly Foreign[] | undefined)?.[0]?.['#text'] ?? '',
  );
  const children = content.filter((part) => !('#text' in part || '#cdata' in part));
  return { name, text: children.length > 0 ? '' : texts.join(''), children: children.map(fromForeign) };
}

const names = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/)
  .filter((name) => name !== '__proto__' && !(name in {}));
const letters = fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '中', '😀', '"', "'"), maxLength: 12 });
const { element: documents } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      names,
      fc.oneof(
        { maxDepth: 5 },
        letters.map((text) => text.replace(/[^\S]+$/, '')),
        letters.map((text) => `x${text}&amp;&lt;&gt;&quot;&apos;`),
        fc
          .string({ unit: fc.constantFrom('a', '<', '&', ']', ' ', '>', '/') })
          .map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`),
        fc.array(tie('element'), { minLength: 1, maxLength: 4 }).map((children) => children.join('\n')),
      ),
    )
    .map(([name, content]) => `<${name}>${content}</${name}>`),
}));
