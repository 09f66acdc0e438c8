import { registerHooks } from 'node:module';
import { expect, it } from 'vitest';
import { toyPlatform } from './__fixtures__/toy-platform.js';

it('mswHandlers says what to install when msw is not there', () => {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'msw') throw new Error("Cannot find package 'msw'");
      return next(specifier, context);
    },
  });
  try {
    expect(() => toyPlatform().fake.mswHandlers()).toThrow('npm install --save-dev msw');
  } finally {
    hooks.deregister();
  }
});
