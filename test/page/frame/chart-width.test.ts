import { expect, test } from "vitest";
import { chartWidths } from "../../../src/toolkit/page/frame/chart-width.js";
import { cellOf, pointOf, rowOf } from "../../card/small-card.js";
import { waterCard } from "./water-card.js";

test("a chart is drawn for a page, a column and phones, in few widths where it has hundreds of marks", () => {
	expect(chartWidths(waterCard)).toEqual([664, 540, 430, 344, 286]);
	const points = Array.from({ length: 200 }, () => pointOf({}));
	expect(chartWidths({ rows: [rowOf({ cells: [cellOf({ points })] })] })).toEqual([664, 430, 286]);
});
