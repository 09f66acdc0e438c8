/** Kind of subject that stands for a person. */
export const personSubject = 5;

/** 单位性质, as the ministry numbers it. */
export const subjectTypes: readonly { readonly type: number; readonly name: string; readonly remark: string }[] = [
  { type: 2, name: '政府机关', remark: '' },
  { type: 3, name: '事业单位', remark: '' },
  { type: 4, name: '企业', remark: '个体工商户也选此项' },
  { type: personSubject, name: '个人', remark: '' },
  { type: 6, name: '社会团体', remark: '' },
];

/** 证件类型; `subject_type` 5 are documents of persons. */
export const certificateTypes: readonly {
  readonly type: number;
  readonly subject_type: number;
  readonly name: string;
  readonly remark: string;
}[] = [
  { type: 1, subject_type: 4, name: '营业执照（个人或企业）', remark: '' },
  { type: 2, subject_type: personSubject, name: '居民身份证', remark: '' },
  { type: 3, subject_type: 2, name: '组织机构代码证', remark: '' },
  { type: 4, subject_type: 3, name: '事业单位法人证书', remark: '' },
  { type: 6, subject_type: 6, name: '社会团体法人登记证书', remark: '' },
  { type: 11, subject_type: personSubject, name: '港澳居民来往内地通行证', remark: '' },
];

interface District {
  readonly type: 1 | 2 | 3;
  readonly code: number;
  readonly name: string;
  readonly sub_list?: readonly District[];
}

/** Two provinces with what tests need below them. */
export const districts: readonly District[] = [
  {
    type: 1,
    code: 110000,
    name: '北京市',
    sub_list: [
      {
        type: 2,
        code: 110100,
        name: '市辖区',
        sub_list: [
          { type: 3, code: 110101, name: '东城区' },
          { type: 3, code: 110105, name: '朝阳区' },
        ],
      },
    ],
  },
  {
    type: 1,
    code: 440000,
    name: '广东省',
    sub_list: [{ type: 2, code: 440100, name: '广州市', sub_list: [{ type: 3, code: 440106, name: '天河区' }] }],
  },
];

/** 前置审批项; the first stands for none. */
export const approvalTypes: readonly { readonly type: number; readonly name: string }[] = [
  { type: 1, name: '以上都不涉及' },
  { type: 2, name: '新闻' },
  { type: 3, name: '出版' },
  { type: 4, name: '药品和医疗器械' },
];

/** The kind of approval that stands for none. */
export const noApproval = 1;

/** 服务内容类型 on two levels; filings take the second. */
export const serviceContentTypes: readonly {
  readonly type: number;
  readonly parent_type?: number;
  readonly name: string;
  readonly remark: string;
}[] = [
  { type: 1, name: '网络购物', remark: '' },
  { type: 3, parent_type: 1, name: '综合电商', remark: '' },
  { type: 4, parent_type: 1, name: '生鲜果蔬', remark: '' },
  { type: 2, name: '生活服务', remark: '' },
  { type: 5, parent_type: 2, name: '餐饮', remark: '' },
];

/** Whether province, city and district stand below each other. */
export function isArea(province: unknown, city: unknown, district: unknown): boolean {
  const below = (list: readonly District[] | undefined, code: unknown): readonly District[] | undefined => {
    const found = list?.find((one) => String(one.code) === code);
    return found && (found.sub_list ?? []);
  };
  return below(below(below(districts, province), city), district) !== undefined;
}
