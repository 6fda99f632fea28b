import { listFiles } from "../../src/toolkit/store/file-list.js";

/** A page of the built report. */
export interface SitePage {
	/** As a reader writes it: `/`, `/en/compare`, `/reader/`. */
	path: string;
	language: "zh" | "en";
	/** Pages of one kind differ only in what they show: `overview`, `compare`, `reader`, `reader/…`, `region/…`. */
	kind: string;
}

/** Charts that travel are tested in pages of others, in `embed/`. */
const isChart = /^(?:embed|v)\//;

/** Returns all pages of the built report, in the order of their files; those of its charts that travel are none of it. */
export async function listPages(directory = "dist"): Promise<SitePage[]> {
	const files = (await listFiles(directory)).filter((file) => file.endsWith(".html") && !isChart.test(file));
	return files.map((file) => toPage(`/${file.replace(/(index)?\.html$/, "")}`));
}

/** Returns one page of each kind in each language, the one with the most to show last in order of names. */
export function onePerKind(pages: readonly SitePage[]): SitePage[] {
	return [...new Map(pages.map((page) => [`${page.language} ${page.kind}`, page])).values()];
}

function toPage(path: string): SitePage {
	const english = path.startsWith("/en/");
	const [folder = "", name = ""] = path.slice(english ? "/en/".length : 1).split("/");
	return { path, language: english ? "en" : "zh", kind: name ? `${folder}/…` : folder || "overview" };
}
