import type { Answer, Observation, Releases } from "./observation.js";

/** What readers saw. */
export interface Verdict {
	pages: number;
	files: number;
	/** Pages whose files are not all of one release. */
	mixed: Fault[];
	/** Files that a page needs and nothing answered, and pages that all releases of that time have. */
	missing: Fault[];
	/** Answers that are no file of any release, cut off or made of two. */
	partial: Fault[];
	/** Pages that were opened while the release was damaged on purpose: not judged. */
	damaged: number;
	/** Pages that were open while more releases came out than stay: not judged. */
	outlived: number;
}

export interface Fault {
	page: string;
	file: string;
	at: number;
	first: string;
	last: string;
}

/** Files that pages of all releases share on purpose, since what they say leads to the pages of the day. */
const shared = new Set(["data/search.json"]);

/** From when to when a release was damaged on purpose, in milliseconds since 1970. */
export type Span = readonly [from: number, to: number];

/**
 * Judges what readers saw against what was let out: whether there is one release that every file of a page is of. `keep`
 * releases stay beside each other, so that a page that was open for longer is not judged.
 */
export function judge(
	observations: Iterable<Observation>,
	releases: Releases,
	{ keep, damaged = [] }: { keep: number; damaged?: readonly Span[] },
): Verdict {
	const names = [...releases.keys()].sort();
	const verdict: Verdict = { pages: 0, files: 0, mixed: [], missing: [], partial: [], damaged: 0, outlived: 0 };
	for (const seen of observations) {
		const between = names.filter((name) => name >= seen.first && name <= seen.last);
		if (damaged.some(([from, to]) => seen.from < to && seen.to > from)) verdict.damaged += 1;
		else if (between.length > keep) verdict.outlived += 1;
		else judgeOne(seen, releases, between, verdict);
	}
	return verdict;
}

function judgeOne(seen: Observation, releases: Releases, between: readonly string[], verdict: Verdict): void {
	const { page, loads, from: at, first, last } = seen;
	const faultOf = (file: string): Fault => ({ page: page.file, file, at, first, last });
	if (page.status !== 200) {
		const isThere = between.every((name) => has(releases.get(name), page.file));
		if (isThere || page.status !== 404) verdict.missing.push(faultOf(page.file));
		return;
	}
	verdict.pages += 1;
	verdict.files += loads.length + 1;
	let common = new Set(releases.keys());
	for (const answer of [page, ...loads]) {
		if (answer.status !== 200) {
			const isNeeded = !answer.isLate || [...common].some((name) => has(releases.get(name), answer.file));
			if (isNeeded) verdict.missing.push(faultOf(answer.file));
			continue;
		}
		const of = releasesOf(answer, releases);
		if (of.size === 0) verdict.partial.push(faultOf(answer.file));
		else if (!answer.isComplete) verdict.partial.push(faultOf(answer.file));
		else if (!shared.has(answer.file) && common.size > 0) {
			common = new Set([...common].filter((name) => of.has(name)));
			if (common.size === 0) verdict.mixed.push(faultOf(answer.file));
		}
	}
}

/** Whether a release has a page at an address, as a file or as a folder with a first page. */
function has(files: ReadonlyMap<string, string> | undefined, address: string): boolean {
	const name = address.replace(/^\/|\/$/g, "");
	return [name, `${name}.html`, `${name}/index.html`.replace(/^\//, "")].some((file) => files?.has(file) ?? false);
}

function releasesOf({ file, sha256 }: Answer, releases: Releases): Set<string> {
	return new Set([...releases].filter(([, files]) => files.get(file) === sha256).map(([name]) => name));
}
