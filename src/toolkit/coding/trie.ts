/** A word found in a text: the value it was listed with, and its half-open span in UTF-16 offsets. */
export interface Found<Value> {
	value: Value;
	start: number;
	end: number;
}

interface Node<Value> {
	next: Map<number, Node<Value>>;
	value: Value | undefined;
}

/**
 * Returns a function that finds listed words in a text, from left to right, the longest at each place, none overlapping:
 * 高新技术企业 is found once, never as 高新技术 and 企业. Full-width letters and digits equal half-width ones and case does
 * not count; a word that begins or ends in a Latin letter or digit is not found inside a longer one (`ai` not in `retail`).
 * The time is at most the length of the text times the length of the longest word.
 */
export function findWords<Value>(words: Iterable<readonly [string, Value]>): (text: string) => Found<Value>[] {
	const root: Node<Value> = { next: new Map(), value: undefined };
	for (const [word, value] of words) {
		let node = root;
		for (let i = 0; i < word.length; i++) node = child(node, fold(word.charCodeAt(i)));
		if (node !== root) node.value = value;
	}
	return (text) => scan(root, text);
}

function child<Value>(node: Node<Value>, code: number): Node<Value> {
	const known = node.next.get(code);
	if (known) return known;
	const fresh: Node<Value> = { next: new Map(), value: undefined };
	node.next.set(code, fresh);
	return fresh;
}

function scan<Value>(root: Node<Value>, text: string): Found<Value>[] {
	const found: Found<Value>[] = [];
	let at = 0;
	while (at < text.length) {
		const match = longest(root, text, at);
		if (match) found.push(match);
		at = match ? match.end : at + 1;
	}
	return found;
}

function longest<Value>(root: Node<Value>, text: string, start: number): Found<Value> | null {
	if (splitsLatin(text, start)) return null;
	let best: Found<Value> | null = null;
	let node: Node<Value> | undefined = root;
	for (let end = start; end < text.length; ) {
		node = node.next.get(fold(text.charCodeAt(end)));
		if (!node) break;
		end++;
		if (node.value !== undefined && !splitsLatin(text, end)) best = { value: node.value, start, end };
	}
	return best;
}

/** Whether a Latin letter or digit stands on both sides of this place, so that no word may begin or end here. */
function splitsLatin(text: string, at: number): boolean {
	return at > 0 && at < text.length && isLatin(fold(text.charCodeAt(at - 1))) && isLatin(fold(text.charCodeAt(at)));
}

function isLatin(code: number): boolean {
	return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

/** The code unit with full-width forms made half-width and capitals made small; one unit stays one unit. */
function fold(code: number): number {
	const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
	return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
}
