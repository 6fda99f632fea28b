import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import type { Field } from "./field.js";
import { type FileFinding, findingAt, invalid, missing, Problem, unknown } from "./finding.js";

/** How each column of a CSV file is read. */
export type Fields<Row> = { readonly [Name in keyof Row]: Field<Row[Name]> };

/** A row and the line it stands in. */
export interface Lined<Row> {
	readonly line: number;
	readonly row: Row;
}

/** What a CSV file holds: its good rows, and what is wrong with the others. */
export interface Records<Row> {
	readonly rows: readonly Lined<Row>[];
	readonly findings: readonly FileFinding[];
}

interface ParsedRecord {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file whose first line names its columns. `name` is what findings call the file. A row with a finding is
 * left out, so that all rows are of their type; a file that is not there, or is no CSV, is one finding. `later` names
 * columns that files of earlier versions lack: their cells are empty there.
 */
export async function readRecords<Row extends object>(
	file: string,
	name: string,
	fields: Fields<Row>,
	later: readonly (keyof Row & string)[] = [],
): Promise<Records<Row>> {
	const names = Object.keys(fields);
	let content: string;
	try {
		content = await readFile(file, "utf8");
	} catch {
		const cure = `Create it with the columns ${names.join(",")}.`;
		return { rows: [], findings: [findingAt(name, 1, missing("file", name, cure))] };
	}
	try {
		return toRows(parseCsv(content), name, fields, later);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const cure = "Put a cell that holds a comma or a quote in double quotes, and write a quote in it twice.";
		return { rows: [], findings: [findingAt(name, Number(error.lines) || 1, invalid("CSV", error.code, cure))] };
	}
}

function parseCsv(content: string): ParsedRecord[] {
	return parse(content, {
		bom: true,
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		trim: true,
	}) as unknown as ParsedRecord[];
}

function toRows<Row extends object>(
	parsed: ParsedRecord[],
	name: string,
	fields: Fields<Row>,
	later: readonly string[],
): Records<Row> {
	const [header, ...records] = parsed;
	const columns = header?.record ?? [];
	const findings = headerFindings(columns, Object.keys(fields), later, name);
	const rows: Lined<Row>[] = [];
	for (const { record, info } of findings.length > 0 ? [] : records) {
		const line = info.lines;
		const read = readRow(columns, record, fields);
		if (Array.isArray(read)) {
			findings.push(...read.map((problem) => findingAt(name, line, problem)));
		} else {
			rows.push({ line, row: read });
		}
	}
	return { rows, findings };
}

function headerFindings(
	columns: readonly string[],
	names: readonly string[],
	later: readonly string[],
	file: string,
): FileFinding[] {
	const cure = `The columns are ${names.join(",")}.`;
	const needed = names.filter((name) => !later.includes(name));
	return [
		...needed.filter((name) => !columns.includes(name)).map((name) => missing("column", name, cure)),
		...columns.filter((column) => !names.includes(column)).map((column) => unknown("column", column, cure)),
	].map((problem) => findingAt(file, 1, problem));
}

function readRow<Row extends object>(
	columns: readonly string[],
	record: readonly string[],
	fields: Fields<Row>,
): Row | Problem[] {
	if (record.length !== columns.length) {
		const cure = `Give the row ${columns.length} cells; put a cell that holds a comma in double quotes.`;
		return [invalid("number of cells", String(record.length), cure)];
	}
	const cells = Object.entries<Field<unknown>>(fields).map(([name, field]) => {
		return [name, field(record[columns.indexOf(name)] ?? "", name)] as const;
	});
	const problems = cells.flatMap(([, value]) => (value instanceof Problem ? [value] : []));
	return problems.length > 0 ? problems : (Object.fromEntries(cells) as Row);
}
