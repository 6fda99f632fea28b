import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const script = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** WCAG 2.1 A and AA with axe's best practices. Only rules that axe itself calls experimental are left out. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

/**
 * Returns what axe finds on a page as it stands, a line a fault: `color-contrast: #content > p: …`. `colours` asks only
 * for what an appearance can change.
 */
export async function findBarriers(page: Page, colours?: "colours"): Promise<string[]> {
	await page.evaluate(script);
	return page.evaluate(
		async ([wanted, onlyColours]) => {
			const { axe: engine } = globalThis as unknown as { axe: typeof axe };
			const rules = engine.getRules(onlyColours ? ["cat.color"] : wanted).map(({ ruleId, tags }) => ({ ruleId, tags }));
			const chosen = rules.filter(
				({ tags }) => tags.some((tag) => wanted.includes(tag)) && !tags.includes("experimental"),
			);
			const { violations } = await engine.run(document, {
				runOnly: { type: "rule", values: chosen.map(({ ruleId }) => ruleId) },
				resultTypes: ["violations"],
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(
					({ target, failureSummary = "" }) =>
						`${id}: ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(";").trim()}`,
				),
			);
		},
		[tags, colours !== undefined] as const,
	);
}
