import { type Static, Type } from "@sinclair/typebox";
import { releaseId } from "./release-place.js";

/** What a monitor reads in `status.json`: one description, from which its type and its check are both made. */

const closed = { additionalProperties: false } as const;
const time = (description: string) =>
	Type.String({ pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", description });
const release = Type.String({ pattern: releaseId.source });
const whole = (description: string) => Type.Integer({ minimum: 0, description });
const maybe = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S, description: string) =>
	Type.Union([schema, Type.Null()], { description });

const success = Type.Object(
	{
		at: time("When it ended"),
		outcome: Type.Union([Type.Literal("published"), Type.Literal("unchanged")]),
		release,
		milliseconds: whole("How long it took"),
		files: whole("Files of the release"),
		counts: Type.Record(Type.String(), whole("How many")),
		versions: Type.Object({ bice: Type.String(), node: Type.String() }, closed),
	},
	closed,
);

const failure = Type.Object(
	{
		at: time("When it ended"),
		since: time("When the first of the runs in a row ended that failed"),
		milliseconds: whole("How long it took"),
		message: Type.String({ description: "Why, a reason a line" }),
	},
	closed,
);

export const statusSchema = Type.Object(
	{
		schema: Type.Literal(1),
		ok: Type.Boolean({ description: "Whether the last run ended well" }),
		release: maybe(release, "The release that readers see"),
		failures: whole("How many runs in a row failed, up to the last one"),
		every: maybe(Type.Integer({ minimum: 1 }), "How often it runs, in hours, as the command was told last"),
		next: maybe(time("A time"), "When the next run is due, where it is known how often it runs"),
		success: maybe(success, "The last run that ended well, whether there was anything new or not"),
		failure: maybe(failure, "The last run that failed"),
	},
	closed,
);

/** What a monitor reads of a folder that is published to. Times are ISO 8601 in UTC. */
export type Status = Static<typeof statusSchema>;
export type Success = Static<typeof success>;
export type Failure = Static<typeof failure>;
/** How often something is published, and when next. */
export type Schedule = Pick<Status, "every" | "next">;
