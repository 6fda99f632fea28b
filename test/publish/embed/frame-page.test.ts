import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import type { CardFrame } from "../../../src/toolkit/page/frame/card-frame.js";
import { assetNames, type EmbedAsset } from "../../../src/toolkit/publish/embed/asset.js";
import { framePage } from "../../../src/toolkit/publish/embed/frame-page.js";
import { findEmbedFaults } from "../../../src/toolkit/publish/verify/embed.js";
import { readTags } from "../../../src/toolkit/publish/verify/tag.js";
import { waterCard, withTexts } from "../../page/frame/water-card.js";

const assets: EmbedAsset[] = assetNames.map((name) => ({ name, frozenName: `frozen-${name}`, content: "" }));
const frame: CardFrame = {
	root: "../../../",
	version: "0f62df8",
	citation: ["比策. 用水总量[EB/OL]."],
	licence: "CC BY 4.0",
	frozen: null,
};
const page = (card: Card, own: Partial<CardFrame> = {}) => framePage(card, { ...frame, ...own }, assets);

describe("framePage", () => {
	test("every page uses scripts that bear the hash of their content, so that it works on after a release", () => {
		const live = page(waterCard);
		expect(live).toContain('<script src="../../../v/asset/frozen-frame.js" defer');
		const frozen = { data: "d1", status: "../../../../embed/x/version.json", live: "../../../../embed/x/" };
		const old = page(waterCard, { root: "../../../../", frozen });
		expect(old).toContain('<script src="../../../../v/asset/frozen-frame.js" defer');
		expect(live + old).not.toMatch(/(?:src|href)="[^"]*embed\/(?:frame|card|appearance)/);
	});

	test("only a frozen page can say that it has been superseded, and does not without a script", () => {
		expect(page(waterCard)).not.toContain("notice");
		const frozen = { data: "d1", status: "../version.json", live: "../embed/x/" };
		expect(page(waterCard, { frozen })).toMatch(
			/<p class="notice" hidden data-frozen="d1" data-status="..\/version.json">/,
		);
		expect(page(waterCard, { frozen })).toContain("冻结版 0f62df8");
	});

	test("a mark opens its sentence in the page, without a script", () => {
		const html = page(waterCard);
		expect(html).toContain('<a href="#s-gaoqing.t-1"');
		expect(html).toContain('<section class="sentence" id="s-gaoqing.t-1"');
		expect(html).toContain("<mark>21980万</mark>");
		expect(html).toContain("<u>26%</u>");
	});

	test("what leads out of the page opens beside it", () => {
		const html = page(waterCard);
		const leaving = [...html.matchAll(/<a\s[^>]*>/g)]
			.map(([tag]) => tag)
			.filter((tag) => /href="(?:\.\.|http)/.test(tag));
		expect(leaving.length).toBeGreaterThan(2);
		expect(leaving.filter((tag) => !tag.includes('target="_blank"') || !tag.includes('rel="noopener"'))).toEqual([]);
	});

	test("plans that were published on the web are linked, others only named", () => {
		expect(page(waterCard)).toContain('href="https://example.gov.cn/plan"');
		const [source] = waterCard.sources;
		if (!source) throw new Error("no source");
		const local = { ...waterCard, sources: [{ ...source, url: "javascript:alert(1)" }] };
		expect(page(local)).not.toContain("javascript:");
		expect(page(local)).toContain("《2024年工作要点》");
	});
});

describe("hostile text of plans", () => {
	const elementsOf = (html: string) => new Set(readTags(html).map(({ name }) => name));
	const attributesOf = (html: string) => new Set(readTags(html).flatMap(({ attributes }) => [...attributes.keys()]));
	const harmless = page(waterCard);

	test.each([
		"<img src=x onerror=alert(1)>",
		'"><script>alert(1)</script>',
		"'><svg onload=alert(1)>",
		"</title></figcaption><iframe src=//evil.example>",
		"javascript:alert(1)",
		"<!-- ]]> &lt;b&gt; --!>",
		'x" onclick="alert(1)" y="',
		"</text><foreignObject><body onload=alert(1)>",
	])("%s becomes no markup anywhere in the page", (text) => {
		const html = page(withTexts(() => text));
		expect(elementsOf(html)).toEqual(elementsOf(harmless));
		expect([...attributesOf(html)].filter((name) => !attributesOf(harmless).has(name))).toEqual([]);
		expect(findEmbedFaults("embed/x/index.html", html)).toEqual([]);
		expect(html.match(/<[^a-z/!]/gi)).toBeNull();
	});
});
