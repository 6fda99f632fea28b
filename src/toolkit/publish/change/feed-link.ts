/** The pages of changes, which a reader of feeds may be given the address of. */
const changePages = new Set(["/changes/index", "/en/changes/index"]);

/** What says in a page's head where its feed is. */
const feedLink = '<link rel="alternate" type="application/atom+xml" href="./feed.xml">';

/** Returns a page of changes with a link to its feed in its head; any other page as it is. `address` is that of a `SitePage`. */
export function withFeedLink(html: string, address: string): string {
	return changePages.has(address) ? html.replace("</head>", () => `${feedLink}\n</head>`) : html;
}
