import { card } from "./zh/card.js";
import { cardLedger } from "./zh/card-ledger.js";
import { cardOverview } from "./zh/card-overview.js";
import { cardReader } from "./zh/card-reader.js";
import { cardRegion } from "./zh/card-region.js";
import { cardReuse } from "./zh/card-reuse.js";
import { cardTerm } from "./zh/card-term.js";
import { cardWord } from "./zh/card-word.js";
import { changeLog } from "./zh/change-log.js";
import { charts } from "./zh/charts.js";
import { compare } from "./zh/compare.js";
import { embed } from "./zh/embed.js";
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
