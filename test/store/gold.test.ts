import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGold } from "../../src/toolkit/store/gold.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { goldClause, goldTarget } from "../evaluate/sample.js";
import { newFolder } from "./sample.js";

const target = `${JSON.stringify(goldTarget({ doc: "03" }))}\n`;

/** Returns a folder that holds these files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
	const folder = await newFolder();
	await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
	return folder;
}

describe("readGold", () => {
	test("reads the sets of this project, the five plans first, and the plan of every document", async () => {
		const { root, seeds } = projectAt();
		const gold = await readGold(join(root, "test/gold"));
		expect(gold?.sets.map(({ name, targets, clauses }) => [name, targets.length, clauses.length])).toEqual([
			["plans", 332, 329],
			["corpus", 156, 39],
		]);
		expect(gold?.documents).toHaveLength(8);
		expect(gold?.documents[0]).toEqual({ doc: "000", file: join(seeds, "gaoqing-2021-urban-vitality.txt") });
	});

	test("without a list of documents, plans lie beside and open with their doc", async () => {
		const folder = await folderOf({ "targets.jsonl": target, "03_plan.txt": "一、目标", "031_other.txt": "一、目标" });
		expect((await readGold(folder))?.documents).toEqual([{ doc: "03", file: join(folder, "03_plan.txt") }]);
	});

	test("a folder without examples, or none at all, is null", async () => {
		expect(await readGold(await folderOf({ "plan.txt": "一、目标" }))).toBeNull();
		expect(await readGold("/no/such/folder")).toBeNull();
	});

	test("a line that is no example, and a document without a plan, are named", async () => {
		const broken = await folderOf({ "targets.jsonl": `${target}{"doc": "03"\n`, "03_plan.txt": "一、目标" });
		await expect(readGold(broken)).rejects.toThrow(/describes it: targets\.jsonl:2$/);
		const clauses = `${JSON.stringify({ ...goldClause({ doc: "03" }), focus: "green" })}\n`;
		const odd = await folderOf({ "targets.jsonl": target, "clauses.jsonl": clauses, "03_plan.txt": "一、目标" });
		await expect(readGold(odd)).rejects.toThrow(/describes it: clauses\.jsonl:1$/);
		await expect(readGold(await folderOf({ "targets.jsonl": target }))).rejects.toThrow(/documents\.csv: 03$/);
	});
});
