/** What the words of charts mean, as a reader should know before quoting them. */
export const cardTerm = {
	target: { term: "目标", text: "规划写明要做到的一个数；一句话里写了几个数，就是几个目标。" },
	clause: { term: "条款", text: "规划里最小的一条；没有编号的规划，以首句领起的一段为一条。" },
	characters: { term: "字数", text: "规划全文的字符数，标点和空白都算。" },
	spoken: {
		term: "谈到主题的条款",
		text: "服务于这一主题的条款。一条可服务于几个重点主题，故各主题占条款之和可过 100%。",
	},
	numbered: { term: "带数条款", text: "谈到这一主题、又为它写了目标的条款。" },
	clauseShare: { term: "占条款", text: "谈到这一主题的条款，占该地区规划全部条款的百分比。" },
	targetShare: { term: "占目标", text: "属于这一主题的目标，占该地区规划全部目标的百分比。" },
	comparable: (names: readonly string[]) => ({
		term: "可比指标",
		text: `两个以上地区的规划都写了数的指标${names.length === 0 ? "" : `：${names.join("、")}`}。`,
	}),
	said: { term: "有述无数", text: "谈到这一主题、却没有为它写目标的条款。" },
	named: { term: "只提到的指标", text: "规划提到了这项可比指标，没有读出它的数。" },
	doubt: { term: "存疑", text: "原文缺字、缺标点等读不准的地方。" },
	stated: {
		term: "写明的期限",
		text: "期限写在目标所在的句子里；其余目标的期限随所在的条、节，或取规划期末。",
	},
	lead: {
		term: "牵头单位",
		text: "规划写明牵头、负责的单位。名称照规划原文，简称与全称不合并；一条由几家牵头，每家各计一次。",
	},
	task: { term: "任务", text: "规划的一条；节首写了目标的句子也算一项。" },
	sole: { term: "只有一地写数", text: "指标表里的一项，库中只有这一地的规划写了数；看着像而实不同的数不算。" },
	weight: {
		term: "权重",
		text: "与其他地区相比的对数几率差除以标准误，以全库用词为先验；1.96 以上不像偶然。方法见 Monroe、Colaresi、Quinn（2008）Fightin’ Words，3.4 节。",
	},
	shared: (least: string) => ({
		term: "同文",
		text: `两份规划里${least}个字以上相同或近乎相同的一段。占比是这些段落占一份规划条文字数的百分比，套话不计。`,
	}),
	stock: {
		term: "套话",
		text: "任何地方的规划都会写的话，如“加强组织领导”，或库中十分之一以上的规划都有的字句。",
	},
	residents: { term: "常住人口", text: "人口普查的常住人口，取自二手来源。" },
};
