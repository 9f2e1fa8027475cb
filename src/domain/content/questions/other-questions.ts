import { questionsOf } from './question';

/** The nine questions of the Amazon stories. */
export const storyQuestions = questionsOf('001', [
  {
    line: 7,
    category: 'Perspectives',
    text: 'Whose different view made your work better?',
    principles: ['CO', 'LC'],
    ours: ['AR'],
  },
  {
    line: 8,
    category: 'Fast response',
    text: 'When did you have to size up a situation and act at once?',
    principles: ['BA', 'DR'],
  },
  {
    line: 9,
    category: 'Feedback',
    text: 'What did you improve because of feedback?',
    principles: ['CO', 'DR'],
    ours: ['ET'],
  },
  {
    line: 10,
    category: 'Long goals',
    text: 'Which goal took you very long, and how did you stay with it?',
    principles: ['BA', 'DD', 'DR'],
    ours: ['TB'],
  },
  {
    line: 11,
    category: 'Underlying problem',
    text: 'Which problems turned out to share one root cause?',
    principles: ['CO', 'IS'],
  },
  {
    line: 12,
    category: 'Unpopular view',
    text: 'When did you disagree with everybody else in the room?',
    principles: ['OW', 'HB'],
  },
  {
    line: 13,
    category: 'High standards',
    text: 'When did you not settle for what others found sufficient?',
    principles: ['HS', 'HB'],
  },
  {
    line: 14,
    category: 'Long term',
    text: 'Which early gain did you give up for something better later?',
    principles: ['HS', 'DD'],
    ours: ['OW'],
  },
  {
    line: 15,
    category: 'Expertise',
    text: 'When did you notice that you knew too little for the task?',
    principles: ['LC', 'DD'],
  },
]);

/** The six questions of the 7-day guide, which names no principle for them. */
export const quickStartQuestions = questionsOf('004', [
  {
    line: 300,
    category: 'Core principles',
    text: 'Which hard decision did you make with facts missing?',
    ours: ['AR', 'BA'],
  },
  {
    line: 301,
    category: 'Core principles',
    text: 'How did you bring a team to a new technology?',
    ours: ['TB', 'ET'],
  },
  {
    line: 302,
    category: 'Core principles',
    text: 'What did you do outside your own area?',
    ours: ['OW'],
  },
  {
    line: 305,
    category: 'L6 scenarios',
    text: 'What did you do when your team was late again and again?',
    ours: ['HD', 'HS', 'DR'],
  },
  {
    line: 306,
    category: 'L6 scenarios',
    text: 'How did you settle a conflict in your team?',
    ours: ['HD', 'ET'],
  },
  {
    line: 307,
    category: 'L6 scenarios',
    text: 'Which engineering decision did your team dislike?',
    ours: ['AR', 'HB'],
  },
]);

/** The ten prompts of the case studies on which candidates failed. */
export const caseQuestions = questionsOf('000', [
  {
    line: 218,
    category: 'Own contribution',
    text: 'How did you, yourself, make a team perform better?',
    principles: ['OW', 'DD', 'HB', 'DR'],
  },
  {
    line: 313,
    category: 'Metrics',
    text: 'How did you make a system faster, in numbers?',
    ours: ['DD', 'DR'],
  },
  {
    line: 428,
    category: 'Backbone',
    text: 'Which decision did you make against the wish of most?',
    principles: ['HB'],
  },
  {
    line: 439,
    category: 'Backbone',
    text: 'What did you do about a conflict between two of your people?',
    principles: ['HB'],
  },
  {
    line: 501,
    category: 'Backbone',
    text: 'When did you disagree with the person you report to?',
    principles: ['HB'],
  },
  {
    line: 559,
    category: 'AWS',
    round: 'system design',
    text: 'DynamoDB or RDS for 100,000 queries a second: which, and why?',
  },
  {
    line: 615,
    category: 'AWS',
    round: 'system design',
    text: 'Design a platform that analyses data as it arrives',
  },
  {
    line: 20,
    category: 'L7 architecture',
    round: 'technical architecture',
    text: 'Design a worldwide CDN, and the business around it',
    ours: ['TB'],
  },
  {
    line: 41,
    category: 'L7 product',
    round: 'product strategy',
    text: 'What makes rival teams choose your platform of their own will?',
    ours: ['CO', 'TB'],
  },
  {
    line: 61,
    category: 'L7 organization',
    round: 'organizational leadership',
    text: 'How do you get 500 engineers to take up something new?',
    ours: ['TB', 'ET'],
  },
]);
