import type { Source } from '../sources';
import type { PrincipleCode } from '../../stories/principles';
import { principleCodes } from '../../stories/principles';

/** Questions of the behavioral guide by the principle that they show, as the guide maps them. */
export const guidePrinciples = {
  CO: [8, 24, 5],
  OW: [1, 14, 10],
  IS: [19, 2, 5],
  AR: [11, 21, 15],
  LC: [6, 12, 22],
  HD: [9, 20, 14],
  HS: [12, 5],
  TB: [1, 22],
  BA: [3, 18],
  FR: [2, 19],
  ET: [20, 7, 25],
  DD: [13, 4],
  HB: [11, 16, 21],
  DR: [1, 3, 5],
  // The guide maps no story to the two newest principles.
  SE: [],
  SR: [],
} as const satisfies Readonly<Record<PrincipleCode, readonly number[]>>;

/** A value of another company with the guide's questions that show it. */
export interface CompanyValue {
  readonly company: 'Google' | 'Meta';
  readonly name: string;
  /** Numbers of the guide's questions. */
  readonly questions: readonly number[];
  readonly source: Source;
}

/** Google's four traits and Meta's five values. */
export const companyValues = [
  { company: 'Google', name: 'Googleyness', questions: [12, 20], source: '003:1070' },
  {
    company: 'Google',
    name: 'General cognitive ability',
    questions: [13, 23, 2],
    source: '003:1073',
  },
  { company: 'Google', name: 'Leadership', questions: [17, 14], source: '003:1076' },
  {
    company: 'Google',
    name: 'Role-related knowledge',
    questions: [1, 4, 5, 13],
    source: '003:1079',
  },
  { company: 'Meta', name: 'Move fast', questions: [3, 22], source: '003:1090' },
  { company: 'Meta', name: 'Be bold', questions: [21, 17], source: '003:1092' },
  { company: 'Meta', name: 'Long-term impact', questions: [22, 15], source: '003:1095' },
  { company: 'Meta', name: 'Build social value', questions: [8, 24], source: '003:1097' },
  { company: 'Meta', name: 'Be open', questions: [25, 10], source: '003:1099' },
] as const satisfies readonly CompanyValue[];

/** The principles that the guide gives to one of its questions, in official order. */
export function guidePrinciplesOf(number: number): readonly PrincipleCode[] {
  return principleCodes.filter((code) => includes(guidePrinciples[code], number));
}

/** The other companies' values that the guide gives to one of its questions. */
export function guideTagsOf(number: number): readonly string[] {
  return companyValues.filter(({ questions }) => includes(questions, number)).map(valueTag);
}

/** The tag of a value, such as `Meta: Be bold`. */
export function valueTag({ company, name }: Pick<CompanyValue, 'company' | 'name'>): string {
  return `${company}: ${name}`;
}

function includes(numbers: readonly number[], number: number): boolean {
  return numbers.includes(number);
}
