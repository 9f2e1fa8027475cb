import type { AccessRecord } from './google-types';
import { toA1 } from './services/a1';
import type { Session } from './services/session';

/** Who may see and change what, as it is now. */
export function describeAccess({ engine, extras }: Session): AccessRecord {
  const { access } = extras;
  return {
    owner: access.owner,
    editors: () => access.editors,
    viewers: () => access.viewers,
    protections: () =>
      engine.sheets().flatMap(({ sheetId, name }) =>
        extras.protections
          .filter((entry) => entry.sheetId === sheetId)
          .map(({ description, warningOnly, editors, unprotected }) => ({
            sheet: name,
            description,
            warningOnly,
            editors: (editors ?? access.editors).filter((email) => access.editors.includes(email)),
            unprotected: engine.tracked(unprotected).flatMap((area) => (area ? [toA1(area)] : [])),
          })),
      ),
  };
}
