import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { healthPage } from "../../../src/toolkit/publish/health/health-page.js";
import { noStatus } from "../../../src/toolkit/publish/release/status.js";
import { failed, published } from "./sample-status.js";

/** The text of a page as it is read, without its style and script. */
function textOf(page: string): string {
	const shown = page.replaceAll(/<(style|script|title)>.*?<\/\1>/gs, "").replaceAll(/<[^>]*>/g, " ");
	return shown.replaceAll(/\s+/g, " ");
}

describe("healthPage", () => {
	test("says in both languages that publishing works, what readers see, and when the next run is due", () => {
		const text = textOf(healthPage(published));
		expect(text).toContain("发布正常");
		expect(text).toContain("读者看到的是2026年11月22日 19:18（UTC）的一版，完整。");
		expect(text).toContain("下次应不晚于 2026年11月23日 21:17（UTC）");
		expect(text).toContain("Readers see the release of 22 November 2026, 19:18 UTC, whole.");
		expect(text).toContain("5 plans, 329 clauses, 1,324 targets");
		expect(text).toContain("62.1 s");
		expect(text).not.toContain("上次失败");
	});

	test("says how many runs failed, since when and why, and that readers keep their release", () => {
		const text = textOf(healthPage(failed("the release was refused\n  index.html: missing")));
		expect(text).toContain("连续2次失败");
		expect(text).toContain("2 runs in a row failed");
		expect(text).toContain("Failing since 23 November 2026, 19:17 UTC");
		expect(text).toContain("the release was refused index.html: missing");
		expect(text).toContain("Readers see the release of 22 November 2026");
	});

	test("says that nothing was published yet", () => {
		expect(textOf(healthPage(noStatus))).toContain("还没有发布过 到时没有运行 读者还看不到任何一版。");
	});

	test("shows whatever a plan wrote into an error as text", () => {
		expect(healthPage(failed('<script>alert("1")</script>&amp;'))).toContain(
			"&lt;script>alert(&quot;1&quot;)&lt;/script>&amp;amp;",
		);
		const tags = (message: string) => healthPage(failed(message)).match(/<[a-z]+/g);
		fc.assert(
			fc.property(fc.string(), (message) => {
				expect(tags(message)).toEqual(tags("plain"));
			}),
			{ numRuns: 30 },
		);
	});

	test("is one file that asks nobody for anything, and runs only the script that its policy names by hash", () => {
		const page = healthPage(published);
		expect(page).not.toMatch(/\s(?:src|href)="(?!data:)/);
		expect(page).not.toMatch(/url\(|@import|https?:/);
		expect(page).not.toMatch(/\son\w+=|\sstyle=/);
		for (const element of ["style", "script"]) {
			const [, text = ""] = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(page) ?? [];
			const digest = createHash("sha256").update(text).digest("base64");
			expect(page).toContain(`${element}-src 'sha256-${digest}'`);
		}
	});

	test("names every part for those who hear it, in the language it is in", () => {
		const page = healthPage(failed("no"));
		expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
		expect(page.match(/<h1/g)).toHaveLength(1);
		for (const [, id] of page.matchAll(/<section lang="[^"]+" aria-labelledby="([^"]+)"/g)) {
			expect(page.split(`id="${id}"`)).toHaveLength(2);
		}
		expect(page).toContain('<section lang="en"');
		expect(page).toContain('name="viewport"');
	});
});
