/** Where a site says what it is made of, seen from its root. */
export const manifestFile = "manifest.json";
/** Where a release lists the files of earlier ones that it carries. */
export const carriedFile = "carried.json";
/** The JSON Schema of the manifest. */
export const manifestSchemaFile = "data/manifest.schema.json";

/** Returns whether a file speaks of the others, so that no manifest lists it. */
export function isListing(file: string): boolean {
	return file === manifestFile || file === carriedFile;
}
