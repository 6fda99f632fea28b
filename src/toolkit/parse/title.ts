const noun =
	"(?:规划|计划|方案|要点|任务|意见|措施|办法|报告|纲要|清单|细则|决定|目标|政策|举措|安排|通知|工作|规定|条例|行动|实事|实事项目|分解表|一览表|任务书|台账)";
const version = "(?:[(（\\[][^()（）]{1,16}[)）\\]])?";
const ending = new RegExp(`${noun}${version}${version}$`);

/**
 * Returns the plan's own title as the lines before its body give it, or null. The notice that sends a plan round names
 * it best: `关于印发《…三年行动计划(2023—2025年)》的通知`, with or without title marks; else it is the longest run of
 * lines that ends as titles do.
 */
export function readTitle(front: readonly string[]): string | null {
	const joined = front
		.map((line) => line.replace(/^.*】/, ""))
		.filter((line) => line !== "")
		.join("");
	const marked = /印发(?:了)?《([^》]{6,90})》(?:的通知|》)/.exec(joined);
	if (marked?.[1]) return marked[1];
	const plain = /关于印发([^《》\n]{6,80}?)的通知/.exec(joined);
	if (plain?.[1]) return plain[1];
	return longestTitle(front);
}

/** Lines that stand around a title: addressees, dates, signatories, what a portal printed before it. */
const aside =
	/[,，。:：]$|[>|]|首页|当前位置|\d{1,2}:\d{2}|^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?|^[-—]{2}|^来源|(?:人民政府|[区县市省]委|委员会|办公室)$|号$/;

/** Returns whether a line by itself reads as the title of a plan. */
export const isTitle = (line: string) => {
	const bare = line.replace(/\s/g, "");
	return bare.length >= 6 && bare.length <= 80 && ending.test(bare);
};

function longestTitle(front: readonly string[]): string | null {
	const lines = front
		.map((line) => line.replace(/^["“]|^.*】|[(（]全文[)）]|\.docx?$/g, "").trim())
		.filter((line) => line !== "" && !aside.test(line));
	for (let from = 0; from < Math.min(lines.length, 12); from++) {
		if (isTitle(lines[from] ?? "") && !/^(?:和|及|与|暨|[(（])/.test(lines[from + 1] ?? "")) return lines[from] ?? null;
		for (const count of [4, 3, 2, 1]) {
			const title = lines.slice(from, from + count).join("");
			if (
				title.replace(/\s/g, "").length >= 6 &&
				title.length <= 80 &&
				lines.length >= from + count &&
				ending.test(title)
			)
				return title;
		}
	}
	return null;
}
