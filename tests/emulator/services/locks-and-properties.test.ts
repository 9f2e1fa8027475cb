import { bundleFolder, removeBundles } from '../bundle-folder';
import { closeAll, open } from '../open';

afterEach(closeAll);
afterAll(removeBundles);

test('a lock is given, and refused while another person holds it', () => {
  const google = open();
  const lock = google.services.LockService.getDocumentLock();
  expect(lock?.tryLock(100)).toBe(true);
  lock?.releaseLock();
  google.faults.lockBusy = true;
  expect(lock?.tryLock(100)).toBe(false);
});

test('properties hold texts of up to 9 KB', () => {
  const properties = open().services.PropertiesService.getDocumentProperties();
  expect(properties?.getProperty('a')).toBeNull();
  expect(properties?.setProperties({ a: '1' }).getProperty('a')).toBe('1');
  expect(properties?.deleteProperty('a').getProperty('a')).toBeNull();
  expect(() => properties?.setProperties({ a: 'x'.repeat(9 * 1024 + 1) })).toThrow(
    'Argument too large: value',
  );
  const wrong = { a: 5 } as unknown as Record<string, string>;
  expect(() => properties?.setProperties(wrong)).toThrow("don't match");
});

test('properties are set together, beside the others or instead of them', () => {
  const properties = open().services.PropertiesService.getDocumentProperties();
  properties?.setProperties({ a: '1', b: '2' }).setProperties({ b: '3', c: '4' });
  expect(['a', 'b', 'c'].map((key) => properties?.getProperty(key))).toEqual(['1', '3', '4']);
  properties?.setProperties({ b: '5' }, true);
  expect(['a', 'b', 'c'].map((key) => properties?.getProperty(key))).toEqual([null, '5', null]);
});

test('one property that is refused leaves all as they were', () => {
  const properties = open().services.PropertiesService.getDocumentProperties();
  properties?.setProperties({ a: '1' });
  const wrong = { a: '2', b: 'x'.repeat(9 * 1024 + 1) };
  expect(() => properties?.setProperties(wrong)).toThrow('Argument too large: value');
  expect(properties?.getProperty('a')).toBe('1');
});

test('a store holds up to 500 KB', () => {
  const properties = open().services.PropertiesService.getUserProperties();
  const fill = (): void => {
    for (let index = 0; index < 60; index += 1)
      properties.setProperties({ [`key ${index}`]: 'x'.repeat(9 * 1024) });
  };
  expect(fill).toThrow('You have exceeded the property storage quota.');
});

test('document and user properties are apart', () => {
  const { PropertiesService } = open().services;
  PropertiesService.getUserProperties().setProperties({ a: 'mine' });
  expect(PropertiesService.getDocumentProperties()?.getProperty('a')).toBeNull();
});

test('the menu, the sidebar and alerts are shown to the test', () => {
  const code = `
    function show() {
      var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Log', 'log').addSeparator().addItem('About', 'about').addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').append('<b>').setTitle('Loop Ready'));
      return ui.alert('Sure?', 'It cannot be undone.', ui.ButtonSet.YES_NO) === ui.Button.YES;
    }`;
  const google = open({ bundleFolder: bundleFolder(code, { 'Sidebar.html': '<p>' }) });
  expect(google.run('show')).toBe(false);
  google.ui.answerAlerts(({ buttons }) => (buttons === 'YES_NO' ? 'YES' : 'OK'));
  expect(google.run('show')).toBe(true);
  expect(google.ui.sidebar).toEqual({ title: 'Loop Ready', html: '<p><b>' });
  expect(google.ui.menuItems).toEqual([
    { kind: 'item', caption: 'Log', functionName: 'log' },
    { kind: 'separator' },
    { kind: 'item', caption: 'About', functionName: 'about' },
  ]);
});

test('an HTML file that was not pushed is missed', () => {
  expect(() => open().services.HtmlService.createHtmlOutputFromFile('Nothing')).toThrow(
    'No HTML file named Nothing was found.',
  );
});
