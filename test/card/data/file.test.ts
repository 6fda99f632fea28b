import { expect, test } from "vitest";
import { cardFiles } from "../../../src/toolkit/card/data/file.js";

test("each file of a chart's folder has a name of its own, and what differs by language stands in both", () => {
	const paths = cardFiles.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	const inLanguage = (name: string | null) => cardFiles.filter(({ language }) => language === name).length;
	expect(inLanguage("en")).toBe(inLanguage("zh"));
	expect(paths).toEqual(expect.arrayContaining(["index.html", "en.html", "chart.en.svg", "data.en.parquet"]));
});
