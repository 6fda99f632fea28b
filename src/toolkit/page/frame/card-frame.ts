/** What a card says and leads to in the page that it stands in, beside what is its own. */
export interface CardFrame {
	/** From the page to the root of the report: `../../../`. */
	root: string;
	/** The version that is shown: `0f62df8`. */
	version: string;
	/** How the chart is cited, a line each; text only. */
	citation: readonly string[];
	/** What may be done with it: `文字与图表 CC BY 4.0`. */
	licence: string;
	/** A frozen card: what its data were, and where to ask whether they still are. Null of one that is live. */
	frozen: { data: string; status: string; live: string } | null;
}
