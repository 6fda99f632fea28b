const han: Readonly<Record<string, string>> = {
	〇: "0",
	零: "0",
	一: "1",
	二: "2",
	三: "3",
	四: "4",
	五: "5",
	六: "6",
	七: "7",
	八: "8",
	九: "9",
};

/**
 * Returns the first date of a folded text as `YYYY-MM-DD`, or null: `2023年7月5日`, `2023-04-27`, `二〇二三年七月五日`.
 */
export function readDate(text: string): string | null {
	const arabic = /((?:19|20)\d{2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)/.exec(text);
	if (arabic) return isoDate(arabic[1], arabic[2], arabic[3]);
	const chinese = /([一二][〇零九]\S{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(text);
	if (!chinese) return null;
	return isoDate([...(chinese[1] ?? "")].map((c) => han[c] ?? "").join(""), smallHan(chinese[2]), smallHan(chinese[3]));
}

/** Returns the value of a Chinese number below one hundred: `二十八` is 28. */
function smallHan(text = ""): string {
	const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
	const ten = text.includes("十") ? Number(han[tens ?? ""] ?? 1) * 10 : 0;
	return String(ten + Number(han[ones ?? ""] ?? 0));
}

function isoDate(year = "", month = "", day = ""): string | null {
	const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
