import type { Services } from './apps-script/port';

export const services: Services = {
  SpreadsheetApp,
  Charts,
  HtmlService,
  LockService,
  PropertiesService,
  Utilities,
};
