/**
 * Quotes that are set narrow: a Chinese font gives them a whole em, which tears `Weicheng’s` apart. Double quotes stay wide,
 * since plans quote with them.
 */
export const narrowQuote = /[‘’]/u;

/** The feature of OpenType that has their narrow forms: proportional widths. */
export const narrowForm = "pwid" as const;
