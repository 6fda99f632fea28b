import { plansQuery } from "../query/plan.js";
import { passagesQuery, type ReuseShareRow, reuseMatrixQuery } from "../query/reuse.js";
import { openTables } from "../store/database.js";
import { projectAt } from "../store/project.js";
import { type AnswerOptions, emitAnswer, formOf } from "./answer.js";
import { ask } from "./ask.js";
import { chosen } from "./choice.js";
import { CliError } from "./cli-error.js";
import type { RecordRow } from "./format.js";
import { say } from "./log.js";
import { planTexts } from "./plan-text.js";

const shareColumns = [
	"document_id",
	"other_id",
	"passages",
	"characters",
	"share",
	"boilerplate_share",
	"earlier",
] as const;
const passageColumns = [
	"clause_a",
	"text_a",
	"clause_b",
	"text_b",
	"characters",
	"similarity",
	"boilerplate",
	"earlier",
	"start_a",
	"end_a",
	"start_b",
	"end_b",
] as const;
/** A terminal shows the text of a passage, not where it stands. */
const shownColumns = passageColumns.slice(0, 7);

/** `bice reuse`: writes how much any two plans share, or the passages that two named plans share, side by side. */
export async function reuse(documents: readonly string[], options: AnswerOptions, root?: string): Promise<void> {
	const project = projectAt(root);
	const database = await openTables(project.tables, { superseded: "left out" });
	try {
		const plans = await ask(database, plansQuery);
		if (documents.length === 0) {
			const rows = await ask(database, reuseMatrixQuery);
			return formOf(options) === "table"
				? await emitMatrix(rows, options)
				: await emitAnswer(
						shareColumns,
						rows.map((row) => ({ ...row })),
						options,
					);
		}
		const choices = plans.map(({ document_id, title }) => ({ code: document_id, ...(title ? { name: title } : {}) }));
		const [a, b] = documents.flatMap((given) => chosen("document", given, choices));
		if (a === undefined || b === undefined || documents.length > 2) {
			throw new CliError(`two documents are compared, not ${documents.length}`, "Name two, or none for all.");
		}
		if (a === b) throw new CliError(`a plan shares all with itself: ${a}`, "Name two different documents.");
		const quote = await planTexts(
			project,
			plans.filter(({ document_id }) => [a, b].includes(document_id)),
		);
		const rows = (await ask(database, passagesQuery({ a, b }))).map((row) => ({
			...row,
			text_a: quote(a, row.start_a, row.end_a),
			text_b: quote(b, row.start_b, row.end_b),
		}));
		await emitAnswer(formOf(options) === "table" ? shownColumns : passageColumns, rows, options);
		if (formOf(options) === "table") say(null, earlierOf(rows));
	} finally {
		database.close();
	}
}

/** A matrix for the terminal: a row a plan, a column a plan by its number, shares of the row's plan in percent. */
async function emitMatrix(rows: readonly ReuseShareRow[], options: AnswerOptions): Promise<void> {
	const ids = [...new Set(rows.map(({ document_id }) => document_id))];
	const matrix = ids.map((id, number): RecordRow => {
		const own = rows.filter(({ document_id }) => document_id === id);
		const cells = ids.map((other, column) => {
			const share = own.find(({ other_id }) => other_id === other)?.share;
			return [String(column + 1), share === undefined ? "—" : `${(share * 100).toFixed(1)}%`];
		});
		return { "": String(number + 1), document: id, ...Object.fromEntries(cells) };
	});
	await emitAnswer(["", "document", ...ids.map((_, number) => String(number + 1))], matrix, options);
	say("reuse", "share of the row's plan that the column's plan has too, boilerplate apart");
}

function earlierOf(rows: readonly { earlier: string | null }[]): string {
	const earlier = rows[0]?.earlier;
	return `reuse     ${earlier ? `${earlier} is the earlier` : "which is the earlier is not known"}`;
}
