import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { SnippetChoice } from "../../../src/toolkit/card/snippet/choice.js";
import { snippet, svgSnippet } from "../../../src/toolkit/card/snippet/snippet.js";

/** The forms in which a chart stands in a page of somebody else. */
export const forms = ["iframe", "responsive", "component", "picture", "svg", "oembed"] as const;
export type Form = (typeof forms)[number];

/** Those of them that can be used: a card, with its marks and sentences. */
export const livelyForms = ["responsive", "component"] as const;

/** Returns what is pasted into a page for a form of a chart, as the report hands it out. */
export async function pasted(form: Form, choice: SnippetChoice, directory = "dist"): Promise<string> {
	const file = (name: string) => readFile(join(directory, "embed", choice.card.id, name), "utf8");
	switch (form) {
		case "svg":
			return svgSnippet(await file("chart.svg"), choice);
		case "oembed":
			// a report whose address is not known when it is built gives addresses from its root
			return JSON.parse(await file("oembed.json")).html.replace('src="/', `src="${choice.site}`);
		default:
			return snippet(form, choice);
	}
}

/** Returns a page's content with a chart in each form, each in a place of its own name. */
export async function pastedForms(choices: readonly SnippetChoice[]): Promise<string> {
	const places = forms.map(async (form, index) => {
		const choice = choices[index % choices.length];
		return choice ? `<div id="${form}">${await pasted(form, choice)}</div>` : "";
	});
	return (await Promise.all(places)).join("\n");
}

/** Returns the card that stands in a form's place, in a frame or in the shadow of a component. */
export function cardOf(page: Page, form: Form, place = `#${form}`): Locator {
	return form === "component"
		? page.locator(`${place} bice-chart article.card`)
		: page.frameLocator(`${place} iframe`).locator("article.card");
}

/** What is to be read in the place of a form: the chart, a picture with its description, or nothing. */
export type Reading = "chart" | "picture" | "nothing";

/** Returns what is to be read in the place of a form, as soon as there is anything. */
export async function readingOf(page: Page, form: Form): Promise<Reading> {
	const place = page.locator(`#${form}`);
	await place.scrollIntoViewIfNeeded();
	const drawing = cardOf(page, form).locator(".drawing svg:visible").first();
	const svg = place.locator("figure > svg:visible");
	const picture = place.locator("img:visible");
	const wanted =
		form === "svg" ? svg : form === "picture" ? picture : form === "component" ? drawing.or(picture) : drawing;
	await wanted.first().waitFor({ timeout: 15_000 });
	await page.waitForFunction(settled, form);
	if (await drawing.count()) return "chart";
	if (await svg.count()) return (await svg.locator("title").first().textContent()) ? "picture" : "nothing";
	const seen = await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0 && image.alt.length > 20);
	return seen ? "picture" : "nothing";
}

/** Pictures are there, or are hidden by the chart whose place they keep. */
function settled(form: string): boolean {
	return [...document.querySelectorAll<HTMLImageElement>(`#${form} img`)].every(
		(image) => image.complete || !image.checkVisibility(),
	);
}
