import type { PlanSource } from "../../src/toolkit/schema/codebook.js";
import { planSource, seedSource } from "./collection.js";

/** The plan of the collection that `revision` takes the place of. */
export const former = "gaoqing-2024-key-points";
export const revised = "gaoqing-2024-revised";

const { text, entry } = seedSource(former);
const names = { document_id: revised, source_file: `${revised}.txt` };

/** 高青's plan of 2024 with 80 high-tech enterprises instead of 72, issued later. */
export const revision: PlanSource = {
	...planSource(text.replace("分别达到72家", "分别达到80家"), {
		...entry,
		...names,
		issued: "2024-10-08",
		supersedes: former,
	}),
	...names,
};
