import { trackerSpec } from '../../src/workbook/tracker';

const { sheets } = trackerSpec();

/** What the numbers need of each table; people may add columns of their own. */
const least = {
  sessions: 'id day area activity topic minutes record note link',
  problems:
    'id day key title difficulty pattern minutes solved attempt hints optimal codeQuality explanation aloud baseline',
  designs:
    'id day key title figure scale minutes completeness quality raterKind services patterns baseline',
  mocks:
    'id day time loop round type status raterKind rater score dimension1 dimension2 dimension3 dimension4 dimension5 strengths',
  feedback: 'id day round text severity status owner due closed evidence',
  stories:
    'id created title theme framework primary secondary situation task action result learning year level status quality qualityRater metrics',
  tellings:
    'id day story seconds situationSeconds taskSeconds actionSeconds resultSeconds raterKind loop round',
  recalls: 'id day kind item rating',
  loops: 'id day level rounds probes status',
  applications: 'id company level team recruiter referral applied screen loopDay outcome debrief',
  topics: 'key kind name firstStudied confidence usedIn',
  assessment: 'id day set item value',
  tasks: 'key week due area text target actual done note source cost status',
  lists:
    'activity codingPattern architecturePattern service roundType component raterKind principle',
} as const;

function columnsOf(key: string): readonly string[] {
  const sheet = sheets.find((one) => one.key === key);
  return sheet?.kind === 'table' ? sheet.columns.map((column) => column.key) : [];
}

test.each(Object.entries(least))('%s has the columns %s', (key, columns) => {
  expect(columnsOf(key)).toEqual(expect.arrayContaining(columns.split(' ')));
});

test('a design has the nine self-checks of its guide and four for strategy', () => {
  expect(columnsOf('designs').filter((key) => key.startsWith('check'))).toHaveLength(13);
});

test('a recall may be of a problem, a design, a story or a principle', () => {
  const recalls = sheets.find(({ key }) => key === 'recalls');
  const kind = recalls?.kind === 'table' && recalls.columns.find(({ key }) => key === 'kind');
  expect(kind && kind.choice).toMatchObject({
    values: ['problem', 'design', 'story', 'principle'],
  });
});
