// Parts of several schemas. Apart from the types of the same things, so that consumers' declarations stay free of zod.
import type { Int64 } from '@minigate/core';
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { FuncInfoList } from './func-info.js';
import type { Empty, Numeric, NumericId } from './wire.js';

export { upload } from '@minigate/core/schema';

/** Makes the objects of a part: `z.strictObject` where a request holds it, `z.looseObject` where an answer does. */
export type MakeObject = Zod['strictObject'] | Zod['looseObject'];

/** Schema of {@link Numeric}. */
export const numeric = (z: Zod): ZodSchema<Numeric> => z.union([z.number(), z.string()]);

/** Schema of {@link Int64}. */
export const int64 = (z: Zod): ZodSchema<Int64> => z.union([z.number(), z.bigint()]);

/** Schema of {@link NumericId}. */
export const numericId = (z: Zod): ZodSchema<NumericId> => z.union([z.number(), z.bigint(), z.string()]);

/** Schema of {@link Empty}. */
export const empty = (z: Zod): ZodSchema<Empty> => z.union([z.literal(''), z.tuple([])]);

/** Schema of {@link FuncInfoList}. */
export const funcInfoList = (z: Zod): ZodSchema<FuncInfoList> =>
  z.union([
    z.array(
      z.looseObject({
        funcscope_category: z.looseObject({
          id: z.number(),
          type: z.number().optional(),
          name: z.string().optional(),
          desc: z.string().optional(),
        }),
        confirm_info: z
          .looseObject({
            need_confirm: z.number().optional(),
            already_confirm: z.number().optional(),
            can_confirm: z.number().optional(),
          })
          .optional(),
      }),
    ),
    z.literal(''),
    z.record(z.string(), z.never()),
  ]);
