import { reach } from './target';
import { monthEnd, on, tasksOf } from './rows';

/** Month 6, weeks 21 to 24: the last gaps, then rest. Interview-day lists hang on the interview. */
export const month6 = [
  ...tasksOf('topic', [
    [
      'w21-weak-areas',
      'plan',
      on(21, 'Mon'),
      '002:401',
      'Fill in the weak-area rows of the Assessment sheet',
    ],
    [
      'w21-extra-time',
      'plan',
      on(21),
      '002:411',
      'Each day, extra time for the row that is furthest from its target',
    ],
    [
      'w22-weaknesses',
      'plan',
      on(22, 'Wed'),
      '002:418',
      'Monday to Wednesday: the last weak spots',
    ],
    ['w22-light', 'plan', on(22, 'Fri'), '002:419', 'Thursday and Friday: light practice only'],
    ['w22-rest', 'plan', on(22, 'Sat'), '002:420', 'Rest, and picture the day going well'],
    [
      'w23-mocks',
      'mocks',
      on(23, 'Tue'),
      '002:425',
      'Two last mocks, on Monday and Tuesday',
      reach('mockSessions', 15),
    ],
    ['w23-rest-day', 'plan', on(23, 'Wed'), '002:426', 'A day off'],
    ['w23-tidy', 'plan', on(23, 'Thu'), '002:427', 'Skim your notes and put them in one place'],
    ['w23-last-day', 'plan', on(23, 'Fri'), '002:428', 'Finish what is still open, then stop'],
    ['w23-rest', 'plan', on(23, 'Sat'), '002:429', 'Rest'],
  ]),
  ...tasksOf('deliverable', [
    [
      'm6-scores',
      'mocks',
      monthEnd(6),
      '002:453',
      'Outside scores of 4.5 or better in all three components',
      reach('componentScore', 4.5),
    ],
    [
      'm6-booked',
      'logistics',
      monthEnd(6),
      '002:454',
      'Your interview is booked and its day is in Settings',
      reach('interviewDays', 1),
    ],
    ['m6-logistics', 'logistics', monthEnd(6), '002:455', 'Everything around the day is settled'],
    ['m6-confidence', 'plan', monthEnd(6), '002:456', 'You look forward to it'],
    ['m6-ready', 'plan', monthEnd(6), '002:457', 'You can show your best on the day'],
  ]),
  ...tasksOf('goal', [
    ['m6-goal-form', 'plan', monthEnd(6), '002:393', 'Stay in form without wearing yourself out'],
    ['m6-goal-refine', 'plan', monthEnd(6), '002:394', 'Change only what feedback asks for'],
    ['m6-goal-calm', 'plan', monthEnd(6), '002:395', 'Prepare your mind as well as your answers'],
    ['m6-goal-logistics', 'logistics', monthEnd(6), '002:396', 'Settle the date and the details'],
  ]),
];
