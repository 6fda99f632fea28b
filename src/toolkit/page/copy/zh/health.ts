/** Words of the page that says whether publishing works. */
export const health = {
	title: "发布状况",
	well: "发布正常",
	failing: (failures: number) => (failures === 1 ? "上一次失败了" : `连续${failures}次失败`),
	overdue: "到时没有运行",
	never: "还没有发布过",
	/** What readers see meanwhile. */
	seen: (time: string) => `读者看到的是${time}的一版，完整。`,
	unseen: "读者还看不到任何一版。",
	success: "上次正常",
	failure: "上次失败",
	since: "连续失败始于",
	next: "下次应不晚于",
	outcome: "结果",
	outcomes: { published: "发布了新的一版", unchanged: "没有新内容，维持原样" },
	took: "用时",
	seconds: (seconds: string) => `${seconds}秒`,
	release: "版",
	content: "内容",
	/** What there is so many of; what is not named here is not shown. */
	counted: {
		documents: (count: string) => `${count}份规划`,
		clauses: (count: string) => `${count}条条款`,
		targets: (count: string) => `${count}个目标`,
		pages: (count: string) => `${count}页`,
		charts: (count: string) => `${count}张图`,
	},
	/** Between two of them. */
	comma: "、",
	versions: "软件",
	why: "原因",
	/** A moment: `2026年11月22日 11:03（UTC）`. */
	time: (day: string, clock: string) => `${day} ${clock}（UTC）`,
};
