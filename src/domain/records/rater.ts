/** Who rated; the first is the candidate, whose scores open no gate. */
export const raterKinds = ['self', 'peer', 'mentor', 'professional'] as const;

export type RaterKind = (typeof raterKinds)[number];
