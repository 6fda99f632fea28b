import { type PagePart, readPagePart } from "./page-part.js";

/** The file of a plan's opened sentences, with the hash of its content in its name. */
const evidenceFile = /^data\/evidence\/(\w+)\/([\w.-]+)\.[0-9a-f]{8}\.json$/;

/** Returns whether a file of the site holds opened sentences. */
export function isEvidence(file: string): boolean {
	return evidenceFile.test(file);
}

/** Returns the links of all opened sentences of a file; each is shown alone, so that its ids meet no others. */
export function readEvidencePart(text: string): PagePart {
	const fragments = Object.values(JSON.parse(text) as Record<string, string>);
	const links = fragments.flatMap((html) => readPagePart(html).links);
	return { ids: new Set(), repeated: [], references: new Set(), links };
}

/** Returns the anchors whose sentences a file holds. */
export function openedAnchors(text: string): string[] {
	return Object.keys(JSON.parse(text) as Record<string, string>);
}

/**
 * Returns the places of a plan's page, its targets and clauses, that no opened sentence is there for, a line a file:
 * a mark that leads to one would open nothing.
 */
export function findUnopened(file: string, anchors: readonly string[], pages: ReadonlyMap<string, PagePart>): string[] {
	const [, language, plan] = evidenceFile.exec(file) ?? [];
	const page = pages.get(`${language === "zh" ? "" : `${language}/`}reader/${plan}.html`);
	if (!page) return [`${file}: sentences of no page`];
	const opened = new Set(anchors);
	const places = [...page.ids].filter((id) => /^[ct]-/.test(id) && !opened.has(id));
	return places.length > 0 ? [`${file}: no sentence for ${places.slice(0, 5).join(", ")}`] : [];
}
