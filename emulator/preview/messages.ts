import type { Change, ChartDescription, MenuItem, Toast, WorkbookSnapshot } from '../google';

/** What a page needs to draw itself from nothing. */
export interface PreviewState {
  /** Counts the batches of changes; a page that misses one asks for the state again. */
  readonly revision: number;
  readonly snapshot: WorkbookSnapshot;
  readonly timeZone: string;
  readonly surroundings: Surroundings;
}

/** Everything on the page that is not a cell. */
export interface Surroundings {
  readonly menuItems: readonly MenuItem[];
  /** The version grows with each showing, so that the frame loads again; null when closed. */
  readonly sidebar: { readonly title: string; readonly version: number } | null;
  readonly charts: readonly ChartDescription[];
  /** The name of the sheet that the script activated last. */
  readonly activeSheet: string;
  /** The emulator's clock as a serial number in the spreadsheet's time zone. */
  readonly now: number;
}

/** What the server tells every open page, in one order for all. */
export type PreviewEvent =
  /** Opens every stream: a page that has another revision asks for the state. */
  | { readonly kind: 'revision'; readonly revision: number }
  | {
      readonly kind: 'changes';
      /** The revision that these changes lead to. */
      readonly revision: number;
      /** The page that made them, which has them already; null when a script did. */
      readonly origin: string | null;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'surroundings'; readonly surroundings: Surroundings }
  | { readonly kind: 'toasts'; readonly toasts: readonly Toast[] };

/** What a page asks of the server; `activeSheet` is the tab that the person looks at. */
export type PreviewRequest =
  | {
      readonly kind: 'changes';
      readonly origin: string;
      /** The revision that the page had when the person made them. */
      readonly base: number;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'menu'; readonly functionName: string; readonly activeSheet: string }
  | {
      readonly kind: 'call';
      readonly functionName: string;
      readonly args: readonly unknown[];
      readonly activeSheet: string;
    };

/** The answer to a request; `accepted` and `stale` answer changes: `stale` means that the page must ask for the state again. */
export type PreviewAnswer =
  | { readonly kind: 'done'; readonly result?: unknown }
  | { readonly kind: 'accepted'; readonly revision: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'stale' };

/** What the sidebar's frame and the page around it say to each other. */
export type FrameMessage =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' };

export interface FrameReply {
  readonly call: number;
  readonly answer: PreviewAnswer;
}
