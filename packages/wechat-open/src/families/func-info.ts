/** One permission set (权限集) that the account granted to the platform. */
export interface FuncInfo {
  /** Which set. */
  funcscope_category: {
    /** Number of the set, such as 18 for development. The list is in the platform's pages only. */
    id: number;
    /** Old answers only. */
    type?: number | undefined;
    /** Old answers only: the set's Chinese name. */
    name?: string | undefined;
    /** Old answers only. */
    desc?: string | undefined;
  };
  /** Present for sets that a platform may have to confirm. */
  confirm_info?:
    | {
        /** 1 when the platform must confirm the set before it can use it. */
        need_confirm?: number | undefined;
        /** 1 when it was confirmed. */
        already_confirm?: number | undefined;
        /** 1 when it can be confirmed. */
        can_confirm?: number | undefined;
      }
    | undefined;
}

/**
 * The granted sets. An account that granted none gives `''`, `{}` or nothing instead of `[]`.
 * Source: real answers of `api_query_auth` and `api_get_authorizer_info`. Read it with {@link permissionSetsOf}.
 */
export type FuncInfoList = FuncInfo[] | '' | Record<string, never>;

/** The numbers of the granted sets, whatever form WeChat gave the list. */
export const permissionSetsOf = (list: FuncInfoList | undefined): readonly number[] =>
  Array.isArray(list) ? list.map((item) => item.funcscope_category.id) : [];
