import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overflow } from "../journey/view.js";
import { openSite, type Site } from "../site.js";
import { choiceOf, oneChartPerScale } from "./chart.js";
import { cardOf, forms, pasted, pastedForms, type Reading, readingOf } from "./form.js";
import { type Host, openHost } from "./host.js";

let site: Site;
let host: Host;
let embed: string;
beforeAll(async () => {
	[site, host] = await Promise.all([openSite(), openHost()]);
	embed = await pastedForms((await oneChartPerScale()).map(({ chart }) => choiceOf(chart, site.address)));
});
afterAll(async () => {
	await site?.close();
	host?.close();
});

/** What strict pages allow of a report at an address, and whether a component can run there. */
const policies: readonly { name: string; component: Reading; policy: (report: string) => string }[] = [
	{ name: "no script", component: "picture", policy: () => "script-src 'none'; connect-src 'none'" },
	{ name: "its own scripts only", component: "picture", policy: () => "script-src 'self'; connect-src 'self'" },
	{
		name: "the report's script, which may ask for nothing",
		component: "picture",
		policy: (report) => `script-src ${report}; connect-src 'none'`,
	},
	{
		name: "the report's script, and no text made into markup",
		component: "chart",
		policy: (report) =>
			`script-src ${report}; connect-src ${report}; require-trusted-types-for 'script'; trusted-types 'none'`,
	},
];

describe.concurrent.each(policies)("in a page that allows $name", ({ component, policy }) => {
	test.each([320, 700])("at %i px all forms can be read; nothing of ours is refused but scripts", async (width) => {
		const common = `default-src 'none'; style-src 'self'; img-src data: ${site.address}; frame-src ${site.address}`;
		const address = host.put({ embed, policy: `${common}; ${policy(site.address)}` });
		const { page, problems, close } = await site.open(address, { viewport: { width, height: 900 } });
		const readings: Record<string, Reading> = {};
		for (const form of forms) readings[form] = await readingOf(page, form);
		expect(readings).toEqual({
			iframe: "chart",
			responsive: "chart",
			component,
			picture: "picture",
			svg: "picture",
			oembed: "chart",
		});
		expect(await overflow(page)).toBe(0);
		expect(problems.filter((problem) => !isRefusedScript(problem))).toEqual([]);
		await close();
	});
});

test.each(["", "allow-scripts"])("a frame with sandbox=%j can be read", async (sandbox) => {
	const [sample] = await oneChartPerScale();
	if (!sample) throw new Error("no chart");
	const frame = await pasted("responsive", choiceOf(sample.chart, site.address));
	const sandboxed = frame.replace("<iframe", `<iframe sandbox="${sandbox}"`);
	const { page, problems, close } = await site.open(host.put({ embed: `<div id="responsive">${sandboxed}</div>` }));
	expect(await readingOf(page, "responsive")).toBe("chart");
	if (sandbox) {
		await cardOf(page, "responsive").locator('.drawing:visible a[href^="#"]').first().click();
		await cardOf(page, "responsive").locator(".sentence:visible").waitFor();
		expect(problems).toEqual([]);
	}
	await close();
});

/** A page that allows no script of ours says so in its console, and where it refuses a style that nothing hangs on. */
function isRefusedScript(problem: string): boolean {
	return /^console: .*Content Security Policy directive:? ["'](?:script-src|connect-src|style-src)/s.test(problem);
}
