/** The words of the region pages' charts; `region` is a region's name without the word for its rank. */
export const cardRegion = {
	plans: {
		name: (region: string) => `${region}的规划与目标`,
		subtitle: (focus: string) =>
			`一行一份规划：框长如全文，竖线是目标在文中的位置，高线属于${focus}，矮线属于其他主题。`,
		column: "目标在文中的位置",
		size: (characters: string, clauses: number) => `${characters} 字，${clauses} 条`,
	},
	profile: {
		name: (region: string) => `${region}：十一个主题各占多少`,
		subtitle: (region: string) =>
			`一行一个主题，按它占全部条款、全部目标的百分比；实心是${region}，空心是库中其他地区，各行同一把尺。`,
		range: (low: string, lowest: string, high: string, highest: string) =>
			`其他地区 ${low}（${lowest}）—${high}（${highest}）`,
		one: (share: string, region: string) => `${region} ${share}`,
		same: (share: string) => `其他地区均 ${share}`,
		mark: (region: string, share: string) => `${region} ${share}`,
		clauses: (count: number) => `${count} 条`,
		targets: (count: number) => `${count} 个`,
	},
	departments: {
		name: (region: string) => `${region}：谁来牵头`,
		subtitle: "一行一个单位，牵头条款多的在前；左栏一点是一条，实心有目标，空心没有；右栏一点是其中一个目标。",
	},
	timeline: {
		name: (region: string) => `${region}：目标何时到期`,
		subtitle: "一行一个到期的年或月，一点一个目标；实心的期限写在句中，空心的随条、节或规划期。",
		column: "到期的目标",
		covered: "规划期内",
		uncovered: "规划期外",
		stated: (count: number) => `写明 ${count} 个`,
		undated: (count: number) => `另有 ${count} 个目标没有期限，没有画出。`,
	},
	sole: {
		name: (region: string) => `只有${region}写了数的指标`,
		subtitle: "一行一项指标表里的指标；库中其他地区的规划没有写它的数。",
		column: "写下的数",
		alt: (region: string, each: string) => `库中只有${region}写了数的指标：${each}。`,
		note: "别的地区没有写，不等于没有做。",
	},
	words: {
		name: (region: string) => `${region}谈重点主题时多用的词`,
		subtitle: "条长是权重，即与其他地区相比多用的程度；数字是本地／他地条款里的次数。空心条只是迹象，可能出于偶然。",
		column: "词的权重",
		alt: (region: string, said: string) => `${region}谈重点主题时比其他地区多用的词，附本地／他地次数。${said}`,
		label: (word: string, weight: string, count: number, others: number) =>
			`“${word}”权重 ${weight}，本地 ${count} 次，他地 ${others} 次`,
		hint: "只是迹象",
		weight: (z: string) => `权重 ${z}`,
		one: (word: string, count: number, others: number) => `${word} ${count}/${others}`,
	},
	shared: {
		name: (region: string) => `${region}的规划与谁同文`,
		subtitle: (region: string) =>
			`一行一对规划：上为对方，下为${region}的一份；条长是同文占${region}这份条文字数的百分比，套话不计。`,
		column: "占本地规划",
		longest: (text: string) => `最长一处：“${text}”`,
	},
};
