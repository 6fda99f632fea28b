/** The languages of the report: Chinese at the root, English under `/en/`. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
