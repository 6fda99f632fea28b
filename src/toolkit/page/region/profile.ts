import { type Theme, themes } from "../../schema/theme.js";
import { type Report, shareOf } from "../report/report.js";

/** A share of one region, and that of each other region, the lowest first. */
export interface ProfileSide {
	own: number;
	others: { region_code: string; share: number }[];
}

/** A theme in a region: how many clauses speak of it and how many targets it has, and what share that is. */
export interface ProfileRow {
	theme: Theme;
	clauses: number;
	targets: number;
	clauseShare: ProfileSide;
	targetShare: ProfileSide;
}

/** Returns every theme in a region beside the other regions, in the order of themes; shares of 0 to 1. */
export function toProfile(report: Report, region: string): ProfileRow[] {
	const others = report.regions.filter(({ region_code }) => region_code !== region);
	return themes.map((theme) => {
		const own = shareOf(report, region, theme);
		const side = (name: "clause_share" | "target_share"): ProfileSide => ({
			own: own[name],
			others: others
				.map(({ region_code }) => ({ region_code, share: shareOf(report, region_code, theme)[name] }))
				.sort((a, b) => a.share - b.share),
		});
		return {
			theme,
			clauses: own.clauses,
			targets: own.targets,
			clauseShare: side("clause_share"),
			targetShare: side("target_share"),
		};
	});
}

/** A theme whose share of the targets lies outside what the other regions give it. */
export interface Outlier {
	theme: Theme;
	share: number;
	/** Whether it lies above them; below them otherwise. */
	above: boolean;
	/** The nearest share of the others: their highest or lowest. */
	bound: number;
}

/** From such a distance on, in shares of one, a share outside the range of the others is worth a sentence. */
const leastDistance = 0.02;

/** Returns the theme whose share of the targets lies farthest outside the range of the others; null where none does. */
export function outlierOf(profile: readonly ProfileRow[]): Outlier | null {
	const found = profile.flatMap(({ theme, targetShare: { own, others } }): Outlier[] => {
		const [low, high] = [others.at(0)?.share, others.at(-1)?.share];
		if (low === undefined || high === undefined) return [];
		if (own > high) return [{ theme, share: own, above: true, bound: high }];
		return own < low ? [{ theme, share: own, above: false, bound: low }] : [];
	});
	const distance = ({ share, bound }: Outlier) => Math.abs(share - bound);
	const [first] = found.sort((a, b) => distance(b) - distance(a));
	return first !== undefined && distance(first) >= leastDistance ? first : null;
}

/** Returns the theme with the largest share of a kind; null where all are 0. The first of equals is taken. */
export function largestOf(profile: readonly ProfileRow[], side: "clauseShare" | "targetShare"): ProfileRow | null {
	const [first] = [...profile].sort((a, b) => b[side].own - a[side].own);
	return first === undefined || first[side].own === 0 ? null : first;
}

/** Returns the end of a scale that holds all shares of a side: the next whole ten percent. */
export function scaleOf(profile: readonly ProfileRow[], side: "clauseShare" | "targetShare"): number {
	const shares = profile.flatMap((row) => [row[side].own, ...row[side].others.map(({ share }) => share)]);
	return Math.max(1, Math.ceil(Math.max(0, ...shares) * 10 - 1e-9)) / 10;
}
