/** The phases of the 24-week plan with the first week of each, in order. */
export const phases = [
  { name: 'Foundation', from: 1 },
  { name: 'Deep dive', from: 9 },
  { name: 'Practice', from: 17 },
  { name: 'Polish', from: 21 },
] as const;

export type Phase = (typeof phases)[number]['name'];

/** The phase of a week, 1 to 24. */
export function phaseOf(week: number): Phase {
  return phases.reduce<Phase>((now, { name, from }) => (week >= from ? name : now), 'Foundation');
}
