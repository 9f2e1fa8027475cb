import { PNG } from 'pngjs';
import { gifOf } from '../../scripts/film';

/** A picture of noise, which does not compress. */
function picture(seed: number, width = 60, height = 40): Buffer {
  const png = new PNG({ width, height });
  for (let index = 0; index < width * height; index += 1) {
    const shade = Math.floor(Math.abs(Math.sin(index * 12.9898 + seed) * 43758) % 16);
    png.data.set([shade * 16, shade * 16, 255 - shade * 16, 255], index * 4);
  }
  return PNG.sync.write(png);
}

const frame = (seed: number): { png: Buffer; milliseconds: number } => ({
  png: picture(seed),
  milliseconds: 500,
});

test('a film has the size of its pictures', () => {
  const gif = Buffer.from(gifOf([frame(0)]));
  expect(gif.subarray(0, 6).toString('latin1')).toBe('GIF89a');
  expect([gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([60, 40]);
});

test('a picture like the one before costs next to nothing', () => {
  const one = gifOf([frame(0)]).length;
  const same = gifOf([frame(0), frame(0)]).length - one;
  const other = gifOf([frame(0), frame(3)]).length - one;
  expect(same).toBeLessThan(other / 4);
});
