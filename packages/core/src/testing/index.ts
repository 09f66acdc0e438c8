export { fakeClock, flowingClock } from './clock.js';
export { Collection, type CollectionSnapshot } from './collection.js';
export { createFakePlatform } from './platform.js';
export { type SeededRandom, seededRandom } from './random.js';
export { FakeRefusal, isReply, refuse, reply } from './reply.js';
export type {
  FakeCall,
  FakeClock,
  FakeContext,
  FakePlatform,
  FakePlatformDefinition,
  FakeReply,
  FakeRoute,
  FakeSnapshot,
  Fault,
  Faults,
  JournalEntry,
  Violation,
} from './types.js';
