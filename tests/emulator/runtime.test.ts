import type { AuthMode, Google } from '../../emulator/google';
import { bundleFolder, removeBundles } from './bundle-folder';
import { closeAll, NOW, open } from './open';

afterEach(closeAll);
afterAll(removeBundles);

const script = (code: string, html?: Record<string, string>): Google =>
  open({ bundleFolder: bundleFolder(code, html) });

test('lacks what Google’s runtime lacks', () => {
  const names =
    'setTimeout setInterval fetch URL URLSearchParams TextEncoder atob btoa Blob crypto structuredClone queueMicrotask process require window performance';
  const google = script(
    `function look(names) { return names.split(' ').filter(function (name) { return typeof globalThis[name] !== 'undefined'; }).join(); }`,
  );
  expect(google.run('look', [names])).toBe('');
});

test('reads the emulator’s clock', () => {
  const google = script(
    'function read() { return [Date.now(), new Date().getTime(), new Date(0).getTime(), new Date() instanceof Date, Date.name].join(); }',
  );
  expect(google.run('read', [])).toBe(`${NOW},${NOW},0,true,Date`);
});

test('evaluates the script anew for every execution', () => {
  const google = script('var count = 0; function next() { count += 1; return count; }');
  expect([google.run('next'), google.run('next')]).toEqual([1, 1]);
});

test('hands out dates and errors of the script’s own context', () => {
  const google = script(`
    function check() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      var cell = sheet.getRange(1, 1, 1, 1).setValues([[new Date(0)]]);
      var isDate = cell.getValues()[0][0] instanceof Date;
      try { sheet.getRange(0, 1, 1, 1); } catch (error) { return isDate + ' ' + (error instanceof Error) + ' ' + error.name; }
    }`);
  expect(google.run('check', [])).toBe('true true Exception');
});

test('names the function that is missing', () => {
  expect(() => script('').run('nothing')).toThrow('Script function not found: nothing');
});

describe('authorization', () => {
  const code = `
    var S = SpreadsheetApp;
    var calls = {
      menu: function () { S.getUi().createAddonMenu().addItem('a', 'b').addToUi(); },
      zone: function () { Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy'); },
      read: function () { S.getActiveSpreadsheet().getSheets(); },
      write: function () { S.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValues([[1]]); },
      properties: function () { PropertiesService.getUserProperties().getProperty('a'); },
      sidebar: function () { S.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); },
    };
    function all() {
      return Object.keys(calls).filter(function (name) {
        try { calls[name](); return true; } catch (error) {
          if (!/^You do not have permission to call /.test(error.message)) throw error;
          return false;
        }
      }).join();
    }`;

  test.each<[AuthMode, string]>([
    ['NONE', 'menu,zone'],
    ['LIMITED', 'menu,zone,read,write,properties'],
    ['CUSTOM_FUNCTION', 'zone,read,properties'],
    ['FULL', 'menu,zone,read,write,properties,sidebar'],
  ])('%s allows %s', (mode, allowed) => {
    expect(script(code, { 'Sidebar.html': '<p>' }).run('all', [], mode)).toBe(allowed);
  });

  test('judges global code too', () => {
    const google = script('SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}');
    expect(() => google.run('onOpen', undefined, 'NONE')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
    );
  });

  test('is told to the function by its event', () => {
    const google = script('function onOpen(event) { return String(event.authMode); }');
    expect(google.run('onOpen', undefined, 'LIMITED')).toBe('LIMITED');
  });
});

describe('a call from the sidebar', () => {
  const google = (): Google =>
    script(`
      function echo(value) { return value; }
      function kind(value) { return Object.prototype.toString.call(value); }
      function date() { return { inside: [new Date(0)] }; }
      function bad() { throw new Error('No sheet "Log".'); }
      function hidden_() { return 1; }
      function nothing() {}`);

  test('passes copies of JSON values both ways', async () => {
    const value = { list: [1, 'a', null], yes: true };
    const answer = await google().callFromSidebar('echo', [value]);
    expect(answer).toEqual(value);
    expect(answer).not.toBe(value);
    expect(await google().callFromSidebar('nothing', [])).toBeNull();
  });

  test('refuses dates before they are sent', async () => {
    await expect(google().callFromSidebar('echo', [{ day: new Date(0) }])).rejects.toThrow(
      'Failed due to illegal value in property: day',
    );
    await expect(google().callFromSidebar('echo', [new Map()])).rejects.toThrow('property: 0');
  });

  test('turns an answer with a date into null', async () => {
    expect(await google().callFromSidebar('date', [])).toBeNull();
  });

  test('does not reach functions that end in an underscore', async () => {
    await expect(google().callFromSidebar('hidden_', [])).rejects.toThrow(
      'Script function not found: hidden_',
    );
  });

  test('rejects with the message of what was thrown', async () => {
    await expect(google().callFromSidebar('bad', [])).rejects.toThrow('No sheet "Log".');
  });

  test('answers after the caller has gone on', async () => {
    const order: string[] = [];
    const call = google()
      .callFromSidebar('echo', [1])
      .then(() => order.push('answer'));
    order.push('caller');
    await call;
    expect(order).toEqual(['caller', 'answer']);
  });
});
