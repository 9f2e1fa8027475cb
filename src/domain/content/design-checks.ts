import type { Source } from './sources';

/** A yes-or-no question about a design that you have just finished. */
export interface DesignCheck {
  /** Never reused: rows in people's trackers hold it. */
  readonly id: string;
  readonly text: string;
  /** `L7` checks are asked for designs at L7 scale only. */
  readonly scale: 'any' | 'L7';
  readonly source: Source;
}

/** The nine self-checks of the 7-day guide, then four on strategy for designs at L7 scale. */
export const designChecks: readonly DesignCheck[] = [
  { id: 'dc-time', text: 'Were you done within 45 minutes?', scale: 'any', source: '004:133' },
  { id: 'dc-reasons', text: 'Did every big choice get a reason?', scale: 'any', source: '004:134' },
  {
    id: 'dc-load',
    text: 'Does it carry the load that was asked?',
    scale: 'any',
    source: '004:135',
  },
  { id: 'dc-first', text: 'Did you ask before you drew?', scale: 'any', source: '004:281' },
  {
    id: 'dc-users',
    text: 'Is it sized for the right number of users?',
    scale: 'any',
    source: '004:282',
  },
  {
    id: 'dc-files',
    text: 'Do large files have a place and a fast way out?',
    scale: 'any',
    source: '004:283',
  },
  {
    id: 'dc-options',
    text: 'Did you compare ways to do the core of it?',
    scale: 'any',
    source: '004:284',
  },
  { id: 'dc-database', text: 'Did you say why this database?', scale: 'any', source: '004:285' },
  {
    id: 'dc-questions',
    text: 'Did you stay calm when questioned?',
    scale: 'any',
    source: '004:286',
  },
  { id: 'dc-business', text: 'Did you say who pays, and for what?', scale: 'L7', source: '000:31' },
  {
    id: 'dc-teams',
    text: 'Did you say which teams build and run it?',
    scale: 'L7',
    source: '000:32',
  },
  {
    id: 'dc-vision',
    text: 'Did you say where it should be in three years?',
    scale: 'L7',
    source: '000:33',
  },
  {
    id: 'dc-rivals',
    text: 'Did you compare it with what others offer?',
    scale: 'L7',
    source: '000:34',
  },
];

/** The checks for a design of a scale: nine, and four more at L7. */
export function designChecksFor(scale: string): readonly DesignCheck[] {
  return designChecks.filter((check) => check.scale === 'any' || scale === 'L7');
}
