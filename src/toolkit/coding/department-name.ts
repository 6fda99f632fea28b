/** Endings of names of government offices, party organs, mass organisations, towns, and public bodies. */
const endings = [
	..."局委办部厅署院处站所社联会馆台队镇乡",
	..."街道 分局 委员会 办公室 管委会 党工委 办事处 中心 公司 集团 银行 政府 法院 检察院 开发区 高新区 功能区 示范区 园区 新区 新城".split(
		" ",
	),
	..."团委 工会 协会 科协 作协 联合会 商会 联盟 学校 大学 学院 医院 研究院 指挥部 专班 领导小组 单位 部门 企业 机构".split(
		" ",
	),
	..."分行 支行 海关 人行 电信 移动 联通 铁塔 兵团 团县委 团市委 团区委 县委 市委 区委 省委 区县 县区 乡镇 镇街 街镇 镇办".split(
		" ",
	),
];
const ending = new RegExp(`(?:${endings.join("|")})(?:\\([^()]{1,12}\\))?$`, "u");

/** Words a name never contains: they make a phrase of it, or belong to a date, a deadline or a title. */
const phrase =
	/[的了是将把与0-9%《》“”"!?。:：]|^[为以按含如即原]|^包括|完成|以下|同志|组长|负责|牵头|配合|工作(?!部|局|委|办|站|中心|者|领导|专班|联席)|推进(?!中心|办|委|局|会|领导|专班|工作|服务)/u;

/** Stems of offices that every level of government has: only these may lose, and regain, the prefix of their level. */
const commonStems = new Set(
	(
		"发改 发展改革 发展和改革 科技 科学技术 工信 工业和信息化 经信 经济和信息化 教育 教育体育 教育和体育 教体 公安 民政 司法 财政 人社 人力社保 " +
		"人力资源社会保障 人力资源和社会保障 自然资源 自然资源和规划 规划和自然资源 生态环境 环保 环境保护 住建 住房城乡建设 住房和城乡建设 交通 交通运输 " +
		"水利 水务 农业 农业农村 林业 林草 林业和草原 商务 文旅 文化和旅游 文化旅游 文化广电旅游 文广旅 卫健 卫生健康 卫生 退役军人 退役军人事务 应急 应急管理 " +
		"审计 国资 市场监管 市场监督管理 体育 统计 医保 医疗保障 信访 地方金融监管 金融监管 数据 大数据 行政审批 行政审批服务 城管 城市管理 综合执法 " +
		"综合行政执法 园林 粮食 能源 海洋 海洋发展 乡村振兴 扶贫 招商 投资促进 税务 气象 档案 人防 机关事务 供销 外事 侨务 民宗 物价 建设 规划 国土 国土资源"
	).split(" "),
);
const commonOffice = /^(.{2,9}?)(?:管理|事务|服务)?(?:局|委|厅|办)$/u;
const level = /^(?:省|市|州|盟|县|区|旗|镇|乡)(?!场|域|政工程|容)/u;

/** Returns the name with half-width brackets, no white space and no remark: `镇（街道）` → `镇(街道)`, `各区政府（含开发区）` → `各区政府`. */
export function normalizeName(raw: string): string {
	return raw
		.replace(/\s+/gu, "")
		.replace(/[（［〈]/gu, "(")
		.replace(/[）］〉]/gu, ")")
		.replace(/\((?:含|包括|以下|下同)[^()]*\)/gu, "");
}

/**
 * Whether a normalised name is surely that of an organisation: 县发展改革局, 团县委, 流亭街道, 各有关街道; not 老虎山, 所, 责任落实.
 */
export function isOrganization(name: string): boolean {
	return name.length >= 3 && name.length <= 30 && ending.test(name) && !phrase.test(name);
}

/** Whether a normalised name may stand in a list that a label (责任单位:) opens, where names need no ending: 杭州资本. */
export function mayBeListed(name: string): boolean {
	return name.length >= 2 && name.length <= 30 && !phrase.test(name) && !/^(?:有关|相关)/u.test(name);
}

/** Returns the prefix of level that a name begins with (区 of 区科技局), or null: 市场监管局 has none, nor has 城阳生态环境分局. */
export function levelOf(name: string): string | null {
	return level.exec(name)?.[0] ?? null;
}

/**
 * Returns the name with the level of the name before it where the list clearly left it out: in 区商务局、工信局、科技局 the
 * second and third are the district's too. Safe only for offices that every level has (a closed list); 供电公司, 开发区 and
 * names that begin with a place stay as written.
 */
export function restoreLevel(name: string, before: string | null): string {
	const stem = commonOffice.exec(name)?.[1];
	if (!before || levelOf(name) || stem === undefined || !commonStems.has(stem)) return name;
	return before + name;
}
