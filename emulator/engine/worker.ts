import { runAsWorker } from 'synckit';
import { openBook } from './book';
import type { Book } from './book';
import type { Request } from './ops';

const books = new Map<string, Book>();

/** The worker thread: every workbook of the process lives here. */
runAsWorker(async (request: Request): Promise<unknown> => {
  if (request.kind === 'open') {
    books.set(request.book, openBook(request.book, request.options));
    return null;
  }
  const book = books.get(request.book);
  if (!book) throw new Error('This spreadsheet was disposed of.');
  if (request.kind === 'close') {
    book.close();
    books.delete(request.book);
    return null;
  }
  const run = book.ops[request.op] as (...args: readonly unknown[]) => unknown;
  return (await run(...request.args)) ?? null;
});
