import type { Card } from "../../toolkit/card/card.js";
import type { Scene } from "../../toolkit/card/scene/scene.js";

/** A chart that a reader made, as far as it is taken along. */
export interface Exported {
	/** The name of its files: `bice-compare-share`. */
	name: string;
	/** What it says and draws; without rows where `draw` gives its drawing. */
	card: Card;
	/** A drawing so many px wide, where the card's rows are none. */
	draw: ((width: number) => Promise<Scene>) | null;
	csv(): string;
	json(): string;
	/** The table as HTML, to be pasted. */
	table(): string;
}
