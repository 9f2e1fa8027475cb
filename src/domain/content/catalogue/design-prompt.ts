import type { Level } from '../../plans/areas';
import { slugOf } from '../../records/row';
import type { Source } from '../sources';

/** Something to design, as the documents ask for it. */
export interface DesignPrompt {
  readonly slug: string;
  readonly title: string;
  /** The number that sets its scale; blank where the documents give none. */
  readonly figure: string;
  /** The level that it is meant for; blank where it suits both. */
  readonly level: '' | Level;
  readonly sources: readonly Source[];
}

type PromptRow = readonly [
  title: string,
  figure: string,
  level: DesignPrompt['level'],
  ...sources: readonly Source[],
];

const rows: readonly PromptRow[] = [
  ['URL shortener', '100 million links a month', 'L6', '002:155', '004:109'],
  ['Chat', '50 million messages a day', 'L6', '002:156', '002:261', '004:138'],
  ['Social feed', '100 million posts a day', 'L6', '002:157', '002:262'],
  ['Online shop', '', '', '002:158'],
  ['Video streaming', '5 million viewers at once', 'L6', '002:159', '002:260'],
  ['Photo sharing', '50 million users', 'L6', '004:274'],
  ['Notifications', '10 million users', 'L6', '002:258'],
  ['Ride sharing', '1 million rides a day', 'L6', '002:259'],
  ['Shop backend', '', '', '002:239'],
  ['Order processing', '', '', '002:240'],
  ['Bank ledger', '', '', '002:241'],
  ['Backend of a mobile app', '', '', '002:242'],
  ['Platform of many services', '', '', '002:243'],
  ['Worldwide CDN', 'billions of requests', 'L7', '002:265'],
  ['Distributed database', 'petabytes of data', 'L7', '002:266'],
  ['Machine-learning platform', 'thousands of models', 'L7', '002:267'],
  ['Software for many tenants', 'millions of tenants', 'L7', '002:268'],
  ['IoT data pipeline', 'a trillion events a day', 'L7', '002:269'],
  ['Real-time analytics', '', '', '000:615'],
];

/** Every prompt, in the order in which the plan comes to them. */
export const designPrompts: readonly DesignPrompt[] = rows.map(
  ([title, figure, level, ...sources]) => ({ slug: slugOf(title), title, figure, level, sources }),
);
