import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

interface SampleStory {
  readonly made: readonly [week: number, dayOfWeek: number];
  readonly title: string;
  readonly theme: string;
  readonly codes: readonly [primary: string, secondary: string];
  /** Status, quality (0 for none yet) and who rated it. */
  readonly state: readonly [status: string, quality: number, rater?: string];
  readonly shape: readonly [framework: string, year: number, level: string];
  /** Situation, task, action, result, learning. */
  readonly parts: readonly string[];
  readonly metrics?: string;
}

/** Uneven on purpose: Frugality has no story, a few principles have one, others four or five. */
const stories: readonly SampleStory[] = [
  {
    made: [1, 3],
    title: 'Payments migration',
    theme: 'Delivery',
    codes: ['DR', 'OW, DD'],
    state: ['Ready', 4, 'mentor'],
    shape: ['STAR', 2024, 'L6'],
    parts: [
      'Our payments ran on a system whose vendor was closing down in nine months.',
      'I owned the move of 40 services without stopping a payment.',
      'I cut the move into 12 steps, ran both systems side by side and compared every booking.',
      'We finished 3 weeks early; 2 of 6 million payments needed a manual fix.',
      'I now plan the comparison before the move.',
    ],
    metrics: '40 services, 6 million payments, 3 weeks early',
  },
  {
    made: [1, 3],
    title: 'On-call rebuild',
    theme: 'Operations',
    codes: ['OW', 'HS, ET'],
    state: ['Ready', 3.5, 'mentor'],
    shape: ['STAR', 2023, 'L6'],
    parts: [
      'My team was paged 31 times a week and two people wanted to leave.',
      'Nobody had asked me to, but I took the pager on as my problem.',
      'I read every page of a month, deleted half of the alarms and gave the rest an owner.',
      'Pages fell from 31 to 6 a week in two months, and both stayed.',
      'An alarm without an owner is noise.',
    ],
    metrics: '31 to 6 pages a week',
  },
  {
    made: [1, 3],
    title: 'The refund that took 11 days',
    theme: 'Customers',
    codes: ['CO', 'DD, BA'],
    state: ['Drafted', 3, 'self'],
    shape: ['STAR', 2022, 'L6'],
    parts: [
      'Customers wrote that refunds took 11 days, while our chart said 2.',
      'I wanted to know whose clock was right.',
      'I followed 50 refunds by hand and found a queue that our chart did not see.',
      'Refunds now take 2.5 days, and letters about them fell by 60 %.',
      'I measure from where the customer stands.',
    ],
    metrics: '11 to 2.5 days, 60 % fewer letters',
  },
  {
    made: [2, 5],
    title: 'Two teams, one calendar',
    theme: 'Influence',
    codes: ['ET', 'CO, HB'],
    state: ['Drafted', 2.5, 'self'],
    shape: ['STAR', 2023, 'L6'],
    parts: [
      'A sister team and mine broke each other at every second release.',
      'We needed one release calendar that neither of us owned.',
      'I wrote the first version, asked their lead to correct it, and we ran it together.',
      'Broken releases went from 8 a quarter to 1.',
      '',
    ],
    metrics: '8 to 1 broken releases',
  },
  {
    made: [2, 5],
    title: 'Saying no to the rewrite',
    theme: 'Conflict',
    codes: ['HB', 'AR, ET'],
    state: ['Drafted', 2.5, 'self'],
    shape: ['CAR', 2021, 'L6'],
    parts: [
      'My director wanted a rewrite of search in one year.',
      '',
      'We collected the figures and I showed that three fixes gave most of the gain.',
      'The rewrite was dropped; the fixes shipped in ten weeks.',
      'Figures first, opinion second.',
    ],
  },
  {
    made: [3, 6],
    title: 'Half the cold starts',
    theme: 'Technology',
    codes: ['DD', 'IS'],
    state: ['Drafted', 3, 'self'],
    shape: ['STAR', 2024, 'L6'],
    parts: [
      'One call in twenty took four seconds, and nobody knew why.',
      'I gave myself one week to find out.',
      'I traced 200 slow calls and found that a library opened 30 connections at start.',
      'The slowest calls went from 4.1 to 1.3 seconds.',
      'Look at the slow ones, not at the mean.',
    ],
    metrics: '4.1 to 1.3 seconds',
  },
  {
    made: [4, 6],
    title: 'An engineer nobody wanted',
    theme: 'People',
    codes: ['HD', 'ET, SE'],
    state: ['Drafted', 3, 'self'],
    shape: ['STAR', 2022, 'L6'],
    parts: [
      'A colleague came to me with two poor reviews.',
      'I had half a year to help them or to part ways.',
      'We agreed on one goal a week, and I paired them with our best reviewer.',
      'A year later they led a project of four.',
      'Most poor reviews begin with an unclear goal.',
    ],
  },
  {
    made: [4, 6],
    title: 'One form instead of nine',
    theme: 'Invention',
    codes: ['IS', 'CO, LC'],
    state: ['Drafted', 2.5, 'self'],
    shape: ['STAR', 2021, 'L5'],
    parts: [
      'New partners filled in nine forms before their first test order.',
      'I was asked to translate them; I asked why there were nine.',
      'I put all questions on a wall, and we kept the 14 that anyone read.',
      'Partners now start in 2 days instead of 3 weeks.',
      '',
    ],
    metrics: '9 forms to 1, 3 weeks to 2 days',
  },
  {
    made: [7, 6],
    title: 'Shipping before the holiday',
    theme: 'Speed',
    codes: ['BA', 'DR, OW'],
    state: ['Drafted', 2, 'self'],
    shape: ['STAR', 2023, 'L6'],
    parts: [
      'A tax rule changed five days before a holiday.',
      'We had to decide without knowing the final text.',
      'We shipped a switch for both readings of the rule.',
      'It was right on the day, and was never touched again.',
      '',
    ],
  },
  {
    made: [9, 3],
    title: 'The forecast that was wrong',
    theme: 'Judgement',
    codes: ['AR', 'DD, LC'],
    state: ['Drafted', 2.5, 'self'],
    shape: ['CARL', 2022, 'L6'],
    parts: [
      'I had promised that one region would be enough for the year.',
      'By April we were at 92 % and I had to say so.',
      'I showed my own wrong assumption first, then two ways out with their cost.',
      'We added a region in 7 weeks and lost no order.',
      'I now write down what would prove me wrong.',
    ],
    metrics: '92 % full, 7 weeks',
  },
  {
    made: [11, 6],
    title: 'A platform for six teams',
    theme: 'Vision',
    codes: ['TB', 'SR, IS'],
    state: ['Idea', 0],
    shape: ['STAR', 2024, 'L6'],
    parts: ['Six teams had built the same import six times.', '', '', '', ''],
  },
  {
    made: [2, 5],
    title: 'A week without meetings',
    theme: 'People',
    codes: ['LC', 'HS'],
    state: ['Retired', 1.5, 'self'],
    shape: ['STAR', 2018, 'L5'],
    parts: [
      'The team had 14 hours of meetings a week.',
      'I wanted to know which ones we would miss.',
      'We stopped all of them for a week and brought back four.',
      'Meetings fell to 6 hours.',
      'Too small for this level.',
    ],
  },
];

/** The story bank of the sample candidate. */
export const sampleStories: readonly SampleRow[] = stories.map(
  ({ made, title, theme, codes, state, shape, parts, metrics = '' }, index) => {
    const created = dayIn(...made);
    const [primary, secondary] = codes;
    const [status, quality, qualityRater = ''] = state;
    const [framework, year, level] = shape;
    const [situation = '', task = '', action = '', result = '', learning = ''] = parts;
    const text = { situation, task, action, result, learning, metrics };
    return {
      since: created,
      cells: {
        id: sampleId('s', index),
        created,
        title,
        theme,
        framework,
        primary,
        secondary,
        ...text,
        year,
        level,
        status,
        quality: quality === 0 ? '' : quality,
        qualityRater,
      },
    };
  },
);
