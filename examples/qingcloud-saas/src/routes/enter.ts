import { Router } from 'express';
import type { Saas } from '../saas.ts';

/** The ways in and out. */
export function enterRoutes({ qc }: Saas): Router {
  return (
    Router()
      .get('/login', qc.login())
      .get('/landing', qc.landing({ to: '/app' }))
      // From the cloud's console (立即访问), with a token of the user. The page shows this user's instances, so whose this is needs no check.
      .get('/open/:instanceId', qc.landing({ to: '/app' }))
      .post('/logout', qc.logout())
      .post('/logout/everywhere', qc.logout({ everywhere: true }))
  );
}
