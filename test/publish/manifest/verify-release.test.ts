import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyRelease } from "../../../src/toolkit/publish/manifest/verify-release.js";
import { newFolder } from "../../store/sample.js";
import { sha256 } from "./sample.js";
import { chartData, evidenceName, list, readerPage, textFile, writeSmallSite } from "./small-site.js";

let whole: string;
let site: string;
beforeAll(async () => {
	whole = await newFolder();
	await writeSmallSite(whole);
});
beforeEach(async () => {
	site = await newFolder();
	await cp(whole, site, { recursive: true });
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
	const before = await readFile(join(site, file), "utf8");
	const after = change(before);
	expect(after).not.toBe(before);
	await writeFile(join(site, file), after);
}
const faults = () => verifyRelease(site, []);

describe("verifyRelease", () => {
	test("finds nothing in a site that is as it was built", async () => {
		expect(await faults()).toEqual([]);
	});

	test("one byte of any file that is other than built is a fault", async () => {
		await edit("index.html", (text) => `${text} `);
		expect(await faults()).toEqual(["index.html: other than it was built"]);
	});

	test("a number of a text that was changed, and listed so, contradicts the tables", async () => {
		await edit(textFile, (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
		await list(site);
		expect(await faults()).toContainEqual(`${textFile}: not the text that the tables were read from`);
	});

	test("an opened sentence that says another number than the text is a fault", async () => {
		await edit(evidenceName, (text) => text.replace(/<mark>(\d)/, (_, digit) => `<mark>${(Number(digit) + 1) % 10}`));
		await list(site);
		expect(await faults()).toEqual([expect.stringMatching(/: another sentence than the text's at t-[\w.-]+$/)]);
	});

	test("a number of a chart that its sentence does not state is a fault", async () => {
		await edit(chartData, (text) => text.replace(/"value":(\d+)/, (_, value) => `"value":${value}1`));
		await list(site);
		expect(await faults()).toEqual([expect.stringMatching(/: row 1: another number than that of t-[\w.-]+: \d+$/)]);
	});

	test("a number on a page that is not its target's is a fault, whatever the list of files says", async () => {
		const [anchor = ""] = /t-[0-9a-f]+/.exec(await readFile(join(site, evidenceName), "utf8")) ?? [];
		await edit("index.html", (html) => `${html}<a href="./${readerPage}#${anchor}"><b>1,234,567家</b></a>`);
		await list(site);
		expect(await faults()).toEqual([
			`index.html: another number than that of ${readerPage.slice("reader/".length)}#${anchor}: “1,234,567家”`,
		]);
	});

	test("a damaged table, and data of another shape, are sentences too", async () => {
		for (const content of ["{", "{}", "[null]"]) {
			await writeFile(join(site, chartData), content);
			await list(site);
			expect(await faults()).toEqual([`${chartData}: missing, or not of the shape that it should have`]);
		}
		await writeFile(join(site, "data/targets.parquet"), "no Parquet");
		await list(site);
		expect(await faults()).toContainEqual(expect.stringMatching(/^data: tables that cannot be read: /));
	});

	test("a page that leads to nothing is a fault, but none of an earlier release that is carried", async () => {
		const page = '<html lang="zh-CN"><a href="./gone">';
		await writeFile(join(site, "old.html"), page);
		const listed = { schema: 1, files: { "old.html": { sha256: sha256(page), bytes: page.length } } };
		await writeFile(join(site, "carried.json"), JSON.stringify(listed));
		expect(await faults()).toEqual([]);
		await rm(join(site, "carried.json"));
		expect(await faults()).toEqual(["old.html: in no list of this site", "old.html: a link to nothing: ./gone"]);
	});
});
