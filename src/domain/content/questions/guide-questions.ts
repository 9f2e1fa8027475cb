import { guidePrinciplesOf, guideTagsOf } from './guide-maps';
import type { Question, QuestionRow } from './question';
import { questionsOf } from './question';

/** The guide's questions: 15 usual ones, then 15 harder ones with the guide's own framework. */
const rows: readonly QuestionRow[] = [
  {
    line: 189,
    category: 'Leadership',
    text: 'Which complex project did you own from start to end?',
  },
  {
    line: 215,
    category: 'Leadership',
    text: 'Which choice of architecture was hard, and how did you make it?',
  },
  {
    line: 241,
    category: 'Leadership',
    text: 'When did you deliver although there was hardly time?',
  },
  {
    line: 270,
    category: 'Problem solving',
    text: 'How did you debug something that would not give in?',
  },
  {
    line: 296,
    category: 'Problem solving',
    text: 'How did you solve it when a system became too slow?',
  },
  {
    line: 323,
    category: 'Problem solving',
    text: 'Which new technology did you pick up in a hurry?',
  },
  {
    line: 352,
    category: 'Collaboration',
    text: 'When was somebody hard to work with, and what did you do?',
  },
  {
    line: 379,
    category: 'Collaboration',
    text: 'How did you explain a complex system to business people?',
  },
  {
    line: 406,
    category: 'Collaboration',
    text: 'Whom did you help to grow, and how?',
    ours: ['SE'],
  },
  {
    line: 435,
    category: 'Failure',
    text: 'Which mistake of yours had real consequences?',
    ours: ['SR'],
  },
  { line: 462, category: 'Failure', text: 'When did you disagree with your manager or your team?' },
  { line: 490, category: 'Failure', text: 'What did you learn from criticism that hurt?' },
  { line: 520, category: 'Values', text: 'When did you dig until you had the root cause?' },
  { line: 548, category: 'Values', text: 'What did you take on that was not your job?' },
  { line: 575, category: 'Values', text: 'When did you decide before you knew everything?' },
  {
    line: 605,
    category: 'Pushback',
    text: 'When did you push back on what somebody wanted?',
    framework: 'SOAR',
  },
  {
    line: 630,
    category: 'Influence',
    text: 'How did you convince people who did not report to you?',
    framework: 'STAR',
    ours: ['ET'],
  },
  {
    line: 657,
    category: 'Prioritization',
    text: 'How did you choose when several things were urgent at once?',
    framework: 'STAR',
  },
  {
    line: 684,
    category: 'Simplification',
    text: 'What did you make much simpler?',
    framework: 'PAR',
  },
  {
    line: 708,
    category: 'Trust',
    text: 'How did you win over a team that doubted you?',
    framework: 'STAR',
  },
  {
    line: 735,
    category: 'Unpopular decision',
    text: 'Which decision of yours did people dislike?',
    framework: 'STAR',
  },
  {
    line: 763,
    category: 'Pivot',
    text: 'When did you change course halfway through?',
    framework: 'CARL',
  },
  {
    line: 789,
    category: 'Ambiguity',
    text: 'What did you do when nobody could say what was needed?',
    framework: 'STAR',
    ours: ['CO', 'BA'],
  },
  {
    line: 816,
    category: 'Customer focus',
    text: 'When did you do more for a user than anyone expected?',
    framework: 'STAR',
  },
  {
    line: 843,
    category: 'Communication',
    text: 'How did you break bad news to somebody who counted on you?',
    framework: 'STAR',
  },
  {
    line: 873,
    category: 'Resources',
    text: 'What did you achieve with too little money or too few people?',
    framework: 'STAR',
    ours: ['FR'],
  },
  {
    line: 900,
    category: 'Proactive',
    text: 'Which weakness did you repair before anyone felt it?',
    framework: 'PAR',
    ours: ['OW', 'SR'],
  },
  {
    line: 924,
    category: 'Legacy',
    text: 'How did you keep an old system going while you built the new one?',
    framework: 'STAR',
    ours: ['DR'],
  },
  {
    line: 951,
    category: 'Saying no',
    text: 'When did you say no to protect your team?',
    framework: 'SOAR',
    ours: ['HB', 'SE'],
  },
  {
    line: 984,
    category: 'Cross-team',
    text: 'How did you trace a fault through several teams?',
    framework: 'STAR',
    ours: ['DD'],
  },
];

/** The 30 questions of the behavioral guide, with its principles and its values of other companies. */
export const guideQuestions: readonly Question[] = questionsOf(
  '003',
  rows.map((row, index) => ({
    ...row,
    principles: guidePrinciplesOf(index + 1),
    tags: guideTagsOf(index + 1),
  })),
);
