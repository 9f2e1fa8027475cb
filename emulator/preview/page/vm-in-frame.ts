/**
 * The two functions of Node's `vm` that the emulator's custom functions use, over a frame: the
 * bundler puts this file in the place of `node:vm`, so that both sides run the same code.
 */

let realm: Window | null = null;

/** Loads the frame; `createContext` needs it. Its own policy allows `eval`, the page's does not. */
export function openRealm(): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = 'Custom functions';
    frame.onload = () => {
      realm = frame.contentWindow;
      resolve();
    };
    frame.src = '/functions.html';
    document.body.append(frame);
  });
}

/** The frame's window: a set of globals of its own. */
export function createContext(): Window {
  if (!realm) throw new Error('Open the frame for custom functions first.');
  return realm;
}

/**
 * The value of the code's last statement, run as a script of the frame. What `eval` declares in
 * strict code stays inside it, so the code's first "use strict" must not be its first statement.
 */
export function runInContext(code: string, context: Window): unknown {
  // TypeScript does not know that a window has its realm's own eval. Called as a property, it
  // runs in the global scope.
  return (context as Window & { eval(code: string): unknown }).eval(`;${code}`);
}
