import { hasPageFile, pageFile } from "./page-file.js";

/** The opened sentences of plans that were asked for, by the address of their file. */
const files = new Map<string, Promise<Record<string, string>>>();

/**
 * Returns the place in a plan that an address leads to: `gaoqing-2024-key-points.t-7ecdaafc`; null for any other address.
 */
export function sentenceOf({ pathname, hash }: { pathname: string; hash: string }): string | null {
	const plan = /\/reader\/([\w.-]+?)(?:\.html)?$/.exec(pathname)?.[1];
	const anchor = /^#([ct]-[\w.-]+)$/.exec(hash)?.[1];
	return plan && anchor ? `${plan}.${anchor}` : null;
}

/** Returns whether the page can open a sentence: those of plans that it draws from. */
export function isOpenable(sentence: string): boolean {
	return hasPageFile(`evidence/${planOf(sentence)}`);
}

function planOf(sentence: string): string {
	return sentence.split(/\.(?=[ct]-)/)[0] ?? "";
}

/**
 * Returns the HTML of an opened sentence, which the build made and escaped. Throws where the page does not name
 * the plan's file, or the site does not answer.
 */
export async function fragmentOf(sentence: string): Promise<string> {
	const [plan = "", anchor = ""] = sentence.split(/\.(?=[ct]-)/);
	const address = pageFile(`evidence/${plan}`);
	let file = files.get(address);
	if (!file) {
		file = fetch(address).then((answer) => {
			if (!answer.ok) throw new Error(`missing file: ${address}`);
			return answer.json() as Promise<Record<string, string>>;
		});
		files.set(address, file);
		file.catch(() => files.delete(address));
	}
	const html = (await file)[anchor];
	if (html === undefined) throw new Error(`unknown sentence: ${sentence}`);
	return html;
}

/** Returns where the report stands, `/` or a folder of a host, from the link of its name. */
export function siteRoot(): string {
	const home = document.querySelector<HTMLAnchorElement>(".masthead .brand")?.href ?? location.href;
	return new URL(isEnglish() ? "../" : "./", home).href;
}

function isEnglish(): boolean {
	return document.documentElement.lang === "en";
}
