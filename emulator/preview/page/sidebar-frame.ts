import type { FrameMessage, FrameReply, PreviewAnswer, Surroundings } from '../messages';
import { byId } from './elements';

export interface SidebarFrame {
  /** Loads the sidebar when the script showed one since, and hides it when there is none. */
  show(sidebar: Surroundings['sidebar']): void;
}

/** The 300 px frame; `call` carries out what the sidebar asks of the server. */
export function createSidebarFrame(
  call: (functionName: string, args: readonly unknown[]) => Promise<PreviewAnswer>,
): SidebarFrame {
  const panel = byId('sidebar', HTMLElement);
  const title = byId('sidebar-title', HTMLElement);
  const frame = byId('sidebar-frame', HTMLIFrameElement);
  let shown: number | null = null;

  function close(): void {
    panel.hidden = true;
    frame.removeAttribute('src');
  }

  byId('sidebar-close', HTMLButtonElement).addEventListener('click', close);
  window.addEventListener('message', (event: MessageEvent<FrameMessage>) => {
    // Any page may send a message; only our frame is heard.
    if (event.source !== frame.contentWindow) return;
    const message = event.data;
    if (message.kind === 'close') close();
    else if (message.kind === 'focus-editor') byId('grid', HTMLElement).focus();
    else void answer(message);
  });

  async function answer(message: FrameMessage & { kind: 'call' }): Promise<void> {
    const result = await call(message.functionName, message.args);
    const reply: FrameReply = { call: message.call, answer: result };
    frame.contentWindow?.postMessage(reply, frameOrigin());
  }

  return {
    show(sidebar) {
      if (!sidebar) {
        close();
        shown = null;
      } else if (sidebar.version !== shown) {
        shown = sidebar.version;
        title.textContent = sidebar.title;
        panel.hidden = false;
        frame.src = `${frameOrigin()}/sidebar.html?version=${sidebar.version}`;
      }
    },
  };
}

/** This machine by its other name: another origin, as Google gives the sidebar one of its own. */
function frameOrigin(): string {
  const { hostname, port } = location;
  return `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}
