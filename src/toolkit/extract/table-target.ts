import type { Plan } from "../parse/plan.js";
import type { Cell, TableRow } from "../parse/table.js";
import type { Binding, Comparator, Kind } from "../schema/target.js";
import { parseNumeral } from "../text/numeral.js";
import { scanNumerals } from "./numeral.js";
import type { Target } from "./target.js";
import type { UnitReader } from "./unit.js";

/** What a row of indicators says besides its values. */
interface RowReading {
	name: string;
	/** `万吨` counts in units of ten thousand: magnitude 万, unit 吨. */
	unit: string;
	magnitude: string;
	binding: Binding | null;
}

/**
 * Returns the targets of a row of a table of indicators, as five-year plans print them:
 * `地区生产总值(亿元) | 286.5 | >400 | 7%左右 | 预期性`. The value of the target year and the yearly rate are targets;
 * the value of the base year is none, nor is the total over the years where the target year has a value.
 */
export function tableTargets(plan: Plan, row: TableRow, readUnit: UnitReader): Target[] {
	const reading = readRow(row, readUnit);
	if (!reading) return [];
	const { period_start: start, period_end: end } = plan.metadata;
	const values = row.cells.filter((cell) => isValue(cell) && !isBase(cell, start));
	const level = values.find((cell) => !isRate(cell) && !isTotal(cell) && /\d/.test(cell.text));
	return values
		.filter((cell) => cell === level || !level || !isTotal(cell))
		.flatMap((cell) => readCell(plan, row, cell, reading, end === null ? null : String(end)));
}

function readRow({ cells }: TableRow, readUnit: UnitReader): RowReading | null {
	const named = cells.find(
		({ column, text }) => /指标|任务/.test(column) || /(?!约束性|预期性)\p{Script=Han}{3}/u.test(text),
	);
	const attribute = cells.find(({ text }) => /^(?:约束性|预期性)$/.test(text))?.text;
	if (!named || (attribute === undefined && !cells.some(({ column }) => /(?:19|20)\d{2}|目标/.test(column))))
		return null;
	const inName = /\(([^()]*)\)\d?$/.exec(named.text);
	const inCell = cells.find((cell) => cell !== named && isUnit(cell.text, readUnit));
	const written = inCell?.text ?? (inName?.[1] && isUnit(inName[1], readUnit) ? inName[1] : "");
	const magnitude = /^[十百千万亿]+(?=.)/.exec(written)?.[0] ?? "";
	return {
		name: (written === inName?.[1] ? named.text.slice(0, inName.index) : named.text).replace(/\d$/, ""),
		unit: written.slice(magnitude.length),
		magnitude,
		binding: attribute === "约束性" ? "binding" : attribute === "预期性" ? "expected" : null,
	};
}

function isUnit(text: string, readUnit: UnitReader): boolean {
	const bare = text.replace(/^[十百千万亿]+(?=.)/, "");
	return bare !== "" && readUnit(bare, 0).end === bare.length;
}

const isValue = ({ text, column }: Cell) =>
	/^[[(<>≥≤≈约]*\d[\d.,]*[万亿]?[%‰]?(?:左右|以上|以下|以内)?[\])]?$/.test(text) && !/序号|备注/.test(column);
const isBase = ({ column }: Cell, start: number | null) => {
	const year = /((?:19|20)\d{2})/.exec(column);
	return /基期|现状|完成|实际/.test(column) || (year !== null && start !== null && Number(year[1]) < start);
};
const isRate = ({ column, text }: Cell) => /年均|增速/.test(column) && !/^[[(]/.test(text);
const isTotal = ({ text }: Cell) => /^[[(]/.test(text);

function readCell(
	plan: Plan,
	row: TableRow,
	cell: Cell,
	{ name, unit, magnitude, binding }: RowReading,
	end: string | null,
): Target[] {
	const [numeral] = scanNumerals(plan.view.text, cell);
	if (!numeral) return [];
	const isPercent = /[%‰]/.test(cell.text);
	const rate = isRate(cell) && (isPercent || unit !== "%");
	const bound = boundOf(cell.text);
	const scale = isPercent ? "" : magnitude;
	const kind = kindOf(name, rate ? "%" : unit, bound, rate || (isTotal(cell) && unit === "%"), isTotal(cell));
	const value = numeral.value.times(scale === "" ? 1 : (parseNumeral(`1${scale}`) ?? 1));
	return [
		{
			span: numeral,
			quote: row,
			clause: null,
			sectionPath: [],
			indicator: name,
			value: value.toNumber(),
			valueMax: null,
			unit: isPercent || rate ? "%" : unit,
			comparator: bound,
			kind,
			per: rate || /年均/.test(name) || (isRate(cell) && kind === "growth") ? "year" : null,
			deadline: /((?:19|20)\d{2})/.exec(cell.column)?.[1] ?? end,
			deadlineSource: /(?:19|20)\d{2}/.test(cell.column) ? "stated" : "plan",
			baseline: null,
			binding,
			rules: ["table-row", `comparator-${bound}`, `kind-${kind}`],
		},
	];
}

function boundOf(text: string): Comparator {
	if (/[>≥]|以上/.test(text)) return "ge";
	if (/[<≤]|以下|以内/.test(text)) return "le";
	return /左右|≈|约/.test(text) ? "approx" : "eq";
}

function kindOf(name: string, unit: string, bound: Comparator, isRate: boolean, isTotal: boolean): Kind {
	if (/降低|下降|减少|压减|削减/.test(name)) return "reduction";
	if (isRate || /增长(?:率)?$|增速$|增幅$|提升$/.test(name)) return "growth";
	if (bound === "le") return "cap";
	if (/^[%‰]$/.test(unit)) return "ratio";
	return isTotal ? "increment" : "level";
}
