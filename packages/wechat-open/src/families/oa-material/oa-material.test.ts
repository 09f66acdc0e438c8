import { expect, it } from 'vitest';
import { z } from 'zod';
import { examples } from './oa-material.examples.js';
import { getMaterial } from './oa-material.js';

const { content } = examples.listMaterials.response.item[0] ?? {};

it.each([
  ['the file of a picture', new Blob(['picture'])],
  ['articles', { news_item: content?.news_item }],
  ['a video', examples.getVideoMaterial.response],
])('takes %s for a material', (_, answer) => {
  expect(() => getMaterial.response(z).parse(answer)).not.toThrow();
});

it('takes nothing else for a material', () => {
  expect(() => getMaterial.response(z).parse({})).toThrow();
  expect(() => getMaterial.response(z).parse(examples.listMaterials.response)).toThrow();
});
