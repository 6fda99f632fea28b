import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toCliError } from "../../src/toolkit/cli/cli-error.js";
import { type PublishOptions, publish } from "../../src/toolkit/cli/publish.js";
import { rollback } from "../../src/toolkit/cli/rollback.js";
import { findFaults } from "../../src/toolkit/publish/verify.js";
import { filesOf, openWorkshop, readEdition, type Workshop, writeSite } from "../publish/release/fake-site.js";
import { run } from "./run.js";

let workshop: Workshop;
let said: string[];
beforeEach(async () => {
	workshop = await openWorkshop();
	said = [];
	vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line)) > 0);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(workshop.root, { recursive: true });
});

/** Publishes an edition as the command does, and returns the exit code and what was said. */
async function publishEdition(name: string, options: Partial<PublishOptions> = {}) {
	process.exitCode = undefined;
	said = [];
	const prepare = async () => {
		await writeSite(workshop.site, filesOf(name));
		return [];
	};
	try {
		await publish({ to: workshop.to, ...options }, workshop.root, prepare, findFaults);
		return { code: process.exitCode ?? 0, said: said.join("") };
	} catch (error) {
		const { exitCode, message, cure } = toCliError(error);
		return { code: exitCode, said: `${message}\n${cure}` };
	} finally {
		process.exitCode = undefined;
	}
}

describe("bice publish", () => {
	test("ends with 0 and the release where there was something new, and with 3 where there was not", async () => {
		const first = await publishEdition("one");
		expect(first).toEqual({
			code: 0,
			said: expect.stringMatching(/^publish {3}\d{8}T\d{9}Z-[0-9a-f]{12}, 8 files, 8 of them new {2}\d/),
		});
		expect(await publishEdition("one")).toEqual({ code: 3, said: expect.stringContaining("nothing new since 20") });
	});

	test("ends with 1 and all reasons where a release is refused", async () => {
		await publishEdition("one");
		await rm(join(workshop.site, "v"), { recursive: true });
		const prepare = async () => {
			await writeSite(workshop.site, { "index.html": '<html lang="zh-CN">' });
			return [];
		};
		const error = await publish({ to: workshop.to }, workshop.root, prepare).catch(toCliError);
		expect(error).toMatchObject({
			exitCode: 1,
			message: expect.stringMatching(/0 charts, of 1[\s\S]*no longer answered/),
		});
		expect(await readEdition(workshop)).toBe("one");
	});

	test("ends with 4 while another process publishes there", async () => {
		await mkdir(workshop.to);
		await symlink("1@elsewhere@1", join(workshop.to, ".lock"));
		expect(await publishEdition("one")).toEqual({ code: 4, said: expect.stringContaining("another process") });
	});

	test("ends with 2 where it was called wrongly", async () => {
		expect(await publishEdition("one", { keep: "0" })).toMatchObject({ code: 2 });
		expect(await publishEdition("one", { to: workshop.site })).toMatchObject({ code: 2 });
		await mkdir(workshop.to);
		await writeFile(join(workshop.to, "current"), "mine");
		expect(await publishEdition("one")).toMatchObject({ code: 2 });
		vi.restoreAllMocks();
		expect(await run(["publish"])).toMatchObject({ code: 2, stderr: expect.stringContaining("--to <dir>") });
	});

	test("says what the file system said where it cannot write, and that readers lost nothing", async () => {
		await writeFile(workshop.to, "a file");
		expect(await publishEdition("one")).toEqual({
			code: 1,
			said: expect.stringMatching(/^publishing ended early \(E\w+\).*\nReaders see one release whole/),
		});
	});
});

describe("bice rollback", () => {
	test("says to which release it went back, and that there is none before the first", async () => {
		await publishEdition("one");
		await publishEdition("two");
		vi.restoreAllMocks();
		const back = await run(["rollback", "--to", workshop.to]);
		expect(back).toMatchObject({ code: 0, stderr: expect.stringMatching(/^rollback {2}to 20\S+, from 20\S+\n$/) });
		expect(await readEdition(workshop)).toBe("one");
		await expect(rollback({ to: workshop.to })).rejects.toMatchObject({ exitCode: 1 });
		await expect(rollback({ to: join(workshop.root, "none") })).rejects.toMatchObject({ exitCode: 2 });
	});
});
