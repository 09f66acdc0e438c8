// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { MakeObject } from '../schemas.js';

/** Data the member gave. */
export interface UserInfo {
  /** Answers to standard questions. */
  common_field_list: {
    /** Question, such as `USER_FORM_INFO_FLAG_MOBILE`. */
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

/** Validity. */
export interface DateInfo {
  /**
   * `DATE_TYPE_FIX_TIME_RANGE` fixed dates, `DATE_TYPE_FIX_TERM` days after receipt, `DATE_TYPE_PERMANENT` for ever (member
   * cards).
   */
  type: string;
  /** Start, seconds since the epoch; with `DATE_TYPE_FIX_TIME_RANGE`. */
  begin_timestamp?: number | undefined;
  /** End, seconds since the epoch; may also end cards with `DATE_TYPE_FIX_TERM`. */
  end_timestamp?: number | undefined;
  /** Days the card lasts after receipt; with `DATE_TYPE_FIX_TERM`. */
  fixed_term?: number | undefined;
  /** Days from receipt to start, 0 the same day; with `DATE_TYPE_FIX_TERM`. */
  fixed_begin_term?: number | undefined;
}

/** Schema of {@link DateInfo}. */
export const dateInfo = (z: Zod, object: MakeObject = z.strictObject): ZodSchema<DateInfo> =>
  object({
    type: z.string(),
    begin_timestamp: z.number().optional(),
    end_timestamp: z.number().optional(),
    fixed_term: z.number().optional(),
    fixed_begin_term: z.number().optional(),
  });

/** Condition of use. */
export interface UseCondition {
  /** Goods it is valid for. */
  accept_category?: string | undefined;
  /** Goods it is not valid for. */
  reject_category?: string | undefined;
  /** Smallest purchase in fen. */
  least_cost: number;
  /** Goods that must be bought; for exchange coupons. */
  object_use_for?: string | undefined;
  /** Whether it combines with other offers. */
  can_use_with_other_discount?: boolean | undefined;
}

/** Schema of {@link UseCondition}. */
export const useCondition = (z: Zod, object: MakeObject = z.strictObject): ZodSchema<UseCondition> =>
  object({
    accept_category: z.string().optional(),
    reject_category: z.string().optional(),
    least_cost: z.number(),
    object_use_for: z.string().optional(),
    can_use_with_other_discount: z.boolean().optional(),
  });

/** Pictures with text. */
export interface TextImage {
  /** Text below the picture. */
  text: string;
  /** Picture, URL on the CDN of WeChat. */
  image_url: string;
}

/** Schema of {@link TextImage}. */
export const textImage = (z: Zod, object: MakeObject = z.strictObject): ZodSchema<TextImage> =>
  object({ text: z.string(), image_url: z.string() });

/** Hours of use; shown only, not enforced. */
export interface TimeLimit {
  /** MONDAY to SUNDAY, or HOLIDAY. */
  type: string;
  /** Hour of the start, 0 to 23. */
  begin_hour?: number | undefined;
  /** Minute of the start, 0 to 59. */
  begin_minute?: number | undefined;
  /** Hour of the end, 0 to 23. */
  end_hour?: number | undefined;
  /** Minute of the end, 0 to 59. */
  end_minute?: number | undefined;
}

/** Schema of {@link TimeLimit}. */
export const timeLimit = (z: Zod, object: MakeObject = z.strictObject): ZodSchema<TimeLimit> =>
  object({
    type: z.string(),
    begin_hour: z.number().optional(),
    begin_minute: z.number().optional(),
    end_hour: z.number().optional(),
    end_minute: z.number().optional(),
  });

/** First custom field, shown on active cards. */
export interface CustomField1 {
  /**
   * `FIELD_NAME_TYPE_LEVEL`, `_COUPON`, `_STAMP`, `_DISCOUNT`, `_ACHIEVEMEN` (spelled so), `_MILEAGE`, `_SET_POINTS` or
   * `_TIMS`.
   */
  name_type?: string | undefined;
  /** Own name of the field, in place of `name_type`. */
  name?: string | undefined;
  /** Link of the field. */
  url?: string | undefined;
}

/** Schema of {@link CustomField1}, as a request has it. */
export const customField1 = (z: Zod): ZodSchema<CustomField1> =>
  z.strictObject({ name_type: z.string().optional(), name: z.string().optional(), url: z.string().optional() });

/** Payment from the card. */
export interface PayInfo {
  /** WeChat Pay payment code in the card. */
  swipe_card?:
    | {
        /** Whether the card shows a payment code. */
        is_swipe_card: boolean;
      }
    | undefined;
}

/** Schema of {@link PayInfo}, as a request has it. */
export const payInfo = (z: Zod): ZodSchema<PayInfo> =>
  z.strictObject({ swipe_card: z.strictObject({ is_swipe_card: z.boolean() }).optional() });

/** Rule of points for WeChat Pay. */
export interface BonusRule {
  /** Fen to spend for one reward. */
  cost_money_unit?: number | undefined;
  /** Points per reward. */
  increase_bonus?: number | undefined;
  /** Most points one purchase earns. */
  max_increase_bonus?: number | undefined;
  /** Points on activation. */
  init_increase_bonus?: number | undefined;
  /** Points to spend for one reduction. */
  cost_bonus_unit?: number | undefined;
  /** Reduction in fen. */
  reduce_money?: number | undefined;
  /** Smallest purchase in fen that takes points. */
  least_money_to_use_bonus?: number | undefined;
  /** Most points one purchase takes. */
  max_reduce_bonus?: number | undefined;
}

/** Schema of {@link BonusRule}. */
export const bonusRule = (z: Zod, object: MakeObject = z.strictObject): ZodSchema<BonusRule> =>
  object({
    cost_money_unit: z.number().optional(),
    increase_bonus: z.number().optional(),
    max_increase_bonus: z.number().optional(),
    init_increase_bonus: z.number().optional(),
    cost_bonus_unit: z.number().optional(),
    reduce_money: z.number().optional(),
    least_money_to_use_bonus: z.number().optional(),
    max_reduce_bonus: z.number().optional(),
  });

/** First custom entry, shown on active cards. */
export interface CustomCell1 {
  /** Name of the entry. */
  name: string;
  /** Hint at the right of the entry. */
  tips: string;
  /** Link of the entry. */
  url: string;
}

/** Schema of {@link CustomCell1}, as a request has it. */
export const customCell1 = (z: Zod): ZodSchema<CustomCell1> =>
  z.strictObject({ name: z.string(), tips: z.string(), url: z.string() });
