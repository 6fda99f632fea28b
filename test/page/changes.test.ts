import { beforeAll, describe, expect, test } from "vitest";
import { emptyLog } from "../../src/toolkit/change/log.js";
import { renderChanges } from "../../src/toolkit/page/changes.js";
import { languages } from "../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../src/toolkit/page/envelope.js";
import { toPageContext } from "../../src/toolkit/page/page-context.js";
import { renderWithdrawn } from "../../src/toolkit/page/withdrawn.js";
import type { TableDatabase } from "../../src/toolkit/store/database.js";
import { log, newest, revision, withdrawn } from "./changes/sample.js";
import { seedDatabase } from "./seed-database.js";

let database: TableDatabase;
beforeAll(async () => {
	database = await seedDatabase();
}, 30_000);

const pageOf = async (language: "zh" | "en", changes = log) => {
	const context = toPageContext(language, undefined, { path: "/changes/", version: "1a2b3c4" });
	return envelope(await renderChanges(database, context, "", changes), context);
};

describe.each(languages)("the page of changes in %s", (language) => {
	const prefix = language === "zh" ? "" : "/en";

	test("tells each release in a place of its own, the newest first, with the version of the tables", async () => {
		const html = await pageOf(language);
		expect([...html.matchAll(/id="e-(\w+)"/g)].map(([, id]) => id)).toEqual([newest.id, "b14a4edf62ca"]);
		expect(html).toContain("<code>1a2b3c4</code>");
		expect(html).toContain('<time dateTime="2026-11-22T11:03:06Z">'.replace("dateTime", "datetime"));
	});

	test("marks what went and what came in a changed clause, and numbers as a whole", async () => {
		const html = await pageOf(language);
		expect(html).toContain("高新技术企业达到<del>100</del><ins>120</ins>家以上");
		expect(html).toContain("<del>全面完成“僵尸企业”处置。</del>");
	});

	test("shows text of plans as text, whatever it looks like", async () => {
		const html = await pageOf(language);
		expect(html).toContain("&lt;b>建设平台&lt;/b>");
		expect(html).not.toContain("<script>alert");
	});

	test("leads to charts as they are, and to their frozen versions before and now", async () => {
		const html = await pageOf(language);
		const file = language === "zh" ? "" : "en.html";
		expect(html).toContain(`href="/embed/indicator/high_tech_firms/${file}"`);
		expect(html).toContain(`href="/v/0f62df8c41d2/indicator/high_tech_firms/${file}"`);
		expect(html).toContain(`href="/v/7a08521c2802/indicator/high_tech_firms/${file}"`);
	});

	test("leads to plans, clauses and targets that are there, and to no other", async () => {
		const [{ target_id, document_id } = { target_id: "", document_id: "" }] = await database.query(
			"SELECT target_id, document_id FROM targets ORDER BY 1 LIMIT 1",
		);
		const there = { ...revision.plan, document_id: String(document_id) };
		const [first, ...others] = revision.targets;
		const after = first?.after ? { ...first.after, target_id: String(target_id) } : null;
		const targets = [{ before: null, after, fields: [] }, ...others];
		const change = { plans: [{ ...revision, plan: there, targets }], charts: [], accuracy: [] };
		const html = await pageOf(language, { ...log, entries: [{ ...newest, change }] });
		const links = [...html.matchAll(/href="([^"]*\/reader\/[^"]+)"/g)].map(([, href]) => href);
		expect(links).toEqual([
			`${prefix}/reader/${document_id}`,
			`${prefix}/reader/${document_id}#t-${String(target_id).match(/[0-9a-f]+$/)?.[0]}`,
		]);
	});

	test("offers the same as feed, JSON and Markdown", async () => {
		const html = await pageOf(language);
		expect(html).toContain(`href="${prefix}/changes/feed.xml"`);
		expect(html).toContain(`href="${prefix}/changes/latest.md"`);
		expect(html).toContain(`href="${language === "zh" ? "../" : "../../"}changes/changes.json"`);
	});

	test("tells ten releases in full and earlier ones in a sentence", async () => {
		const entries = Array.from({ length: 12 }, (_, index) => ({ ...newest, id: `e${index}` }));
		const html = await pageOf(language, { ...log, entries });
		expect(html.match(/class="change-entry"/g)).toHaveLength(10);
		expect(html.match(/id="e-e\d+"/g)).toHaveLength(12);
	});

	test("says so where nothing changed yet", async () => {
		const html = await pageOf(language, emptyLog);
		expect(html).not.toContain("change-entry");
		expect(html.replace(/<[^>]+>/g, "")).toMatch(/还没有变动可记|No change to report/);
	});
});

describe.each(languages)("the page of a plan that is gone in %s", (language) => {
	test("says what it was, since when, why, and what took its place", async () => {
		const context = toPageContext(language, undefined, { path: "/reader/x", regions: ["370322"] });
		const id = withdrawn.plan.document_id;
		const html = envelope(await renderWithdrawn(database, context, id, [withdrawn]), context);
		expect(html).toContain(language === "zh" ? "2026年11月21日起" : "Since 21 November 2026");
		expect(html).toContain("原件已由发布机关撤回");
		expect(html).toMatch(/href="(?:\/en)?\/reader\/gaoqing-2024-key-points"/);
		expect(html).toMatch(/href="(?:\/en)?\/region\/370322"/);
	});
});

test("a plan that was never there has no page", async () => {
	await expect(renderWithdrawn(database, toPageContext("zh"), "x", [])).rejects.toThrow("unknown plan: x");
});
