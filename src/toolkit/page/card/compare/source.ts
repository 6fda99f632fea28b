import type { MeasureCell } from "../../../chart/measure.js";
import { focusThemes, type Theme, themes } from "../../../schema/theme.js";
import type { PageContext } from "../../page-context.js";
import type { Report } from "../../report/report.js";
import type { CardBook } from "../card-book.js";

/** What the charts of the compare page are made from. */
export interface CompareSource {
	report: Report;
	cells: readonly MeasureCell[];
	book: CardBook;
	page: PageContext;
	/** The themes that the page shows before anything is chosen. */
	chosen: readonly Theme[];
}

/** Returns the themes that the compare page shows at first: the focus themes that have a target, else all that have one. */
export function firstThemes({ marks }: Pick<Report, "marks">): Theme[] {
	const used = themes.filter((theme) => marks.some((mark) => mark.theme === theme));
	const focus = used.filter((theme) => focusThemes.some((other) => other === theme));
	return focus.length > 0 ? focus : used;
}

/** Returns themes in a row: `创新、绿色、乡村振兴`, `innovation, green and rural revitalisation`. */
export function themeNames(themes: readonly Theme[], { copy, names }: PageContext): string {
	return copy.card.all(themes.map((theme) => names.theme(theme)));
}
