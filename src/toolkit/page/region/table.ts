import { comparePath } from "../address/place-link.js";
import { ledgerPath } from "../ledger/filter-address.js";
import type { PageContext } from "../page-context.js";
import type { DataTable } from "../part/chart-figure.js";
import type { Report } from "../report/report.js";
import { joined, shortName } from "../theme/table.js";
import type { Lead } from "./lead.js";
import type { ProfileRow, ProfileSide } from "./profile.js";
import type { SharedPlan } from "./shared.js";
import { percentOf } from "./shared-rows.js";
import type { DueYear } from "./timeline.js";

/** Returns what the profile draws: a row a theme, with the shares of this region and of each other. */
export function profileTable(
	profile: readonly ProfileRow[],
	report: Report,
	region: string,
	page: PageContext,
): DataTable {
	const { copy, format, names } = page;
	const words = copy.region.columns;
	const others = report.regions.filter(({ region_code }) => region_code !== region);
	const cells = ({ others: sides }: ProfileSide) =>
		others.map(({ region_code }) => {
			const found = sides.find((side) => side.region_code === region_code);
			return found === undefined ? null : `${format.percent(found.share)}%`;
		});
	const heads = (side: string) =>
		others.map(({ region_code, region: written }) => `${side} ${shortName(page, region_code, written)}`);
	return {
		columns: [
			words.theme,
			words.clauses,
			words.clauseShare,
			...heads(words.clauseShare),
			words.targets,
			words.targetShare,
			...heads(words.targetShare),
		],
		rows: profile.map(({ theme, clauses, targets, clauseShare, targetShare }) => [
			names.theme(theme),
			{ text: clauses, href: comparePath({ theme, region, measure: "clauses" }) },
			`${format.percent(clauseShare.own)}%`,
			...cells(clauseShare),
			{ text: targets, href: comparePath({ theme, region }) },
			`${format.percent(targetShare.own)}%`,
			...cells(targetShare),
		]),
	};
}

/** Returns the shares of each theme in words. */
export function profileSummary(profile: readonly ProfileRow[], page: PageContext): string {
	const { copy, format, names } = page;
	const each = profile.map(({ theme, clauseShare, targetShare }) =>
		copy.region.profilePart(names.theme(theme), format.percent(clauseShare.own), format.percent(targetShare.own)),
	);
	return copy.region.profileSummary(joined(each, page));
}

/** Returns what the departments' squares and dots draw. */
export function leadTable(leads: readonly Lead[], region: string, { copy }: PageContext): DataTable {
	const words = copy.region.columns;
	return {
		columns: [words.department, words.clauses, words.targets],
		rows: leads.map(({ department, clauses, marks }) => [
			{ text: department, href: ledgerPath({ region: [region], department: [department] }) },
			clauses.length,
			marks.length,
		]),
	};
}

/** How many departments a summary names. */
const named = 5;

/** Returns the departments that lead most in words. */
export function leadSummary(leads: readonly Lead[], page: PageContext): string {
	const { copy } = page;
	const each = leads
		.slice(0, named)
		.map(({ department, clauses, marks }) => copy.region.departmentPart(department, clauses.length, marks.length));
	return copy.region.departmentsSummary(joined(each, page));
}

/** Returns what the timeline draws: a row a due date. */
export function deadlineTable(years: readonly DueYear[], region: string, { copy, format }: PageContext): DataTable {
	const words = copy.region.columns;
	return {
		columns: [words.deadline, words.stated, words.inherited],
		rows: years.flatMap(({ dates }) =>
			dates.map(({ deadline, due }) => [
				{ text: format.date(deadline), href: ledgerPath({ region: [region], due: [deadline.slice(0, 4)] }) },
				due.filter(({ stated }) => stated).length,
				due.filter(({ stated }) => !stated).length,
			]),
		),
	};
}

/** Returns the due dates in words. */
export function deadlineSummary(years: readonly DueYear[], page: PageContext): string {
	const { copy, format } = page;
	const each = years.flatMap(({ dates }) =>
		dates.map(({ deadline, due }) => {
			const stated = due.filter((row) => row.stated).length;
			return copy.region.deadlinePart(format.date(deadline), stated, due.length - stated);
		}),
	);
	return copy.region.deadlinesSummary(joined(each, page));
}

/** Returns what the bars of shared text draw: a row a pair of plans. */
export function sharedTable(shared: readonly SharedPlan[], page: PageContext): DataTable {
	const words = page.copy.region.columns;
	return {
		columns: [words.plan, words.share, words.passages, words.characters],
		rows: shared.map(({ other, share }) => [
			planName(other, page),
			`${percentOf(share.share)}%`,
			share.passages,
			share.characters,
		]),
	};
}

/** Returns the shared text in words. */
export function sharedSummary(shared: readonly SharedPlan[], page: PageContext): string {
	const each = shared.map(({ other, share }) =>
		page.copy.region.reusePart(planName(other, page), share.passages, percentOf(share.share)),
	);
	return page.copy.region.reuseSummary(joined(each, page));
}

function planName(plan: SharedPlan["other"], page: PageContext): string {
	return `${shortName(page, plan.region_code ?? "", plan.region)} ${page.names.plan(plan)}`;
}
