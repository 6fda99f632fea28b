import { expect, test } from "vitest";
import { chartFiles } from "../../../src/toolkit/page/charts/chart-file.js";
import { copyOf } from "../../../src/toolkit/page/copy/copy.js";

test.each(["zh", "en"] as const)(
	"in %s a chart's files are those of that language and of none, each named",
	(language) => {
		const files = chartFiles("overview/gaps", language, copyOf(language).charts.files);
		const paths = files.map(({ path }) => path.replace("/embed/overview/gaps/", ""));
		const own = language === "zh" ? ["", "chart.svg", "data.csv"] : ["en.html", "chart.en.svg", "data.en.csv"];
		expect(paths).toEqual(expect.arrayContaining([...own, "citation.txt", "metadata.json"]));
		expect(paths.filter((path) => path.includes(".en.") || path === "en.html")).toHaveLength(
			language === "en" ? paths.length - 4 : 0,
		);
		expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
		expect(paths).not.toContain("card.json");
	},
);
