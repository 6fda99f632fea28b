import type { cardReuse as zh } from "../zh/card-reuse.js";

/** The words of the charts of reuse. */
export const cardReuse: typeof zh = {
	plans: {
		name: "Text that plans share",
		title: (plan, other, share) => `Most text is shared by ${plan} and ${other}, ${share}% of the former`,
		subtitle:
			"A row a plan: how much of its clauses also stands in the plan of the column, in percent; the darker, the more. Stock phrases apart.",
		cell: (plan, other, share) => `${share}% of ${plan} also stands in ${other}`,
		stock: (share) => `stock phrases ${share}%`,
		self: "itself",
		before: "issued earlier",
		after: "issued later",
		undated: "order unknown",
	},
	pairs: {
		name: "Plans that share most text",
		subtitle:
			"A row a pair of plans: the bar is how much of the first also stands in the second, in percent of its clauses, stock phrases apart. A pair is seen from either side; largest first.",
		column: "Of the first plan",
	},
};
