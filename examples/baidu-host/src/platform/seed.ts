import type { AppSeed } from '@minigate/baidu-oss/testing';

const brands = ['港口', '山茶', '蓝鲸', '晨光', '云上', '南风', '松果', '小满'] as const;

const kinds: readonly {
  readonly name: string;
  readonly description: string;
  readonly category: readonly [number, string, string];
}[] = [
  { name: '外卖', description: '附近餐厅，三十分钟送达', category: [11, '餐饮', '外卖'] },
  { name: '天气', description: '逐小时天气与空气质量', category: [21, '工具', '天气'] },
  { name: '公交', description: '实时到站与换乘', category: [31, '出行', '公共交通'] },
  { name: '图书馆', description: '馆藏查询、续借与预约', category: [41, '教育', '图书'] },
  { name: '挂号', description: '医院预约挂号与报告查询', category: [51, '医疗', '挂号'] },
  { name: '电影票', description: '在线选座与影讯', category: [61, '娱乐', '影视'] },
] as const;

/**
 * Mini programs of a host.
 *
 * @param coverUrl - where covers are: `<coverUrl>/<number>.svg`.
 */
export function programs(coverUrl: string): readonly AppSeed[] {
  return kinds.flatMap(({ name, description, category: [id, parent, own] }, kind) =>
    brands.map((brand, index): AppSeed => {
      const number = kind * brands.length + index;
      return {
        // Beyond 2^53, as ids may be.
        appId: String(9_007_199_254_741_000n + BigInt(number)),
        name: `${brand}${name}`,
        description,
        covers: [`${coverUrl}/${number}.svg`],
        categories: [
          { id: id * 100 + 1, name: own, description: own, parent: { id, name: parent, description: parent } },
        ],
        qualification: { name: `${brand}科技有限公司` },
        status: number % 17 === 5 ? 4 : number % 23 === 9 ? 2 : 1,
        packages: [{ version: `1.${index}.0` }],
      };
    }),
  );
}

/** A cover: two colours that follow from its number. */
export function cover(number: number): string {
  const hue = (number * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="hsl(${hue} 62% 52%)"/><circle cx="${20 + ((number * 13) % 56)}" cy="${20 + ((number * 29) % 56)}" r="30" fill="hsl(${(hue + 40) % 360} 70% 66%)"/></svg>`;
}
