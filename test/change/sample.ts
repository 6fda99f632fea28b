import type { CollectionState } from "../../src/toolkit/change/change.js";
import type { ClauseRow } from "../../src/toolkit/schema/clause.js";
import type { DocumentRow } from "../../src/toolkit/schema/document.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { noDocument } from "../schema/made-document.js";

/** A plan as tests write it: what its clauses say, each of which is numbered in its text. */
export interface SamplePlan {
	readonly id: string;
	readonly clauses: readonly string[];
	readonly document?: Partial<DocumentRow>;
}

/** Returns the state of plans; in their clauses, `充电桩480个` is a target. */
export function collection(plans: readonly SamplePlan[], more: Partial<CollectionState> = {}): CollectionState {
	const read = plans.map(readSample);
	return {
		documents: read.map(({ document }) => document),
		texts: new Map(read.map(({ document, points }) => [document.document_id, points])),
		clauses: read.flatMap(({ clauses }) => clauses),
		targets: read.flatMap(({ targets }) => targets),
		charts: [],
		accuracy: [],
		...more,
	};
}

function readSample({ id, clauses: texts, document }: SamplePlan) {
	const clauses: ClauseRow[] = [];
	const targets: TargetRow[] = [];
	const text = texts.map((words, index) => `${index + 1}.${words}\n`);
	let start = 0;
	for (const [index, line] of text.entries()) {
		const clause_id = `${id}#${index + 1}`;
		const end = start + line.length - 1;
		clauses.push({
			...noClause,
			clause_id,
			document_id: id,
			ordinal: index + 1,
			number: String(index + 1),
			start,
			end,
		});
		for (const found of line.matchAll(/(\p{Script=Han}+)(\d+)个/gu)) {
			targets.push(sampleTarget(found, line.slice(0, -1), { document_id: id, clause_id, quote_start: start }));
		}
		start += line.length;
	}
	const whole = text.join("");
	const row: DocumentRow = { ...noDocument, document_id: id, title: `${id}的计划`, source_sha256: whole, ...document };
	return { document: row, points: [...whole], clauses, targets };
}

function sampleTarget(found: RegExpMatchArray, quote: string, place: Partial<TargetRow> & { quote_start: number }) {
	const [, indicator = "", raw = ""] = found;
	const start = place.quote_start + (found.index ?? 0) + indicator.length;
	const target_id = `${place.clause_id}@${start}`;
	return {
		...noTarget,
		...place,
		target_id,
		indicator,
		raw,
		value: Number(raw),
		quote,
		start,
		end: start + raw.length,
	};
}

const noClause: Omit<ClauseRow, "clause_id" | "document_id" | "ordinal" | "number" | "start" | "end"> = {
	section_path: [],
	heading: null,
	characters: 0,
	theme: "green",
	focus: [],
	theme_reasons: [],
	lead_departments: [],
	partner_departments: [],
};

const noTarget: TargetRow = {
	target_id: "",
	document_id: "",
	clause_id: null,
	region_code: "370322",
	start: 0,
	end: 0,
	raw: "",
	quote_start: 0,
	quote_end: 0,
	quote: "",
	indicator: "",
	value: 0,
	value_max: null,
	unit: "个",
	comparator: "eq",
	kind: "level",
	per: null,
	deadline: "2024",
	deadline_source: "plan",
	baseline: null,
	theme: "green",
	binding: null,
	rules: [],
	status: "read",
};
