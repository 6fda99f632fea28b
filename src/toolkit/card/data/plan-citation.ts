import type { Language } from "../../schema/language.js";
import type { CardSource } from "../card.js";

/**
 * Returns the citation of a plan that a chart draws from, in the form in which the report cites plans: number, date and
 * clauses as far as they are known; title and number stay as written.
 *
 * @example
 * 高青县：《深化新旧动能转换推动绿色低碳高质量发展2024年工作要点》，高政办字〔2024〕12号，2024-06-28，第 29 条。
 */
export function citePlan({ region, title, document_number, issued, places }: CardSource, language: Language): string {
	const name = `《${title.replace(/[《》]/gu, "")}》`;
	const papers = [document_number, issued, places.join(language === "zh" ? "、" : ", ")].filter(
		(part) => part !== null && part !== "",
	);
	if (language === "zh") return `${region}：${[name, ...papers].join("，")}。`;
	return papers.length === 0 ? `${region}. ${name}.` : `${region}. ${name}. ${papers.join(", ")}.`;
}
