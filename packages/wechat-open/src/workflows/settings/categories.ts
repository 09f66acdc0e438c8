import { type Invoke, ValidationError, type ValidationIssue, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import {
  addCategories,
  type GetAllCategoriesResponse,
  type GetCategoriesResponse,
  getAllCategories,
  getCategories,
  modifyCategory,
} from '../../families/category/index.js';
import { mediaIdOf, type Picture, pictureDigest, pictureIssues } from './pictures.js';
import { runSettings, type SettingsOptions } from './run.js';

/** A certificate for a category. */
export interface CategoryCertificate {
  /** Its name, as {@link CategoryOffer} says, such as `《食品经营许可证》`. */
  readonly name: string;
  readonly picture: Picture;
  /** When it ends, seconds since the epoch. */
  readonly expiresAt?: number | undefined;
  /** Whether it never ends. */
  readonly permanent?: boolean | undefined;
}

/** A category to add. */
export interface CategoryChoice {
  /** Id of the first level. */
  readonly first: number;
  /** Id of the second level. */
  readonly second: number;
  readonly certificates?: readonly CategoryCertificate[] | undefined;
}

/** A category that the account may have. */
export interface CategoryOffer {
  readonly first: number;
  readonly firstName: string;
  readonly second: number;
  readonly secondName: string;
  /** Sets of certificates, by name; one set is needed. Empty: none is. */
  readonly certificates: readonly (readonly string[])[];
  readonly remark: string | undefined;
}

/** What became of a category. */
export interface CategoryOutcome {
  readonly first: number;
  readonly second: number;
  readonly status: 'approved' | 'refused';
  /** Why it was refused. */
  readonly reason: string | undefined;
}

/** Categories and additions that are left. */
export interface CategoryQuota {
  /** Calls of {@link CategoryWorkflow.add} that may add something in this month. */
  readonly additionsLeft: number;
  readonly additionsPerMonth: number;
  /** Categories that may be set beside those that are. */
  readonly placesLeft: number;
}

/** The categories of a mini program. The plain endpoints are in `category`. */
export interface CategoryWorkflow {
  /** What the account may choose, with the certificates that each category needs. */
  available(): Promise<readonly CategoryOffer[]>;
  quota(): Promise<CategoryQuota>;
  /**
   * Adds categories in one call, and waits for the review of those that need certificates (1 to 7 days): the platform's push
   * `wxa_category_audit` or the next poll ends the wait. Categories that are set already cost nothing; one that was refused gets the
   * new certificates instead of an addition, which is how to answer a refusal: call it again with better pictures.
   *
   * Pictures are uploaded once in 70 hours. Nothing is sent before every certificate is there and the month's quota allows it.
   * Broken off (crash, abort, time-out), the same call goes on and adds nothing twice.
   *
   * @returns one outcome for each category, refused ones with the reason.
   * @throws ValidationError that names each missing certificate (`categories.0.certificates`) and category that is not offered.
   * @throws WorkflowError `refused` when the month's additions or the places are used up; `timeout`, `aborted`.
   * @throws PlatformError 41033 (only for programs made by fast registration), 53302, 53305 and others up to 53311.
   */
  add(categories: readonly CategoryChoice[], options?: SettingsOptions): Promise<readonly CategoryOutcome[]>;
}

type SetCategory = GetCategoriesResponse['categories'][number];
const inReview = 1;
const isRefused = 2;

/** @param invoke - sends calls for the account `appId`. */
export function categoryWorkflow(context: WechatContext, invoke: Invoke, appId: string): CategoryWorkflow {
  const available = async (): Promise<readonly CategoryOffer[]> =>
    offersOf((await invoke(getAllCategories, {})).categories_list.categories);

  const wireCategory = async ({ first, second, certificates = [] }: CategoryChoice) => {
    const certicates = [];
    for (const { name, picture, expiresAt, permanent } of certificates)
      certicates.push({
        key: name,
        value: await mediaIdOf(context, invoke, appId, picture),
        ...(expiresAt !== undefined && { expire_time: expiresAt, is_permanent: 0 as const }),
        ...(permanent === true && { is_permanent: 1 as const }),
      });
    return { first, second, certicates };
  };

  /** Brings the account to where every choice is set and none waits for other certificates. Done again, it does what is left. */
  const submit = async (choices: readonly CategoryChoice[], workflow: string): Promise<void> => {
    const state = await invoke(getCategories, {});
    const added = choices.filter((choice) => setCategory(state, choice) === undefined);
    const modified = choices.filter((choice) => setCategory(state, choice)?.audit_status === isRefused);
    checkChoices(choices, [...added, ...modified], await available());
    if (added.length > 0) {
      checkQuota(state, added.length, workflow);
      const categories = [];
      for (const choice of added) categories.push(await wireCategory(choice));
      await invoke(addCategories, { categories });
    }
    for (const choice of modified) await invoke(modifyCategory, await wireCategory(choice));
  };

  const decisions = async (choices: readonly CategoryChoice[], signal: AbortSignal | undefined) => {
    const state = await invoke(getCategories, {}, { signal });
    const waiting = choices.filter((choice) => setCategory(state, choice)?.audit_status === inReview);
    if (waiting.length > 0) return { pending: { categories: waiting.map(({ first, second }) => ({ first, second })) } };
    return { decided: choices.map((choice) => outcomeOf(choice, setCategory(state, choice))) };
  };

  return {
    available,
    async quota() {
      const { quota, limit, category_limit: places, categories } = await invoke(getCategories, {});
      return { additionsLeft: quota, additionsPerMonth: limit, placesLeft: Math.max(0, places - categories.length) };
    },
    async add(choices, options = {}) {
      checkPictures(choices);
      const workflow = `add categories to ${appId}`;
      return runSettings(
        context,
        { appId, subject: 'categories', name: workflow, input: await digested(choices) },
        options,
        async (run, pace) => {
          await run.step('submit', { act: () => submit(choices, workflow), find: 'repeat' });
          return run.wait<readonly CategoryOutcome[]>('the review of the categories', {
            ask: (signal) => decisions(choices, signal),
            ...pace,
          });
        },
      );
    },
  };
}

function setCategory(
  { categories }: GetCategoriesResponse,
  { first, second }: CategoryChoice,
): SetCategory | undefined {
  return categories.find((one) => one.first === first && one.second === second);
}

function outcomeOf({ first, second }: CategoryChoice, set: SetCategory | undefined): CategoryOutcome {
  if (set === undefined) return { first, second, status: 'refused', reason: 'it was deleted during its review' };
  const status = set.audit_status === isRefused ? 'refused' : 'approved';
  return { first, second, status, reason: set.audit_reason || undefined };
}

function offersOf(categories: GetAllCategoriesResponse['categories_list']['categories']): readonly CategoryOffer[] {
  const names = new Map(categories.map(({ id, name = '' }) => [id, name]));
  return categories
    .filter(({ level }) => level === 2)
    .map(({ id, name = '', father = 0, sensitive_type: sensitive, qualify }) => ({
      first: father,
      firstName: names.get(father) ?? '',
      second: id,
      secondName: name,
      certificates:
        sensitive === 1
          ? (qualify?.exter_list ?? []).map(({ inner_list: list }) => list.map((certificate) => certificate.name))
          : [],
      remark: qualify?.remark || undefined,
    }));
}

function checkPictures(choices: readonly CategoryChoice[]): void {
  const pictures = choices.flatMap(({ certificates = [] }, index) =>
    certificates.map(({ picture }, place) => [`categories.${index}.certificates.${place}.picture`, picture] as const),
  );
  const issues = pictureIssues(Object.fromEntries(pictures));
  if (choices.length === 0) issues.push({ path: 'categories', message: 'is empty' });
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: addCategories.id });
}

