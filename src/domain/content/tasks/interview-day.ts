import { atMost, reach } from './target';
import { beforeInterview, tasksOf } from './rows';

const monthBefore = beforeInterview(30);
const weekBefore = beforeInterview(7);
const dayBefore = beforeInterview(1);
const theDay = beforeInterview(0);

/**
 * What to check before and on the interview day. The timeline has two lists for a week before and
 * two for the day; those, the guide's list and the last day of the 7-day plan are merged, and an
 * item that several ask for keeps every source.
 */
export const interviewDay = tasksOf('checklist', [
  [
    't30-date',
    'logistics',
    monthBefore,
    '002:539',
    'The day is fixed and in Settings',
    reach('interviewDays', 1),
  ],
  ['t30-mocks', 'mocks', monthBefore, '002:540', '8 mock sessions', reach('mockSessions', 8)],
  [
    't30-scores',
    'mocks',
    monthBefore,
    '002:541',
    'Outside scores of 4 or better in all three components',
    reach('componentScore', 4),
  ],
  [
    't30-feedback',
    'mocks',
    monthBefore,
    '002:542',
    'No major feedback left open',
    atMost('openMajorFeedback', 0),
  ],

  [
    't7-logistics',
    'logistics',
    weekBefore,
    ['002:435', '004:416'],
    'Times, rooms or links, names and formats are clear',
  ],
  [
    't7-questions',
    'behavioral',
    weekBefore,
    ['002:436', '002:547', '003:1336', '004:418'],
    'Write down questions that you want to ask them',
  ],
  [
    't7-materials',
    'logistics',
    weekBefore,
    ['002:437', '002:546'],
    'Notes, stories and designs are sorted and at hand',
  ],
  [
    't7-rest-plan',
    'logistics',
    weekBefore,
    ['002:438', '002:548'],
    'Plan your sleep and your meals for the week',
  ],
  ['t7-last-mock', 'mocks', weekBefore, '002:545', 'Your last mock is behind you'],
  ['t7-values', 'behavioral', weekBefore, '003:1331', 'Read the 16 principles once more'],
  [
    't7-map-stories',
    'behavioral',
    weekBefore,
    '003:1332',
    'Say which principles your 5 to 7 main stories show',
    reach('stories', 5),
  ],
  [
    't7-tell-stories',
    'behavioral',
    weekBefore,
    ['003:1333', '004:411'],
    'Tell each main story aloud in two to three minutes',
    atMost('tellingSeconds', 180),
  ],
  [
    't7-failures',
    'behavioral',
    weekBefore,
    '003:1334',
    'Have 2 stories of a failure and what it taught you',
    reach('failureStories', 2),
  ],
  [
    't7-numbers',
    'behavioral',
    weekBefore,
    ['003:1335', '004:412'],
    'Know the figures of your stories by heart',
  ],
  ['t7-news', 'behavioral', weekBefore, '003:1337', 'Look up what Amazon launched lately'],
  ['t7-backups', 'behavioral', weekBefore, '003:1338', 'Have a second story where two are alike'],
  [
    't7-per-principle',
    'behavioral',
    weekBefore,
    '004:410',
    'Have 2 to 3 stories for each of the main principles',
    reach('principlesCovered', 16),
  ],
  [
    't7-follow-ups',
    'behavioral',
    weekBefore,
    '004:413',
    'Think through the follow-ups that hurt most',
  ],
  [
    't7-design-minutes',
    'design',
    weekBefore,
    '004:404',
    'You finish a design in 45 minutes',
    atMost('designMinutes', 45),
  ],
  ['t7-explain-code', 'coding', weekBefore, '004:405', 'You explain your code while you write it'],
  ['t7-trade-offs', 'design', weekBefore, '004:406', 'You give a reason for every choice'],
  ['t7-clarify', 'design', weekBefore, '004:407', 'You ask what is unclear before you start'],

  [
    't1-review',
    'behavioral',
    dayBefore,
    ['002:441', '004:422'],
    'Half an hour with your ten best stories and key ideas, no more',
  ],
  ['t1-easy-problem', 'coding', dayBefore, '004:423', 'One easy problem to feel good'],
  ['t1-clothes', 'logistics', dayBefore, '002:442', 'Lay out what you wear and bring'],
  ['t1-call', 'logistics', dayBefore, '004:417', 'Test the video call and the coding page'],
  ['t1-room', 'logistics', dayBefore, '004:419', 'Prepare a quiet, tidy place with good light'],
  ['t1-sleep', 'logistics', dayBefore, ['002:443', '004:424'], 'Eat well and go to bed early'],
  ['t1-mood', 'plan', dayBefore, '002:444', 'Recall three things that you do well'],

  ['day-routine', 'logistics', theDay, '002:447', 'Follow your usual morning'],
  ['day-rested', 'logistics', theDay, '002:551', 'You slept and ate'],
  [
    'day-early',
    'logistics',
    theDay,
    ['002:448', '002:552', '004:425'],
    'Be there ten minutes early, and breathe',
  ],
  ['day-trust', 'plan', theDay, '002:553', 'Trust the work that you have done'],
  ['day-skills', 'plan', theDay, '002:449', 'Show what you practised'],
  ['day-principles', 'behavioral', theDay, '002:554', 'Let the principles show in your answers'],
  ['day-pause', 'behavioral', theDay, '003:1350', 'Take five seconds to choose a story'],
  ['day-structure', 'behavioral', theDay, '003:1352', 'Say how you will structure the answer'],
  ['day-watch', 'behavioral', theDay, '003:1355', 'Watch your listener; shorten or ask'],
  ['day-result', 'behavioral', theDay, '003:1358', 'End each story on a result with a number'],
  ['day-offer', 'behavioral', theDay, '003:1360', 'Offer more detail, then stop'],
  ['day-thanks', 'logistics', theDay, '002:450', 'Say thank you afterwards, in a short note'],
]);
