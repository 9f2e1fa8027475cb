import type { Format, Look, Role, StyleName } from './spec';

/** What a range can look like; every attribute left out stays as Google made it. */
export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top';
  readonly wrap?: true;
}

const TEXT = '#1F2937';
const QUIET = '#475569';
const BAND = '#E2E8F0';
const SURFACE = '#F8FAFC';

export const ACCENT = '#1A56DB';
export const PLAN_LINE = '#94A3B8';

/** The looks of a page's cells. */
export const pageStyles = {
  title: { size: 16, bold: true, color: TEXT },
  subtitle: { color: QUIET },
  subtitleRight: { color: QUIET, align: 'right' },
  cardLabel: { background: SURFACE, color: QUIET, bold: true },
  cardValue: { background: SURFACE, color: TEXT, size: 16, bold: true, align: 'left' },
  cardNote: { background: SURFACE, color: QUIET },
  head: { background: BAND, color: TEXT, bold: true },
  headRight: { background: BAND, color: TEXT, bold: true, align: 'right' },
  cell: { color: TEXT },
  cellRight: { color: TEXT, align: 'right' },
  cellStatus: { color: TEXT, align: 'center' },
  strong: { color: TEXT, bold: true },
  wrapped: { color: TEXT, wrap: true, vertical: 'top' },
  wrappedRight: { color: TEXT, align: 'right', vertical: 'top' },
  wrappedStrong: { color: TEXT, bold: true, wrap: true, vertical: 'top' },
  hint: { color: QUIET, wrap: true, vertical: 'top' },
  input: { background: '#EFF6FF', color: TEXT, align: 'left', wrap: true, vertical: 'top' },
  notice: { color: '#92400E' },
  wrappedNotice: { color: '#92400E', wrap: true, vertical: 'top' },
} as const satisfies Record<StyleName, Style>;

/** The looks of a table's parts. What people type stays as Google made it: white, within gridlines. */
export const tableStyles = {
  header: { background: BAND, bold: true, wrap: true },
  body: { wrap: true, vertical: 'top' },
  computed: { background: '#F1F5F9' },
} as const satisfies Record<string, Style>;

/** Text and background of a status; always shown with the word. */
export const lookColors = {
  ahead: { color: '#065F46', background: '#D1FAE5' },
  onPlan: { color: '#1E40AF', background: '#DBEAFE' },
  atRisk: { color: '#92400E', background: '#FEF3C7' },
  behind: { color: '#991B1B', background: '#FEE2E2' },
  noEvidence: { color: '#374151', background: '#E5E7EB' },
  current: { color: '#1E40AF', background: '#DBEAFE', bold: true },
  done: { color: '#475569', background: '#F1F5F9' },
} as const satisfies Record<Look, { color: string; background: string; bold?: true }>;

export const tabColors = {
  read: ACCENT,
  fill: '#047857',
  set: '#64748B',
  mentor: '#7C3AED',
  internal: '#CBD5E1',
} as const satisfies Record<Role, string>;

/** Google's number formats; the patterns are English in every locale. */
export const numberFormats = {
  text: '@',
  day: 'yyyy-mm-dd',
  weekday: 'ddd d mmm',
  integer: '0',
  tenth: '0.0',
  signedTenth: '+0.0;-0.0;0.0',
  percent: '0%',
  checkbox: 'General',
  general: 'General',
} as const satisfies Record<Format, string>;
