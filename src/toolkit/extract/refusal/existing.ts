import type { Refusal } from "./refusal.js";

const counted = /^(?:个|家|所|处|项|条|座|大|名|人|支|类|种|户|镇|村)$/;
// words under which a sentence names what is there already
const served =
	/围绕|依托|立足|发挥|借助|利用(?!率|系数|效率|水平)|聚焦|针对|现有|已有|原有|对标|瞄准|在建的|目前有|共有|覆盖全|依靠|用好|辐射|巩固/g;
const promised =
	/新建|新增|建设|建成|完成|实施|推动|推进|打造|开工|培育|启动|加快|改造|竣工|投产|争取|确保|力争|达到|突破|举办|引进|续建|配备|组建|创建|开展|支持|培训|选派|遴选|评选|建立|扶持|新(?:打造|认定|申报|推出|创建|实施|开工|改建)|做好|抓好/g;

const administrative = /^(?:镇|乡(?!村)|街道|行政村|村|社区|市|县|区|部门|建制镇)/;
const wholeRegion = /(?:全[县市区省]|在|全县区)(?:\d+个[^,;。\d]{1,8}[、和])*$/;

/**
 * Things that are there already and that the sentence only uses, serves or speeds up: `围绕隆华新材料等3家“旗舰”企业`,
 * `依托…两大省级园区`, `发挥中车、国恩等16家链主企业领军作用`, `将30余个专业市场…进行统筹整合`,
 * `推进全县11个镇(街道)、168个行政村人居环境整治提升`. A word that serves reaches no further than its phrase
 * (`发挥商会作用,招引项目20个` is a target), but for a list of names that runs on over commas to 等.
 */
export const existing: Refusal = {
	name: "existing",
	zh: "已有的事物或范围",
	refuses({ unit, before, after, lead, text, span }) {
		if (!counted.test(unit)) return false;
		if (/^[^,;。]{0,18}(?:步伐|进度|逐一)/.test(after) || /(?:[县市区省]域内|辖区内)$/.test(before)) return true;
		if (wholeRegion.test(lead) && administrative.test(after)) return true;
		const rest = text.slice(span.end, span.end + 40);
		if (/(?:^|[,、])将[^,]*$/.test(before) && /进行|统筹整合|纳入/.test(rest)) return true;
		if (/(?:^|[,、])以[^,]*$/.test(before) && isMeans.test(rest)) return true;
		if (/任(?:副)?组长|为成员/.test(rest.slice(0, 16))) return true;
		const runsOn = /等$/.test(before);
		const statement = lead.slice(lead.lastIndexOf(";") + 1);
		if (lastIndex(statement, stated) > lastIndex(statement, promised)) return true;
		if (runsOn && promotes.test(statement) && /^[^,;。]{1,14}(?:发展|壮大|升级|转型)(?:[,;。]|$)/.test(after))
			return true;
		if (/^[^,;。]{0,14}(?:监管|监测|检测|管护|巡查)(?:[,;。]|$)/.test(after) && lastIndex(before, promised) < 0)
			return true;
		const near = runsOn ? statement : before;
		const namesThing = runsOn || /^[\p{Script=Han}“"《A-Za-z]/u.test(after);
		return namesThing && lastIndex(near, served) > lastIndex(near, promised);
	},
};

/** `促进箱包、纺织等21个特色产业集群发展`: what is promoted is there. */
const promotes = /(?:促进|推动|支持|带动)[^,;]*$/;

const stated = /现有|已有|原有|目前有|共有|其中包括/g;

/** `以12个重点片区为突破口`: a means, not an end. */
const isMeans = /^[^,;。]{0,16}为(?!目标)\p{Script=Han}{2,6}(?:,|$)/u;

function lastIndex(text: string, words: RegExp): number {
	let last = -1;
	for (const match of text.matchAll(words)) last = match.index;
	return last;
}
