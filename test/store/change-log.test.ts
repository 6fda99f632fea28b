import { stat, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { emptyLog } from "../../src/toolkit/change/log.js";
import { changeLogFile, parseChangeLog, readChangeLog, writeChangeLog } from "../../src/toolkit/store/change-log.js";
import { log } from "../page/changes/sample.js";
import { newFolder } from "./sample.js";

test("a log comes back as it was written, and the same again leaves its file untouched", async () => {
	const project = { tables: await newFolder() };
	expect(await writeChangeLog(log, project)).toBe(true);
	const { mtimeMs, ino } = await stat(changeLogFile(project));
	expect(await readChangeLog(project)).toEqual(log);
	expect(await writeChangeLog(log, project)).toBe(false);
	expect(await stat(changeLogFile(project))).toMatchObject({ mtimeMs, ino });
});

test("an empty log is no file, before as after another one", async () => {
	const project = { tables: await newFolder() };
	expect(await writeChangeLog(emptyLog, project)).toBe(false);
	await expect(stat(changeLogFile(project))).rejects.toThrow("ENOENT");
	await writeChangeLog(log, project);
	expect(await writeChangeLog(emptyLog, project)).toBe(true);
	await expect(stat(changeLogFile(project))).rejects.toThrow("ENOENT");
});

test.each(["", "{", "null", "[]", '{"schema":2,"entries":[]}', '{"schema":1,"entries":[]}'])(
	"a file that is no log of ours, %s, counts as an empty one",
	async (text) => {
		const project = { tables: await newFolder() };
		expect(await readChangeLog(project)).toEqual(emptyLog);
		await writeFile(changeLogFile(project), text);
		expect(await readChangeLog(project)).toEqual(emptyLog);
		expect(parseChangeLog(text)).toEqual(emptyLog);
	},
);
