import { Feed } from "feed";
import { reportAddress } from "../../card/data/address.js";
import type { ChangeEntry, ChangeLog } from "../../change/log.js";
import { entryAnchor } from "../../page/changes/entry-anchor.js";
import { entryHtml } from "../../page/changes/entry-html.js";
import { htmlLanguages } from "../../page/copy/copy.js";
import type { PageContext } from "../../page/page-context.js";
import { feedId } from "./feed-id.js";

/** How many releases a feed tells of. */
const mostInFeed = 30;

/** Stands for the report where its address is not known; nothing may be on that host (RFC 2606). */
const nowhere = "http://report.invalid/";

/**
 * Returns the changes of a report as an Atom feed (RFC 4287) in the language of the page. Its names are those of releases and
 * stay wherever the report moves; addresses are absolute where it is known where the report is published, else relative.
 */
export function changeFeed({ entries }: ChangeLog, page: PageContext): string {
	const { copy, language, site = nowhere } = page;
	const words = copy.changeLog;
	const address = reportAddress(language, "/changes/", site);
	const feed = new Feed({
		id: feedId(language),
		title: `${copy.name} ${words.title}`,
		language: htmlLanguages[language],
		link: address,
		feed: `${address}feed.xml`,
		author: { name: copy.name },
		updated: new Date(entries[0]?.at ?? 0),
		generator: copy.nameLatin,
	});
	for (const entry of entries.slice(0, mostInFeed)) feed.addItem(itemOf(entry, address, page));
	return relative(withoutForbidden(feed.atom1()), address);
}

function itemOf(entry: ChangeEntry, address: string, page: PageContext) {
	const { copy, format, language } = page;
	return {
		id: feedId(language, entry.id, entry.at),
		title: copy.changeLog.entryTitle(format.date(entry.at.slice(0, 10))),
		link: `${address}#${entryAnchor(entry)}`,
		date: new Date(entry.at),
		// what ends a CDATA section is no markup in HTML, but would end it
		content: entryHtml(entry, page).replaceAll("]]>", "]]&gt;"),
	};
}

/** Addresses of a report that may be anywhere are seen from the folder of the feed. */
function relative(xml: string, address: string): string {
	return address.startsWith(nowhere) ? xml.replaceAll(`href="${address}`, 'href="./') : xml;
}

/** Text of plans may hold signs that XML 1.0 forbids even as references. */
function withoutForbidden(xml: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
	return xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "").replace(/\p{Surrogate}/gu, "");
}
