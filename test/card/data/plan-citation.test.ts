import { expect, test } from "vitest";
import { citePlan } from "../../../src/toolkit/card/data/plan-citation.js";
import { copyOf } from "../../../src/toolkit/page/copy/copy.js";
import { waterCard, waterCardInEnglish } from "./water-editions.js";

const [gaoqing, chengyang] = waterCard.sources;
const [inEnglish] = waterCardInEnglish.sources;

test("a plan is cited as the report cites it", () => {
	if (!gaoqing || !inEnglish) throw new Error("no source");
	const papers = ["高政办字〔2024〕12号", "2024-06-28"];
	expect(citePlan(gaoqing, "zh")).toBe(copyOf("zh").reading.citation("高青县", gaoqing.title, [...papers, "第 29 条"]));
	expect(citePlan(inEnglish, "en")).toBe(
		copyOf("en").reading.citation("Gaoqing County", gaoqing.title, [...papers, "clause 29"]),
	);
});

test("of a plan without papers its title stands alone", () => {
	if (!chengyang) throw new Error("no source");
	expect(citePlan(chengyang, "zh")).toMatch(/^高青县：|^城阳区：《[^》]+》。$/);
	expect(citePlan({ ...chengyang, region: "Chengyang District" }, "en")).toMatch(/^Chengyang District\. 《[^》]+》\.$/);
});
