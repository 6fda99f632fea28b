import type { Kind } from "../schema/target.js";

/** What an amount may be: a total that is reached or held, or what the period adds. */
type AmountKind = Extract<Kind, "level" | "increment">;

const total = /(?:总数|总量|总规模|累计|存量|保有量|拥有量)[^,、;]*$/;
const holds =
	/(?:达到?|突破|超过|保持|稳定|维持|累计|发展到|迈上|跨上|站上|跃上|登上|发展成为|恢复到|恢复至|提高到|提高至|提升到|提升至|增长到|上升到|增加到|增至|降至|降到|降低到|下降到|扩大到|扩大至|拥有|汇聚|集聚|覆盖|控制在|动态保持|守住|坚守|稳住|过|超|逾)(?:在|到|为|约|近|了)?$/;
const adds =
	/新增|新建|新引进|新培育|新认定|新打造|新创建|新开工|新改建|新推出|新申报|新实施|新设|新签|引进|建成|建设|培育|打造|举办|开展|完成|实施|组织|发放|改造|创建|争创|认定|评选|开发|投资(?=[^额率])|推出|培训|选派|研发|挖掘|撬动|吸引|形成|落地|入库|争取|安排|投放|发展(?!到)|新修|新栽|资助|提供|扩种|招收|招生|安置|转移|搬迁|再就业|输出|整治|治理|修复|绿化|栽|植|建|新发展|签约|推广|配送|放映|促成|转化/;
// what a region makes in a year: plans state it as a level, `完成` or not
const yearly =
	/(?:产值|总值|增加值|利税|利润|税收|余额|总额|总收入|收入|进出口额?|产量|总产|人口|接待(?:国内外)?(?:游客)?)$/;
// what a region has: a level, unless the verb adds to it
const stock = /(?:产能|面积|人数|数量|数|密度|容积率|浓度|床位|规模|库|企业库|里程|覆盖面|额度)$/;
const fresh = /新增|新建|新|发展|建设|投资|发放/;

/**
 * Returns whether an amount is a level or an increment: by the verb (`达到110家`, `新建4个`), by the noun where the verb
 * fits both (`完成工业总产值230亿元` is a level, `完成投资67亿元` an increment), by the member before where a list leaves
 * the verb out (`达9家以上,新经济入库企业10家以上`). `near` is the phrase before the numeral.
 */
export function amountKind(near: string, lead: string, unit: string, inherited: Kind | null): AmountKind {
	if (total.test(near)) return "level";
	if (/(?:完成|建设|新建|新增|实施|改造|培育|打造|举办|开展)(?:超过?|近|约)$/.test(near)) return "increment";
	if (/(?:增加|净增|提高|增长|再增)(?:不少于|不低于|约|近|超过)?$/.test(near)) return "increment";
	const head = near.replace(/(?:力争|分别|不少于|不低于|至少|约|近|以上|实现|完成|原则上|在)+$/, "");
	if (holds.test(head)) {
		const isFlow = /新增[^,]*(?:达|超过|突破)/.test(near) || /^(?:场|次|场次)$/.test(unit);
		return isFlow ? "increment" : "level";
	}
	if (/每[\p{Script=Han}]{0,3}(?:人口|人|名|千|万)|人均|亩均|每百户/u.test(near) && !/每年/.test(near)) return "level";
	if (yearly.test(head) && !fresh.test(near)) return "level";
	if (stock.test(head) && !fresh.test(near) && !adds.test(near)) return "level";
	if (adds.test(near)) return "increment";
	if (inherited === "level" || inherited === "increment") return inherited;
	return /汇聚|集聚|保持|稳定/.test(lead.slice(-30)) ? "level" : "increment";
}
