import { editZip, unzip } from '@cj-tech-master/excelts/archive';

/**
 * The file without two flaws of the library.
 *
 * It marks the workbook as calculated by an old Excel, so that a current one calculates every
 * formula anew when it opens the file, and asks whether to save it when it closes it. And it writes
 * an attribute at charts that only another kind of anchor has.
 *
 * @see ISO/IEC 29500-1, 18.2.2 calcPr (calcId) and 20.5.2.24 oneCellAnchor
 */
export async function corrected(bytes: Uint8Array): Promise<Uint8Array> {
  const editor = await editZip(bytes);
  const reader = unzip(bytes);
  const change = async (path: string, from: RegExp, to: string): Promise<void> => {
    const xml = new TextDecoder().decode((await reader.bytes(path)) ?? undefined);
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`${path} has nothing to correct: the library changed.`);
    editor.set(path, changed);
  };
  await change('xl/workbook.xml', /<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
  const drawings = editor
    .getEntries()
    .map(({ path }) => path)
    .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path));
  for (const path of drawings) await change(path, /(<xdr:oneCellAnchor) editAs="oneCell"/g, '$1');
  return editor.bytes();
}
