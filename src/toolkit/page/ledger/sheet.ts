import { clausePath, documentPath, targetPath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import type { LedgerPlan, LedgerTarget, LedgerTask } from "./task.js";

/** What a cell of a column is: a date is `YYYY-MM-DD`, a link an address inside the report. */
export type SheetCellType = "text" | "number" | "date" | "link";

/** A column of a spreadsheet: its head, what it means, its width in characters. */
export interface SheetColumn {
	readonly name: string;
	readonly note: string;
	readonly width: number;
	readonly type: SheetCellType;
}

/** A row with what decides whether it is shown: its task, by its place in the ledger, and its target's deadline. */
export interface SheetRow {
	readonly task: number;
	/** False where the row is of a task without targets. */
	readonly target: boolean;
	readonly deadline: string | null;
	readonly cells: readonly (string | number | null)[];
}

/** A table for a spreadsheet, in one language, without anything of the library that writes it. */
export interface Sheet {
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly SheetRow[];
	/** What a link says: of a sentence, and of a clause without one. */
	readonly open: string;
	readonly openClause: string;
	/** The second sheet: a line each, in two cells. */
	readonly notes: { readonly name: string; readonly lines: readonly (readonly [string, string])[] };
}

type Field = [id: keyof PageContext["copy"]["ledger"]["sheet"]["columns"], width: number, type: SheetCellType];

const fields: readonly Field[] = [
	["region", 10, "text"],
	["plan", 18, "text"],
	["number", 6, "text"],
	["heading", 28, "text"],
	["sentence", 48, "text"],
	["theme", 14, "text"],
	["lead", 24, "text"],
	["partner", 20, "text"],
	["indicator", 28, "text"],
	["codebook", 20, "text"],
	["comparator", 6, "text"],
	["value", 12, "number"],
	["valueMax", 10, "number"],
	["unit", 8, "text"],
	["kind", 8, "text"],
	["baseline", 8, "number"],
	["due", 12, "date"],
	["deadline", 10, "text"],
	["source", 14, "text"],
	["quote", 56, "text"],
	["link", 12, "link"],
];

/** Returns the ledger as a sheet in the language of the page: a row a target, and a row for each task without one. */
export function ledgerSheet(plans: readonly LedgerPlan[], page: PageContext): Sheet {
	const words = page.copy.ledger.sheet;
	const tasks = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
	const columns = fields.map(([id, width, type]) => ({ ...words.columns[id], width, type }));
	return {
		name: words.name,
		columns,
		rows: tasks.flatMap(({ plan, task }, place) => taskRows(plan, task, place, page)),
		open: words.open,
		openClause: words.openClause,
		notes: {
			name: words.notes,
			lines: [
				[page.copy.name, words.about],
				[words.version, page.version],
				["", ""],
				[words.column, words.meaning],
				...columns.map(({ name, note }): [string, string] => [name, note]),
			],
		},
	};
}

function taskRows(plan: LedgerPlan, task: LedgerTask, place: number, page: PageContext): SheetRow[] {
	const own = taskCells(plan, task, page);
	if (task.targets.length === 0) {
		const empty = Array<null>(fields.length - own.length - 1).fill(null);
		return [{ task: place, target: false, deadline: null, cells: [...own, ...empty, linkOf(task)] }];
	}
	return task.targets.map((target) => ({
		task: place,
		target: true,
		deadline: target.deadline,
		cells: [...own, ...targetCells(target, page), targetPath(target)],
	}));
}

function taskCells(plan: LedgerPlan, task: LedgerTask, { names, copy }: PageContext): (string | null)[] {
	const list = (items: readonly string[]) => (items.length > 0 ? items.join(copy.ledger.sheet.list) : null);
	return [
		names.region(plan.region_code, plan.region),
		names.plan(plan),
		task.number?.replace(/[.．、]$/u, "") ?? (task.ordinal === null ? null : String(task.ordinal)),
		task.heading ?? (task.clause_id === null ? copy.ledger.table.section : null),
		task.sentence,
		list(task.themes.map(names.theme)),
		list(task.lead),
		list(task.partner),
	];
}

function targetCells(target: LedgerTarget, { names, copy }: PageContext): (string | number | null)[] {
	return [
		target.indicator,
		target.indicator_id === null ? null : names.indicator(target.indicator_id),
		copy.bounds[target.comparator].trim() || null,
		target.value,
		target.value_max,
		names.unit(target.unit) || null,
		copy.kinds[target.kind],
		target.baseline !== null && /^\d{4}$/.test(target.baseline) ? Number(target.baseline) : target.baseline,
		target.due,
		target.deadline,
		target.deadline_source === null ? null : copy.deadlineSources[target.deadline_source],
		target.quote,
	];
}

function linkOf(task: LedgerTask): string {
	return task.ordinal === null
		? documentPath(task.document_id)
		: clausePath({ document_id: task.document_id, ordinal: task.ordinal });
}
