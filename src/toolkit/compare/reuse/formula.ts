/**
 * Stock phrases of Chinese plans, as compared (without punctuation): what any plan of any place may say, so that two plans
 * that say it need not have it from each other. Each stands for one way to speak:
 */
const formulae: readonly RegExp[] = [
	// Under whose guidance a plan stands: 以习近平新时代中国特色社会主义思想为指导, 全面贯彻党的二十大精神.
	/(?:坚持)?以?习近平新时代中国特色社会主义思想(?:为指导|为指引)?/g,
	/(?:全面|深入|认真){0,2}(?:学习|贯彻|落实){0,3}习近平(?:总书记)?(?:关于)?.{0,12}?(?:重要)?(?:讲话|论述|指示批示|指示要求)(?:精神)?/g,
	/(?:全面|深入|认真){0,2}(?:学习|贯彻|落实|宣传){1,3}党的(?:十[七八九]|二十)大(?:和.{2,12}?全会)*精神/g,
	/(?:立足|把握)新发展阶段(?:完整准确全面)?(?:贯彻)?(?:新发展理念)?(?:服务和)?(?:融入|构建)?(?:新发展格局)?/g,
	/增强四个意识坚定四个自信做到两个维护/g,
	/坚持稳中求进工作总基调/g,
	// Who shall see to it: 加强组织领导, 各有关部门要高度重视, 压实工作责任.
	/(?:切实)?加强(?:对.{2,12}?的)?组织领导/g,
	/各(?:镇街|镇办|镇|街道|区县|县区|县市区|乡镇|有关|相关|级|部门|单位){1,5}(?:要|应|应当)?(?:高度重视|充分认识|结合实际|认真贯彻|密切配合|各司其职|加强.{2,6}?)?/g,
	/(?:进一步)?(?:压实|落实|明确|强化)(?:工作|主体|部门|监管|属地)*责任(?:分工|落实)?/g,
	/(?:形成|凝聚)(?:强大|工作|推进|整体|齐抓共管)*(?:的)?(?:合力|工作格局)/g,
	/(?:建立|健全|完善){1,2}.{0,8}?(?:工作|协调|推进|联席会议|考核评价|督查考核|调度)+(?:制度|机制)/g,
	/(?:加强|强化|严格)(?:督导|督促|督查|跟踪|检查|考核|问效|评估)+/g,
	/(?:牵头|责任|配合|参与|参加)(?:单位|部门)/g,
	// Which bodies shall do it: 区科技局、区工业和信息化局 (县域布局 names none).
	/[区县市][\u4e00-\u9fff]{2,10}?(?<![布格结全])局/g,
	// What plans of a time are all called after: 黄河流域生态保护和高质量发展, 新时代枫桥经验.
	/黄河流域生态保护和高质量发展(?:重大)?(?:国家)?(?:战略)?/g,
	/(?:坚持和发展)?新时代枫桥经验/g,
	/(?:统筹)?(?:推进)?五位一体总体布局/g,
	/绿水青山就是金山银山(?:的)?(?:发展)?理念/g,
];

/** Returns the share of a normalised text, 0 to 1, that is stock phrases. */
export function formulaShare(text: string): number {
	if (text.length === 0) return 0;
	const isStock = new Uint8Array(text.length);
	for (const formula of formulae)
		for (const { 0: phrase, index } of text.matchAll(formula)) isStock.fill(1, index, index + phrase.length);
	return isStock.reduce((sum, value) => sum + value, 0) / text.length;
}
