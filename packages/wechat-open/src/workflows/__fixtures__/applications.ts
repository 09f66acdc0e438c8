// No imports but types: child processes load this file as it is.
import type { FilingInput, FilingPerson } from '../verification/filing-input.js';
import type { VerificationInput } from '../verification/verification-input.js';

/** A picture that differs with its text. */
export const picture = (text: string): File => new File([text], `${text}.png`, { type: 'image/png' });

/** A company that pays itself. */
export const company: VerificationInput = {
  customerType: 1,
  contactInfo: { name: 'Wei Example', email: 'wei@example.com' },
  qualification: picture('license'),
  qualificationOther: [picture('permit')],
  accountName: 'Corner shop',
  accountNameType: 1,
  payType: 2,
};

const responsible: FilingPerson = {
  name: '张三',
  mobile: '13012344321',
  email: 'zhangsan@example.com',
  emergencyContact: '17743211234',
  certificateType: 2,
  certificateNumber: '110105199001011234',
  certificateValidityDateStart: '20230815',
  certificateValidityDateEnd: '20330815',
  certificatePhotoFront: picture('front'),
  certificatePhotoBack: picture('back'),
};

/** A company's filing. */
export const companyFiling: FilingInput = {
  subject: {
    baseInfo: {
      type: 4,
      name: 'Corner Shop Ltd.',
      province: '110000',
      city: '110100',
      district: '110105',
      address: '高碑店路181号1栋12345室',
    },
    organizeInfo: {
      certificateType: 1,
      certificateNumber: '91310000000000000X',
      certificateAddress: '北京市朝阳区高碑店路181号',
      certificatePhoto: picture('license'),
    },
    principalInfo: responsible,
  },
  applet: {
    baseInfo: { serviceContentTypes: [3, 4], nrlxDetails: [{ type: 1 }] },
    principalInfo: responsible,
  },
  materials: {
    commitmentLetter: [picture('letter')],
    promiseVideo: [new File(['video'], 'promise.mp4', { type: 'video/mp4' })],
  },
};

/** Does each thing that persons and reviewers could do now; what nobody waits for is left. */
export const tryAll = async (...deeds: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const deed of deeds) await deed().catch(() => undefined);
};

/** What a promise rejects with. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
