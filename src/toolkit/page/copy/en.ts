import { compare } from "./en/compare.js";
import { finding } from "./en/finding.js";
import { indicator } from "./en/indicator.js";
import { ledger } from "./en/ledger.js";
import { method } from "./en/method.js";
import { notebook } from "./en/notebook.js";
import { overview } from "./en/overview.js";
import { reading } from "./en/reading.js";
import { region } from "./en/region.js";
import { reuse } from "./en/reuse.js";
import { search } from "./en/search.js";
import { site } from "./en/site.js";
import { theme } from "./en/theme.js";
import type { zh } from "./zh.js";

/** All words of the interface in English. Sentences that carry figures are functions of them. */
export const en: typeof zh = {
	...site,
	compare,
	finding,
	indicator,
	ledger,
	method,
	notebook,
	overview,
	reading,
	region,
	reuse,
	search,
	theme,
};
