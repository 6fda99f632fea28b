/** Words that the charts of several pages use. */
export const cardWord = {
	/** What is said of several things as a sentence. */
	sentence: (text: string) => `${text}。`,
	/** A finding and a summary of a region's page, as they travel: whose they are stands in front. */
	of: (region: string, finding: string) => `${region}：${finding}`,
	summaryOf: (region: string, summary: string) => `${region}，${summary}`,
	/** Names of themes inside a sentence. */
	themes: (names: readonly string[]) => names.join("、"),
	units: { characters: "字", clauses: "条", targets: "个", tasks: "项", indicators: "项", people: "人" },
	/** How many of a longer list are drawn. */
	most: (shown: number, all: number) => `共 ${all} 个，只列最多的 ${shown} 个。`,
};
