import type { Source } from '../sources';

/** A theme with the question whose story to tell first, and one to fall back on. */
export interface Theme {
  readonly name: string;
  /** Ids of questions. */
  readonly goTo: string;
  readonly backup: string;
  readonly source: Source;
}

/** Rows of name, go-to and backup question of the behavioral guide, and line. */
const rows = [
  ['Technical achievement', 'q003-01', 'q003-03', '003:1372'],
  ['Problem solving', 'q003-13', 'q003-04', '003:1373'],
  ['Disagreement', 'q003-11', 'q003-07', '003:1374'],
  ['Failure', 'q003-10', 'q003-12', '003:1375'],
  ['Leadership', 'q003-01', 'q003-09', '003:1376'],
  ['Across teams', 'q003-07', 'q003-30', '003:1377'],
  ['Ambiguity', 'q003-23', 'q003-15', '003:1378'],
  ['Tight deadlines', 'q003-03', 'q003-18', '003:1379'],
  ['Few resources', 'q003-26', 'q003-28', '003:1380'],
  ['Acting early', 'q003-27', 'q003-14', '003:1381'],
  ['Saying no', 'q003-29', 'q003-16', '003:1382'],
] as const satisfies readonly (readonly [string, string, string, Source])[];

/** The eleven themes of the behavioral guide; a story carries one. */
export const themes: readonly Theme[] = rows.map(([name, goTo, backup, source]) => ({
  name,
  goTo,
  backup,
  source,
}));
