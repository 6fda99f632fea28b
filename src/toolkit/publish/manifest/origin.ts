import type { TableName } from "../../schema/table.js";
import { changes, code, gold, type Inputs, node, packages, siteAddress, tableCode } from "./read-input.js";

/** What a file was made from: a name for all files that are made alike, and the inputs. */
export interface Origin {
	readonly key: string;
	readonly inputs: readonly string[];
}

/** What of a site tells the origins of its files: the plans and charts that it has now. */
export interface SiteShape {
	readonly inputs: Inputs;
	/** Ids of plans that have a text in the site. */
	readonly plans: ReadonlySet<string>;
	/** Ids of charts, and of those that have been withdrawn. */
	readonly charts: ReadonlySet<string>;
	readonly withdrawn: ReadonlySet<string>;
}

/** What each kind of file is made from; the first pattern that a file meets decides. */
interface Rule {
	readonly of: RegExp;
	readonly origin: (match: RegExpExecArray, site: SiteShape) => Origin | null;
}

const machine = [packages, node];
const programs = [code, ...machine];

/** The codebooks that decide what a table says; reading a plan asks for no indicator. */
const booksOf: Readonly<Record<TableName, readonly string[]>> = {
	documents: ["regions"],
	clauses: ["lexicon"],
	targets: ["lexicon", "regions", "units"],
	observations: ["indicator-phrases", "indicators", "lexicon", "regions", "units"],
	reuse: [],
	findings: [],
};

const rules: readonly Rule[] = [
	// a frozen file says its version in its address, and never changes
	{ of: /^v\//, origin: () => ({ key: "frozen", inputs: [] }) },
	{ of: /^data\/text\/(.+)\.txt$/, origin: ([, id = ""], site) => textOrigin(id, site) },
	{ of: /^data\/(\w+)\.parquet$/, origin: ([, name = ""], site) => tableOrigin(name, tableCode, site) },
	{ of: /^data\/(\w+)\.csv$/, origin: ([, name = ""], site) => tableOrigin(name, code, site) },
	{
		of: /^data\/bice\.duckdb$/,
		origin: (_, site) => ({ key: "tables", inputs: [...read(site), tableCode, ...machine] }),
	},
	{ of: /\.schema\.json$/, origin: () => ({ key: "programs", inputs: programs }) },
	{ of: /^embed\/(.+)\/[^/]+$/, origin: ([, id = ""], site) => chartOrigin(id, site) },
	{ of: /^(?:en\/)?reader\/(.+)\.html$/, origin: ([, id = ""], site) => (isGone(id, site) ? change(site) : null) },
	{ of: /^(?:en\/)?region\/(.+)\.html$/, origin: ([, code = ""], site) => (isEmpty(code, site) ? change(site) : null) },
	{ of: /^(?:en\/)?changes\//, origin: (_, site) => change(site) },
	{ of: /(?:^|\/)method\.html$|evaluation\b.*\.json$/, origin: (_, site) => scored(site) },
	{ of: /\.html$|^data\/|^_file\/data\//, origin: (_, site) => ({ key: "report", inputs: report(site) }) },
	{ of: /^embed\/|^_/, origin: () => ({ key: "programs", inputs: programs }) },
];

/** Returns what a file of a site was made from: never less than is true, so that the same inputs give the same bytes. */
export function originOf(file: string, site: SiteShape): Origin {
	for (const { of, origin } of rules) {
		const match = of.exec(file);
		const found = match === null ? null : origin(match, site);
		if (found !== null) return found;
	}
	return { key: "everything", inputs: [...report(site), changes, gold] };
}

/** All plans and all codebooks. */
function read({ inputs }: SiteShape): string[] {
	return [...plansOf(inputs), ...Object.keys(inputs.digests).filter((name) => /^data\/[^/]+\.csv$/.test(name))];
}

function report(site: SiteShape): string[] {
	return [...read(site), ...programs, siteAddress];
}

/** Pages that list what changed show plans and regions too, as all pages do. */
function change(site: SiteShape): Origin {
	return { key: "changes", inputs: [...report(site), changes] };
}

/** How well plans are read was measured on the hand-coded examples. */
function scored(site: SiteShape): Origin {
	return { key: "accuracy", inputs: [...report(site), gold] };
}

function textOrigin(id: string, { inputs }: SiteShape): Origin | null {
	const text = inputs.plans.get(id)?.filter((name) => !name.includes("#"));
	return text === undefined ? null : { key: `text of ${id}`, inputs: text };
}

function tableOrigin(name: string, made: string, { inputs }: SiteShape): Origin | null {
	const books = Object.hasOwn(booksOf, name) ? booksOf[name as TableName] : null;
	if (books === null) return null;
	const own = [...plansOf(inputs), ...books.map((book) => `data/${book}.csv`), made, ...machine];
	return { key: made === tableCode ? name : `${name} as text`, inputs: own };
}

function chartOrigin(id: string, site: SiteShape): Origin | null {
	if (site.withdrawn.has(id)) return change(site);
	if (!site.charts.has(id)) return null;
	return { key: `chart ${id}`, inputs: [chartInput(id), ...programs, siteAddress] };
}

function isGone(id: string, { plans }: SiteShape): boolean {
	return id !== "index" && !plans.has(id);
}

/** Only the page of a region that has lost its plans says which these were. */
function isEmpty(region: string, { inputs }: SiteShape): boolean {
	return !inputs.regions.has(region);
}

function plansOf({ plans }: Inputs): string[] {
	return [...plans.values()].flat();
}

/** Returns the name under which all that a chart says is an input of its files. */
export function chartInput(id: string): string {
	return `chart:${id}`;
}
