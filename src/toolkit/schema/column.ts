/** The types a column of a table may have, spelled as DuckDB spells them. */
export type ColumnType =
	| "VARCHAR"
	| "INTEGER"
	| "DOUBLE"
	| "BOOLEAN"
	| "DATE"
	| "VARCHAR[]"
	| 'STRUCT(word VARCHAR, theme VARCHAR, "start" INTEGER, "end" INTEGER)[]';

/** One column: its type, what it means in both languages, and whether a row may leave it empty (null). */
export interface Column<Type extends ColumnType = ColumnType, Null extends boolean = boolean> {
	readonly type: Type;
	readonly nullable: Null;
	readonly zh: string;
	readonly en: string;
}

/** The columns of a table, in the order in which they are stored and shown. */
export type Columns = Readonly<Record<string, Column>>;

/** Why a clause has its theme: a word of the lexicon, the theme it speaks for, and where it stands. */
export interface ThemeReason {
	word: string;
	theme: string;
	start: number;
	end: number;
}

interface Values {
	VARCHAR: string;
	INTEGER: number;
	DOUBLE: number;
	BOOLEAN: boolean;
	/** `YYYY-MM-DD`; stored as DATE. */
	DATE: string;
	"VARCHAR[]": readonly string[];
	'STRUCT(word VARCHAR, theme VARCHAR, "start" INTEGER, "end" INTEGER)[]': readonly ThemeReason[];
}

/** The row that a set of columns describes. */
export type Row<C extends Columns> = {
	-readonly [Name in keyof C]: C[Name] extends Column<infer Type, infer Null>
		? Values[Type] | (Null extends true ? null : never)
		: never;
};

/** Returns a column that every row fills. */
export function required<Type extends ColumnType>(type: Type, zh: string, en: string): Column<Type, false> {
	return { type, nullable: false, zh, en };
}

/** Returns a column that a row may leave null. */
export function optional<Type extends ColumnType>(type: Type, zh: string, en: string): Column<Type, true> {
	return { type, nullable: true, zh, en };
}
