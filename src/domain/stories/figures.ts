import { plainWordsOf } from './speech';

/** What a number in a story can be about. */
export type MetricKind = 'technical' | 'business' | 'team' | 'customer';

/** Words that tell the kind of a number. Ours; a word stands in one list only. */
export const metricWords = {
  technical:
    'latency ms p50 p90 p95 p99 uptime availability throughput qps tps rps request requests error errors bug bugs defect defects outage outages incident incidents cpu memory deploy deploys deployment deployments build builds coverage alert alerts page pages query queries load downtime sev1 sev2 mttr rollback rollbacks',
  business:
    'revenue cost costs saving savings saved profit margin margins budget sales conversion conversions arr churn dollars dollar spend spending roi orders market growth contract contracts',
  team: 'team teams engineer engineers people hire hires hired hiring attrition promoted promotion promotions onboarding velocity morale engagement turnover report reports manager managers sprint sprints mentored interns',
  customer:
    'customer customers user users nps csat star stars rating ratings satisfaction complaint complaints ticket tickets retention adoption subscriber subscribers reviews contacts merchants sellers shoppers',
} as const satisfies Record<MetricKind, string>;

/** The metric kinds in the order in which cells list them. */
export const metricKinds = [
  'technical',
  'business',
  'team',
  'customer',
] as const satisfies MetricKind[];

/** What the figures of a text show. */
export interface Figures {
  readonly count: number;
  readonly kinds: readonly MetricKind[];
}

/**
 * The figures in a text and what they are about. A figure is a word that begins with a digit, or
 * with `$` and a digit; bare years from 1990 to 2099 and the numbers of a list are none. A kind is
 * there when a word of its list stands in a sentence with a figure; `$` is business.
 *
 * @example figuresIn('1. In 2021 I cut costs by $40K, or 12%.')
 * //=> { count: 2, kinds: ['business'] }
 */
export function figuresIn(text: string): Figures {
  const kinds = new Set<MetricKind>();
  let count = 0;
  for (const words of sentencesOf(text)) {
    const figures = words.filter(isFigure);
    if (figures.length === 0) continue;
    count += figures.length;
    if (figures.some((word) => word.startsWith('$'))) kinds.add('business');
    for (const word of words) {
      const kind = kindOfWord.get(word);
      if (kind !== undefined) kinds.add(kind);
    }
  }
  return { count, kinds: metricKinds.filter((kind) => kinds.has(kind)) };
}

const kindOfWord = new Map(
  metricKinds.flatMap((kind) => metricWords[kind].split(' ').map((word) => [word, kind] as const)),
);

/** The words of each sentence, without the numbers of a list. */
function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\s*\(?\d{1,2}[.)](?=\s|$)/gm, '')
    .split(/[.!?](?=\s|$)|[\n;]/)
    .map(plainWordsOf);
}

function isFigure(word: string): boolean {
  const first = word.charCodeAt(word.startsWith('$') ? 1 : 0);
  return first >= 48 && first <= 57 && !/^(?:199\d|20\d\d)$/.test(word);
}
