import { markdown, scriptHtml } from "../../page/envelope.js";

/**
 * A page of Framework's with scripts and styles and nothing in it, which many pages are made from: those that lie equally
 * deep and run the same scripts. Framework reads the HTML of every page twice, a third of a second a page, and again at every
 * build; so it has a few small ones to build, with all that it gives a page (its client, what modules import, preloads, the
 * files that they attach), and builds them again when code changes and not when a plan does. A preview shows whole pages.
 */
export interface Blank {
	/** As Framework asks for it: `/in/in/site-reader` for `/en/reader/gaoqing-2024-key-points`. */
	readonly address: string;
	readonly scripts: readonly string[];
}

/** What stands in a blank where a page has its title and its content. */
export const titlePlace = "{title}";
export const contentPlace = '<div id="blank"></div>';

/**
 * Returns the blank that a page is made from. The page for addresses that are not there has its own: Framework lets it work
 * at any depth.
 *
 * @example blankOf("/theme/green", ["site", "theme"]).address // "/in/site-theme"
 */
export function blankOf(address: string, scripts: readonly string[]): Blank {
	if (address === "/404") return { address, scripts };
	const depth = address.split("/").length - 2;
	return { address: `${"/in".repeat(depth)}/${scripts.join("-")}`, scripts };
}

/** Returns a blank as Framework takes it. */
export function blankMarkdown({ scripts }: Pick<Blank, "scripts">): string {
	return markdown(titlePlace, contentPlace + scriptHtml(scripts));
}
