/** A category of the second level. */
export interface CategoryNode {
  readonly first: number;
  readonly firstName: string;
  readonly second: number;
  readonly secondName: string;
  /** Alternatives, each a set of certificates by name. Empty: none are needed. */
  readonly certificates: readonly (readonly string[])[];
  /** Not for persons. */
  readonly companiesOnly: boolean;
}

/** One of each kind of the platform's some hundred categories: without certificates, with one of several, with several at once. */
const tree: readonly CategoryNode[] = [
  node([150, 'Shopping'], [154, 'General merchandise'], [], false),
  node([150, 'Shopping'], [155, 'Food'], [['《食品经营许可证》'], ['《食品生产许可证》']]),
  node([150, 'Shopping'], [156, 'Books'], [['《出版物经营许可证》']]),
  node([8, 'Express and post'], [581, 'Couriers'], [['《快递业务经营许可证》']]),
  node([304, 'Medical'], [316, 'Clinics'], [['《医疗机构执业许可证》', '《卫生许可证》']]),
  node([287, 'Tools'], [614, 'Notes'], [], false),
  node([287, 'Tools'], [615, 'Calendars'], [], false),
  node([287, 'Tools'], [616, 'Calculators'], [], false),
  node([287, 'Tools'], [617, 'Weather'], [], false),
];

function node(
  [first, firstName]: readonly [number, string],
  [second, secondName]: readonly [number, string],
  certificates: readonly (readonly string[])[],
  companiesOnly = true,
): CategoryNode {
  return { first, firstName, second, secondName, certificates, companiesOnly };
}

/** The category of both ids, whoever may have it. */
export function categoryNode(first: number, second: number): CategoryNode | undefined {
  return tree.find((one) => one.first === first && one.second === second);
}

/** Whether a subject of the account's kind may have the category. */
export function isOffered({ companiesOnly }: CategoryNode, isPerson: boolean): boolean {
  return !companiesOnly || !isPerson;
}

/** The offered categories as on the wire: flat, with the root and the first level. */
export function wireTree(isPerson: boolean): unknown {
  const offered = tree.filter((one) => isOffered(one, isPerson));
  const firsts = new Map(offered.map(({ first, firstName }) => [first, firstName]));
  return {
    categories_list: {
      categories: [
        { id: 0, children: [...firsts.keys()] },
        ...[...firsts].map(([id, name]) => ({
          id,
          name,
          level: 1,
          father: 0,
          children: offered.filter(({ first }) => first === id).map(({ second }) => second),
          sensitive_type: 0,
        })),
        ...offered.map(({ first, second, secondName, certificates }) => ({
          id: second,
          name: secondName,
          level: 2,
          father: first,
          children: [],
          sensitive_type: certificates.length > 0 ? 1 : 0,
          qualify: {
            exter_list: certificates.map((names) => ({ inner_list: names.map((name) => ({ name, url: '' })) })),
            remark: certificates.length > 1 ? 'One of the sets is enough.' : '',
          },
        })),
      ],
    },
  };
}
