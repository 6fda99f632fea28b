import type { Change } from "../../change/change.js";
import { toSummary } from "../../change/to-summary.js";
import type { PageContext } from "../page-context.js";
import type { Sentence } from "../word/sentence.js";

/** Returns a change as one sentence with its counts as figures: `修订 1 份规划；条款 改 3、增 1；7 张图的数变了。` */
export function tallySentence(change: Change, { language }: Pick<PageContext, "language">): Sentence {
	const parts = toSummary(change, language).split(/(\d+)/);
	return parts.filter((part) => part !== "").map((part) => (/^\d/.test(part) ? { figure: part } : part));
}
