import { describe, expect, it } from 'vitest';
import { anchor, docstring, prose, table } from './markdown.mjs';

describe('prose', () => {
  it.each([
    ['a * b, *c*, 2~5, $APPID$, [x], a\\b', 'a \\* b, \\*c\\*, 2\\~5, \\$APPID\\$, \\[x\\], a\\\\b'],
    ['_all_ of wx_app_id', '\\_all\\_ of wx_app_id'],
    ['Array<T> &lt; b & c', 'Array&lt;T> &amp;lt; b & c'],
    ['in `<br> * _x_ | y`, not *', 'in `<br> * _x_ | y`, not \\*'],
    ['see https://example.com/a_b/~c.', 'see https://example.com/a_b/~c.'],
    ['an odd ` tick', 'an odd \\` tick'],
    ['{@link getName} and {@link other}', '[`getName`](#getname) and `other`'],
  ])('shows %j as it is', (words, markdown) => {
    expect(prose(words, (name) => (name === 'getName' ? '#getname' : undefined))).toBe(markdown);
  });
});

it('keeps cells apart and puts numbers to the right', () => {
  expect(
    table(
      ['a', 'n'],
      [
        ['x | y\nz', 1],
        ['`p|q`', 2],
      ],
    ),
  ).toEqual(['| a | n |', '|---|---:|', '| x \\| y z | 1 |', '| `p\\|q` | 2 |']);
});

it('makes anchors as GitHub does', () => {
  expect([anchor('`message.text`'), anchor('Orders (订单页 path), and More'), anchor('`a_b-c`')]).toEqual([
    'messagetext',
    'orders-订单页-path-and-more',
    'a_b-c',
  ]);
});

it('reads docstrings with paragraphs and tags', () => {
  const comment =
    '*\n * One\n * line.\n *\n * Two.\n *\n * @deprecated Use\n *   more.\n * @see https://example.com\n ';
  expect(docstring(comment.slice(1))).toEqual({
    paragraphs: ['One line.', 'Two.'],
    tags: new Map([
      ['deprecated', 'Use more.'],
      ['see', 'https://example.com'],
    ]),
  });
  expect(docstring(' One line. ').paragraphs).toEqual(['One line.']);
});
