/** What a target commits to. Where its words stand, its theme and the rules that read it are no part of that. */
export const targetFields = [
	"indicator",
	"value",
	"value_max",
	"unit",
	"comparator",
	"kind",
	"per",
	"deadline",
	"baseline",
	"binding",
] as const;

/** What is said of a document whoever it takes the place of. */
export const documentFields = [
	"title",
	"document_number",
	"issuer",
	"plan_type",
	"issued",
	"period_start",
	"period_end",
	"region_code",
	"region",
] as const;

/** What is said of one document by hand, and of no other. */
export const ownFields = ["supersedes", "source_url", "note"] as const;

/** A field whose change is told; of a text that is not known its sum stands, of an outline the number of its clauses. */
export type ChangedField =
	| (typeof targetFields)[number]
	| (typeof documentFields)[number]
	| (typeof ownFields)[number]
	| "source_sha256"
	| "clauses";
