import type { Source } from '../sources';
import { on } from './rows';
import type { Cost, ResourceTask, TaskArea } from './task';

/** Rows of id, area, cost, sources, text. */
const rows = [
  [
    'get-problem-site',
    'coding',
    'paid',
    ['002:81', '004:49'],
    'A problem site with company lists, such as LeetCode Premium; its free part is a fair start',
  ],
  [
    'get-design-course',
    'design',
    'paid',
    ['002:82', '004:51'],
    'A system design course or book; a library may lend it',
  ],
  [
    'get-aws-account',
    'design',
    'free',
    ['002:83', '004:50'],
    'An AWS account within the free tier; set a budget alarm first',
  ],
  [
    'get-mock-partners',
    'mocks',
    'varies',
    ['002:84'],
    'A way to find mock partners: peers cost nothing, professionals do',
  ],
] as const satisfies readonly (readonly [string, TaskArea, Cost, readonly Source[], string])[];

/** What to get in week 1, with its cost. None of it is required. */
export const resources: readonly ResourceTask[] = rows.map(([id, area, cost, sources, text]) => ({
  id,
  kind: 'resource',
  area,
  cost,
  status: 'To get',
  when: on(1, 'Tue'),
  text,
  sources,
}));
