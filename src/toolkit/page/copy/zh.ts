import { compare } from "./zh/compare.js";
import { finding } from "./zh/finding.js";
import { indicator } from "./zh/indicator.js";
import { ledger } from "./zh/ledger.js";
import { method } from "./zh/method.js";
import { notebook } from "./zh/notebook.js";
import { overview } from "./zh/overview.js";
import { reading } from "./zh/reading.js";
import { region } from "./zh/region.js";
import { reuse } from "./zh/reuse.js";
import { search } from "./zh/search.js";
import { site } from "./zh/site.js";
import { theme } from "./zh/theme.js";

/** All words of the interface in Chinese. Sentences that carry figures are functions of them. */
export const zh = {
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
