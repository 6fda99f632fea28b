import { card } from "./en/card.js";
import { cardLedger } from "./en/card-ledger.js";
import { cardOverview } from "./en/card-overview.js";
import { cardReader } from "./en/card-reader.js";
import { cardRegion } from "./en/card-region.js";
import { cardReuse } from "./en/card-reuse.js";
import { cardTerm } from "./en/card-term.js";
import { cardWord } from "./en/card-word.js";
import { changeLog } from "./en/change-log.js";
import { charts } from "./en/charts.js";
import { compare } from "./en/compare.js";
import { embed } from "./en/embed.js";
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
	card,
	cardLedger,
	cardOverview,
	cardReader,
	cardRegion,
	cardReuse,
	cardTerm,
	cardWord,
	changeLog,
	charts,
	compare,
	embed,
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
