import type { Language } from "../../schema/language.js";

export { type Language, languages } from "../../schema/language.js";

/** What `<html lang>` says of a page in each language. */
export const htmlLanguages: Record<Language, string> = { zh: "zh-CN", en: "en" };
