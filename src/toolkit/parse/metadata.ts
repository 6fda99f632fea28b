import type { PlanType } from "../schema/document.js";
import { fold } from "../text/width.js";
import { readDate } from "./date.js";
import type { Paragraph } from "./paragraph.js";
import { planType, readPeriod } from "./period.js";
import { readTitle } from "./title.js";

/** What a plan's text says of itself; null where it does not say. */
export interface Metadata {
	title: string | null;
	document_number: string | null;
	issuer: string | null;
	issued: string | null;
	plan_type: PlanType;
	period_start: number | null;
	period_end: number | null;
}

/**
 * Returns the metadata of a plan from its paragraphs and section headings. `source` gives the characters of the file
 * for a span of the laid-out text, so that a document number keeps its printed brackets.
 */
export function metadata(
	all: readonly Paragraph[],
	headings: readonly string[],
	text: string,
	source: (paragraph: Paragraph) => string,
): Metadata {
	const table = all.filter((paragraph) => paragraph.role === "metadata");
	const front = all.filter((paragraph) => paragraph.role === "front");
	const named = field(table, /^(?:标题|名称)/);
	const title =
		readTitle([...(named ? [named] : []), ...front.map((paragraph) => unspaced(source(paragraph)))]) ?? named;
	const issued = issueDate(table, front, all);
	const period = readPeriod({ title: title && fold(title), issued, headings, text });
	return {
		title,
		document_number: documentNumber([...table, ...front].map(source)),
		issuer: issuer(table, front, all),
		issued,
		plan_type: planType(fold(title ?? ""), period),
		period_start: period?.start ?? null,
		period_end: period?.end ?? null,
	};
}

/** `政 府 工 作 报 告` is a title that typesetting spaced out. */
const unspaced = (line: string) =>
	/^(?:\p{Script=Han}\s+){3,}\p{Script=Han}$/u.test(line.trim()) ? line.replace(/\s/g, "") : line.trim();

/** Returns `潍城发〔2023〕13号` as printed. */
function documentNumber(lines: readonly string[]): string | null {
	for (const line of lines) {
		const match = /([\p{Script=Han}]{2,14}[〔[（(【]\s*\d{4}\s*[〕\])）】]\s*\d+\s*号)/u.exec(line);
		if (match?.[1]) return match[1].replace(/\s/g, "").replace(/^(?:发文字号|文号|字号)/, "");
	}
	return null;
}

/** Returns the value of a key of the metadata table: `| 发文日期: | 2021-05-21 | …` or `成文日期 | 2023-04-27 |`. */
function field(table: readonly Paragraph[], key: RegExp): string | null {
	for (const { text } of table) {
		const cells = text.split("|").map((cell) => cell.replace(/:\s*$/, "").trim());
		const at = cells.findIndex((cell) => key.test(cell));
		const inline = /^[^:]{2,8}:\s*(\S.*)$/.exec(cells[at] ?? "");
		const value = inline?.[1] ?? cells.slice(at + 1).find((cell) => cell !== "");
		if (at >= 0 && value) return value;
	}
	return null;
}

/** The date of the metadata table, else the date under the signature, else a footer's (`…2026年5月25日发布`). */
function issueDate(table: readonly Paragraph[], front: readonly Paragraph[], all: readonly Paragraph[]): string | null {
	const stated = readDate(field(table, /^(?:发文日期|成文日期|生成日期)/) ?? "");
	if (stated) return stated;
	for (const { text } of front) if (text.length <= 24 && readDate(text)) return readDate(text);
	const spoken = front.find(({ text }) => text.length <= 80 && /^[(—-].*(?:会议|大会)/.test(text) && readDate(text));
	if (spoken) return readDate(spoken.text);
	const footer = all.slice(-6).find(({ text }) => text.length <= 60 && /日(?:发布|印发)?/.test(text) && readDate(text));
	return (
		readDate(footer?.text ?? "") ??
		readDate(field(table, /^(?:发布日期|发布时间|公开日期|时间|来源)/) ?? "") ??
		readDate([...front, ...table].map(({ text }) => byline.exec(text)?.[1]).find(Boolean) ?? "")
	);
}

/** `作者:县政府办 发布时间:2024-03-17 15:14 来源:本网`. */
const byline = /^(?=.{0,100}$).*?(?:发布|发表|更新|添加|上传)(?:时间|日期):?\s*(\d{4}\D\d{1,2}\D\d{1,2})/;

const body = /^[\p{Script=Han}、]{2,24}(?:人民政府|政府|办公室|办公厅|委员会|[区县市省]委|局|厅|委)$/u;

/** The signatories above the date, `中共潍城区委、潍城区人民政府`; else the metadata table's issuer; else the head line. */
function issuer(table: readonly Paragraph[], front: readonly Paragraph[], all: readonly Paragraph[]): string | null {
	const signed: string[] = [];
	const dated = front.findIndex(({ text }) => text.length <= 24 && readDate(text) !== null);
	for (let at = dated - 1; at > 0 && body.test(front[at]?.text ?? ""); at--) signed.unshift(front[at]?.text ?? "");
	if (signed.length > 0) return signed.join("、");
	const stated = field(table, /^(?:发文机关|发布机构|发文单位)/);
	if (stated) return stated;
	const head = front.find(({ text }) => body.test(text));
	if (head) return head.text;
	const footer = all
		.slice(-6)
		.map(({ text }) => /^([\p{Script=Han}()]{4,40}?)\d{4}年\d{1,2}月\d{1,2}日(?:发布|印发)/u.exec(text));
	return footer.find((match) => match)?.[1] ?? null;
}
