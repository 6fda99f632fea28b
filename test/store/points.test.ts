import { expect, test } from "vitest";
import { readPoints } from "../../src/toolkit/store/points.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";

test("readPoints returns each plan's text as the pipeline reads it, a code point each", async () => {
	const { sources } = await readCollection(projectAt());
	for (const { source_file, text } of sources) expect(await readPoints(source_file)).toEqual([...text]);
});
