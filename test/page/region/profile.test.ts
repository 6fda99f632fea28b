import { describe, expect, test } from "vitest";
import { largestOf, outlierOf, scaleOf, toProfile } from "../../../src/toolkit/page/region/profile.js";
import type { Report } from "../../../src/toolkit/page/report/report.js";
import type { ThemeShareRow } from "../../../src/toolkit/query/theme-share.js";
import type { Theme } from "../../../src/toolkit/schema/theme.js";

const region = (region_code: string) => ({
	region_code,
	region: region_code,
	city: null,
	documents: 1,
	characters: 1000,
	clauses: 50,
	targets: 50,
});

function share(region_code: string, theme: Theme, clause_share: number, target_share: number): ThemeShareRow {
	return { region_code, theme, clauses: 5, numbered: 3, targets: 7, clause_share, target_share, per_thousand: 1 };
}

function report(codes: readonly string[], shares: ThemeShareRow[]): Report {
	const rest = { plans: [], marks: [], focusClauses: [], deadlines: [], findings: [] };
	return { regions: codes.map(region), shares, ...rest };
}

const three = report(
	["a", "b", "c"],
	[
		share("a", "rural", 0.06, 0.18),
		share("b", "rural", 0.13, 0.15),
		share("c", "rural", 0.08, 0.03),
		share("a", "green", 0.08, 0.05),
		share("b", "green", 0.12, 0.2),
		share("c", "green", 0.21, 0.16),
	],
);

describe("toProfile", () => {
	test("has all eleven themes, with zeros where nobody says a word, and the other regions from low to high", () => {
		const profile = toProfile(three, "a");
		expect(profile).toHaveLength(11);
		expect(profile.find(({ theme }) => theme === "culture")).toMatchObject({ clauses: 0, targets: 0 });
		const rural = profile.find(({ theme }) => theme === "rural");
		expect(rural?.targetShare).toEqual({
			own: 0.18,
			others: [
				{ region_code: "c", share: 0.03 },
				{ region_code: "b", share: 0.15 },
			],
		});
	});
});

describe("outlierOf", () => {
	test("is the theme that lies farthest outside the range of the others, above or below", () => {
		expect(outlierOf(toProfile(three, "a"))).toEqual({ theme: "green", share: 0.05, above: false, bound: 0.16 });
		expect(outlierOf(toProfile(three, "c"))).toEqual({ theme: "rural", share: 0.03, above: false, bound: 0.15 });
	});

	test("is nothing where all lies among the others, or where there are no others", () => {
		const alike = report(["a", "b"], [share("a", "rural", 0.1, 0.1), share("b", "rural", 0.1, 0.11)]);
		expect(outlierOf(toProfile(alike, "a"))).toBeNull();
		expect(outlierOf(toProfile(report(["a"], [share("a", "rural", 0.1, 0.1)]), "a"))).toBeNull();
	});
});

describe("scaleOf and largestOf", () => {
	test("a scale ends at a whole ten percent that holds every share", () => {
		expect(scaleOf(toProfile(three, "a"), "clauseShare")).toBeCloseTo(0.3);
		expect(scaleOf(toProfile(three, "a"), "targetShare")).toBeCloseTo(0.2);
		expect(scaleOf(toProfile(report(["a"], []), "a"), "targetShare")).toBeCloseTo(0.1);
	});

	test("the largest theme is none where a region says nothing", () => {
		expect(largestOf(toProfile(three, "a"), "targetShare")?.theme).toBe("rural");
		expect(largestOf(toProfile(report(["a"], []), "a"), "targetShare")).toBeNull();
	});
});
