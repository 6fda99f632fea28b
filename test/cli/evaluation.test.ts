import { expect, test } from "vitest";
import { evaluateFolder, goldFolder } from "../../src/toolkit/cli/evaluation.js";
import { readCollection } from "../../src/toolkit/store/seed.js";
import { copyProject } from "../store/project-copy.js";

const catalogue = `document_id,source_file,supersedes,withdrawn,region_code,title,document_number,issuer,plan_type,issued,period_start,period_end,source_url,note
gone,gone.txt,,2026-03-01,370117,,,,,,,,,废止
kept,gangcheng-2020-campaign.txt,,2026-03-01,370117,,,,campaign,,2020,2020,,废止
`;
const coded = (doc: string) =>
	JSON.stringify({ doc, start: 0, end: 1, raw: "1", value: 1, unit: "家", indicator: "企业", target: true });

test("a withdrawn plan is scored as long as its text is there, and left out of the scores when that is gone", async () => {
	const project = await copyProject({
		"seeds/catalogue.csv": catalogue,
		"test/gold/documents.csv": "doc,file\n1,../../seeds/gone.txt\n2,../../seeds/gangcheng-2020-campaign.txt\n",
		"test/gold/targets.jsonl": `${coded("1")}\n${coded("2")}\n`,
	});
	const evaluation = await evaluateFolder(goldFolder(project), project, await readCollection(project));
	expect(evaluation?.sets.flatMap(({ documents }) => documents.map((row) => row.document_id))).toEqual(["kept"]);
});
