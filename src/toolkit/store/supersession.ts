import type { CatalogueEntry } from "../schema/codebook.js";
import { duplicate, type FileFinding, findingAt, invalid, type Problem, unknown } from "./finding.js";
import type { Lined } from "./record.js";

type Row = Lined<CatalogueEntry>;

/** Returns a finding for each `supersedes` of a catalogue that cannot be: of no plan, in a circle, or of a plan replaced twice. */
export function supersessionFindings(name: string, rows: readonly Row[]): FileFinding[] {
	const rowOf = new Map(rows.map((row) => [row.row.document_id, row]));
	const first = new Map<string, Row>();
	return rows.flatMap((lined) => {
		const { row, line } = lined;
		if (row.supersedes === null) return [];
		const problem = placeProblem(row, rowOf) ?? twiceProblem(row, first.get(row.supersedes));
		if (!first.has(row.supersedes)) first.set(row.supersedes, lined);
		return problem ? [findingAt(name, line, problem)] : [];
	});
}

function placeProblem(row: CatalogueEntry, rowOf: ReadonlyMap<string, Row>): Problem | null {
	const id = row.supersedes ?? "";
	const earlier = rowOf.get(id)?.row;
	if (!earlier) return unknown("supersedes", id, "Name the document_id of a row; a plan that is gone keeps its row.");
	const circle = circleOf(row, rowOf);
	if (circle) return invalid("supersedes", circle.join(" → "), "A plan replaces an earlier one: empty one of these.");
	const [own, other] = [row.region_code, earlier.region_code];
	return own !== null && other !== null && own !== other
		? invalid("supersedes", `${id} of region ${other}`, `A revision is of the same region: correct one of the two.`)
		: null;
}

/** Returns the plans from one back to itself; null where its history has a beginning. */
function circleOf({ document_id, supersedes }: CatalogueEntry, rowOf: ReadonlyMap<string, Row>): string[] | null {
	const path = [document_id];
	for (let id = supersedes; id !== null && path.length <= rowOf.size; id = rowOf.get(id)?.row.supersedes ?? null) {
		path.push(id);
		if (id === document_id) return path;
	}
	return null;
}

function twiceProblem({ supersedes }: CatalogueEntry, earlier: Row | undefined): Problem | null {
	if (!earlier) return null;
	const cure = `Line ${earlier.line} replaces it already; let one of the two supersede the other.`;
	return duplicate("supersedes", String(supersedes), cure);
}
