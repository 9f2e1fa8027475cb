import type { Action } from '../state/action';
import type { Attributes, Child, Markup } from './markup';

/** What each element was drawn from, for the next drawing and for its listeners. */
const drawn = new WeakMap<Node, Markup>();

/**
 * Makes the children of an element those that a view describes. Elements that stay keep their
 * focus, their selection and their scroll position: they are changed in place, never moved.
 */
export function draw(parent: Element, children: readonly Child[]): void {
  let next = parent.firstChild;
  for (const child of children) {
    const found = findFrom(next, child);
    while (found && next && next !== found) next = removed(next);
    if (found) {
      next = found.nextSibling;
      update(found, child);
    } else {
      parent.insertBefore(made(child), next);
    }
  }
  while (next) next = removed(next);
}

/** Hands what the person does inside an element to `act`. */
export function listen(root: Element, act: (action: Action) => void): void {
  const hear = (type: string, actionOf: (markup: Markup, target: Element) => Action | null) => {
    root.addEventListener(type, (event) => {
      for (let node = event.target; node instanceof Element && node !== root;) {
        const markup = drawn.get(node);
        const action = markup ? actionOf(markup, node) : null;
        if (action) {
          // A form would load a page, and a link would open a window beside the spreadsheet.
          if (type === 'submit' || node instanceof HTMLAnchorElement) event.preventDefault();
          act(action);
          return;
        }
        node = node.parentElement;
      }
    });
  };
  hear('click', ({ on }) => on.click ?? null);
  hear('submit', ({ on }) => on.submit ?? null);
  hear('input', ({ on }, target) => on.input?.(valueOf(target)) ?? null);
  hear('change', ({ on }, target) => {
    if (on.tick && target instanceof HTMLInputElement) return on.tick(target.checked);
    return on.change?.(valueOf(target)) ?? null;
  });
}

function findFrom(start: ChildNode | null, child: Child): ChildNode | null {
  for (let node = start; node; node = node.nextSibling) if (isSame(node, child)) return node;
  return null;
}

/** Whether a node shows the same thing as before, so that it can be changed in place. */
function isSame(node: ChildNode, child: Child): boolean {
  if (typeof child === 'string') return node.nodeType === Node.TEXT_NODE;
  const before = drawn.get(node);
  return before !== undefined && identity(before) === identity(child);
}

function identity({ tag, attributes }: Markup): string {
  return [tag, attributes['id'] ?? '', attributes['key'] ?? ''].join('#');
}

function made(child: Child): ChildNode {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = document.createElement(child.tag);
  fill(node, {}, child);
  return node;
}

function update(node: ChildNode, child: Child): void {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) node.nodeValue = child;
  } else if (node instanceof Element) {
    fill(node, drawn.get(node)?.attributes ?? {}, child);
  }
}

function fill(node: Element, before: Attributes, markup: Markup): void {
  drawn.set(node, markup);
  for (const name of Object.keys(before)) {
    if (isLeftOut(markup.attributes[name])) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (isLeftOut(value) || isProperty(name, node) || value === before[name]) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  draw(node, markup.children);
  // A select takes its value only once its options are there.
  setProperties(node, markup.attributes);
}

function setProperties(node: Element, { value, checked }: Attributes): void {
  if (holdsText(node) && value !== undefined && node.value !== String(value)) {
    node.value = String(value);
  }
  if (node instanceof HTMLInputElement && checked !== undefined) node.checked = checked === true;
}

function isLeftOut(value: Attributes[string]): value is undefined | false {
  return value === undefined || value === false;
}

/** What a person changes is a property; the attribute of that name would only be its default. */
function isProperty(name: string, node: Element): boolean {
  return name === 'checked' || name === 'key' || (name === 'value' && holdsText(node));
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(node: Element): node is Field {
  return (
    node instanceof HTMLInputElement ||
    node instanceof HTMLSelectElement ||
    node instanceof HTMLTextAreaElement
  );
}

/** A radio's value is its name among the others, not what somebody typed. */
function holdsText(node: Element): node is Field {
  return isField(node) && node.type !== 'radio' && node.type !== 'checkbox';
}

function valueOf(node: Element): string {
  return isField(node) ? node.value : '';
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
