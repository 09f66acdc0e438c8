// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Data the member gave. */
export interface UserInfo {
  /** Answers to standard questions. */
  common_field_list: {
    /** Question, such as USER_FORM_INFO_FLAG_MOBILE. */
    name: string;
    /** Answer. */
    value: string;
  }[];
  /** Answers to custom questions. */
  custom_field_list: {
    /** Name of the question. */
    name: string;
    /** Answer. */
    value: string;
  }[];
}

/** Schema of {@link UserInfo}. */
export const userInfo = (z: Zod): ZodSchema<UserInfo> =>
  z.looseObject({
    common_field_list: z.array(z.looseObject({ name: z.string(), value: z.string() })),
    custom_field_list: z.array(z.looseObject({ name: z.string(), value: z.string() })),
  });
