import { type Static, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";

/** What `manifest.json` says of a site: one description, from which its type and its JSON Schema are both made. */

const closed = { additionalProperties: false } as const;
const sha256 = Type.String({ pattern: "^[0-9a-f]{64}$", description: "SHA-256 in hexadecimal digits" });

const digest = { sha256, bytes: Type.Integer({ minimum: 0, description: "Length in bytes" }) };

const madeFile = Type.Object(
	{ ...digest, from: Type.String({ minLength: 1, description: "The entry of `from` that names its inputs" }) },
	closed,
);

const manifest = Type.Object(
	{
		$schema: Type.String({ description: "Where this schema stands, seen from the manifest" }),
		schema: Type.Literal(1),
		bice: Type.String({ description: "Version of bice that made the site" }),
		node: Type.String({ description: "Version of Node that ran it" }),
		inputs: Type.Record(Type.String(), sha256, {
			description:
				"All that the site was made from: files of the project by their paths, a row of the catalogue after #",
		}),
		from: Type.Record(Type.String(), Type.Array(Type.String()), {
			description: "The inputs of files that are made alike; frozen files have none, since they never change",
		}),
		files: Type.Record(Type.String(), madeFile, {
			description: "Every file of the site but this one, by its path seen from the root",
		}),
	},
	{ ...closed, title: "What a site of bice is made of" },
);

const carried = Type.Object(
	{ schema: Type.Literal(1), files: Type.Record(Type.String(), Type.Object(digest, closed)) },
	{ ...closed, title: "Files of earlier releases that readers may still load" },
);

/** What a site is made of: every file with its digest, and from what it was made. */
export type Manifest = Static<typeof manifest>;

/** Files of earlier releases that stay beside those of a site: `carried.json`. */
export type Carried = Static<typeof carried>;

/** A file as a manifest knows it. */
export type FileDigest = Static<typeof carried>["files"][string];

/** The JSON Schema (draft 2020-12) of `manifest.json`. */
export const manifestSchema = { $schema: "https://json-schema.org/draft/2020-12/schema", ...manifest };

export const isManifest = (value: unknown): value is Manifest => Value.Check(manifest, value);
export const isCarried = (value: unknown): value is Carried => Value.Check(carried, value);
