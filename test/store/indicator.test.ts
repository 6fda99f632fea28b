import { describe, expect, test } from "vitest";
import { readCollection } from "../../src/toolkit/store/seed.js";
import { copyProject } from "./project-copy.js";

const indicatorHeader =
	"indicator_id,zh,en,theme,measure,dimension,unit,better,level,attribute,definition_zh,definition_en";
const phraseHeader = "indicator_id,role,words,needs,zh,en";
const good = "jobs,就业,Jobs,livelihood,flow,people,人,higher,,narrows,就业人数,People employed";

/** Returns the findings of a project with these codebooks of indicators, as `file:line: message`. */
async function findingsWith(indicator: string, phrase: string): Promise<string[]> {
	const project = await copyProject({
		"data/indicators.csv": `${indicatorHeader}\n${indicator}\n`,
		"data/indicator-phrases.csv": `${phraseHeader}\n${phrase}\n`,
	});
	const { findings } = await readCollection(project);
	return findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe("the codebook of indicators", () => {
	test("is read where it is right", async () => {
		expect(await findingsWith(good, "jobs,means,就业|新增*就业,,,\n*,allows,全区,,,")).toEqual([]);
	});

	test.each([
		["an unknown unit", good.replace(",人,", ",瓶,"), "2: unknown unit: 瓶"],
		["a unit of another dimension", good.replace(",人,", ",万元,"), "2: invalid dimension: people"],
		["an unknown measure", good.replace("flow", "sum"), "2: unknown measure: sum"],
		["an id that is no code", good.replace("jobs", "New Jobs"), "2: invalid indicator_id: New Jobs"],
		["an unknown level", good.replace("higher,,", "higher,town,"), "2: unknown level: town"],
		["an indicator twice", `${good}\n${good}`, "3: duplicate indicator_id: jobs"],
	])("finds %s, with its line", async (_, indicator, finding) => {
		expect(await findingsWith(indicator, "jobs,means,就业,,,")).toContain(`data/indicators.csv:${finding}`);
	});

	test.each([
		["words of no indicator", "job,means,就业,,,", "2: unknown indicator_id: job"],
		["an unknown role", "jobs,mean,就业,,,", "2: unknown role: mean"],
		["an exclusion without its reason", "jobs,excludes,海外,,只计海外,", "2: missing reason: 海外"],
		["a * at an end", "jobs,means,就业*,,,", "2: invalid words: 就业*"],
		["an empty alternative", "jobs,means,就业||岗位,,,", "2: invalid words: 就业||岗位"],
		["a look-alike that is no indicator", "jobs,differs_from,posts,,岗位,posts", "2: unknown indicator: posts"],
		["a reason with the divider of reasons", "jobs,excludes,海外,,海外；另计,abroad", "2: invalid zh: 海外；另计"],
		["an indicator without words", "*,allows,全区,,,", "2: missing means: jobs"],
	])("finds %s, with its line", async (_, phrase, finding) => {
		expect(await findingsWith(good, phrase)).toContain(`data/indicator-phrases.csv:${finding}`);
	});
});
