import { wordsOf } from './speech';

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

/**
 * The number of figures in a text: words that begin with a digit, or with `$` and a digit. Bare
 * years from 1990 to 2099 and the numbers of a list are not figures.
 *
 * @example countNumbers('1. In 2021 I cut costs by $40K, or 12%.') //=> 2
 */
export function countNumbers(text: string): number {
  return wordsOf(withoutListNumbers(text)).filter(isFigure).length;
}

/** The kinds of the figures in a text: a word of the kind's list in a sentence with a figure. */
export function metricKindsIn(text: string): readonly MetricKind[] {
  const said = new Set(
    withoutListNumbers(text)
      .split(/[.!?](?=\s|$)|[\n;]/)
      .map((sentence) => wordsOf(sentence))
      .filter((words) => words.some(isFigure))
      .flatMap((words) => words.map((word) => word.toLowerCase())),
  );
  const impliesMoney = [...said].some((word) => word.startsWith('$'));
  return metricKinds.filter(
    (kind) =>
      (kind === 'business' && impliesMoney) ||
      metricWords[kind].split(' ').some((word) => said.has(word)),
  );
}

function isFigure(word: string): boolean {
  return /^\$?\p{N}/u.test(word) && !/^(?:199\d|20\d\d)$/.test(word);
}

function withoutListNumbers(text: string): string {
  return text.replace(/^\s*\(?\d{1,2}[.)](?=\s|$)/gm, '');
}
