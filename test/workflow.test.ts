import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mistakesIn } from "./command-line.js";

const workflow = readFileSync(join(import.meta.dirname, "../.github/workflows/publish.yml"), "utf8");

/** Returns the script of the step of that name, as the shell gets it. */
function scriptOf(step: string): string {
	const [, , found = ""] = workflow.split(new RegExp(`^( *)- name: ${step}$`, "m"));
	const [, indent = "", block = ""] = /^( *)run: \|\n((?:\1 +.*\n|\n)+)/m.exec(found) ?? [];
	return block.replaceAll(new RegExp(`^${indent}  `, "gm"), "");
}

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-workflow-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a script as a step is run, with stand-ins for commands: a script each. Returns its exit code. */
async function runStep(script: string, commands: Record<string, string>, env: Record<string, string>): Promise<number> {
	for (const [name, text] of Object.entries(commands)) {
		await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
	}
	const PATH = [folder, process.env.PATH].join(delimiter);
	const { status } = spawnSync("bash", ["--noprofile", "--norc", "-e", "-c", script], {
		cwd: folder,
		env: { ...process.env, PATH, GITHUB_OUTPUT: join(folder, "output"), ...env },
	});
	return status ?? -1;
}

const written = (name: string) => readFile(join(folder, name), "utf8");

describe("the workflow that publishes", () => {
	test("may do nothing at all, but for what a job needs", () => {
		expect(workflow).toMatch(/^permissions: \{\}$/m);
		const granted = [...workflow.matchAll(/^ {6}([a-z-]+): (?:read|write)$/gm)].map(([, name]) => name);
		expect(granted).toEqual(["contents", "pages", "id-token", "issues"]);
	});

	test("uses actions of a stated version, and puts no text of others into a script", () => {
		const uses = [...workflow.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
		expect(uses.filter((action) => !/^actions\/[a-z/-]+@v\d+$/.test(action ?? ""))).toEqual([]);
		for (const step of ["Publish", "Keep what earlier releases promised", "Open an issue, add to it, or close it"]) {
			expect(scriptOf(step)).not.toContain("${{");
			expect(scriptOf(step)).not.toBe("");
		}
	});

	test("calls npm run publish with options that it has", () => {
		const [, options = ""] = /npm run --silent publish -- (.*?)\)/.exec(workflow) ?? [];
		expect(mistakesIn(["publish", ...options.replace("$ACCEPT", "--accept").split(" ")])).toEqual([]);
		const [, back = ""] = /npx bice (rollback .*?)\)/.exec(workflow) ?? [];
		expect(mistakesIn(back.split(" "))).toEqual([]);
	});

	test("refuses to begin anew where there were releases, with a line of the same log", async () => {
		expect(await runStep(scriptOf("Keep what earlier releases promised"), {}, {})).toBe(1);
		expect(JSON.parse(await written("publish.log"))).toMatchObject({ level: "error", cure: expect.any(String) });
	});

	test.each([
		[0, 0],
		[3, 0],
		[1, 1],
		[4, 1],
	])("where publishing ends with %i, the job ends with %i, after what comes between", async (code, status) => {
		const npm = `echo '{"message":"said"}' >&2; exit ${code}`;
		expect(await runStep(scriptOf("Publish"), { npm }, { ACCEPT: "", ROLLBACK: "" })).toBe(0);
		expect(await written("output")).toBe(`code=${code}\n`);
		expect(await written("publish.log")).toBe('{"message":"said"}\n');
		expect(await runStep(scriptOf("End as publishing did"), {}, { CODE: String(code) })).toBe(status);
	});

	test("goes back to the release before where it is told to, and builds nothing", async () => {
		const commands = { npm: "echo built", npx: 'echo "$@"; exit 1' };
		expect(await runStep(scriptOf("Publish"), commands, { ACCEPT: "", ROLLBACK: "true" })).toBe(0);
		expect(await written("output")).toBe("code=1\n");
		expect(await written("publish.log")).toBe("bice rollback --to site --log json\n");
	});

	test("lets readers see the release with today's status, and nothing before there is one", async () => {
		const script = scriptOf("The release that readers see, with its status");
		await mkdir(join(folder, "site/releases/one"), { recursive: true });
		expect(await runStep(script, {}, {})).toBe(0);
		await expect(written("output")).rejects.toThrow();
		await writeFile(join(folder, "site/releases/one/index.html"), "one");
		await symlink("releases/one", join(folder, "site/current"));
		for (const name of ["status.json", "health.html"]) await writeFile(join(folder, "site", name), "failing");
		expect(await runStep(script, {}, {})).toBe(0);
		expect(await written("output")).toBe("pages=ready\n");
		expect([await written("pages/index.html"), await written("pages/health.html")]).toEqual(["one", "failing"]);
	});
});

const hasJq = spawnSync("jq", ["--version"]).status === 0;

describe.skipIf(!hasJq)("the report of the workflow", () => {
	const script = scriptOf("Open an issue, add to it, or close it");
	const log = [
		'{"level":"info","phase":"read","message":"5 plans"}',
		"no JSON",
		'{"level":"error","message":"the release was refused\\n  index.html: missing\\n```\\n@everyone","cure":"Mend it."}',
	].join("\n");
	/** Says which issue is open, and notes how else it was called. */
	const gh = (open: string) => `[ "$2" = list ] && echo '${open}' || echo "$@" >> calls`;
	const env = (well: boolean) => ({ ENDED_WELL: String(well), RUN: "https://example.org/run/1" });

	test("opens an issue that says why, all of it as text", async () => {
		await writeFile(join(folder, "publish.log"), log);
		expect(await runStep(script, { gh: gh("") }, env(false))).toBe(0);
		expect(await written("calls")).toBe("issue create --title Scheduled publishing fails --body-file report.md\n");
		const report = await written("report.md");
		expect(report).toContain("(https://example.org/run/1)");
		expect(report.slice(report.indexOf("\n\n") + 2).split("\n")).toEqual([
			"    the release was refused",
			"      index.html: missing",
			"    ```",
			"    @everyone",
			"    Mend it.",
			"",
		]);
	});

	test("adds to the issue that is open, even where nothing was logged", async () => {
		expect(await runStep(script, { gh: gh("7") }, env(false))).toBe(0);
		expect(await written("calls")).toBe("issue comment 7 --body-file report.md\n");
	});

	test("closes the issue when it works again, and does nothing where there is none", async () => {
		expect(await runStep(script, { gh: gh("7") }, env(true))).toBe(0);
		expect(await written("calls")).toContain("issue close 7 --comment");
		await rm(join(folder, "calls"));
		expect(await runStep(script, { gh: gh("") }, env(true))).toBe(0);
		await expect(written("calls")).rejects.toThrow();
	});
});
