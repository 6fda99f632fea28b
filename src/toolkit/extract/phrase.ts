import type { Candidate } from "./candidate.js";

/** What the words around a numeral say that is measured. */
export interface Phrase {
	/** The noun before the numeral, without adverbs, verbs and comparators: `高新技术企业` of `到2025年,高新技术企业达到`. */
	head: string;
	/** The noun after the unit: `省级美丽乡村示范村` of `新打造3个省级美丽乡村示范村`. */
	object: string;
	/** Where the object ends in the text; the unit's end where there is none. */
	objectEnd: number;
	/** The verb that was taken off the head: `新打造`. */
	verb: string;
}

// words between a noun and its value, taken off the end of the head one by one
const predicate =
	/(?:分别|可比(?:口径)?|同比|环比|净增|再增|总体|继续|力争|争取|确保|实现|均|(?<!首)都|(?<![需主重])要|也|达到或超过|(?<!下)达到?|[迈跨站跃登]上|提高[到至]?|提升[到至]?|增加[到至]?|增至|增长[到至]?|扩大[到至]?|发展到|上升到?|上涨|稳定在?|保持在?|维持在?|控制在?|控制到|压减[到至]?|降低[到至]?|降[至到]|下降[到至]?|减少[到至]?|再?压减|削减|缩短[到至]?|突破|超过|超出|超|(?<![通经])过|逾|不少于|不低于|不小于|不超过|不高于|不大于|不得超过|高于|低于|小于|至少|最高(?:可)?(?:获|达|给予)?|最多|最长|最低|(?<![签履节集预条公制])约为?|大约|(?<![靠临附最就邻])近|为|到|至|在|可获|给予|按照?|按|原则上|动态|每年|年均|全部|完成|再|累计|(?<!成)就|将|使|新增|(?<![线网以])上|(?<![拥具享所国公])有|以上|各|的)$/;
// time, modality and connectives, taken off its start
const adverb =
	/^(?:[,、;:“”)(*★●]|[一二三四五两]年内|利用[一二三四五两\d]年(?:左右)?(?:的)?时间|同比|环比|(?:到|至|在)?(?:19|20)\d{2}年(?:底|末|年底|内|度)?(?:之?前|以前)?(?:\d{1,2}月(?:底|末)?(?:之?前)?)?|\d{1,2}月(?:底|末|份)?(?:之?前|以前)?|年底(?:之?前|以前)?|年内|今年|本年度?|全年(?=[^固工])|每年度?|年均|当年|其中|并(?![网轨购])且?|且|和(?!谐|美)|及|与|以及|同时|力争|争取|确保|努力|实现|推动|推进|加快推进|加快|扎实推进|继续|持续|稳妥|有序(?=推)|全面|进一步|大力|深入|积极|稳步|着力|[全奋聚强]力(?!以赴)|重点(?!企业|村|群体|人群|高校|项目|领域|学科|实验室|用能|地区|流域)|滚动|统筹(?!区)|坚决|落实|高标准(?!农田|厂房|基本)|高质量(?!发展)|高水平|累计|基本(?!农田|医疗|养老|公共|药物|医保|建设|民生)|至少|使|让|将|对于?(?=[^外口])|凡是?|为(?=符合|[^期])|由|按(?:照)?|参照|通过(?!率)|用(?:于|好)|完善提升|支持|鼓励|引导(?!基金|资金)|保持|[“"]?十[一二三四五六]?五[”"]?(?:末|期间|时期)|到(?!位|岗|账|期|户)|上半年|下半年|计划(?!生育)|预计|目标|[一二三四五六七八九十]{1,3}是|总体|要|(?:[省市县区]政?府?|上级|国家)下达的?|认真|经[^,]{2,20}?(?:审核|审定|认定|评审|评定|批准|验收)(?:通过|合格|同意)?后?,?(?=给予|一次性|按))/;
// verbs that say only that the thing will be there
const verb =
	/^(?:开工建设|启动建设|规划建设|建设提升|建成投用|建成|建设|完成|实施|开展|举办|组织(?=[^架])|培育壮大|培育新增|培育引进|培育打造|培育|打造出?|认定|评选|评定|形成|推进实施|推动实施|策划实施|接续实施|培育实施|滚动实施|启动|创建|争创|提标打造|试点打造|策划推出|推出|提供|集聚|汇聚|引进(?=[^集外])|挖掘|安排|投资(?=\p{Script=Han}{2,}工程)|获评|落地|吸引|发展|选派|覆盖|入库|成立|设立|再建|再打造|投运|新打造|新培育|新建设|拥有|建立|制定|遴选|推广|促成|高质量建设|完工|储备|征集|布局|谋划|开发|改造提升|新推出|新创建|新申报|新实施|新认定|抓好|投入)/u;

/** Returns the words that may name the indicator of a candidate; `from` is where its own words begin. */
export function readPhrase(candidate: Candidate, from: number): Phrase {
	const { text, numeral, span, phrase } = candidate;
	const words = withoutOrigin(text.slice(Math.min(from, numeral.start), numeral.start));
	const stripped = stripEnd(stripStart(afterModal(words.slice(-60))));
	const match = verb.exec(stripped);
	const rest = match ? stripStart(stripped.slice(match[0].length)) : stripped;
	const after = text.slice(span.end, phrase.end);
	const { object, length } = readObject(after);
	return { head: tidy(stripEnd(rest)), object, objectEnd: span.end + length, verb: match?.[0] ?? "" };
}

