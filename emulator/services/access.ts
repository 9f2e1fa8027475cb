import { exception } from './exception';
import type { Access } from './extras';
import { isSame } from './user-account';

/** Gives an account access; an editor stays one. Nothing is mailed. */
export function addTo(access: Access, list: 'editors' | 'viewers', email: string): void {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw exception(`Invalid email: ${email}`);
  if (isSame(access.owner, email) || has(access.editors, email)) return;
  access.viewers = without(access.viewers, email);
  access[list] = [...access[list], email];
}

/** Takes access away from an account of a list; the owner is in none. */
export function removeFrom(access: Access, list: 'editors' | 'viewers', email: string): void {
  access[list] = without(access[list], email);
}

function has(emails: readonly string[], email: string): boolean {
  return emails.some((known) => isSame(known, email));
}

function without(emails: readonly string[], email: string): readonly string[] {
  return emails.filter((known) => !isSame(known, email));
}
