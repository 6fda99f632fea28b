import { expect, test } from "vitest";
import { toChartEntry } from "../../../src/toolkit/page/charts/chart-entry.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { cardOf, cellOf, rowOf } from "../../card/small-card.js";
import { codebooks } from "../../row/collection.js";

const page = toPageContext("zh", codebooks, { regions: ["370322", "370702", "370214", "370117"] });
const said = cellOf({ mark: "yes", text: "1" });
const absent = cellOf({ mark: "absent", text: "未写" });
const column = (key: string) => ({ key, name: key, rank: "", note: "" });

test("a chart's regions are the columns in which it says something", () => {
	const columns = ["370322", "370702", "370214"].map(column);
	const rows = [rowOf({ cells: [said, absent, absent] }), rowOf({ cells: [absent, absent, said] })];
	expect(toChartEntry(cardOf({ columns, rows }), page).regions).toEqual(["370322", "370214"]);
});

test("where columns are no regions, the id or the plans name them", () => {
	const source = {
		document_id: "gangcheng-2020-campaign",
		region: "钢城区",
		title: "重点任务实施方案",
		document_number: null,
		issuer: null,
		issued: null,
		places: [],
		url: null,
	};
	expect(toChartEntry(cardOf({ columns: [column("")], id: "region/370702/plans" }), page).regions).toEqual(["370702"]);
	expect(toChartEntry(cardOf({ columns: [column("")], sources: [source] }), page).regions).toEqual(["370117"]);
});

test("a chart belongs to the room of its id, to its theme and to those of its rows, and is found by how it is drawn", () => {
	const rows = [rowOf({ theme: "industry", scale: { kind: "pair", most: 1 } }), rowOf({ scale: { kind: "text" } })];
	const entry = toChartEntry(cardOf({ id: "overview/others", theme: "green", rows }), page);
	expect([entry.room, entry.themes, entry.kinds]).toEqual(["overview", ["green", "industry"], ["dot", "text"]]);
});
