import { dimension } from './dimension';

/** What behavioral, bar raiser and technical leadership rounds are scored on. */
export const behavioralDimensions = [
  dimension(
    'structure',
    'Structure and time',
    'No thread, or over five minutes',
    'A thread, but a long way in',
    'Clear, a little long or short',
    'Clear, in two to three minutes',
    'Clear, and shortened when the rater had enough',
    'Every sentence earns its place',
  ),
  dimension(
    'i-leadership',
    '“I” leadership',
    'The team did it all',
    'Your part shows when asked',
    'Your part shows, the decision does not',
    'Your decisions and their reasons are clear',
    'You led people who saw it differently',
    'You changed how others work, and it lasted',
  ),
  dimension(
    'metrics',
    'Metrics',
    'No number at all',
    'One vague number',
    'A result in numbers, no starting point',
    'Before and after in numbers',
    'Numbers for users, business and team',
    'Numbers, how they were measured, and that they lasted',
  ),
  dimension(
    'behavioral-follow-ups',
    'Follow-ups',
    'The story falls apart',
    'Answers stay on the surface',
    'Good on what, thin on why',
    'Details and reasons on every question',
    'Six questions deep and still exact',
    'Tells unasked what you would do better now',
  ),
] as const;

/** What L7 rounds on product strategy and organizational leadership are scored on. */
export const strategyDimensions = [
  dimension(
    'business-model',
    'Customer and business model',
    'Technology only',
    'Names a customer',
    'Knows what the customer needs, not who pays',
    'Customer, value and price fit together',
    'Shows how you would test that with customers',
    'Shows how it changes the business over years',
  ),
  dimension(
    'organization-scale',
    'Organization scale',
    'Thinks of one team',
    'Several teams, all your own',
    'Other organizations, by asking nicely',
    'Incentives and owners across organizations',
    'Foresees resistance and deals with it',
    'Has done it for hundreds of people',
  ),
  dimension(
    'competition',
    'Competition and launches',
    'Knows no rival and no recent launch',
    'Knows some names',
    'Knows rivals, not how they differ',
    'Says how rivals differ and what was launched lately',
    'Says what they will do next, and your answer',
    'Finds an opening that nobody serves',
  ),
  dimension(
    'vision',
    'Long-term vision',
    'Until the next release',
    'A year, as a list of features',
    'Two years, without a reason for the order',
    'Three years, with steps and how to tell',
    'Says what to stop in order to get there',
    'Others would want to follow it',
  ),
] as const;
