import type * as port from '../../src/apps-script/port';

/** @see https://developers.google.com/apps-script/reference/base/user */
export class User implements port.User {
  readonly googleClass = 'User';

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

/** Whether two addresses are those of one account: Google reads them without regard to case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
