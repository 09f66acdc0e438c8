import type { ValidationIssue } from '@minigate/core';
import type { ApplyVerifyRequest } from '../families/wx-verify/index.js';
import { type Material, toWire } from './files.js';

/** Invoice of a fee that the merchant pays. */
export interface VerificationInvoice {
  /** 1 none, 2 electronic, 4 digital special VAT invoice. */
  readonly invoiceType: 1 | 2 | 4;
  /** Title, equal to the name of the subject. */
  readonly invoiceTitle?: string | undefined;
  /** Required for type 2. `id`: tax number, 15, 17, 18 or 20 characters. */
  readonly electronic?: { readonly id: string; readonly desc?: string | undefined } | undefined;
  /** Required for type 4. `id`: tax number, 15, 17, 18 or 20 characters. */
  readonly vat?:
    | {
        readonly id: string;
        readonly enterprisePhone: string;
        readonly enterpriseAddress: string;
        readonly bankName: string;
        readonly bankAccount: string;
        readonly desc?: string | undefined;
      }
    | undefined;
}

/** What to verify. Pictures are PNG, JPEG or GIF of at most 2 MB, with their content type. */
export interface VerificationInput {
  /** Kind of subject: 1 enterprise, 12 sole trader, 15 person; others as `basicInfo.getAccountBasicInfo` tells. */
  readonly customerType: number;
  readonly contactInfo: { readonly name: string; readonly email: string };
  /** Picture of the subject's document; required unless a person. */
  readonly qualification?: Material | undefined;
  /** Further documents of the subject, at most 10. */
  readonly qualificationOther?: readonly Material[] | undefined;
  /** Name of the mini program. */
  readonly accountName: string;
  /** What the name rests on: 1 chosen words, 2 trade mark. */
  readonly accountNameType: 1 | 2;
  /** Documents for a name with reserved words. */
  readonly accountSupplemental?: readonly Material[] | undefined;
  /** Who pays: 1 the package that the platform bought, 2 the merchant, on the administrator's page. */
  readonly payType: 1 | 2;
  /** Service market app id of the platform's own subject; required with `payType` 1. */
  readonly serviceAppid?: string | undefined;
  /** Only with `payType` 2. */
  readonly invoiceInfo?: VerificationInvoice | undefined;
  /** Identity of a person to verify: name of a leaf of `wxVerify.getIdentityTree`. */
  readonly authIdentification?: string | undefined;
  /** Proof of that identity, required with it, at most 10. */
  readonly authIdentMaterial?: readonly Material[] | undefined;
  /** Phone number of the platform. */
  readonly thirdPartyPhone?: string | undefined;
}

const person = 15;
const taxNumberLengths: readonly number[] = [15, 17, 18, 20];
const maxPictures = 10;

/** @param at - path of the input in the caller's own. @returns what WeChat would refuse, or would send back days later. */
export function checkVerification(input: VerificationInput, at = ''): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const need = (isThere: unknown, path: string, message: string): void => {
    if (!isThere) issues.push({ path: `${at}${path}`, message });
  };
  const isPerson = input.customerType === person;
  need(typeof input.customerType === 'number', 'customerType', 'is missing: 1 enterprise, 12 sole trader, 15 person');
  need(input.contactInfo?.name, 'contactInfo.name', 'is missing');
  need(/^\S+@\S+$/.test(input.contactInfo?.email ?? ''), 'contactInfo.email', 'must be a mail address');
  need(input.accountName, 'accountName', 'is missing');
  need([1, 2].includes(input.accountNameType), 'accountNameType', 'must be 1 (chosen words) or 2 (trade mark)');
  need([1, 2].includes(input.payType), 'payType', 'must be 1 (package of the platform) or 2 (merchant)');
  need(isPerson || input.qualification, 'qualification', 'is required unless customerType is 15 (person)');
  need(input.payType !== 1 || input.serviceAppid, 'serviceAppid', 'is required with payType 1');
  need(input.payType !== 1 || !input.invoiceInfo, 'invoiceInfo', 'must be left out with payType 1');
  need(isPerson || !input.authIdentification, 'authIdentification', 'is only for persons (customerType 15)');
  need(
    !input.authIdentification || input.authIdentMaterial?.length,
    'authIdentMaterial',
    'is required with authIdentification',
  );
  for (const path of ['qualificationOther', 'authIdentMaterial'] as const)
    need((input[path]?.length ?? 0) <= maxPictures, path, `holds more than ${maxPictures} pictures`);
  checkInvoice(input.invoiceInfo, need);
  return issues;
}

function checkInvoice(
  invoice: VerificationInvoice | undefined,
  need: (isThere: unknown, path: string, message: string) => void,
): void {
  if (invoice === undefined) return;
  const { invoiceType, electronic, vat, invoiceTitle } = invoice;
  need(
    [1, 2, 4].includes(invoiceType),
    'invoiceInfo.invoiceType',
    'must be 1 (none), 2 (electronic) or 4 (digital VAT)',
  );
  need(invoiceType === 1 || invoiceTitle, 'invoiceInfo.invoiceTitle', 'is missing: the name of the subject');
  need(invoiceType !== 2 || electronic, 'invoiceInfo.electronic', 'is required with invoiceType 2');
  need(invoiceType !== 4 || vat, 'invoiceInfo.vat', 'is required with invoiceType 4');
  for (const [name, part] of Object.entries({ electronic, vat }))
    need(
      !part || taxNumberLengths.includes(part.id.length),
      `invoiceInfo.${name}.id`,
      'must have 15, 17, 18 or 20 characters',
    );
}

/** @param input - with media ids in place of its files. */
export const verificationData = (input: VerificationInput): ApplyVerifyRequest['auth_data'] =>
  toWire(input) as ApplyVerifyRequest['auth_data'];
