const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };

/** Returns the text of HTML as pages are written; `gap` stands where its elements begin and end. */
export function shownText(html: string, gap = ""): string {
	return html.replace(/<[^>]*>/g, gap).replace(/&(lt|gt|quot|amp|#39);/g, (whole, sign) => signs[sign] ?? whole);
}
