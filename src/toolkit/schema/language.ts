/** The languages of the report: Chinese at the root, English under `/en/`. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** What `<html lang>` says of a page in each language. */
export const htmlLanguages: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };
