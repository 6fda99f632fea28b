/** Something that was not read as it was coded by hand, and where. */
export interface Misreading {
	doc: string;
	document_id: string;
	row: "target" | "clause";
	outcome: "missed" | "extra" | "wrong";
	/** The target or clause that was read; null where none was. */
	id: string | null;
	/** Code points of the file. */
	start: number;
	end: number;
	/** The numeral, or the heading of the clause. */
	raw: string;
	/** What was read wrong; null where the whole row is missed or extra. */
	field: string | null;
	gold: string | null;
	got: string | null;
	/** The rule that refused a numeral that was coded as a target. */
	refusal: string | null;
}
