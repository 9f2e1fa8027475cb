import type { Person } from '../../rpc/mentor';
import type { Properties, Services, User } from '../port';

/** What the candidate said about somebody when sharing. */
interface Introduction {
  readonly name: string;
  readonly role: string;
  /** Whether they may write on the Mentor sheet only. */
  readonly isKeptOut: boolean;
}

/**
 * Names and roles are kept in the document's properties and not in a sheet: everybody who may see
 * the file could read them there.
 */
const PEOPLE = 'READY_PEOPLE';

/** Who has access, or `null` when Google does not tell it to this account. */
export function readPeople({ SpreadsheetApp, PropertiesService }: Services): Person[] | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = introductions(PropertiesService.getDocumentProperties());
  const access = new Map<string, Person['access']>();
  const add = (users: readonly User[], as: Person['access']): void => {
    for (const user of users) {
      const email = user.getEmail();
      if (email !== '' && !access.has(email)) access.set(email, as);
    }
  };
  try {
    const owner = spreadsheet.getOwner();
    add(owner ? [owner] : [], 'owner');
    add(spreadsheet.getEditors(), 'editor');
    add(spreadsheet.getViewers(), 'viewer');
  } catch {
    // Editors who are not the owner may be refused; the rest of the view works without the list.
    return null;
  }
  return [...access].map(([email, as]) => {
    const { name = '', role = '' } = known[email.toLowerCase()] ?? {};
    return { email, access: as, name, role };
  });
}

/** The editors who may write on the Mentor sheet only. */
export function keptOut(services: Services): readonly string[] {
  const known = introductions(services.PropertiesService.getDocumentProperties());
  const said = Object.entries(known).flatMap(([email, { isKeptOut }]) =>
    isKeptOut ? [email] : [],
  );
  const people = said.length > 0 ? readPeople(services) : null;
  // Google's own dialog may have ended somebody's access meanwhile.
  return said.filter(
    (email) =>
      !people || people.some((person) => person.access === 'editor' && isSame(person.email, email)),
  );
}

/** Whether two addresses are one: Google may list it in another case than the one that was typed. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Remembers somebody's name and role, or forgets them. */
export function introduce(
  { PropertiesService }: Services,
  email: string,
  introduction: Introduction | null,
): void {
  const properties = PropertiesService.getDocumentProperties();
  if (!properties) return;
  const others = Object.entries(introductions(properties)).filter(
    ([known]) => !isSame(known, email),
  );
  const all = introduction ? [...others, [email.toLowerCase(), introduction]] : others;
  properties.setProperties({ [PEOPLE]: JSON.stringify(Object.fromEntries(all)) });
}

function introductions(
  properties: Properties | null,
): Readonly<Record<string, Partial<Introduction>>> {
  const text = properties?.getProperty(PEOPLE) ?? '';
  // Nobody but this file writes the property, and others could only break it with the same add-on.
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, Introduction>) : {};
}
