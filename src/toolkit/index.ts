/**
 * The public API of 比策: pure functions that read plans. Files, databases and pages are the command line's business
 * (`npx bice --help`).
 *
 * @example
 * const { targets } = readPlan({ document_id: "x", source_file: "x.txt", sha256: "", text, entry: null }, codebooks);
 */
export { departments } from "./coding/department.js";
export { type ThemeCoder, themeCoder } from "./coding/theme.js";
export { extractTargets } from "./extract/extract-targets.js";
export type { Target } from "./extract/target.js";
export { type UnitReader, unitReader } from "./extract/unit.js";
export { type Plan, parsePlan } from "./parse/plan.js";
export { type PlanTables, readPlan, run } from "./pipeline.js";
export type { ClauseRow } from "./schema/clause.js";
export type { CatalogueEntry, Codebooks, LexiconEntry, PlanSource, Region, Unit } from "./schema/codebook.js";
export type { DocumentRow, PlanType } from "./schema/document.js";
export type { FindingRow } from "./schema/finding.js";
export type { ObservationRow } from "./schema/observation.js";
export type { ReuseRow } from "./schema/reuse.js";
export { type TableName, type Tables, tableNames, tables } from "./schema/table.js";
export type { TargetRow } from "./schema/target.js";
export { type FocusTheme, focusThemes, type Theme, themes } from "./schema/theme.js";
export { DecodeError, decode } from "./text/decode.js";
