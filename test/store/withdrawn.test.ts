import { describe, expect, test } from "vitest";
import { readCollection } from "../../src/toolkit/store/seed.js";
import { readWithdrawn, withdrawnPlans, writeWithdrawn } from "../../src/toolkit/store/withdrawn.js";
import { copyProject } from "./project-copy.js";
import { newFolder } from "./sample.js";

const catalogue = `document_id,source_file,region_code,title,document_number,issuer,plan_type,issued,period_start,period_end,source_url,supersedes,withdrawn,note
old,old.txt,370322,,,,,,,,,,2026-03-01,废止
new,gaoqing-2024-key-points.txt,370322,,,,,,,,,old,,
gone,gangcheng-2020-campaign.txt,370117,工作方案,,,,,,,,,2026-02-01,误收
chengyang,chengyang-2023-key-tasks.txt,370214,,,,,,,,,,,
gaoqing,gaoqing-2021-urban-vitality.txt,370322,,,,,,,,,,,
weicheng,weicheng-2023-2025-action-plan.txt,370702,,,,,,,,,,,
`;

describe("withdrawnPlans", () => {
	test("says when and why a plan went and what took its place; its text may be there or not", async () => {
		const collection = await readCollection(await copyProject({ "seeds/catalogue.csv": catalogue }));
		expect(collection.findings).toEqual([]);
		expect(collection.sources.map(({ document_id }) => document_id)).not.toContain("gone");
		expect(withdrawnPlans(collection)).toEqual([
			{
				plan: { document_id: "gone", title: "工作方案", region_code: "370117", region: "钢城区" },
				withdrawn: "2026-02-01",
				note: "误收",
				supersededBy: null,
			},
			{
				plan: { document_id: "old", title: null, region_code: "370322", region: "高青县" },
				withdrawn: "2026-03-01",
				note: "废止",
				supersededBy: "new",
			},
		]);
	});
});

describe("readWithdrawn", () => {
	test("reads what writeWithdrawn wrote, and none where no build wrote any", async () => {
		const folder = await newFolder();
		expect(await readWithdrawn(folder)).toEqual([]);
		const plan = { document_id: "gone", title: null, region_code: null, region: null };
		const plans = [{ plan, withdrawn: "2026-02-01", note: "误收", supersededBy: null }];
		await writeWithdrawn(plans, folder);
		expect(await readWithdrawn(folder)).toEqual(plans);
	});
});
