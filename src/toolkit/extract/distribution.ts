/**
 * Returns the members that 分别 shares values out to, or null where their number does not fit:
 * `高新技术企业、科技型中小企业分别达到110家、150家` gives 高新技术企业 and 科技型中小企业. What stands before the first
 * member for all of them (`每千名人口拥有…医师数、注册护士数`) and after the last (`…二氧化硫排放量`) is restored; of 城乡居民 the towns come first.
 */
export function distribute(subject: string, count: number): string[] | null {
	const members = splitMembers(subject, count);
	if (!members && count === 2 && /^[^、和]*城乡(?:常住)?居民[^、和]*(?:收入|支出)(?:增速|增幅)?$/.test(subject))
		return ["城镇", "农村"].map((side) => subject.replace("城乡", side));
	if (!members) return null;
	const [first = ""] = members;
	const last = members.at(-1) ?? "";
	const shared =
		/^(?:每[^、]{0,3}(?:人口|人|名\p{Script=Han}{0,4})(?:拥有)?|全[区县市省](?=\p{Script=Han}{4}))/u.exec(first)?.[0] ??
		"";
	const suffix =
		/(?:排放量|使用量|总产量|产量|增加值|产值|覆盖率|企业|人均可支配收入|人均纯收入|收入)$/.exec(last)?.[0] ?? "";
	return members.map((member, index) => {
		const headed = index > 0 && shared && !member.startsWith(shared[0] ?? "") ? shared + member : member;
		return index < members.length - 1 && suffix && !headed.endsWith(suffix) && !/[量率值数额次]$/.test(headed)
			? headed + suffix
			: headed;
	});
}

/** Splits at `、` first, and at 和 or 与 only as far as the count asks for it. */
function splitMembers(subject: string, count: number): string[] | null {
	const parts = splitOutside(subject, /[、]/);
	const byComma = parts.flatMap((part, index) =>
		index === parts.length - 1 ? splitOutside(part, /[和与及]/) : [part],
	);
	for (const members of [byComma, parts, splitOutside(subject, /[、和与及]/)])
		if (members.length === count) return members;
	return null;
}

/** Splits outside brackets and quotes. */
function splitOutside(text: string, separator: RegExp): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if ("(“《".includes(character)) depth++;
		else if (")”》".includes(character)) depth--;
		else if (depth === 0 && separator.test(character)) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	parts.push(text.slice(from));
	return parts.filter((part) => part !== "");
}
