import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { newFolder } from "../store/sample.js";

const addressOf = (file: string) => pathToFileURL(join(import.meta.dirname, "../../src/toolkit", file)).href;

/** Runs a script that imports our modules, sends it SIGINT at its first output, and returns its exit code and errors. */
function interrupt(script: string): Promise<{ code: number | null; stderr: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script]);
		let stderr = "";
		child.stderr.on("data", (chunk) => {
			stderr += chunk;
		});
		child.stdout.once("data", () => child.kill("SIGINT"));
		child.on("close", (code) => resolve({ code, stderr }));
	});
}

test("Ctrl-C ends serving cleanly, though a reader's connection is open", async () => {
	const script = `
		import { serve } from "${addressOf("cli/serve.ts")}";
		import { given, interruption } from "${addressOf("cli/interrupt.ts")}";
		const signal = interruption();
		const served = await serve(".", 0);
		await (await fetch(served.address + "package.json")).text();
		console.log(served.address);
		await given(signal);
		served.close();`;
	expect(await interrupt(script)).toEqual({ code: 0, stderr: "" });
});

test("Ctrl-C in the middle of writing leaves no half of a file", async () => {
	const folder = await newFolder();
	const script = `
		import { writeFile } from "node:fs/promises";
		import { endingAtInterrupt } from "${addressOf("cli/interrupt.ts")}";
		import { writeAtomically } from "${addressOf("store/atomic.ts")}";
		await endingAtInterrupt(() => writeAtomically([${JSON.stringify(join(folder, "targets.parquet"))}], async ([only]) => {
			await writeFile(only.draft, "half");
			console.log("half");
			await new Promise((resolve) => setTimeout(resolve, 10_000));
		}));`;
	expect(await interrupt(script)).toEqual({ code: 130, stderr: "" });
	expect(await readdir(folder)).toEqual([]);
});
