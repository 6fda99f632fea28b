import { securityPolicy } from "../embed/security-policy.js";
import { readTags, type Tag } from "./tag.js";

/** The pages of frames, and what else of a chart's folder a browser may read as markup. */
const framePage = /^(?:embed|v)\/.*\/(?:index|en)\.html$/;
const markup = /^(?:embed|v)\/.*\.(?:html|svg)$/;

/** Returns whether a file is one of a chart that travels, and could hold markup. */
export function isEmbedMarkup(file: string): boolean {
	return markup.test(file);
}

/** All elements that a frame's page is made of. Any other one is a text that became markup. */
const frameElements = new Set(
	(
		"html head meta title link script body main article h1 p figure figcaption div section blockquote footer details " +
		"summary dl dt dd a b span mark u svg g text rect line circle path"
	).split(" "),
);

/** Elements that no file of a chart may hold, since they run something, fetch something or change where things lead. */
const harmful = new Set("iframe object embed base form foreignobject animate set".split(" "));

/** Attributes whose values are addresses. */
const addresses = ["href", "src", "action", "xlink:href", "data", "formaction"];

/** Returns what is wrong with a file of a chart that travels, a line a fault; see {@link isEmbedMarkup}. */
export function findEmbedFaults(file: string, text: string): string[] {
	const tags = readTags(text);
	const isFrame = framePage.test(file);
	const found = [
		...(/<script\b[^>]*>[^<]/i.test(text) ? ["a script in the page"] : []),
		...tags.flatMap((tag) => [...faultsOf(tag), ...(isFrame ? frameTagFaults(tag) : [])]),
		...(isFrame ? frameFaults(tags, text) : []),
	];
	return [...new Set(found)].map((fault) => `${file}: ${fault}`);
}

function faultsOf({ name, attributes }: Tag): string[] {
	const handlers = [...attributes.keys()].filter((own) => own.startsWith("on"));
	const leading = addresses.map((own) => attributes.get(own)?.trim() ?? "");
	const isFetched = name !== "a" && leading.some((address) => /^(?:https?:)?\/\//i.test(address));
	return [
		...handlers.map((own) => `a handler in the page: ${name} ${own}`),
		...(harmful.has(name.toLowerCase()) ? [`an element that can do harm: ${name}`] : []),
		...leading
			.filter((own) => /^(?:javascript|vbscript|data:text)/i.test(own))
			.map(() => "an address that is a program"),
		...(isFetched ? [`a foreign address: ${name}`] : []),
		...(name === "script" && !attributes.has("src") ? ["a script in the page"] : []),
	];
}

/** What only the page of a frame may not hold: its policy forbids it, but a table that is pasted into a document needs it. */
function frameTagFaults({ name, attributes }: Tag): string[] {
	return [
		...(name === "style" || attributes.has("style") ? [`a style in the page: ${name}`] : []),
		...(frameElements.has(name) ? [] : [`an element that no chart has: ${name}`]),
	];
}

function frameFaults(tags: readonly Tag[], text: string): string[] {
	const isPolicy = ({ attributes }: Tag) => attributes.get("http-equiv") === "Content-Security-Policy";
	const policy = tags.findIndex(isPolicy);
	const first = tags.findIndex(({ name }) => name === "script" || name === "link" || name === "body");
	const isKept = policy >= 0 && policy < first && tags[policy]?.attributes.get("content") === securityPolicy;
	const description = /<figcaption class="unseen" id="alt">([^<]*)</.exec(text)?.[1]?.trim() ?? "";
	return [
		...(isKept ? [] : ["no Content-Security-Policy before all else"]),
		...(description === "" ? ["no description of the chart"] : []),
	];
}
