import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GoldError } from "../../src/toolkit/store/gold.js";
import { readIndicatorGold } from "../../src/toolkit/store/indicator-gold.js";
import { newFolder } from "./sample.js";

const line = '{"indicator_id":"a","members":[{"doc":"000","start":1,"raw":"1","comparable":"yes"}]}';

test("reads groups and the files of their documents, as seen from the folder", async () => {
	const folder = await newFolder();
	await writeFile(join(folder, "indicators.jsonl"), `${line}\n\n`);
	await writeFile(join(folder, "documents.csv"), "doc,file\n000,../plan.txt\n");
	const gold = await readIndicatorGold(folder);
	expect(gold?.indicators).toHaveLength(1);
	expect(gold?.files.get("000")).toBe(join(folder, "../plan.txt"));
});

test("is null where there are none, and names the line that is no group", async () => {
	const folder = await newFolder();
	expect(await readIndicatorGold(folder)).toBeNull();
	await writeFile(join(folder, "indicators.jsonl"), `${line}\n{"indicator_id":"b"}\n`);
	await expect(readIndicatorGold(folder)).rejects.toThrow(GoldError);
	await expect(readIndicatorGold(folder)).rejects.toThrow("indicators.jsonl:2");
});
