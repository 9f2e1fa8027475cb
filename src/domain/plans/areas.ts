/** The four study areas, in the order in which every screen shows them. */
export const areas = ['coding', 'design', 'behavioral', 'mocks'] as const;

export type Area = (typeof areas)[number];

/** What a person reads for each area. */
export const areaNames = {
  coding: 'Coding',
  design: 'System design',
  behavioral: 'Behavioral',
  mocks: 'Mocks',
} as const satisfies Record<Area, string>;

/** The interview level: L6 is a senior, L7 a principal engineering manager. */
export type Level = 'L6' | 'L7';

export const levels = ['L6', 'L7'] as const satisfies readonly Level[];
