/** Sources for ranges of lines, both ends counted. */
export function lines(
  document: string,
  ...ranges: readonly (readonly [number, number])[]
): readonly string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${document}:${first + index}`),
  );
}

/** The checkboxes of the 24-week timeline by group, the three blank goals of its tracker apart. */
export const boxes = {
  week1: lines('002', [69, 72], [75, 78], [98, 101], [104, 108]),
  week2: lines('002', [131, 135]),
  week3: lines('002', [149, 151]),
  week4: lines('002', [163, 165]),
  deliverables: lines(
    '002',
    [168, 172],
    [221, 225],
    [272, 276],
    [319, 323],
    [384, 388],
    [453, 457],
  ),
  sprint: lines('002', [353, 356], [359, 362]),
  interviewWeek: lines('002', [435, 438], [441, 444], [447, 450]),
  final: lines('002', [539, 542], [545, 548], [551, 554]),
  // The months' strategic goals are plain lists in the document, not boxes.
  monthGoals: lines('002', [60, 63], [177, 180], [230, 233], [281, 284], [328, 331], [393, 396]),
} as const;
