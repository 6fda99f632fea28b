import { type Static, type TSchema, Type } from "@sinclair/typebox";
import { languages } from "../../schema/language.js";
import { themes } from "../../schema/theme.js";

/** What `metadata.json` says of a chart: one description, from which its type and its JSON Schema are both made. */

const closed = { additionalProperties: false } as const;
const text = (description: string) => Type.String({ description });
const filled = (description: string) => Type.String({ description, minLength: 1 });
const maybe = <S extends TSchema>(schema: S, description: string) => Type.Union([schema, Type.Null()], { description });
const oneOf = <T extends string>(values: readonly T[], description: string) =>
	Type.Unsafe<T>({ type: "string", enum: [...values], description });
const inEach = <S extends TSchema>(schema: S, description: string) =>
	Type.Object({ zh: schema, en: schema }, { ...closed, description });
const day = Type.String({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });
const hash = (digits: number, description: string) => Type.String({ pattern: `^[0-9a-f]{${digits}}$`, description });

const column = Type.Object(
	{
		name: filled("Name of the column, the same in CSV, JSON and Parquet"),
		type: oneOf(["string", "number", "integer", "boolean"], "Type of its values"),
		nullable: Type.Boolean({ description: "Whether a row may leave it empty" }),
		unit: maybe(Type.String(), "Unit of its values; for numbers that differ in it, the name of the column that has it"),
		definition: inEach(Type.String({ minLength: 1 }), "What it means"),
	},
	closed,
);

const definition = Type.Object(
	{ term: filled("A word or a unit of the chart"), text: filled("What it means") },
	closed,
);

const source = Type.Object(
	{
		document_id: filled("The plan's id"),
		region: inEach(Type.String(), "The region whose plan it is"),
		title: filled("Title, as written"),
		document_number: maybe(Type.String(), "Document number, as written"),
		issuer: maybe(Type.String(), "Issuing body, as written"),
		issued: maybe(day, "Date of issue, or what of it is known"),
		places: inEach(Type.Array(Type.String()), "Clauses that the chart draws on; none for the whole plan"),
		url: maybe(Type.String(), "Where the plan was published"),
	},
	closed,
);

const file = Type.Object(
	{
		path: filled("Name within the chart's folder"),
		type: filled("Media type"),
		language: maybe(oneOf(languages, "Language"), "Its language; null for both"),
		what: inEach(Type.String(), "What it holds"),
	},
	closed,
);

const licence = Type.Object(
	{
		id: filled("SPDX name of the licence"),
		name: inEach(Type.String(), "Its name"),
		url: inEach(Type.String(), "Its text"),
		line: inEach(Type.String(), "What may be done with chart, data, plans and programs"),
	},
	closed,
);

const version = Type.Object(
	{
		version: hash(12, "First digits of the SHA-256 of the three hashes below, joined by line feeds"),
		data: hash(64, "SHA-256 of all that the chart draws and says, as canonical JSON (RFC 8785)"),
		code: hash(64, "SHA-256 of the programs and style sheets that show it"),
		codebooks: hash(64, "SHA-256 of the codebooks' rows that it uses"),
		date: maybe(day, "The day of this version"),
		frozen: Type.Boolean({ description: "Whether what stands at this address never changes" }),
	},
	closed,
);

const citation = Type.Object(
	{
		gbt7714: filled("By GB/T 7714—2015"),
		apa: filled("By APA 7"),
		bibtex: filled("As BibTeX"),
		csl: Type.Object({}, { additionalProperties: true, description: "As an item of CSL-JSON" }),
		plans: Type.Array(Type.String(), { description: "The plans that it draws from" }),
	},
	closed,
);

const metadata = Type.Object(
	{
		$schema: filled("Address of this schema"),
		id: Type.String({ pattern: "^[a-z0-9_-]+(/[a-z0-9_-]+)*$", description: "The chart's id, which never changes" }),
		address: inEach(Type.String(), "Address of the chart"),
		page: inEach(Type.String(), "Where the report shows it"),
		theme: maybe(oneOf(themes, "Theme"), "The theme that it is of"),
		name: inEach(Type.String({ minLength: 1 }), "What it is of"),
		title: inEach(Type.String({ minLength: 1 }), "What it finds"),
		subtitle: inEach(Type.String(), "What is drawn, and how it is read"),
		alt: inEach(Type.String({ minLength: 1 }), "What it shows, in words"),
		notes: inEach(Type.Array(text("A note")), "What a reader must know before quoting"),
		definitions: inEach(Type.Array(definition), "What its words and units mean"),
		columns: Type.Array(column, { description: "The columns of its data" }),
		records: Type.Integer({ minimum: 0, description: "How many rows its data has" }),
		sources: Type.Array(source, { description: "The plans that it draws from" }),
		files: Type.Array(file, { description: "The files in its folder" }),
		licence,
		version,
		citation: inEach(citation, "How it is cited"),
	},
	{ ...closed, title: "Metadata of a chart of bice" },
);

/** All that `metadata.json` says. */
export type Metadata = Static<typeof metadata>;

/** The JSON Schema (draft 2020-12) of `metadata.json`. */
export const metadataSchema = { $schema: "https://json-schema.org/draft/2020-12/schema", ...metadata };
