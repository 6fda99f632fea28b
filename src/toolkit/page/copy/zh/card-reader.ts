/** The words of the chart of plans. */
export const cardReader = {
	name: "目标在规划中的位置",
	title: (plans: string, characters: string, targets: string) =>
		`${plans}份规划共 ${characters} 字，读出 ${targets} 个目标`,
	subtitle: (focus: string) =>
		`一行一份规划：框长如全文，竖线是一个目标，位置即它在文中的位置；高线属于${focus}，矮线属于其他主题。`,
	column: "从首字到末字",
	size: (characters: string, clauses: number) => `${characters} 字，${clauses} 条`,
	focus: (count: number) => `重点主题 ${count} 个`,
	each: (plan: string, size: string, targets: number) => `${plan} ${size}，${targets} 个目标`,
};
