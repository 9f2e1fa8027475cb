import type { NewPerson } from '../../domain/mentor/person';
import { parsePerson } from '../../domain/mentor/person';
import type { ShareAnswer } from '../../rpc/contract';
import { closeSheets, openSheets } from '../mentor/protections';
import { introduce, isSame, keptOut, readPeople } from '../mentor/people';
import type { Services } from '../port';
import type { Desk } from './call';
import { refusal, refusals, writingCall } from './call';

/**
 * Gives somebody access to the file; an editor may only write on the Mentor sheet. A commenter is
 * remembered only: scripts cannot let somebody comment, and Google's own dialog can.
 */
export function share(services: Services, now: Date, request: unknown): ShareAnswer {
  return writingCall(services, now, request, (desk, fields): ShareAnswer => {
    const person = parsePerson(fields);
    if (person.kind === 'problems') return refusals(person.problems);
    const { email, name, role, access } = person.value;
    if (access === 'editor' && !desk.tracker.has('mentor')) {
      return refusal('access', 'Make the Mentor sheet first: it is where an editor writes.');
    }
    const refused = give(desk, person.value);
    if (refused !== null) return refused;
    introduce(services, email, { name, role, isKeptOut: access === 'editor' });
    return { kind: 'people', people: readPeople(services) };
  });
}

/** Takes somebody's access away. */
export function unshare(services: Services, now: Date, request: unknown): ShareAnswer {
  return writingCall(services, now, request, (_, { email }): ShareAnswer => {
    if (typeof email !== 'string' || email === '') {
      return refusal('email', 'That person is not known. Open this page again.');
    }
    const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
    try {
      spreadsheet.removeEditor(email).removeViewer(email);
    } catch (error) {
      return byHand(`find ${email} there and choose Remove access`, error);
    }
    introduce(services, email, null);
    const people = readPeople(services);
    if (keptOut(services).length === 0) openSheets(services);
    return { kind: 'people', people };
  });
}

/**
 * Shares the file, and closes every other sheet to an editor. Somebody whose sheets could not be
 * closed does not stay an editor. `null` when it was done.
 */
function give({ services, tracker }: Desk, { email, access }: NewPerson): ShareAnswer | null {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const known = readPeople(services)?.find((person) => isSame(person.email, email));
  if (known?.access === 'owner') return refusal('email', 'That is the owner of this spreadsheet.');
  if (known?.access === 'editor' && access !== 'editor') {
    return refusal('access', 'They may edit already. Remove them first to let them do less.');
  }
  if (access === 'commenter') return null;
  try {
    if (access === 'viewer' && !known) spreadsheet.addViewer(email);
    if (access === 'editor' && known?.access !== 'editor') spreadsheet.addEditor(email);
  } catch (error) {
    const as = access === 'viewer' ? 'Viewer' : 'Editor';
    const after = access === 'viewer' ? '' : ', then share with the same address here once more';
    return byHand(`add ${email} as ${as}${after}`, error);
  }
  if (access === 'viewer') return null;
  let isClosed = false;
  try {
    closeSheets(services, tracker, [...keptOut(services), email]);
    // Google may report a refusal only when the writes are carried out.
    services.SpreadsheetApp.flush();
    isClosed = true;
  } finally {
    // The error goes on to the panel; the person must not be left with every sheet open.
    if (!isClosed) spreadsheet.removeEditor(email);
  }
  return null;
}

/** Google refuses for reasons of its own: an account's rules, or an address without an account. */
function byHand(what: string, error: unknown): ShareAnswer {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: 'byHand',
    message: `Google did not let the add-on do it (${reason}). Do it yourself: click Share at the top right of the spreadsheet, ${what}.`,
  };
}
