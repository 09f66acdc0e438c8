/** A keyword of a public title. */
export interface Keyword {
  readonly kid: number;
  readonly name: string;
  readonly example: string;
  /** Kind of value; with `kid` it makes the key of the data, such as `thing1`. */
  readonly rule: string;
  /** What a keyword of the kind `enum` allows. */
  readonly values?: readonly string[];
}

/** A public title of the platform's library. `type`: 2 one-time, 3 long-term. */
export interface Title {
  readonly tid: number;
  readonly title: string;
  readonly type: 2 | 3;
  readonly keywords: readonly Keyword[];
}

const keyword = (kid: number, rule: string, name: string, example: string, values?: readonly string[]): Keyword => ({
  kid,
  rule,
  name,
  example,
  ...(values !== undefined && { values }),
});

/**
 * The public library, the same for every category: the real one has thousands of titles, this one enough of them for every kind
 * of value, a long-term title, and a newer title whose keywords are fixed (`tid` from 10000001).
 */
export const library: readonly Title[] = [
  {
    tid: 401,
    title: '订单发货通知',
    type: 2,
    keywords: [
      keyword(1, 'character_string', '订单号', 'A2026010100001'),
      keyword(2, 'thing', '商品名称', '手冲咖啡豆'),
      keyword(3, 'date', '发货时间', '2026年1月1日 15:01'),
      keyword(4, 'phrase', '订单状态', '配送中'),
      keyword(5, 'amount', '订单金额', '￥88.00'),
      keyword(6, 'phone_number', '联系电话', '0755-86000000'),
    ],
  },
  {
    tid: 402,
    title: '预约提醒',
    type: 2,
    keywords: [
      keyword(1, 'thing', '预约项目', '洗车'),
      keyword(2, 'time', '预约时间', '15:01'),
      keyword(3, 'name', '预约人', '小明'),
      keyword(4, 'car_number', '车牌号', '粤A8Z888'),
      keyword(5, 'number', '人数', '2'),
      keyword(6, 'letter', '座位区', 'A'),
    ],
  },
  {
    tid: 403,
    title: '售后进度通知',
    type: 2,
    keywords: [
      keyword(1, 'enum', '处理结果', '已退款', ['已退款', '已换货', '已拒绝']),
      keyword(2, 'thing', '备注', '三日内到账'),
      keyword(3, 'symbol', '评级', '★★★'),
    ],
  },
  {
    tid: 501,
    title: '就诊提醒',
    type: 3,
    keywords: [
      keyword(1, 'name', '就诊人', '小明'),
      keyword(2, 'time', '就诊时间', '2026年1月1日 15:01'),
      keyword(3, 'thing', '科室', '内科'),
    ],
  },
  {
    tid: 10_000_001,
    title: '取餐提醒',
    type: 2,
    keywords: [keyword(1, 'character_string', '取餐号', 'A01'), keyword(2, 'thing', '门店', '街角小店')],
  },
];
