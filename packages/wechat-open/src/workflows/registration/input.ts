import { ValidationError, type ValidationIssue } from '@minigate/core';

/** A program of a company or a sole trader. */
export interface CompanyRegistration {
  /** As in the business register; 个体户 and the name of the legal person for a sole trader without a name. */
  readonly companyName: string;
  /** Unified social credit code, 18 characters. */
  readonly companyCode: string;
  /** Telephone of your service desk; WeChat shows it to the person. */
  readonly componentPhone: string;
  /**
   * A name of yours, for a further program of the same subject while the first one's result is remembered (30 days). One at a
   * time: WeChat registers them one after the other.
   */
  readonly reference?: string | undefined;
}

/** A program of a person. */
export interface IndividualRegistration {
  readonly personName: string;
  /** WeChat id of the person, not an openid. */
  readonly wechatId: string;
  readonly componentPhone?: string | undefined;
  /** See {@link CompanyRegistration.reference}. */
  readonly reference?: string | undefined;
}

/** A program of a person that may trade. */
export interface UpgradedRegistration {
  /** The person's openid in an account or program of yours. */
  readonly openid: string;
  readonly componentPhone: string;
  /** See {@link CompanyRegistration.reference}. */
  readonly reference?: string | undefined;
}

/** A trial program. */
export interface TrialRegistration {
  /** 4 to 30 characters; WeChat adds 的体验小程序 and refuses brands. */
  readonly name: string;
  /** The person who becomes administrator: openid in an account or program of yours. */
  readonly openid: string;
}

/** What a trial program becomes: one of a company, or a personal one that may trade. */
export type Formalization =
  | ({ readonly to: 'company' } & Omit<CompanyRegistration, 'reference'>)
  | { readonly to: 'individual'; readonly componentPhone: string };

const shapes: Readonly<Record<string, readonly [shape: RegExp, message: string]>> = {
  companyCode: [/^[0-9A-Z]{18}$/, 'must be a unified social credit code: 18 digits and capital letters'],
  wechatId: [/^[a-zA-Z][-\w]{5,19}$/, 'must be a WeChat id: 6 to 20 letters, digits, _ and -, a letter first'],
  to: [/^(?:company|individual)$/, 'must be company or individual'],
  name: [/^.{4,30}$/u, 'must have 4 to 30 characters'],
};

/**
 * Checks an input in the names of its interface; the endpoints' own checks would speak of wire fields.
 *
 * @param required - members that must be texts.
 * @throws ValidationError.
 */
export function checkInput(input: object, required: readonly string[], endpointId: string): void {
  const issues: ValidationIssue[] = [];
  for (const path of required) {
    const value: unknown = (input as Record<string, unknown>)[path];
    const [shape, message] = shapes[path] ?? [/./, 'is missing'];
    if (typeof value !== 'string' || value === '') issues.push({ path, message: 'is missing' });
    else if (!shape.test(value)) issues.push({ path, message });
  }
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId });
}
