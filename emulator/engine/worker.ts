import { runAsWorker } from 'synckit';
import { openBook } from './book';
import type { Book } from './book';
import { GONE, IDLE } from './ops';
import type { Request } from './ops';

const SECONDS_TO_LIVE = 2;
const books = new Map<string, Book>();
let state: Int32Array | null = null;
let end: NodeJS.Timeout | undefined;

/** The worker thread: every workbook of the process lives here. */
runAsWorker(async (request: Request): Promise<unknown> => {
  clearTimeout(end);
  const answer = await obey(request);
  if (books.size === 0) end = setTimeout(endIfIdle, SECONDS_TO_LIVE * 1000);
  return answer ?? null;
});

async function obey(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'start':
      state = request.state;
      return null;
    case 'open':
      books.set(request.book, openBook(request.book, request.options));
      return null;
    case 'close':
      books.get(request.book)?.close();
      books.delete(request.book);
      return null;
    case 'op': {
      const book = books.get(request.book);
      if (!book) throw new Error('This spreadsheet was disposed of.');
      // Which arguments belong to which operation was checked where the message was made.
      const run = book.ops[request.op] as (...args: readonly unknown[]) => unknown;
      return await run(...request.args);
    }
  }
}

function endIfIdle(): void {
  if (state && Atomics.compareExchange(state, 0, IDLE, GONE) === IDLE) process.exit();
}
