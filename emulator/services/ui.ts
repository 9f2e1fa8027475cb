import type * as port from '../../src/apps-script/port';
import type { Alert, MenuItem, Toast } from '../google-types';
import { Button, ButtonSet, nameIn } from './enums';
import { mismatch } from './exception';
import { HtmlOutput } from './html-service';
import type { Session } from './session';

/** What the person sees, and how they answer. */
export interface UiState {
  menuItems: readonly MenuItem[];
  sidebar: { readonly title: string; readonly html: string } | null;
  toasts: Toast[];
  answer: (alert: Alert) => 'OK' | 'YES' | 'NO' | 'CLOSE';
}

/** An untouched screen; alerts are closed unanswered. */
export function makeUiState(): UiState {
  return { menuItems: [], sidebar: null, toasts: [], answer: () => 'CLOSE' };
}

/** @see https://developers.google.com/apps-script/reference/base/ui */
export class Ui implements port.Ui {
  readonly googleClass = 'Ui';
  readonly ButtonSet = ButtonSet;
  readonly Button = Button;

  constructor(private readonly session: Session) {}

  createAddonMenu(): port.Menu {
    return new Menu(this.session.ui);
  }

  showSidebar(userInterface: port.HtmlOutput): void {
    if (!(userInterface instanceof HtmlOutput)) throw mismatch('Ui.showSidebar', userInterface);
    this.session.ui.sidebar = { title: userInterface.title, html: userInterface.html };
  }

  /** An alert releases the script's locks. */
  alert(title: string, prompt: string, buttons: port.GoogleEnum): port.GoogleEnum {
    const set = nameIn(ButtonSet, buttons, 'Ui.alert');
    this.session.extras.lockHeld = false;
    return Button[this.session.ui.answer({ title, prompt, buttons: set })];
  }
}

class Menu implements port.Menu {
  readonly googleClass = 'Menu';

  private readonly items: MenuItem[] = [];

  constructor(private readonly ui: UiState) {}

  addItem(caption: string, functionName: string): port.Menu {
    this.items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): port.Menu {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addToUi(): void {
    this.ui.menuItems = [...this.items];
  }
}
