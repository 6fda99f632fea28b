import type { Candidate } from "./candidate.js";
import type { Phrase } from "./phrase.js";

/** What an indicator is named from: the phrase of its numeral, and what was read before it in the sentence. */
export interface Naming {
	candidate: Candidate;
	phrase: Phrase;
	/** The indicator of the target before, in the same sentence; null for the first. */
	previous: string | null;
	/** Whether the value is an entitlement. */
	isStandard: boolean;
}

/**
 * Returns the indicator: the shortest phrase that stands alone, in the words of the text. The head names it
 * (`高新技术企业达到110家`); the object does where there is no head (`新建4个停车场`) and completes it where there are
 * both (`每万名人口拥有3-5名全科医生`). A noun that says nothing by itself takes its subject from the target before
 * (`增加值` after `规模以上工业总产值`), a grant from its condition (`对…企业的,给予20万元奖励`). Empty where the text
 * elides it (`增长17%`).
 */
export function indicator({ candidate, phrase, previous, isStandard }: Naming): string {
	const own = ownName(candidate, phrase);
	if (isStandard && isGenericGrant(own)) return grantName(candidate, own) || own;
	// residents are those of a place whose size stands before, not of any measure
	const isOfItself = own.endsWith("人口") && previous !== null && !measured.test(previous);
	if (previous !== null && isDependent(own) && !isOfItself) return subjectOf(previous) + own;
	return own;
}

/** `在居民小区增配125台自动体外除颤器`: where a thing is put does not name it. */
const placedIn =
	/^(?:在|向)[^,]+(?:增配|配备|配置|安装|加装|增设|设置|布设|投放|争创|创建|打造|新建|建设|培育|开展|举办)$/;

/** A scope by itself names nothing: `全市4.65万户`. */
const scope = /^(?:全[市县区省州]|城区|当年|其中|分别)$/;

function ownName(candidate: Candidate, { head, object }: Phrase): string {
	if (head === "" || scope.test(head)) return object;
	if (/等$/.test(head)) return object || head.replace(/等$/, "");
	if (object !== "" && placedIn.test(head)) return object;
	if (object === "" || candidate.after.startsWith("(")) return head;
	if (head.length + object.length <= 40) return head + object;
	return head.split("、").length > 3 ? object : head;
}

const dependent =
	/^(?:年度|当年|完成|计划|总|累计|新|亩均|人均|建设|到位|实际到位)*(?:投资|投资额|面积|人口|增加值|产值|年产值|产量|销售收入|营业收入|税收|资金|总数|总量|总额|数量|规模|容量|入库|入库数|解决率|办结率|满意率|成功率|合格率|就业人数)$/;

/** Nouns that name a measure but not of what: `年度投资`, `面积`, `解决率`. */
const isDependent = (name: string) => dependent.test(name);

const measured =
	/(?:亩均|人均)?年?(?:年度|总|新增|新建)?(?:投资|投资额|总产值|产值|产量|增加值|人口|(?:播种|种植|栽培)?面积|入库|转办率|覆盖率|数量|总数|总量|个数|容积率|平均容积率|资金|合同利用资金)$/;

/** The subject of a named measure: `规模以上工业` of `规模以上工业总产值`. */
const subjectOf = (name: string) => name.replace(measured, "");

const grantNoun =
	"(?:资金)?(?:奖励|补贴|补助|资助|扶持|支持|奖补|贴息|投资|初创补贴|入户补贴|额度|金额|限额)(?:支持|资金)?";
const genericGrant = new RegExp(
	`^(?:按|再|分档|分别|给予|对|其|单个|每个|每家|每人|每户|同一|企业|项目|单位|个人|团队|主体|经营者|申报单位|一次性|最高|年度|OPC|符合条件)*(?:${grantNoun})?$`,
);

const isGenericGrant = (name: string) => genericGrant.test(name);

/** `对首次认定的高新技术企业,给予企业20万元奖励` is named `首次认定的高新技术企业奖励`. */
function grantName({ text, phrase, sentence }: Candidate, own: string): string {
	const before = text.slice(Math.max(sentence.start, phrase.start - 90), phrase.start).replace(/[,:]$/, "");
	const condition = before
		.slice(before.search(/[^;。:]*$/))
		.split(",")
		.filter((part) => part.length > 3 && !/给予|奖励\d|按照?/.test(part))
		.at(-1);
	if (!condition) return "";
	const subject = condition.replace(/^(?:对于?|凡是?|为)/, "").replace(/的(?:企业|项目|单位|个人|团队|主体)?$/, "");
	const noun =
		new RegExp(grantNoun).exec(own)?.[0] ?? (/奖/.test(text.slice(phrase.start, phrase.end)) ? "奖励" : "补助");
	return subject.length > 40 ? "" : subject + noun;
}
