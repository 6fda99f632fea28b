import { reasons } from "../../compare/reason.js";
import type { PageContext } from "../page-context.js";
import { amountOf, amountText } from "./amount.js";
import { drawnOf } from "./drawn.js";
import type { Stated } from "./sheet.js";

/**
 * Returns why a value calls for caution or is refused, a line a reason. A number that was divided says first what was written
 * and what was done: `三年共 18,000 人，此为年均`.
 */
export function reasonLines(stated: Stated, page: PageContext): string[] {
	const written = (page.language === "zh" ? stated.reason?.split("；") : stated.reason_en?.split("; ")) ?? [];
	const { years } = drawnOf(stated);
	if (years === null || stated.state !== "value") return written;
	const division = reasons.periodTotal(years)[page.language];
	return [adjusted(stated, years, page), ...written.filter((reason) => reason !== division)];
}

function adjusted(stated: Stated, years: number, page: PageContext): string {
	const { copy, format } = page;
	const { value, value_max, unit } = stated;
	const amount = amountText(amountOf({ ...drawnOf(stated), value, value_max, years: null }, unit, page));
	const isFall = unit === "%";
	return (isFall ? copy.indicator.perYearFall : copy.indicator.perYear)(format.count(years), amount);
}
