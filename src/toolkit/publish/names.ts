import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Codebooks } from "../schema/codebook.js";
import type { Theme } from "../schema/theme.js";
import { readCodebooks } from "../store/codebook.js";
import { projectAt } from "../store/project.js";

/** What the codebooks call things, and the order in which `data/regions.csv` lists the regions: that of the columns. */
export interface Names {
	theme(theme: Theme): string;
	themeLatin(theme: Theme): string;
	regionRank(code: string): number;
}

/** Returns the names that the codebooks of the project give. */
export async function readNames(): Promise<Names> {
	return toNames((await readCodebooks(projectAt())).codebooks);
}

/** Returns names from codebooks; a theme that they do not name is called by its code. */
export function toNames({ themes, regions }: Pick<Codebooks, "themes" | "regions">): Names {
	const byTheme = new Map(themes.map((name) => [name.theme, name]));
	const ranks = new Map(regions.map((region, rank) => [region.code, rank]));
	return {
		theme: (theme) => byTheme.get(theme)?.zh ?? theme,
		themeLatin: (theme) => byTheme.get(theme)?.en ?? theme,
		regionRank: (code) => ranks.get(code) ?? ranks.size,
	};
}

/** The names, for every part of a page; `writePage` provides them. */
export const NamesContext = createContext<Names>(toNames({ themes: [], regions: [] }));

/** Returns the names of the page that is being rendered. */
export function useNames(): Names {
	return useContext(NamesContext);
}