/** `城市低保由每人每月187元提高到` reads `城市低保每人每月`. */
const withoutOrigin = (words: string) =>
	words.replace(/(?:由|从)(?:(?:19|20)\d{2}年的?)?([^,\d]{0,10})[\d.]+[万亿]?[元%人个户名家]?[^,\d]*$/, "$1");

/** What comes before 力争 or 确保 belongs to the indicator only if it is short and opens with no verb of its own. */
function afterModal(words: string): string {
	const match = /^(.*)(?:力争|确保|争取|关于|等方面)(.{2,})$/.exec(words);
	if (!match) return words;
	const [, before = "", after = ""] = match;
	const isSubject =
		before.length <= 14 &&
		!/^[,、]?(?:加大|推进|强化|加快|完善|提高|提升|实现|落实|推动|采取|努力|深化|认真|抓|做|优化|到|年|全年)/.test(
			before,
		);
	return isSubject ? before + after : after;
}

function stripStart(text: string): string {
	let rest = text.trim();
	for (let match = adverb.exec(rest); match && match[0] !== ""; match = adverb.exec(rest)) {
		rest = rest.slice(match[0].length).trim();
	}
	return rest;
}

function stripEnd(text: string): string {
	let rest = text.replace(/[\s,、:“”(*]+$/, "");
	for (let match = predicate.exec(rest); match; match = predicate.exec(rest)) {
		rest = rest.slice(0, match.index).replace(/[\s,、:(]+$/, "");
	}
	return rest.replace(
		/(?:分别)?(?:较|(?<!占)比)(?:(?:19|20)\d{2}年|去年|上年|“?十?[一二三四五六七八九]五”?(?:时?期)?末)(?:同期)?翻?$|(?:到|在)?(?:(?:19|20)\d{2}年(?:底|末)?|“?十[一二三四五六]五”?(?:时?期)?末)$/,
		"",
	);
}

const boundWords = /^[)”"]?(?:及以上|以上|以下|以内|之内|左右|余|内)?(?:的)?/;
// `100家年销售收入1亿元以上农民合作社` counts co-operatives
const sizeOfThing =
	/^[\d.]+[万亿]?元及?以上的?|^年?(?:主营业务收入|营业收入|销售收入|产值|营收|投资额?|税收|交易额|销售额|成交额|出口额)(?:超过?|达到?|突破|在)?[\d.]+[万亿]?元(?:及?以上)?的?/;
const opensNoun = /^[\p{Script=Han}“"A-Za-z《(]/u;
const objectEnds =
	/(?:以及|[及和与并])(?=[^,;。、]{2,24}\d+(?:座|个|处|家|项|条|所|公里))|[、和及与](?=一批)|、(?=全[市县区省州](?:累计)?(?:达到?|超过|突破))|(?:[、,和及与]|以及)?(?:[\d]|[([](?:责任|牵头|负责|参与|配合|[县市区])|[一两三]家)|[,;。]|、(?=(?:新|建|开|举|培)\p{Script=Han}{1,3}\d)/u;

/** The object runs to the end of the phrase or to the next number of its list. */
function readObject(after: string): { object: string; length: number } {
	const rest = after.replace(boundWords, "").replace(sizeOfThing, "");
	if (!opensNoun.test(rest) || /^\((?!\p{Script=Han}{1,3}\))/u.test(rest)) return { object: "", length: 0 };
	// digits in a quoted name do not end it: `教育部“1+X”证书项目`
	const open = rest.replace(/“[^“”]*”/g, (name) => "“".repeat(name.length));
	const end = objectEnds.exec(open)?.index ?? rest.length;
	const object = tidy(rest.slice(0, end).replace(/(?:任务|目标|为|,|、|和|等)+$/, ""));
	if (/^(?:大关|关口|新?台阶)/.test(object)) return { object: "", length: 0 };
	if (/(?:以内|以上|以下|之内|左右|要求)$/.test(object)) return { object: "", length: 0 };
	return { object: /[”)]$/.test(object) ? object : stripEnd(object), length: after.length - rest.length + end };
}

/** Takes off what hangs over at the ends, and a long attribute that only praises (`产业兴旺、生态宜居的`). */
function tidy(words: string): string {
	const trimmed = words
		.replace(/^[的、,和及与”)*]+|[的、,:*]+$/g, "")
		.replace(/^(?:一批|各类|各)/, "")
		.replace(/完成(?=\p{Script=Han}{0,6}投资)/u, "")
		.replace(/^(?:以|符合|为)?[^的]{4,}[、并][^的]*的(?=[^的]{3,}$)|^以[^的]{3,}为[^的]*的(?=[^的]{3,}$)/, "");
	const counted = /^.*[届节赛会展书][、”][^等]*等(\p{Script=Han}{2,6}活动)$/u.exec(trimmed)?.[1] ?? trimmed;
	return balanced(counted) ? counted : counted.replace(/^[^(]*\)|\([^)]*$/g, "").replace(/[“”]/g, "");
}

const balanced = (words: string) => count(words, "(") === count(words, ")") && count(words, "“") === count(words, "”");
const count = (words: string, character: string) => words.split(character).length - 1;
