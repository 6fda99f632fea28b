/**
 * The public API of 比策: pure functions that read plans, and that draw, describe and cite charts (`Card`). Files, databases and pages are the command line's business
 * (`npx bice --help`).
 *
 * @example
 * const { targets } = readPlan({ document_id: "x", source_file: "x.txt", sha256: "", text, entry: null }, codebooks);
 */
export { checkCards } from "./card/alt.js";
export type { Card, CardCell, CardColumn, CardPoint, CardRow, CardSentence, CardSource } from "./card/card.js";
export { bibtex } from "./card/data/bibtex.js";
export { apa, type Cited, gbt7714 } from "./card/data/citation.js";
export { type CardRecord, cardColumns } from "./card/data/column.js";
export { csl } from "./card/data/csl.js";
export { cardCsv } from "./card/data/csv.js";
export { cardJson } from "./card/data/json.js";
export { toRecords } from "./card/data/record.js";
export type { FontBook } from "./card/font-book.js";
export { layoutBody } from "./card/layout/layout-body.js";
export { layoutPicture, type Picture, type PictureWords } from "./card/layout/layout-picture.js";
export type { Mark } from "./card/mark.js";
export type { Scale } from "./card/scale.js";
export { outlinedSvg } from "./card/scene/outline-svg.js";
export type { Scene, Shape } from "./card/scene/scene.js";
export { sceneSvg } from "./card/scene/scene-svg.js";
export { snippet } from "./card/snippet/snippet.js";
export { tableHtml } from "./card/table/table-html.js";
export { departments } from "./coding/department.js";
export { type ThemeCoder, themeCoder } from "./coding/theme.js";
export { answerIndicator, type IndicatorAnswer, lookAlikesOf, type StatedObservation } from "./compare/answer.js";
export { type Coding, codeIndicators } from "./compare/code.js";
export {
	type DistinctiveOptions,
	type DistinctiveWord,
	distinctiveWords,
	type WordClause,
} from "./compare/distinctive.js";
export { measureRows } from "./compare/measure.js";
export type { MeasureClause } from "./compare/measure-clause.js";
export { type MeasureDefinition, measureDefinitions } from "./compare/measure-definition.js";
export { findMentions, type Mention } from "./compare/mention.js";
export { observationRows } from "./compare/observation.js";
export { comparePair, type PairComparison } from "./compare/pair.js";
export { type Base, type RelatedValue, relateToRegion } from "./compare/per-region.js";
export type { Reason } from "./compare/reason.js";
export { type NormalText, normalText } from "./compare/reuse/normal-text.js";
export { type ReuseText, reuseRows } from "./compare/reuse/reuse.js";
export { extractTargets } from "./extract/extract-targets.js";
export type { Target } from "./extract/target.js";
export { type UnitReader, unitReader } from "./extract/unit.js";
export { type Plan, parsePlan } from "./parse/plan.js";
export { type PlanTables, readPlan, run } from "./pipeline.js";
export { wordClausesQuery } from "./query/distinctive.js";
export { indicatorCountsQuery, indicatorObservationsQuery } from "./query/indicator.js";
export { measureClausesQuery } from "./query/measure.js";
export type { BoundQuery, Query } from "./query/query.js";
export { passagesQuery, reuseMatrixQuery } from "./query/reuse.js";
export type { ClauseRow } from "./schema/clause.js";
export type { CatalogueEntry, Codebooks, LexiconEntry, PlanSource, Region, Unit } from "./schema/codebook.js";
export type { DocumentRow, PlanType } from "./schema/document.js";
export type { FindingRow } from "./schema/finding.js";
export type { Indicator, IndicatorPhrase } from "./schema/indicator.js";
export type { MeasureGroup, MeasureId, MeasureRow } from "./schema/measure.js";
export type { ObservationRow } from "./schema/observation.js";
export type { ReuseRow } from "./schema/reuse.js";
export { type TableName, type Tables, tableNames, tables } from "./schema/table.js";
export type { TargetRow } from "./schema/target.js";
export { type FocusTheme, focusThemes, type Theme, themes } from "./schema/theme.js";
export { DecodeError, decode } from "./text/decode.js";
