/** The words of the overview's charts. */
export const cardOverview = {
	coverage: {
		name: "各地的规划与目标",
		subtitle: (focus: string) =>
			`一列一地。上面是规划期；下面每份规划一条，框长如全文，竖线是目标在文中的位置，高线属于${focus}，矮线属于其他主题。`,
		plan: "规划",
		planOf: (rank: number) => (rank === 1 ? "最近的规划" : rank === 2 ? "更早的规划" : `更早的第 ${rank} 份`),
		noMore: "没有更早的",
		size: (characters: string, clauses: number) => `${characters} 字，${clauses} 条`,
		whole: (plan: string, characters: string) => `${plan}全文 ${characters} 字`,
		/** The description; `each` says every plan. */
		alt: (regions: string, plans: string, targets: string, each: string) =>
			`${regions}地${plans}份规划的规划期、长短和 ${targets} 个目标在文中的位置：${each}。`,
		each: (region: string, plan: string, size: string, targets: number) =>
			`${region} ${plan} ${size}，${targets} 个目标`,
		note: "没有规划的年份只是库中没有文本，不等于当地没有规划。",
	},
	band: {
		name: (theme: string) => `${theme}：各地写了什么`,
		subtitle: (theme: string) =>
			`一列一地：${theme}的目标、占比、谈到它的条款和可比指标；每行一把尺，从零起，行与行之间不比。`,
		targetsNote: "一点一个",
		codebookNote: "实心可比，空心慎比",
		clauses: (count: number) => `${count} 条`,
		note: "条款多少与规划的篇幅、编排有关，只宜看占比。",
	},
	others: {
		name: "其他主题的目标",
		subtitle: "一列一地，一行一个主题，一点一个目标。",
		title: (count: string, theme: string, most: string) =>
			`重点主题之外还有 ${count} 个目标，${theme}最多，有 ${most} 个`,
		each: (theme: string, counts: string) => `${theme}：${counts}`,
	},
	gaps: {
		name: "各地的规划还缺什么",
		subtitle: "一列一地，一行一件事；空心点是只提到、没有数的指标和原文读不准的地方。",
		writtenNote: "实心可比，空心慎比",
		title: (targets: string, unstated: string) => `${targets} 个目标里，${unstated} 个没有在句中写明期限`,
		deadline: (targets: number, stated: number, unstated: number) =>
			`${targets} 个目标：${stated} 个写明，${unstated} 个没有写明`,
		doubts: (count: number) => `${count} 处`,
		said: (count: number) => `${count} 项`,
		themes: (count: number) => `${count} 个`,
		plans: (count: number) => `${count} 份`,
		papers: (plan: string, papers: string) => `${plan}：${papers}`,
		silent: (theme: string, clauses: number) => `${theme}，谈到 ${clauses} 条`,
		each: (
			region: string,
			facts: {
				stated: number;
				targets: number;
				written: number;
				all: number;
				said: number;
				doubts: number;
				residents: string;
			},
		) =>
			`${region} ${facts.targets} 个目标里 ${facts.stated} 个在句中有期限，${facts.all} 项可比指标写了 ${facts.written} 项、只提到 ${facts.said} 项，存疑 ${facts.doubts} 处，${facts.residents}`,
		residents: (count: string) => `常住人口 ${count} 人`,
	},
};
