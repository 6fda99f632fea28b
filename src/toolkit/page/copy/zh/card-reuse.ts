/** The words of the charts of reuse. */
export const cardReuse = {
	plans: {
		name: "规划之间的同文",
		title: (plan: string, other: string, share: string) => `同文最多的是${plan} 与${other}，占前者 ${share}%`,
		subtitle: "一行一份规划：它的条文有百分之几也见于列中那份，越深越多；套话不计。",
		cell: (plan: string, other: string, share: string) => `${plan} 有 ${share}% 也见于${other}`,
		stock: (share: string) => `套话 ${share}%`,
		self: "本文",
		before: "本行在先",
		after: "本行在后",
		undated: "先后不明",
	},
	pairs: {
		name: "同文最多的规划",
		subtitle: "一行一对规划，条长是前一份条文中也见于后一份的百分比，套话不计；一对从两边各看一次，占比大的在前。",
		column: "占前一份规划",
	},
};
