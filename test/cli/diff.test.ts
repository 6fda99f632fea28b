import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diff } from "../../src/toolkit/cli/diff.js";
import { newFolder } from "../store/sample.js";
import { sampleSite } from "../store/sample-site.js";
import { run } from "./run.js";

describe.concurrent("bice diff", () => {
	test("says that nothing changed, and ends with 0", async () => {
		const site = await sampleSite();
		expect(await run(["diff", site, site, "--language", "en"])).toEqual({
			code: 0,
			stdout: "Nothing changed.\n",
			stderr: "",
		});
	});

	test("tells what changed, and ends with 1", async () => {
		const [before, after] = [await sampleSite(), await sampleSite("1.高新技术企业达到120家。\n")];
		const { code, stdout } = await run(["diff", before, after]);
		expect(code).toBe(1);
		expect(stdout).toContain("改 第 1 条：1.高新技术企业达到[-110-]{+120+}家。");
	});

	test("writes Markdown or JSON to a file as a whole", async () => {
		const [before, after] = [await sampleSite(), await sampleSite("1.高新技术企业达到120家。\n")];
		const out = join(await newFolder(), "change");
		const written = async (format: "json" | "markdown") => {
			await diff([before, after], { format, language: "zh", out });
			process.exitCode = undefined;
			return readFile(out, "utf8");
		};
		expect(await written("markdown")).toContain("<del>110</del><ins>120</ins>");
		expect(JSON.parse(await written("json")).plans).toMatchObject([
			{ kind: "revised", clauses: [{ kind: "altered" }] },
		]);
	});

	test("ends with 2 where a side is neither site nor project", async () => {
		const { code, stderr } = await run(["diff", await newFolder(), await sampleSite()]);
		expect(code).toBe(2);
		expect(stderr).toContain("no site, release or built project");
	});
});
