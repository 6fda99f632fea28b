/** A stretch of text that may say who is responsible, in UTF-16 offsets: its whole span, and what stands inside the bracket. */
export interface Statement {
	start: number;
	end: number;
	from: number;
	to: number;
	/** Whether it may be a bare list of names, with no word that says what they do: only brackets after a full sentence. */
	bare: boolean;
}

const families: Readonly<Record<string, string>> = {
	...{ "(": ")", "（": ")", "[": "]", "［": "]", "【": "]", "〔": "]", "〖": "]" },
	...{ ")": "", "）": "", "]": "", "］": "", "】": "", "〕": "", "〗": "" },
};
const closers: Readonly<Record<string, string>> = {
	")": ")",
	"）": ")",
	"]": "]",
	"］": "]",
	"】": "]",
	"〕": "]",
	"〗": "]",
};
const sentenceEnd = new Set("。!！?？\n");
const clauseEnd = new Set("。!！?？;；\n");

/**
 * Returns the outermost brackets of a text, in order: `(县科技局负责)`, `〔牵头单位:…〕`, `[责任单位：…]`. Half-width and
 * full-width forms close each other; a bracket that is never closed ends with its line.
 */
export function brackets(text: string): Statement[] {
	const found: Statement[] = [];
	const open: string[] = [];
	let start = -1;
	let beforeStart = "";
	let last = "";
	for (let i = 0; i <= text.length; i++) {
		const char = text[i] ?? "\n";
		const opens = families[char];
		if (opens) {
			if (open.length === 0) [start, beforeStart] = [i, last];
			open.push(opens);
		} else if (open.length > 0 && (char === "\n" || closers[char] === open[open.length - 1])) {
			if (char === "\n") open.length = 0;
			else open.pop();
			if (open.length === 0) found.push(statement(text, start, i, beforeStart));
		}
		if (char === "\n" || char.trim() !== "") last = char;
	}
	return found;
}

function statement(text: string, start: number, close: number, before: string): Statement {
	const end = Math.min(text[close] === "\n" ? close : close + 1, text.length);
	const ends = /^[\s。;；]*$/u.test(text.slice(end, end + 4)) && !/\S/u.test(text.slice(end + 4, end + 8));
	return {
		start,
		end,
		from: start + 1,
		to: close,
		bare: clauseEnd.has(before) || (ends && close >= text.length - 8),
	};
}

/** Returns the sentences outside the given spans, in order; a line ends a sentence, a semicolon does not. */
export function sentences(text: string, outside: readonly Statement[]): Statement[] {
	const found: Statement[] = [];
	let start = 0;
	let next = 0;
	for (let i = 0; i <= text.length; i++) {
		const skip = outside[next]?.start === i ? outside[next] : undefined;
		if (skip || i === text.length || sentenceEnd.has(text[i] ?? "")) {
			if (i > start) found.push({ start, end: i, from: start, to: i, bare: false });
			if (skip) {
				next++;
				i = Math.max(i, skip.end - 1);
			}
			start = i + 1;
		}
	}
	return found;
}
