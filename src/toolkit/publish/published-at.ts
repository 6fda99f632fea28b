/** An address of the report that is none. */
export class SiteAddressError extends Error {
	override readonly name = "SiteAddressError";
}

/**
 * Returns where the report is published, from what the environment says (`BICE_SITE`), with a slash at its end; undefined
 * where it says nothing. Throws a `SiteAddressError` for what is no address of the web.
 *
 * @example
 * publishedAt("https://example.org/plans") // https://example.org/plans/
 */
export function publishedAt(written: string | undefined): string | undefined {
	if (written === undefined || written.trim() === "") return undefined;
	if (!URL.canParse(written)) throw new SiteAddressError(`invalid BICE_SITE: ${written}`);
	const { protocol, origin, pathname } = new URL(written);
	if (!/^https?:$/.test(protocol)) throw new SiteAddressError(`invalid BICE_SITE: ${written}`);
	return `${origin}${pathname.replace(/\/*$/u, "/")}`;
}
