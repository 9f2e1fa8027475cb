import type { Area } from '../plans/areas';
import { areaNames, areas } from '../plans/areas';
import type { Row } from './row';
import { dayIn, numberIn, textIn } from './row';
import type { Session } from './session';

/** The session in a row of Sessions, or `null` without a day, an area or its minutes. */
export function sessionOf(row: Row): Session | null {
  const day = dayIn(row, 'day');
  const area = areaOf(textIn(row, 'area'));
  const minutes = numberIn(row, 'minutes');
  if (day === null || !area || minutes === null) return null;
  return {
    id: textIn(row, 'id'),
    day,
    area,
    activity: textIn(row, 'activity'),
    topic: textIn(row, 'topic'),
    minutes,
    record: textIn(row, 'record'),
    note: textIn(row, 'note'),
    link: textIn(row, 'link'),
  };
}

/** The row of Sessions that holds a session: areas by the names that people read. */
export function sessionRow(session: Session): Row {
  return { ...session, area: areaNames[session.area] };
}

function areaOf(name: string): Area | undefined {
  return areas.find((area) => areaNames[area].toLowerCase() === name.toLowerCase());
}
