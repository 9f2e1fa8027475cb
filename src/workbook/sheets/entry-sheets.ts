import type { TableSheet } from '../spec';
import { designsSheet } from './designs';
import { feedbackSheet } from './feedback';
import { mocksSheet } from './mocks';
import { problemsSheet } from './problems';
import { ratingsSheet } from './ratings';
import { recordSheet } from './records';
import { sessionsSheet } from './sessions';
import { storiesSheet } from './stories';

/** The sheets that entries of the panel fill, each made only when it is asked for. */
export const entrySheets = {
  sessions: sessionsSheet,
  problems: problemsSheet,
  designs: designsSheet,
  mocks: mocksSheet,
  feedback: feedbackSheet,
  stories: storiesSheet,
  tellings: () => recordSheet('tellings'),
  assessment: ratingsSheet,
} as const satisfies Readonly<Record<string, () => TableSheet>>;
