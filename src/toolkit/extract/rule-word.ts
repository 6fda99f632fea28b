/** What each rule that reads a target says of it, in words; the names are those of the column `rules`. */
const words: Readonly<Record<string, string>> = {
	"numeral-arabic": "阿拉伯数字，连同紧跟的十、百、千、万、亿",
	"numeral-chinese": "中文数字，在量词之前、在承诺的动词之后",
	"table-row": "指标表中的一格，指标名、单位和年份取自表头与本行",
	distribution: "“分别”把几个数依次分给前面并列的几项",
	"elided-indicator": "本处没有再写指标，沿用前一个目标的",
	"comparator-ge": "写有“以上”“不少于”“至少”“突破”“超过”或“余”：不低于",
	"comparator-le": "写有“以内”“不超过”“最高”或“控制在”：不超过",
	"comparator-approx": "写有“左右”或“约”：约数",
	"comparator-eq": "没有限定的词：等于",
	"comparator-range": "写有起止两个数：区间",
	"kind-level": "达到、保持、总数一类的说法，或本身是存量：总量",
	"kind-increment": "新增、新建、培育、完成一类的动词：新增",
	"kind-growth": "增长、提高若干百分比或百分点：增速",
	"kind-reduction": "下降、压减，相对于基期：降幅",
	"kind-cap": "控制在某数以内：上限",
	"kind-ratio": "率、比重、覆盖面达到的百分数：占比",
	"kind-standard": "给个人、企业或项目的额度、期限或时限：标准",
	"deadline-stated": "期限写在本句",
	"deadline-clause": "期限取自本条的起首",
	"deadline-section": "期限取自所在章节的标题",
	"deadline-plan": "句中没有期限，取规划期末",
	"deadline-none": "句中没有期限，规划期也不明",
};

/** Names of all rules that read a target. */
export const ruleNames: readonly string[] = Object.keys(words);

/** Returns what a rule says in words: `comparator-ge` → `写有“以上”…：不低于`; the name itself where none are kept. */
export function ruleWord(name: string): string {
	return words[name] ?? name;
}
