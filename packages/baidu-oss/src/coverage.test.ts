import { coverageTests, type Row } from '../../../scripts/test-support/coverage.js';
import catalogue from './__fixtures__/catalogue.json' with { type: 'json' };
import deviations from './__fixtures__/deviations.json' with { type: 'json' };
import { endpoints } from './endpoints.js';
import { examples } from './families/examples.js';
import * as families from './families/index.js';

coverageTests({
  folder: import.meta.dirname,
  rows: catalogue.rows as unknown as readonly Row[],
  reasons: deviations,
  endpoints,
  examples,
  families,
  reads: /^(?:get|list|query|find|check|count|download|detect|search)(?![a-z])/,
});
