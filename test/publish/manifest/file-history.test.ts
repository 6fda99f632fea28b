import { describe, expect, test } from "vitest";
import { fileHistory } from "../../../src/toolkit/publish/manifest/file-history.js";
import type { KeptManifest } from "../../../src/toolkit/publish/manifest/kept-manifest.js";
import { manifestOf } from "./sample.js";

function keptOf(page: string, plan: string, code: string): KeptManifest {
	const inputs = { "seeds/a.txt": plan, code };
	return {
		manifest: manifestOf({ "index.html": [page, "seeds/a.txt", "code"], "site.js": ["s", "code"] }, inputs),
		detail: { "seeds/a.txt": plan, "bice:src/site.ts": code, "bice:src/page.ts": "same" },
	};
}
const first = keptOf("1", "a", "x");

describe("fileHistory", () => {
	test("a file of the first build that is known has no history, and no build made an unknown one", () => {
		expect(fileHistory("index.html", first, null)).toEqual({
			event: "first",
			changed: [],
			inputs: ["seeds/a.txt", "code"],
		});
		expect(fileHistory("none.html", first, null)).toBeNull();
	});

	test("a file was written for its changed inputs, code file by file", () => {
		expect(fileHistory("index.html", keptOf("2", "b", "y"), first)).toMatchObject({
			event: "written",
			changed: ["src/site.ts", "seeds/a.txt"],
		});
	});

	test("a file that kept its bytes says which inputs changed all the same", () => {
		expect(fileHistory("index.html", keptOf("1", "b", "x"), first)).toMatchObject({
			event: "kept",
			changed: ["seeds/a.txt"],
		});
		expect(fileHistory("site.js", keptOf("1", "b", "x"), first)).toMatchObject({ event: "kept", changed: [] });
	});

	test("a file that the build before had not is new", () => {
		const before = { ...first, manifest: manifestOf({ "site.js": ["s", "code"] }, { code: "x" }) };
		expect(fileHistory("index.html", first, before)).toMatchObject({ event: "new", changed: ["code", "seeds/a.txt"] });
	});

	test("what a chart says changed with a plan or a codebook, which is named too", () => {
		const of = (plan: string): KeptManifest => ({
			manifest: manifestOf(
				{ "embed/a/data.csv": [plan, "chart:a", "code"] },
				{ "chart:a": plan, "chart:b": plan, "seeds/a.txt": plan, "data/units.csv": "u", code: "x" },
			),
			detail: {},
		});
		expect(fileHistory("embed/a/data.csv", of("2"), of("1"))?.changed).toEqual(["chart:a", "seeds/a.txt"]);
	});
});
