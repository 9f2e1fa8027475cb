/** The 16 leadership principles in official order: code and name. */
export const principles = [
  { code: 'CO', name: 'Customer Obsession' },
  { code: 'OW', name: 'Ownership' },
  { code: 'IS', name: 'Invent and Simplify' },
  { code: 'AR', name: 'Are Right, A Lot' },
  { code: 'LC', name: 'Learn and Be Curious' },
  { code: 'HD', name: 'Hire and Develop the Best' },
  { code: 'HS', name: 'Insist on the Highest Standards' },
  { code: 'TB', name: 'Think Big' },
  { code: 'BA', name: 'Bias for Action' },
  { code: 'FR', name: 'Frugality' },
  { code: 'ET', name: 'Earn Trust' },
  { code: 'DD', name: 'Dive Deep' },
  { code: 'HB', name: 'Have Backbone; Disagree and Commit' },
  { code: 'DR', name: 'Deliver Results' },
  { code: 'SE', name: "Strive to be Earth's Best Employer" },
  { code: 'SR', name: 'Success and Scale Bring Broad Responsibility' },
] as const satisfies readonly { readonly code: string; readonly name: string }[];

/** The two-letter code of a principle. */
export type PrincipleCode = (typeof principles)[number]['code'];

/** The codes in official order. */
export const principleCodes: readonly PrincipleCode[] = principles.map(({ code }) => code);

/** Whether a text is a code, in capitals. */
export function isPrincipleCode(text: string): text is PrincipleCode {
  return principles.some(({ code }) => code === text);
}

/**
 * The codes in a cell, in capitals, and what is not a code. Codes are split by commas, semicolons
 * or spaces; two principle names contain such marks, which is why cells hold codes.
 *
 * @example parseCodes('co, ow; XX') //=> { codes: ['CO', 'OW'], unknown: ['XX'] }
 */
export function parseCodes(text: string): {
  readonly codes: readonly PrincipleCode[];
  readonly unknown: readonly string[];
} {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const codes: PrincipleCode[] = [];
  const unknown: string[] = [];
  for (const word of words) {
    const code = word.toUpperCase();
    if (isPrincipleCode(code)) codes.push(code);
    else unknown.push(word);
  }
  return { codes, unknown };
}
