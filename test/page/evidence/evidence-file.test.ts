import { beforeAll, describe, expect, test } from "vitest";
import { clauseAnchor, targetAnchor } from "../../../src/toolkit/page/address/place-link.js";
import { evidenceFile } from "../../../src/toolkit/page/evidence/evidence-file.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks } from "../../row/collection.js";
import { seedDatabase } from "../seed-database.js";

const document = "chengyang-2023-key-tasks";
const [zh, en] = [toPageContext("zh", codebooks), toPageContext("en", codebooks)];
let database: TableDatabase;

beforeAll(async () => {
	database = await seedDatabase();
});

describe("opened sentences of a plan", () => {
	test("every target and every clause has one", async () => {
		const file = await evidenceFile(database, zh, document);
		const targets = await database.query("SELECT target_id FROM targets WHERE document_id = $1", [document]);
		const clauses = await database.query("SELECT ordinal FROM clauses WHERE document_id = $1", [document]);
		const expected = [
			...targets.map(({ target_id }) => targetAnchor(String(target_id))),
			...clauses.map(({ ordinal }) => clauseAnchor(Number(ordinal))),
		];
		expect(Object.keys(file).sort()).toEqual(expected.sort());
	});

	test("the sentence of a target is the plan's own, its numeral marked once", async () => {
		const file = await evidenceFile(database, zh, document);
		const rows = await database.query("SELECT target_id, raw, quote FROM targets WHERE document_id = $1", [document]);
		for (const { target_id, raw, quote } of rows) {
			const html = file[targetAnchor(String(target_id))] ?? "";
			const [, sentence = ""] = /<blockquote>(.*?)<\/blockquote>/s.exec(html) ?? [];
			const text = sentence
				.replace(/<[^>]+>/g, "")
				.replaceAll("&quot;", '"')
				.replaceAll("&lt;", "<")
				.replaceAll("&amp;", "&");
			expect(text).toBe(quote);
			expect([...html.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1])).toEqual([raw]);
		}
	});

	test("in English the words are English, the plan's text stays Chinese, and links lead to English pages", async () => {
		const file = await evidenceFile(database, en, document);
		for (const html of Object.values(file)) {
			const own = html
				.replace(/<(\w+)(?: class="[^"]*")? lang="zh-CN">.*?<\/\1>/gs, "")
				// a reason may quote the plan
				.replace(/<small class="why">.*?<\/small>/gs, "")
				.replace(/ data-text="[^"]*"/g, "");
			expect(own.replace(/<[^>]+>/g, " ")).not.toMatch(/\p{Script=Han}/u);
			expect([...html.matchAll(/ href="(\/[^"]*)"/g)].every(([, href]) => href?.startsWith("/en/"))).toBe(true);
		}
	});

	test("an unknown plan is refused", async () => {
		await expect(evidenceFile(database, zh, "nowhere")).rejects.toThrow("unknown document: nowhere");
	});
});
