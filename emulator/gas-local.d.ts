/** The part that is used of gas-local, which ships without types. */
declare module 'gas-local' {
  /** Runs every script of a folder in one context and returns its globals. */
  export function require(folder: string, globals: object): Record<string, unknown>;
}
