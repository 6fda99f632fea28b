import { isOrganization, levelOf, mayBeListed, normalizeName, restoreLevel } from "./department-name.js";

/** A department where it is named, in UTF-16 offsets of the text. */
export interface Department {
	name: string;
	start: number;
	end: number;
}
export type Role = "lead" | "partner";
export interface Assigned extends Department {
	role: Role;
}

const leadWord = /牵头|主办|主责/u;
const label =
	/^\s*[【[〔]?((?:牵头|责任|主办|承办|主责|主管|负责|组织|实施|落实|配合|参与|参加|协办|协同|协助|支持|联办)(?:负责|落实|实施|配合|责任)?(?:单位|部门|机构|科室)|[^:：()（）]{1,12}(?=[:：]))[】\]〕]?\s*[:：]?/u;
const verb =
	/(?:等(?:有关|相关)?(?:单位|部门)?)?(?:按照?|根据|依)?(?:各自)?(?:职责|职能)?(?:任务)?(?:分工)?(?:分别|共同|具体|联合)?(牵头|负责|配合|参与|协助|主办|承办|协办|落实|实施)(?:负责|落实|组织实施|实施|推进|抓好)?$/u;
const separator = /[、,，;；/]/u;
const conjunction = /和|及|与|以及|会同|联合|等|\s+/gu;
const longestItem = 60;

/**
 * Reads a list of departments and who does what in it: `牵头单位:区科技局,参与单位:区财政局`, `县科技局牵头,县财政局配合`,
 * `县科技局、县财政局按职责分工负责`. Where somebody leads (牵头), those who only answer for it (责任单位, 负责) are partners;
 * where nobody does, they lead. Returns null if `bare` is false and no label or verb says what the names do, or if
 * the text is no such list.
 */
export function readList(text: string, from: number, to: number, bare: boolean): Assigned[] | null {
	const someoneLeads = leadWord.test(text.slice(from, to));
	const assigned: Assigned[] = [];
	let pending: Department[] = [];
	let labelled: Role | "none" | null = null;
	let spoken = false;
	const flush = (role: Role | "none") => {
		if (role !== "none") assigned.push(...pending.map((department) => ({ ...department, role })));
		pending = [];
	};
	for (const item of itemsOf(text, from, to)) {
		let { start, end } = item;
		const opened = label.exec(text.slice(start, end));
		if (opened?.[1]) {
			if (labelled) flush(labelled);
			labelled = labelRole(opened[1], someoneLeads);
			spoken = true;
			start += opened[0].length;
		}
		const done = labelled ? null : verb.exec(text.slice(start, end));
		if (done) end = start + done.index;
		const names = namesIn(text, start, end, labelled !== null);
		if (!names) {
			if (labelled) continue;
			break;
		}
		pending.push(...names);
		if (done?.[1]) {
			flush(roleOf(done[1], someoneLeads));
			spoken = true;
		}
	}
	if (labelled) flush(labelled);
	else if (bare && !spoken && pending.some(({ name }) => levelOf(name) || /^[各团]/u.test(name))) flush("lead");
	return assigned.length > 0 ? withLevels(assigned) : null;
}

/** Gives names in a list the level of the name before them where it was left out. */
function withLevels(assigned: readonly Assigned[]): Assigned[] {
	let before: string | null = null;
	return assigned.map((department) => {
		const name = restoreLevel(department.name, before);
		before = levelOf(name) ?? before;
		return { ...department, name };
	});
}

/** What a label gives its names: 牵头单位 and 参与单位 a role; 牵头领导, 完成时限, 建设单位 none. */
function labelRole(word: string, someoneLeads: boolean): Role | "none" {
	if (!/(?:单位|部门|机构|科室|牵头|配合|参与|负责|主办|承办|协办)$/u.test(word)) return "none";
	return roleOf(word, someoneLeads);
}

function roleOf(word: string, someoneLeads: boolean): Role | "none" {
	if (leadWord.test(word)) return "lead";
	if (/配合|参与|参加|协办|协同|协助|支持|联办/u.test(word)) return "partner";
	if (/负责|承办|落实|实施|组织|责任|主管/u.test(word)) return someoneLeads ? "partner" : "lead";
	return "none";
}

/** Items between separators; a separator inside a nested bracket does not count; a full stop or a stray closing bracket ends the list. */
function itemsOf(text: string, from: number, to: number): { start: number; end: number }[] {
	const items: { start: number; end: number }[] = [];
	let depth = 0;
	let start = from;
	for (let i = from; i <= to; i++) {
		const char = text[i] ?? "";
		if (/[(（〈]/u.test(char)) depth++;
		else if (/[)）〉]/u.test(char)) depth--;
		const stop = i === to || char === "。" || depth < 0;
		if (!stop && (depth > 0 || !separator.test(char) || isPlural(text.slice(start, i)))) continue;
		if (i > start) items.push({ start, end: i });
		if (stop) break;
		start = i + 1;
	}
	return items;
}

/** 各区、县(市)政府 is one name: the separator after 各区 (各有关区) belongs to it. */
function isPlural(before: string): boolean {
	return before.length <= 16 && /(?:^|[:：])各(?:有关|相关)?(?:区|县|市|乡|镇|省)$/u.test(before);
}

/** The names in an item, cut at 和, 及, 会同, 等 or white space where what stands before is a whole name; null if any part is none. */
function namesIn(text: string, start: number, end: number, listed: boolean): Department[] | null {
	if (end - start > longestItem) return null;
	const names: Department[] = [];
	for (const span of partsOf(text, start, end)) {
		const name = normalizeName(text.slice(span.start, span.end));
		if (name === "" || /^等?(?:有关|相关)?(?:单位|部门)?$/u.test(name)) continue;
		if (!isOrganization(name) && !(listed && mayBeListed(name))) return null;
		names.push({ name, ...span });
	}
	return names;
}

function partsOf(text: string, start: number, end: number): { start: number; end: number }[] {
	const parts: { start: number; end: number }[] = [];
	let from = start;
	for (const match of text.slice(start, end).matchAll(conjunction)) {
		const at = start + match.index;
		if (at < from || !isOrganization(normalizeName(text.slice(from, at)))) continue;
		parts.push(trimmed(text, from, at));
		from = at + match[0].length;
	}
	parts.push(trimmed(text, from, end));
	return parts;
}

/** The span without white space, a leading 由, and a trailing 等 or stop. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
	let [from, to] = [start, end];
	while (from < to && /[\s由]/u.test(text[from] ?? "")) from++;
	while (to > from && /[\s等。.]/u.test(text[to - 1] ?? "")) to--;
	return { start: from, end: to };
}
