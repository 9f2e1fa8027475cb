import { GIFEncoder, applyPalette, quantize } from 'gifenc';
import { PNG } from 'pngjs';

/** One picture of a film, as PNG. */
export interface Frame {
  readonly png: Buffer;
  readonly milliseconds: number;
}

/** Colours of the whole film, at most. */
const COLORS = 128;

/** An animated GIF of pictures of the same size. Only what changes from one to the next is drawn. */
export function gifOf(frames: readonly Frame[]): Uint8Array {
  const pictures = frames.map(({ png }) => PNG.sync.read(png));
  const palette = quantize(Buffer.concat(pictures.map(({ data }) => data)), COLORS);
  // One more index says "as before".
  const asBefore = palette.length;
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  for (const [index, { data, width, height }] of pictures.entries()) {
    const colors = applyPalette(data, palette);
    const same = before;
    const drawn = same
      ? colors.map((color, at) => (color === same[at] ? asBefore : color))
      : colors;
    gif.writeFrame(drawn, width, height, {
      ...(index === 0 && { palette: [...palette, [0, 0, 0]] }),
      delay: frames[index]?.milliseconds ?? 0,
      dispose: 1,
      ...(same && { transparent: true, transparentIndex: asBefore }),
    });
    before = colors;
  }
  gif.finish();
  return gif.bytes();
}
