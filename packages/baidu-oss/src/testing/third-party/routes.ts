import type { Routes, World } from '../world.js';
import { authRoutes } from './auth.js';
import { brandWordRoutes } from './brand-words.js';
import { domainRoutes } from './domains.js';
import { libraryRoutes } from './library.js';
import { packageRoutes } from './packages.js';
import { pictureRoutes } from './pictures.js';
import { profileRoutes } from './profile.js';
import { registrationRoutes } from './registrations.js';
import { serviceRoutes } from './services.js';
import { subChainRoutes } from './sub-chains.js';

/** What the third-party platform may ask, for itself and for mini programs. */
export const thirdPartyRoutes = (world: World): Routes => ({
  ...authRoutes(world),
  ...packageRoutes(world),
  ...libraryRoutes(world),
  ...profileRoutes(world),
  ...domainRoutes(world),
  ...registrationRoutes(world),
  ...serviceRoutes(world),
  ...pictureRoutes(world),
  ...subChainRoutes(world),
  ...brandWordRoutes(world),
});
