import type { CatalogueEntry, Region } from "../schema/codebook.js";
import { planTypes } from "../schema/document.js";
import { regionCode } from "./codebook.js";
import { findDuplicates } from "./duplicate.js";
import { date, maybe, oneOf, text, textLike, year } from "./field.js";
import { type FileFinding, findingAt, invalid, missing, type Problem, unknown } from "./finding.js";
import { nameIn, type Project } from "./project.js";
import { type Fields, type Lined, readRecords } from "./record.js";
import { supersessionFindings } from "./supersession.js";

const documentId = textLike(
	/^[a-z0-9]+(-[a-z0-9]+)*$/,
	"Use small letters, digits and hyphens, gaoqing-2024-key-points.",
);

const fields: Fields<CatalogueEntry> = {
	document_id: documentId,
	source_file: textLike(/^[^/\\]+\.txt$/, "Name a .txt file of seeds/, without its folder."),
	region_code: maybe(regionCode),
	title: maybe(text),
	document_number: maybe(text),
	issuer: maybe(text),
	plan_type: maybe(oneOf(planTypes)),
	issued: maybe(date),
	period_start: maybe(year),
	period_end: maybe(year),
	source_url: maybe(textLike(/^https?:\/\/\S+$/, "Write the whole address, with https://.")),
	supersedes: maybe(documentId),
	withdrawn: maybe(date),
	note: maybe(text),
};

/** Columns that a catalogue of an earlier version lacks: its plans are all in force. */
const laterColumns = ["supersedes", "withdrawn"] as const;

/** What the catalogue says by hand that a plan might say itself: whoever fills it in notes why. */
const readFromText = [
	"title",
	"document_number",
	"issuer",
	"plan_type",
	"issued",
	"period_start",
	"period_end",
] as const;

/** The catalogue's rows with their lines, and what is wrong with it. */
export async function readCatalogue(
	project: Project,
	regions: readonly Region[],
): Promise<{ rows: readonly Lined<CatalogueEntry>[]; findings: FileFinding[] }> {
	const name = nameIn(project, project.catalogue);
	const { rows, findings } = await readRecords(project.catalogue, name, fields, laterColumns);
	const more = rows.flatMap(({ line, row }) =>
		entryProblems(row, regions).map((problem) => findingAt(name, line, problem)),
	);
	const twice = (["document_id", "source_file"] as const).flatMap((key) => findDuplicates(name, rows, key));
	return { rows, findings: [...findings, ...more, ...twice, ...supersessionFindings(name, rows)] };
}

function entryProblems(entry: CatalogueEntry, regions: readonly Region[]): Problem[] {
	const { region_code, period_start, period_end, withdrawn, note } = entry;
	const problems: Problem[] = [];
	if (region_code !== null && !regions.some(({ code }) => code === region_code)) {
		problems.push(unknown("region_code", region_code, "Correct it, or add the region to data/regions.csv."));
	}
	if (period_start !== null && period_end !== null && period_start > period_end) {
		problems.push(invalid("period", `${period_start}-${period_end}`, "Put the earlier year into period_start."));
	}
	const filled = readFromText.filter((column) => entry[column] !== null);
	if (filled.length > 0 && note === null) {
		problems.push(missing("note", filled.join(", "), "Note why the text cannot say it, or leave it to the text."));
	}
	if (withdrawn !== null && note === null) {
		problems.push(missing("note", "withdrawn", "Note why the plan was withdrawn: its address says so to readers."));
	}
	return problems;
}