function checkChoices(
  choices: readonly CategoryChoice[],
  submitted: readonly CategoryChoice[],
  offers: readonly CategoryOffer[],
): void {
  const issues = submitted.flatMap((choice): ValidationIssue[] => {
    const path = `categories.${choices.indexOf(choice)}`;
    const offer = offers.find(({ first, second }) => first === choice.first && second === choice.second);
    if (offer === undefined)
      return [{ path: `${path}.second`, message: 'is no category that this account may have; available() lists them' }];
    const given = new Set((choice.certificates ?? []).map(({ name }) => name));
    if (offer.certificates.length === 0 || offer.certificates.some((set) => set.every((name) => given.has(name))))
      return [];
    const sets = offer.certificates.map((set) => set.join(' and ')).join(', or ');
    return [{ path: `${path}.certificates`, message: `${offer.firstName} > ${offer.secondName} needs ${sets}` }];
  });
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: addCategories.id });
}

function checkQuota(state: GetCategoriesResponse, added: number, workflow: string): void {
  if (state.quota < 1)
    throw new WorkflowError('refused', workflow, `the ${state.limit} additions of this month are used up`, {
      step: 'submit',
      advice: { en: 'Wait for the next month.', zh: '请于下月再试。' },
    });
  if (state.categories.length + added > state.category_limit)
    throw new WorkflowError('refused', workflow, `there is place for ${state.category_limit} categories only`, {
      step: 'submit',
      advice: { en: 'Delete a category first: category.deleteCategory().', zh: '请先删除部分类目。' },
    });
}

const digested = (choices: readonly CategoryChoice[]): Promise<unknown> =>
  Promise.all(
    choices.map(async ({ first, second, certificates = [] }) => ({
      first,
      second,
      certificates: await Promise.all(
        certificates.map(async ({ picture, ...certificate }) => ({
          ...certificate,
          picture: await pictureDigest(picture),
        })),
      ),
    })),
  );
