import type { MenuItem } from '../../google';

/** Fills the add-on's menu; `choose` runs when the person picks an item. */
export function showMenu(
  items: readonly MenuItem[],
  menu: HTMLDetailsElement,
  list: HTMLElement,
  choose: (functionName: string) => void,
): void {
  list.replaceChildren(...items.map(createEntry));
  if (items.length === 0) list.append(createHint());

  function createEntry(item: MenuItem): HTMLElement {
    if (item.kind === 'separator') return document.createElement('hr');
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.textContent = item.caption;
    button.onclick = () => {
      menu.open = false;
      choose(item.functionName);
    };
    return button;
  }
}

/** Closes the menu on a click elsewhere and on Escape, as menus do. */
export function closeMenuOutside(menu: HTMLDetailsElement): void {
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') menu.open = false;
  });
}

function createHint(): HTMLElement {
  const hint = document.createElement('p');
  hint.textContent = 'The add-on has made no menu yet. Run onOpen.';
  return hint;
}
