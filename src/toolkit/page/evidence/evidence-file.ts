import { type ComponentChild, h } from "preact";
import { render } from "preact-render-to-string";
import type { TableDatabase } from "../../store/database.js";
import { clauseAnchor, targetAnchor } from "../address/place-link.js";
import { inLanguage } from "../address/site-address.js";
import { type PageContext, PageProvider } from "../page-context.js";
import { ClauseEvidence } from "./clause-evidence.js";
import { readEvidence } from "./evidence-source.js";
import { TargetEvidence } from "./target-evidence.js";

/**
 * Returns the opened sentences of a plan, by their anchors: `{"t-7ecdaafc": "<article …>", "c-12": …}`. They are HTML
 * that the same components made as every page, so that text of plans is escaped in them too.
 */
export async function evidenceFile(
	database: TableDatabase,
	page: PageContext,
	document: string,
): Promise<Record<string, string>> {
	const source = await readEvidence(database, document);
	const html = (content: ComponentChild) =>
		inLanguage(page.language, render(h(PageProvider.Provider, { value: page, children: content })));
	const targets = source.targets.map((target) => [
		targetAnchor(target.target_id),
		html(h(TargetEvidence, { source, target })),
	]);
	const clauses = [...source.clauses.values()].map((clause) => [
		clauseAnchor(clause.ordinal),
		html(h(ClauseEvidence, { source, clause })),
	]);
	return Object.fromEntries([...targets, ...clauses]);
}
