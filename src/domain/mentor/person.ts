import type { Parsed } from '../plans/settings';
import { LONGEST_NAME, readForm } from '../records/form';

/** What somebody may do with the spreadsheet; Google calls them Viewer, Commenter and Editor. */
export const accesses = ['viewer', 'commenter', 'editor'] as const;

export type Access = (typeof accesses)[number];

/** Somebody with whom the tracker is to be shared. */
export interface NewPerson {
  readonly email: string;
  readonly name: string;
  /** Such as mentor, peer or coach; the candidate's own word. */
  readonly role: string;
  readonly access: Access;
}

/** The longest address that mail knows. */
const LONGEST_EMAIL = 254;
const LONGEST_ROLE = 60;

/** Somebody from a form's values, or every problem with them. */
export function parsePerson(input: unknown): Parsed<NewPerson> {
  const form = readForm(input);
  const email = form.text('email', LONGEST_EMAIL);
  if (!/^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()".]+$/.test(email)) {
    form.complain('email', 'Give one address, such as ann@example.com.');
  }
  return form.done({
    email,
    name: form.text('name', LONGEST_NAME),
    role: form.text('role', LONGEST_ROLE),
    access: form.pick('access', accesses, 'Choose what they may do.'),
  });
}
