import { endpoints } from '../../../endpoints.js';
import { official, program } from '../../__fixtures__/caller.js';
import { createProgram, type ProgramCaller } from '../../__fixtures__/program.js';

const permissionSets = [...new Set(endpoints.flatMap(({ permissionSets: sets = [] }) => sets))];

/** A fake with a mini program that has granted every permission set there is. */
export function createOperator(): Promise<ProgramCaller> {
  return createProgram({
    permissionSets,
    authorizers: [
      { appId: program, permissionSets },
      { appId: official, kind: 'official-account', permissionSets },
    ],
  });
}
