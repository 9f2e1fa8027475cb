import type { PreviewAnswer, PreviewEvent, PreviewRequest, PreviewState } from '../messages';

/** Names this page among those open on the same workbook. */
export const pageId = crypto.randomUUID();

/** The whole state, for a page that has none or missed something. */
export async function fetchState(): Promise<PreviewState> {
  const response = await fetch('/state');
  // Our own server's answer; both sides share the type.
  return (await response.json()) as PreviewState;
}

/** Sends what the person did; answers `failed` when the server cannot be reached. */
export async function act(request: PreviewRequest): Promise<PreviewAnswer> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=preview-token]')?.content ?? '';
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Preview-Token': token },
      body: JSON.stringify(request),
    });
    if (response.status === 403) return { kind: 'failed', message: await response.text() };
    return (await response.json()) as PreviewAnswer;
  } catch {
    return { kind: 'failed', message: 'The preview has stopped. Start it again and reload.' };
  }
}

/** Hears the server's events in order, again after an interruption. */
export function listen(hear: (event: PreviewEvent) => void): void {
  new EventSource('/events').onmessage = (message: MessageEvent<string>) => {
    hear(JSON.parse(message.data) as PreviewEvent);
  };
}
