/** Where a clause stands, and what it opens with. */
interface ClauseText {
	start: number;
	end: number;
	number: string | null;
	heading: string | null;
}

/**
 * Returns the first sentence of a clause behind its number and heading, as written, line breaks apart; null where there is
 * none. `5.引进培育一流人才。加速各类人才引进集聚,…2万人以上。积极…` → `加速各类人才引进集聚,…2万人以上。`
 */
export function firstSentence(points: readonly string[], clause: ClauseText): string | null {
	const text = points.slice(clause.start, clause.end).join("");
	const body = behind(text, clause.heading ?? clause.number)
		.replace(/^[\s。.．、:：)）]+/u, "")
		.replace(/\s*[\r\n]+\s*/gu, "");
	const sentence = /^.*?(?:[。!?！？]+[”’"）)》」]*|$)/u.exec(body)?.[0].trim() ?? "";
	return /[\p{L}\p{N}]/u.test(sentence) ? sentence : null;
}

/** A heading may be broken over lines in the text: white space is passed over on either side. */
function behind(text: string, opening: string | null): string {
	if (opening === null) return text;
	const signs = [...opening.replace(/\s/gu, "")].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&"));
	const found = new RegExp(signs.join("\\s*"), "u").exec(text.slice(0, opening.length * 2 + 40));
	return found ? text.slice(found.index + found[0].length) : text;
}
