import { byId, showResult } from './dom';
import { logForm } from './log-form';
import { call } from './server';
import { setUpForm } from './set-up-form';

type View = 'loading' | 'setUp' | 'log' | 'about';

function show(view: View): void {
  for (const section of document.querySelectorAll<HTMLElement>('section[data-view]')) {
    section.hidden = section.dataset['view'] !== view;
  }
  for (const button of document.querySelectorAll<HTMLElement>('nav button')) {
    if (button.dataset['open'] === view) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  }
}

function viewNamed(name: string | undefined): View {
  return name === 'setUp' || name === 'about' ? name : 'log';
}

async function start(): Promise<void> {
  const log = logForm(() => {
    show('setUp');
  });
  const setUp = setUpForm(() => {
    void open('log');
  });

  async function open(wanted: View): Promise<void> {
    const answer = await call('openSidebar', {});
    switch (answer.kind) {
      case 'noTracker':
        setUp.open(answer.today, answer.suggested);
        show(wanted === 'about' ? wanted : 'setUp');
        return;
      case 'tracker':
        log.open(answer.today, answer.recentTopics);
        setUp.open(answer.today, answer.suggested);
        show(wanted);
        return;
      case 'failed':
        showResult('bad', answer.message);
        show(wanted);
    }
  }

  for (const button of document.querySelectorAll<HTMLElement>('nav button')) {
    button.addEventListener('click', () => {
      byId('result', HTMLDivElement).textContent = '';
      show(viewNamed(button.dataset['open']));
    });
  }
  const template = document.getElementById('view');
  await open(viewNamed(template?.dataset['view']));
}

document.addEventListener('DOMContentLoaded', () => void start());
