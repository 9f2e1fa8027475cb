/** What we use of gifenc 1.0.3, which brings no types. */
declare module 'gifenc' {
  type Palette = readonly (readonly number[])[];

  export function GIFEncoder(): {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        readonly palette?: Palette;
        /** Milliseconds. */
        readonly delay?: number;
        readonly transparent?: boolean;
        readonly transparentIndex?: number;
        /** 1 leaves the frame for the next one to draw over. */
        readonly dispose?: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  };
  export function quantize(rgba: Uint8Array, colors: number): Palette;
  export function applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array;
}
