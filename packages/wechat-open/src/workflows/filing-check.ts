import type { ValidationIssue } from '@minigate/core';
import type { FilingInput, FilingMaterials, FilingPerson } from './filing-input.js';

/** Kind of subject that stands for a person. */
const person = 5;
const maxContentTypes = 5;
const commentLength = { min: 20, max: 200 };
const maxOtherMaterials = 10;

type Need = (isThere: unknown, path: string, message: string) => void;

/** @returns what WeChat would refuse, or would notice days later. */
export function checkFiling({ subject, applet, materials = {} }: FilingInput): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const need: Need = (isThere, path, message) => {
    if (!isThere) issues.push({ path, message });
  };
  const base = subject?.baseInfo;
  need(typeof base?.type === 'number', 'subject.baseInfo.type', 'is missing; icpFiling.listSubjectTypes() lists them');
  for (const name of ['name', 'province', 'city', 'district', 'address'] as const)
    need(typeof base?.[name] === 'string' && base[name] !== '', `subject.baseInfo.${name}`, 'is missing');
  checkSubject(subject, base?.type === person, need);
  checkPerson(subject?.principalInfo, 'subject.principalInfo', need);
  checkPerson(applet?.principalInfo, 'applet.principalInfo', need);
  checkApplet(applet?.baseInfo, need);
  checkMaterials(materials, base?.type === person, need);
  return issues;
}

function checkSubject(subject: FilingInput['subject'] | undefined, isPerson: boolean, need: Need): void {
  const { organizeInfo, legalPersonInfo, personalInfo, principalInfo } = subject ?? {};
  if (isPerson) {
    need(!legalPersonInfo, 'subject.legalPersonInfo', 'must be left out for a person (type 5)');
    const same = !organizeInfo || organizeInfo.certificateNumber === principalInfo?.certificateNumber;
    need(same, 'subject.organizeInfo.certificateNumber', 'must equal that of principalInfo for a person (type 5)');
    return;
  }
  need(!personalInfo?.residencePermit, 'subject.personalInfo.residencePermit', 'is only for persons (type 5)');
  need(organizeInfo, 'subject.organizeInfo', 'is required unless type is 5 (person)');
  if (organizeInfo)
    need(
      organizeInfo.certificatePhoto,
      'subject.organizeInfo.certificatePhoto',
      'is required unless type is 5 (person)',
    );
  need(
    !principalInfo?.authorizationLetter || legalPersonInfo,
    'subject.legalPersonInfo',
    'is required when somebody else is responsible (principalInfo.authorizationLetter)',
  );
  need(
    !legalPersonInfo || principalInfo?.authorizationLetter,
    'subject.principalInfo.authorizationLetter',
    'is required when legalPersonInfo names somebody else',
  );
}

function checkPerson(one: FilingPerson | undefined, at: string, need: Need): void {
  for (const name of ['name', 'mobile', 'email', 'emergencyContact', 'certificateNumber'] as const)
    need(typeof one?.[name] === 'string' && one[name] !== '', `${at}.${name}`, 'is missing');
  for (const name of ['certificatePhotoFront', 'certificatePhotoBack'] as const)
    need(one?.[name], `${at}.${name}`, 'is missing: a Blob, a stream or a media id');
  if (one === undefined) return;
  need(typeof one.certificateType === 'number', `${at}.certificateType`, 'is missing');
  need(one.emergencyContact !== one.mobile, `${at}.emergencyContact`, 'must differ from mobile');
  const { certificateValidityDateStart: start, certificateValidityDateEnd: end } = one;
  need(isDay(start), `${at}.certificateValidityDateStart`, 'must be a day, yyyyMMdd');
  const isLater = end === '长期' || (isDay(end) && end > start);
  need(isLater, `${at}.certificateValidityDateEnd`, 'must be a later day, yyyyMMdd, or 长期');
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}(?:0[1-9]|1[0-2])[0-3]\d$/.test(text);

function checkApplet(base: FilingInput['applet']['baseInfo'] | undefined, need: Need): void {
  const at = 'applet.baseInfo';
  const count = base?.serviceContentTypes?.length ?? 0;
  need(count >= 1 && count <= maxContentTypes, `${at}.serviceContentTypes`, `must hold 1 to ${maxContentTypes} kinds`);
  const { comment, nrlxDetails } = base ?? {};
  const fits = comment === undefined || (comment.length >= commentLength.min && comment.length <= commentLength.max);
  need(fits, `${at}.comment`, `must have ${commentLength.min} to ${commentLength.max} characters`);
  if (nrlxDetails === undefined) return;
  need(nrlxDetails.length > 0, `${at}.nrlxDetails`, 'needs the entry that stands for none when none applies');
  for (const [index, { type, code, media }] of nrlxDetails.entries()) {
    const isFirst = nrlxDetails.findIndex((other) => other.type === type) === index;
    need(isFirst, `${at}.nrlxDetails.${index}.type`, 'is there twice');
    need(!media || code, `${at}.nrlxDetails.${index}.code`, 'is required with media');
    need(!code || media, `${at}.nrlxDetails.${index}.media`, 'is required with code');
  }
}

function checkMaterials(materials: FilingMaterials, isPerson: boolean, need: Need): void {
  for (const [name, files] of Object.entries(materials) as [keyof FilingMaterials, readonly unknown[] | undefined][]) {
    const limit = name.endsWith('OtherMaterials') ? maxOtherMaterials : 1;
    need((files?.length ?? 0) <= limit, `materials.${name}`, `holds more than ${limit}`);
  }
  const letters = materials.businessNameChangeLetter ?? [];
  need(!isPerson || letters.length === 0, 'materials.businessNameChangeLetter', 'is not for persons (type 5)');
}
