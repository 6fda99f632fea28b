/** The words of the ledger's charts. */
export const cardLedger = {
	deadlines: {
		name: "目标何时到期",
		title: (targets: string, stated: string) => `${targets} 个有期限的目标，${stated} 个把期限写在句中`,
		subtitle: "一列一地，一行一年，各行同一把尺：空心是这一年到期的目标，实心是其中期限写在句中的。",
		stated: (count: number) => `写明 ${count} 个`,
		due: (region: string, year: string, count: number) => `${region} ${year} 年到期 ${count} 个目标`,
		dated: (region: string, year: string, count: number) =>
			`${region} ${year} 年到期的目标里，${count} 个把期限写在句中`,
		nothing: "无到期",
		year: (year: string) => `${year} 年`,
		undated: (count: number) => `另有 ${count} 个目标没有期限，没有画出。`,
	},
	departments: {
		name: "牵头任务最多的单位",
		title: (region: string, department: string, tasks: string) =>
			`${region}的${department}牵头 ${tasks} 项任务，在库中最多`,
		none: "库中的规划没有写牵头单位",
		subtitle: "一行一个单位，每地只列牵头任务最多的几个；条长是它牵头的任务，各行同一把尺。",
		column: "牵头的任务",
		rest: (region: string, count: number) => `${region}另有 ${count} 个单位牵头，没有画出。`,
		silent: (region: string) => `${region}的规划没有写牵头单位，故不在图中。`,
	},
};
