/** Words of charts that stand in foreign pages. */
export const embed = {
	brand: "比策",
	open: "打开原句",
	close: "关闭",
	inReport: "在比策中查看",
	source: "来源：",
	/** Between two sources, and after the last. */
	sourceBreak: "；",
	sourceEnd: "。",
	/** Between two notes. */
	noteBreak: "",
	picture: "图",
	data: "数据",
	citation: "引用",
	citationFiles: "供文献软件",
	definitions: "释义",
	live: (version: string) => `版本 ${version}`,
	frozen: (version: string) => `冻结版 ${version}`,
	superseded: "此图冻结后，数据已有更新。",
	newer: "看最新的图",
	/** What a frame is, for those who hear it: `比策图表：城镇新增就业`. */
	frame: (name: string) => `比策图表：${name}`,
};
