import type { Candidate } from "./candidate.js";

/** What the words around a numeral say that is measured. */
export interface Phrase {
	/** The noun before the numeral, without adverbs, verbs and comparators: `高新技术企业` of `到2025年,高新技术企业达到`. */
	head: string;
	/** The noun after the unit: `省级美丽乡村示范村` of `新打造3个省级美丽乡村示范村`. */
	object: string;
	/** The verb that was taken off the head: `新打造`. */
	verb: string;
}

// words between a noun and its value, taken off the end of the head one by one
const predicate =
	/(?:分别|总体|力争|争取|确保|实现|均|都|要|也|达到或超过|达到?|提高[到至]?|提升[到至]?|增加[到至]?|增至|增长[到至]?|扩大[到至]?|发展到|上升到?|稳定在?|保持在?|维持在?|控制在?|控制到|压减[到至]?|降低[到至]?|降[至到]|下降[到至]?|减少[到至]?|再?压减|削减|缩短[到至]?|突破|超过|超出|超|过|逾|不少于|不低于|不小于|不超过|不高于|不大于|不得超过|高于|低于|小于|至少|最高(?:可)?(?:获|达|给予)?|最多|最长|最低|约为?|大约|近|为|到|至|在|可获|给予|按照?|原则上|动态|每年|年均|全部|完成(?=$)|再|累计|就|将|使|新增(?=$)|上|有|以上|增速?(?=$)|左右|各)$/;
// time, modality and connectives, taken off its start
const adverb =
	/^(?:[,、;:“”)(]|(?:到|至|在)?(?:19|20)\d{2}年(?:底|末|年底|内|度)?(?:之?前|以前)?(?:\d{1,2}月(?:底|末)?(?:之?前)?)?|\d{1,2}月(?:底|末|份)?(?:之?前|以前)?|年底(?:之?前|以前)?|年内|今年|本年度?|全年(?=[^固工])|每年度?|年均|当年|其中|并且?|且|和|及|与|以及|同时|力争|争取|确保|努力|实现|推动|推进|加快推进|加快|扎实推进|继续|持续|全面|进一步|大力|深入|积极|稳步|着力|重点|滚动|统筹|高标准|高质量|高水平|累计|基本|至少|使|让|将|对(?=[^外口])|为(?=符合|[^期])|由|按(?:照)?|通过|用(?:于)?|完善提升|支持|鼓励|引导|保持|(?:[“"]?十[一二三四五六]?五[”"]?(?:末|期间|时期))|到|上半年|下半年|计划|预计|目标|一是|二是|三是|四是|五是|总体|要)/;
// verbs that say only that the thing will be there
const verb =
	/^(?:开工建设|启动建设|规划建设|建设提升|建成投用|建成|建设|完成|实施|开展|举办|组织(?=[^架])|培育壮大|培育新增|培育引进|培育打造|培育|打造出?|认定|评选|评定|形成|推进实施|推动实施|策划实施|接续实施|培育实施|滚动实施|启动|创建|争创|提标打造|试点打造|策划推出|推出|提供|集聚|汇聚|引进(?=[^集外])|挖掘|安排|投资(?=\p{Script=Han}{2,}工程)|获评|落地|吸引|发展|选派|覆盖|入库|成立|设立|新打造|新培育|新建设|拥有|建立|制定|遴选|推广|促成|落实|高质量建设|完工|储备|征集|布局|谋划|开发|改造提升|支持|新推出|新创建|新申报|新实施|新认定|抓好)/u;

/** Returns the words that may name the indicator of a candidate; `from` is where its own words begin. */
export function readPhrase(candidate: Candidate, from: number): Phrase {
	const { text, numeral, span } = candidate;
	const stripped = stripEnd(stripStart(lastClause(text.slice(from, numeral.start))));
	const match = verb.exec(stripped);
	const rest = match ? stripStart(stripped.slice(match[0].length)) : stripped;
	return {
		head: tidy(stripEnd(rest)),
		object: readObject(text.slice(span.end, candidate.phrase.end)),
		verb: match?.[0] ?? "",
	};
}

/** A long head is cut after the last connective that opens a new statement. */
function lastClause(head: string): string {
	const cut = head.search(/[^,]{0,40}$/);
	const tail = cut > 0 ? head.slice(cut) : head;
	const marked = /.*(?:力争|确保|争取|等方面)(.{2,})$/.exec(tail);
	return marked?.[1] ?? tail;
}

function stripStart(text: string): string {
	let rest = text.trim();
	for (let match = adverb.exec(rest); match && match[0] !== ""; match = adverb.exec(rest))
		rest = rest.slice(match[0].length).trim();
	return rest;
}

function stripEnd(text: string): string {
	let rest = text.replace(/[\s,、:“”(]+$/, "");
	for (let match = predicate.exec(rest); match; match = predicate.exec(rest))
		rest = rest.slice(0, match.index).replace(/[\s,、:(]+$/, "");
	return rest
		.replace(/(?:较|比)(?:19|20)?\d{0,4}(?:年|去年|上年)?(?:同期)?$/, "")
		.replace(/(?:分别)?较(?:19|20)\d{2}年$/, "");
}

const tail = /^[)”"]?(?:及以上|以上|以下|以内|之内|左右|余|内)?(?:的)?(?=\p{Script=Han}|[“"A-Za-z《(])/u;

/** The object runs to the end of the phrase or to the next number of its list. */
function readObject(after: string): string {
	const opened = tail.exec(after);
	if (!opened) return "";
	const rest = after.slice(opened[0].length);
	const end =
		/(?:[、,和及与]|以及)?(?:\d|[([](?:责任|牵头|负责|参与|配合))|[,;。]|、(?=(?:新|建|开|举|培)\p{Script=Han}{1,3}\d)/u.exec(
			rest,
		);
	return tidy((end ? rest.slice(0, end.index) : rest).replace(/(?:任务|为|,|、|和|等)+$/, ""));
}

function tidy(words: string): string {
	const trimmed = words.replace(/^[的、,和及与”)]+|[的、,:]+$/g, "").replace(/^(?:一批|各类|各)/, "");
	return balanced(trimmed)
		? trimmed
		: trimmed.replace(/^[^(]*\)|\([^)]*$/g, "").replace(/^[^“]*”|“[^”]*$/g, (part) => part.replace(/[“”]/g, ""));
}

const balanced = (words: string) => count(words, "(") === count(words, ")") && count(words, "“") === count(words, "”");
const count = (words: string, character: string) => words.split(character).length - 1;
