import { chinaMonth, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { managementNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { categoryNode, isOffered, wireTree } from './category-tree.js';
import { awaitDecision, type Review, scheduleDecision } from './reviews.js';
import type { SetCategory } from './state.js';

/** Categories at once, and calls that add some in a Beijing month. */
const maxCategories = 5;
const monthlyAdditions = 5;
/** `verify_type` of a person. */
const person = 0;

interface CertificateInput {
  readonly key: string;
  readonly value: string;
}

interface CategoryInput {
  readonly first: number;
  readonly second: number;
  readonly certicates?: readonly CertificateInput[];
}

/** Categories of a mini program: what may be chosen, what is set, and the reviews. */
export function categoryRoutes(world: World): Routes {
  return {
    getAllCategories: forProgram(world, ({ seed }) => wireTree(seed.personal === true)),
    getAllCategoriesByType: forProgram(world, (_program, { verify_type = person }: { verify_type?: number }) =>
      wireTree(verify_type === person),
    ),
    getSettingCategories: forProgram(world, (program) => ({
      categories: program.settings.categories.map((category) => ({
        first: category.first_id,
        first_name: category.first_class,
        second: category.second_id,
        second_name: category.second_class,
        audit_status: category.status,
        ...(category.reason !== '' && { audit_reason: category.reason }),
      })),
      limit: monthlyAdditions,
      quota: monthlyAdditions - additionsOf(world, program),
      category_limit: maxCategories,
    })),
    getAllCategoryName: forProgram(world, ({ settings }) => ({
      category_list: settings.categories
        .filter(({ status }) => status === 3)
        .map(({ first_id, first_class, second_id, second_class }) => ({
          first_id,
          first_class,
          second_id,
          second_class,
        })),
    })),
    addCategory: forProgram(world, (program, { categories }: { categories: readonly CategoryInput[] }) =>
      addCategories(world, program, categories),
    ),
    modifyCategory: forProgram(world, (program, input: CategoryInput) => {
      const category = categorySet(program, input);
      if (category === undefined) throw refusal(53306);
      if (category.status !== 2) throw refusal(53307);
      if (!isProven(input)) throw refusal(53303);
      beginReview(world, program, category);
      return {};
    }),
    deleteCategory: forProgram(world, (program, input: CategoryInput) => {
      const category = categorySet(program, input);
      if (category === undefined) throw refusal(53303);
      if (category.status === 1) throw refusal(53308);
      const { settings } = program;
      const others = settings.categories.filter((one) => one !== category);
      // A program that users can open keeps a category: an assumption, the page says only that some cannot be deleted.
      if (program.online !== undefined && !others.some(({ status }) => status === 3)) throw refusal(53309);
      settings.categories = others;
      return {};
    }),
  };
}

function addCategories(world: World, program: Account, inputs: readonly CategoryInput[]): unknown {
  const { settings } = program;
  if (inputs.length === 0) throw refusal(53303);
  const added = inputs.map((input) => checkAddition(program, input));
  if (new Set(added.map(({ second_id }) => second_id)).size < added.length) throw refusal(53304);
  if (settings.categories.length + added.length > maxCategories) throw refusal(53301);
  if (additionsOf(world, program) >= monthlyAdditions) throw refusal(53300);
  countUse(world.state.counters, additionsName(program), chinaMonth(world.clock.now()));
  for (const category of added) {
    settings.categories.push(category);
    if (category.status === 1) beginReview(world, program, category);
  }
  return {};
}

function checkAddition(program: Account, input: CategoryInput): SetCategory {
  const node = categoryNode(input.first, input.second);
  if (node === undefined) throw refusal(53303);
  if (!isOffered(node, program.seed.personal === true)) throw refusal(53302);
  if (categorySet(program, input) !== undefined) throw refusal(53304);
  if (!isProven(input)) throw refusal(53311);
  return {
    first_id: node.first,
    first_class: node.firstName,
    second_id: node.second,
    second_class: node.secondName,
    status: node.certificates.length === 0 ? 3 : 1,
    reason: '',
    decideAt: undefined,
  };
}

/** Whether a picture is there for each certificate of one of the sets. */
function isProven({ first, second, certicates = [] }: CategoryInput): boolean {
  const sets = categoryNode(first, second)?.certificates ?? [];
  const given = new Set(certicates.filter(({ value }) => value !== '').map(({ key }) => key));
  return sets.length === 0 || sets.some((names) => names.every((name) => given.has(name)));
}

function categorySet({ settings }: Account, { first, second }: CategoryInput): SetCategory | undefined {
  return settings.categories.find((one) => one.first_id === first && one.second_id === second);
}

function beginReview(world: World, program: Account, category: SetCategory): void {
  Object.assign(category, { status: 1, reason: '' });
  scheduleDecision(world, category, reviewOf(world, program, category));
}

/** Waits again for the policy's decision on a category. */
export function resumeCategory(world: World, program: Account, category: SetCategory): void {
  awaitDecision(world, category, reviewOf(world, program, category));
}

function reviewOf(world: World, program: Account, category: SetCategory): Review {
  const { appId } = program;
  return {
    about: { kind: 'category', appId, name: category.second_class },
    isOpen: () =>
      category.status === 1 && world.state.accounts.get(appId)?.settings.categories.includes(category) === true,
    decide: (reason) => decideCategory(world, program, category, reason),
  };
}

/** Ends the review of a category. @param reason - refuses it. */
export function decideCategory(
  world: World,
  program: Account,
  category: SetCategory,
  reason: string | undefined,
): Promise<Delivery> {
  category.status = reason === undefined ? 3 : 2;
  category.reason = reason ?? '';
  return world.pushes.send(
    managementNotice(world, program, 'wxa_category_audit', {
      ret: category.status,
      first: category.first_id,
      second: category.second_id,
      ...(reason !== undefined && { reason }),
    }),
  );
}

function additionsName({ appId }: Account): string {
  return `addcategory ${appId}`;
}

function additionsOf(world: World, program: Account): number {
  return usesOf(world.state.counters, additionsName(program), chinaMonth(world.clock.now()));
}
