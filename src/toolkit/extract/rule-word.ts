/** What each rule that reads a target says of it, in words; the names are those of the column `rules`. */
const words: Readonly<Record<string, { zh: string; en: string }>> = {
	"numeral-arabic": {
		zh: "阿拉伯数字，连同紧跟的十、百、千、万、亿",
		en: "Arabic digits, with the 十, 百, 千, 万 or 亿 that follows",
	},
	"numeral-chinese": {
		zh: "中文数字，在量词之前、在承诺的动词之后",
		en: "a Chinese numeral before a measure word and after a verb of promise",
	},
	"table-row": {
		zh: "指标表中的一格，指标名、单位和年份取自表头与本行",
		en: "a cell of a table of targets; name, unit and year come from its head and its row",
	},
	distribution: {
		zh: "“分别”把几个数依次分给前面并列的几项",
		en: "分别 (respectively) hands out several numbers to the items before it, in order",
	},
	"elided-indicator": {
		zh: "本处没有再写指标，沿用前一个目标的",
		en: "no indicator is written here; it is that of the target before",
	},
	"comparator-ge": {
		zh: "写有“以上”“不少于”“至少”“突破”“超过”或“余”：不低于",
		en: "以上, 不少于, 至少, 突破, 超过 or 余: at least",
	},
	"comparator-le": {
		zh: "写有“以内”“不超过”“最高”或“控制在”：不超过",
		en: "以内, 不超过, 最高 or 控制在: at most",
	},
	"comparator-approx": {
		zh: "写有“左右”或“约”：约数",
		en: "左右 or 约: about",
	},
	"comparator-eq": {
		zh: "没有限定的词：等于",
		en: "no word that bounds it: exactly",
	},
	"comparator-range": {
		zh: "写有起止两个数：区间",
		en: "two numbers, from and to: a range",
	},
	"kind-level": {
		zh: "达到、保持、总数一类的说法，或本身是存量：总量",
		en: "words such as 达到, 保持, 总数, or a thing that is a stock: a level",
	},
	"kind-increment": {
		zh: "新增、新建、培育、完成一类的动词：新增",
		en: "verbs such as 新增, 新建, 培育, 完成: new in the period",
	},
	"kind-growth": {
		zh: "增长、提高若干百分比或百分点：增速",
		en: "grows or rises by percent or percentage points: growth",
	},
	"kind-reduction": {
		zh: "下降、压减，相对于基期：降幅",
		en: "falls against a base year: a reduction",
	},
	"kind-cap": {
		zh: "控制在某数以内：上限",
		en: "kept within a number: a cap",
	},
	"kind-ratio": {
		zh: "率、比重、覆盖面达到的百分数：占比",
		en: "a percentage that a rate, share or coverage reaches: a share",
	},
	"kind-standard": {
		zh: "给个人、企业或项目的额度、期限或时限：标准",
		en: "what a person, firm or project is given, or a time limit: a standard",
	},
	"deadline-stated": {
		zh: "期限写在本句",
		en: "the deadline stands in the sentence",
	},
	"deadline-clause": {
		zh: "期限取自本条的起首",
		en: "the deadline comes from the head of the clause",
	},
	"deadline-section": {
		zh: "期限取自所在章节的标题",
		en: "the deadline comes from the heading of the section",
	},
	"deadline-plan": {
		zh: "句中没有期限，取规划期末",
		en: "no deadline in the sentence: the end of the plan’s period",
	},
	"deadline-none": {
		zh: "句中没有期限，规划期也不明",
		en: "no deadline in the sentence, and the plan’s period is not known",
	},
};

/** Names of all rules that read a target. */
export const ruleNames: readonly string[] = Object.keys(words);

/**
 * Returns what a rule says in words of a language: `comparator-ge` → `写有“以上”…：不低于`; the name itself where none are
 * kept.
 */
export function ruleWord(name: string, language: "zh" | "en" = "zh"): string {
	return words[name]?.[language] ?? name;
}
