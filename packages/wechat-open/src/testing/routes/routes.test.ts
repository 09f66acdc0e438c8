import { expect, it } from 'vitest';
import { endpoints } from '../../endpoints.js';
import type { Tickets } from '../tickets.js';
import type { World } from '../world.js';
import { createRoutes } from './index.js';
import { stubRoutes } from './stubs.js';

/** Families whose every endpoint is played; of others some may be. */
const complete: readonly string[] = [
  'component-token',
  'authorizer-management',
  'template-library',
  'code-management',
  'domain',
  'component-domain',
  'member',
  'basic-info',
  'category',
  'privacy',
  'privacy-interface',
  'qrcode-jump',
  'plugin',
  'wxacode',
  'link',
  'open-account',
  'registration',
  'wx-verify',
  'icp-filing',
  'record-management',
  'oa-analysis',
  'oa-comment',
  'oa-customer-service',
  'oa-draft',
  'oa-mass-message',
  'oa-material',
  'oa-media',
  'oa-menu',
  'oa-message',
  'oa-publish',
  'oa-qrcode',
  'oa-subscribe-message',
  'oa-tag',
  'oa-template-message',
  'oa-token',
  'oa-user',
  'oa-web-auth',
  'subscribe-message',
  'customer-service',
  'dynamic-message',
  'order-shipping',
  'live-broadcast',
  'data-analysis',
  'content-security',
  'operation',
  'nearby-poi',
  'shopping-order',
  'complaint',
];

// Nothing is called, so neither is needed.
const played = createRoutes({} as World, {} as Tickets);

it('plays every endpoint of the complete families', () => {
  const expected = endpoints.filter(({ family }) => complete.includes(family)).map(({ id }) => id);
  expect(
    expected.filter((id) => played[id]?.fidelity !== 'stateful'),
    'an endpoint of a complete family needs a route in this folder',
  ).toEqual([]);
});

it('plays no endpoint that does not exist', () => {
  const ids = new Set(endpoints.map(({ id }) => id));
  expect(Object.keys(played).filter((id) => !ids.has(id))).toEqual([]);
});

it('answers every other endpoint with a stub that says so', () => {
  const stubs = stubRoutes(endpoints, played);
  expect(Object.keys({ ...stubs, ...played }).sort()).toEqual(endpoints.map(({ id }) => id).sort());
  expect(Object.values(stubs).filter(({ fidelity }) => fidelity !== 'stub')).toEqual([]);
});
