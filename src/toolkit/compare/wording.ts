import type { TargetRow } from "../schema/target.js";
import { fold } from "./word.js";

/** What the words around a number say of it: `flow` an addition, `stock` a total, `open` neither. */
export type Wording = "flow" | "stock" | "open";

const flow =
	/新增|净增|新建(?!成)|新培育|新认定|新引进|新打造|新推出|新创建|新实施|新获|新开工|培育(?!库)|引进|招引|打造|创建|争创|评定|认定/u;
const stock = /总数|总量|总体|累计(?!新增)|存量|入库|在库|保有|保护|稳定|拥有|数量(?:达|突破|超)/u;

/** Returns the folded words of the sentence before a target's numeral. */
export function sentenceBefore({
	quote,
	quote_start,
	start,
}: Pick<TargetRow, "quote" | "quote_start" | "start">): string {
	return fold([...quote].slice(0, start - quote_start).join(""));
}

/** Returns the folded words from the last stop before a target's numeral up to it: the verb and its head. */
export function wordsBefore(target: TargetRow): string {
	return /[^,;。:]*$/u.exec(sentenceBefore(target).replaceAll("，", ","))?.[0] ?? "";
}

/** Returns what the words before the numeral and the phrase itself say: `年内新增…` flow, `总量突破…` stock. */
export function wordingOf(before: string, phrase: string): Wording {
	const words = `${before}|${phrase}`;
	if (flow.test(words)) return stock.test(phrase) ? "stock" : "flow";
	return stock.test(words) ? "stock" : "open";
}
