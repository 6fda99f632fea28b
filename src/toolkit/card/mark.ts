/**
 * What stands before a value, one family of shapes: ● may be compared; ◐ with caution; × refused; ◌ said without a number;
 * a tinted numeral, stated but not read; — not stated; hatch, no plan in the collection. `plain` is a value that is not
 * compared: a count, a share of a plan's own text.
 */
export const marks = ["yes", "caution", "no", "said", "unread", "absent", "no_plan", "plain"] as const;
export type Mark = (typeof marks)[number];
