import type { DistinctiveWord } from "../../compare/distinctive.js";
import { focusThemes } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { ledgerPath } from "../ledger/filter-address.js";
import type { PageContext } from "../page-context.js";
import type { Report } from "../report/report.js";
import { reusePath } from "../reuse/reuse-path.js";
import { wordPart } from "../theme/finding.js";
import { leastCertain } from "../theme/read-words.js";
import { shortName } from "../theme/table.js";
import type { Entries } from "../theme/word-list.js";
import type { Part, Sentence } from "../word/sentence.js";
import type { Lead } from "./lead.js";
import { largestOf, outlierOf, type ProfileRow } from "./profile.js";
import type { SharedPlan } from "./shared.js";
import type { SoleIndicator } from "./sole-indicator.js";
import type { DueYear } from "./timeline.js";

/** Returns what a region's plans hold, and of which themes they speak most and promise most. */
export function regionStatement(
	report: Report,
	region: string,
	profile: readonly ProfileRow[],
	page: PageContext,
): Sentence {
	const { copy, format, names } = page;
	const own = report.regions.find(({ region_code }) => region_code === region);
	if (own === undefined) return [];
	const head = copy.region.statement(
		shortName(page, region, own.region),
		own.documents,
		format.count(own.documents),
		{ figure: format.number(own.clauses), href: ledgerPath({ region: [region] }) },
		{ figure: format.number(own.targets), href: comparePath({ theme: "all", region }) },
	);
	const [spoken, promised] = [largestOf(profile, "clauseShare"), largestOf(profile, "targetShare")];
	const clauses = (row: ProfileRow) =>
		share(row.clauseShare.own, comparePath({ theme: row.theme, region, measure: "clauses" }), page);
	const targets = (row: ProfileRow) =>
		share(row.targetShare.own, comparePath({ theme: row.theme, region, measure: "share" }), page);
	if (spoken === null) return head;
	if (promised !== null && promised.theme === spoken.theme)
		return [
			...head,
			...copy.region.mostBoth(names.theme(spoken.theme), clauses(spoken), targets(spoken)),
			copy.region.end,
		];
	return [
		...head,
		...copy.region.mostClauses(names.theme(spoken.theme), clauses(spoken)),
		...(promised === null ? [] : copy.region.mostTargets(names.theme(promised.theme), targets(promised))),
		copy.region.end,
	];
}

/** Returns which theme lies farthest outside what the other regions give it. */
export function profileFinding(profile: readonly ProfileRow[], region: string, page: PageContext): Sentence {
	const { copy, names } = page;
	if (profile.every((row) => row.targetShare.others.length === 0)) return [copy.region.alone];
	const outlier = outlierOf(profile);
	if (outlier === null) return [copy.region.within];
	const { theme, above } = outlier;
	const bound = share(outlier.bound, comparePath({ theme, measure: "share" }), page);
	if (outlier.share === 0) return copy.region.belowNone(names.theme(theme), bound);
	return (above ? copy.region.above : copy.region.below)(
		names.theme(theme),
		share(outlier.share, comparePath({ theme, region, measure: "share" }), page),
		bound,
	);
}

/** Returns how many departments lead, and which leads most. */
export function leadFinding(leads: readonly Lead[], region: string, { copy, format }: PageContext): Sentence {
	const [first] = leads;
	if (first === undefined) return [copy.region.departmentsNone];
	const href = ledgerPath({ region: [region], department: [first.department] });
	return copy.region.departmentsFinding(
		{ figure: format.number(leads.length), href: ledgerPath({ region: [region] }) },
		first.department,
		{ figure: format.number(first.clauses.length), href },
		{ figure: format.number(first.marks.length), href },
	);
}

/** Returns how many targets state their deadline, and how many inherit it. */
export function deadlineFinding(years: readonly DueYear[], region: string, { copy, format }: PageContext): Sentence {
	const due = years.flatMap(({ dates }) => dates.flatMap((date) => date.due));
	if (due.length === 0) return [copy.region.deadlinesNone];
	const stated = due.filter((row) => row.stated).length;
	return copy.region.deadlinesFinding(
		{ figure: format.number(due.length), href: ledgerPath({ region: [region], targets: "with" }) },
		{ figure: format.number(stated) },
		{ figure: format.number(due.length - stated) },
	);
}

/** Returns how many indicators only this region states, and the word that it uses most beyond the others on a theme. */
export function soleFinding(
	indicators: readonly SoleIndicator[],
	words: readonly DistinctiveWord[],
	entries: Entries,
	{ copy, format, names }: PageContext,
): Sentence {
	const said = focusThemes.flatMap((theme) => {
		const first = words.find((word) => word.theme === theme && word.z >= leastCertain);
		return first === undefined ? [] : [copy.region.soleWord(names.theme(theme), wordPart(first, entries))];
	});
	const count: Part = { figure: format.number(indicators.length), href: "/indicator" };
	const all = indicators.length === 0 ? said : [copy.region.soleFinding(count), ...said];
	if (all.length === 0) return [copy.region.soleNone];
	return [...all.flatMap((part, index) => (index === 0 ? part : [copy.region.comma, ...part])), copy.region.end];
}

/** Returns with which plan of another region most is shared. */
export function sharedFinding(shared: readonly SharedPlan[], page: PageContext): Sentence {
	const { copy, format, names } = page;
	const [first] = shared;
	if (first === undefined) return [copy.region.reuseNone];
	const { own, other, share } = first;
	return copy.region.reuseFinding(
		`${shortName(page, other.region_code ?? "", other.region)} ${names.plan(other)}`,
		{ figure: format.number(share.passages), href: reusePath({ plan: own.document_id, with: other.document_id }) },
		{ figure: format.number(share.characters) },
	);
}

/** Returns how many places of the text are doubtful. */
export function doubtFinding(count: number, { copy, format }: PageContext): Sentence {
	return count === 0 ? [copy.region.doubtsNone] : copy.region.doubtsFinding({ figure: format.number(count) });
}

function share(value: number, href: string, { format }: PageContext): Part {
	return { figure: `${format.percent(value)}%`, href };
}
