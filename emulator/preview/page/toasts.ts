import type { Toast } from '../../google';

const LONGEST_SECONDS = 10;

/** Shows toasts at the foot of the page for their time; Google's negative time means for good. */
export function showToasts(toasts: readonly Toast[], place: HTMLElement): void {
  for (const toast of toasts) {
    const box = document.createElement('p');
    const title = document.createElement('strong');
    title.textContent = toast.title;
    box.append(title, toast.message);
    place.append(box);
    const seconds = toast.seconds < 0 ? LONGEST_SECONDS : toast.seconds;
    setTimeout(() => {
      box.remove();
    }, seconds * 1000);
  }
}
