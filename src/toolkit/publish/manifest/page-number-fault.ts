import { documentPath } from "../../page/address/place-link.js";
import type { Language } from "../../schema/language.js";
import type { Ground } from "./ground.js";
import type { StatedTarget } from "./stated-plan.js";
import { targetLinks } from "./target-link.js";
import { strangeNumbers, type TargetWords, wordsOf } from "./target-words.js";

/** Returns the faults of a page, by its name and its HTML. */
export type PageCheck = (file: string, html: string) => string[];

/**
 * Returns a check of the numbers on pages: each links to the target that it is of, and must be that target's number. A link
 * that gives no number (a heading, a mark) says nothing that could be wrong; one to a place that is not there is a dead link, which
 * `findFaults` names. A plan's page may have places of its own that the tables lack: those are named here.
 *
 * @example
 * // compare.html: another number than that of gaoqing-2024-key-points#t-13ba0a1818: “市级以上创新平台 3家，2024，第 1 条”
 */
export function pageNumberCheck(ground: Ground): PageCheck {
	const wordsOn = { zh: new Map<string, TargetWords>(), en: new Map<string, TargetWords>() };
	const wordsFor = (target: StatedTarget, language: Language) => {
		const own = wordsOn[language].get(target.target_id) ?? wordsOf(target, ground, ground.pages[language]);
		wordsOn[language].set(target.target_id, own);
		return own;
	};
	return (file, html) => {
		const language = /<html[^>]* lang="en"/.test(html) ? "en" : "zh";
		const found = targetLinks(html).flatMap(({ plan, anchor, words }) => {
			const name = plan || pageName(file);
			const target = ground.targets.get(`${documentPath(name)}#${anchor}`);
			if (target === undefined) return plan === "" ? [`a target that is not in the tables: ${anchor}`] : [];
			const place = `${name}#${anchor}`;
			const own = wordsFor(target, language);
			return words
				.filter((said) => strangeNumbers(said, own).length > 0 && !(plan === "" && said === own.count))
				.map((said) => `another number than that of ${place}: “${said}”`);
		});
		return [...new Set(found)].map((fault) => `${file}: ${fault}`);
	};
}

function pageName(file: string): string {
	return file.slice(file.lastIndexOf("/") + 1).replace(/\.html$/, "");
}
