import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { emptyLog } from "../../../src/toolkit/change/log.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { changeFeed } from "../../../src/toolkit/publish/change/feed.js";
import { clause, log, newest, revision, target } from "../../page/changes/sample.js";

const site = "https://example.org/bice/";
const page = (language: "zh" | "en" = "zh", at?: string) => toPageContext(language, undefined, { site: at });
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

function parse(xml: string): void {
	const parser = new SaxesParser({ xmlns: true });
	parser.on("error", (error) => {
		throw error;
	});
	parser.write(xml).close();
}

describe("changeFeed", () => {
	test("is well-formed, with a name, a day and a link for each release", () => {
		const xml = changeFeed(log, page("en", site));
		parse(xml);
		expect(all(xml, /<updated>(.*?)<\/updated>/g)).toEqual([
			"2026-11-22T11:03:06.000Z",
			"2026-11-22T11:03:06.000Z",
			"2026-11-20T02:00:00.000Z",
		]);
		expect(all(xml, /<link href="(.*?)"/g)).toEqual([
			`${site}en/changes/#e-1f0c9a7be2d4`,
			`${site}en/changes/#e-b14a4edf62ca`,
		]);
	});

	test("keeps the names of its entries when the report moves, and when another release comes", () => {
		const names = all(changeFeed(log, page()), /<id>(.*?)<\/id>/g);
		expect(new Set(names).size).toBe(3);
		expect(all(changeFeed(log, page("zh", site)), /<id>(.*?)<\/id>/g)).toEqual(names);
		const entries = [{ ...newest, id: "aaaaaaaaaaaa", at: "2026-11-23T00:00:00Z" }, ...log.entries];
		expect(all(changeFeed({ ...log, entries }, page()), /<id>(.*?)<\/id>/g)).toEqual(expect.arrayContaining(names));
		expect(
			names.every((name) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/.test(name ?? "")),
		).toBe(true);
	});

	test("leads to its own folder where nobody knows where the report is published", () => {
		const xml = changeFeed(log, page());
		expect(all(xml, /href="(.*?)"/g)).toEqual(["./", "./feed.xml", "./#e-1f0c9a7be2d4", "./#e-b14a4edf62ca"]);
		expect(xml).not.toContain(".invalid");
	});

	test("stays well-formed whatever a plan writes", () => {
		const wild = `]]> <script>alert(1)</script> & \u0000\u0008\ud800 "x" 😀`;
		const plan = { ...revision.plan, title: wild };
		const targets = [{ before: null, after: target({ indicator: wild, raw: wild }), fields: [] }];
		const clauses = [{ kind: "added" as const, before: null, after: clause(wild, wild, wild) }];
		const plans = [{ ...revision, plan, targets, clauses }];
		const xml = changeFeed({ ...log, entries: [{ ...newest, change: { ...newest.change, plans } }] }, page());
		parse(xml);
		expect(xml).toContain("&lt;script>alert(1)");
		expect(xml).not.toContain("<script");
	});

	test("of a report that never changed is a feed without entries, the same at any time", () => {
		const xml = changeFeed(emptyLog, page());
		parse(xml);
		expect(xml).not.toContain("<entry>");
		expect(changeFeed(emptyLog, page())).toBe(xml);
	});
});
