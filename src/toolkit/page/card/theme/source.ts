import type { Definition } from "../../../card/card.js";
import type { FocusTheme } from "../../../schema/theme.js";
import type { IndicatorSheet } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import { regionPlans } from "../../report/region-plan.js";
import type { Report } from "../../report/report.js";
import { shareOf } from "../../report/report.js";
import type { CardBook } from "../card-book.js";

/** What the charts of a theme are made from; all but the theme is read once. */
export interface ThemeSource {
	theme: FocusTheme;
	report: Report;
	book: CardBook;
	sheet: IndicatorSheet;
	page: PageContext;
}

/** Returns the plans that are counted as a whole: those of the regions. */
export function wholePlans({ report }: Pick<ThemeSource, "report">): string[] {
	return regionPlans(report).map((plan) => plan.document_id);
}

/** Returns what each region says of the theme, in the order of the columns. */
export function sharesOf({ report, theme }: Pick<ThemeSource, "report" | "theme">) {
	return report.regions.map(({ region_code }) => shareOf(report, region_code, theme));
}

/** Returns what a clause and a target are. */
export function countedDefinitions({ copy }: PageContext): Definition[] {
	const words = copy.card.theme;
	return [
		{ term: words.clause, text: words.clauseText },
		{ term: words.target, text: words.targetText },
	];
}
