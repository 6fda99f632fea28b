import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFaults } from "../../src/toolkit/publish/verify.js";

let site: string;
beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), "bice-site-"));
	const links =
		'<a href="./compare#list">列表</a><a href="./compare#none">无</a><a href="https://example.gov.cn/plan">原文</a>';
	await writeFile(join(site, "index.html"), `<html lang="zh-CN">${links}`);
	await writeFile(
		join(site, "compare.html"),
		'<html lang="zh-CN"><script src="https://example.org/a.js"></script><p id="list">',
	);
});
afterAll(() => rm(site, { recursive: true }));

describe("findFaults", () => {
	test("names foreign addresses and dead links of a site's files, a line a fault", async () => {
		expect(await findFaults(site)).toEqual([
			'compare.html: a foreign address: <script src="https://example.org/a.js',
			"compare.html: a foreign link: https://example.org/a.js",
			"index.html: a link to nothing: ./compare#none",
			"index.html: a foreign link: https://example.gov.cn/plan",
		]);
	});

	test("lets links to plans' own sources through", async () => {
		const faults = await findFaults(site, ["https://example.gov.cn/plan"]);
		expect(faults.filter((fault) => fault.startsWith("index.html"))).toEqual([
			"index.html: a link to nothing: ./compare#none",
		]);
	});
});
