import { fetchText } from "./other-text.js";
import { bringTo, namePane, showSide } from "./pane.js";
import { markTwins, type Twin, unmarkTwins } from "./twin.js";

/** By the name of another plan: what each passage shared with it is called here, and there. */
type Pairs = Readonly<Record<string, readonly (readonly [own: string, other: string])[]>>;

/** The parts of the page that two plans stand in. */
export interface PairPlace {
	reader: HTMLElement;
	own: HTMLElement;
	other: HTMLElement;
}

/** Returns the parts of this page that two plans stand in; null where it has none. */
export function findPairPlace(): PairPlace | null {
	const [reader, own, other] = [".reader", ".pane.own", ".pane.other"].map((name) =>
		document.querySelector<HTMLElement>(name),
	);
	return reader && own && other ? { reader, own, other } : null;
}

/** Another plan beside the one of the page: passages that both have follow each other. */
export class SideBySide {
	readonly #place: PairPlace;
	readonly #pairs: Pairs;
	readonly #changed: () => void;
	#twins: Twin[] = [];
	#chosen = -1;
	#shown = "";

	/** `changed` is called when another passage is chosen, or another plan has come. */
	constructor(place: PairPlace, changed: () => void) {
		this.#place = place;
		this.#changed = changed;
		this.#pairs = JSON.parse(document.querySelector("#pairs")?.textContent ?? "{}") as Pairs;
		place.reader.addEventListener("click", (event) => this.#click(event));
		for (const tab of document.querySelectorAll<HTMLElement>("[data-side]")) {
			tab.addEventListener("click", () => showSide(tab.dataset.side ?? "own"));
		}
	}

	/** Sets another plan beside this one; empty for none. */
	async show(name: string): Promise<void> {
		if (name === this.#shown) return;
		this.#shown = name;
		this.#twins = [];
		this.#chosen = -1;
		this.#lay(name !== "");
		if (name !== "") await this.#fill(name);
		this.#changed();
	}

	/** Goes to the next shared passage (1) or the one before (-1). */
	step(by: 1 | -1): void {
		const { length } = this.#twins;
		if (length > 0) this.#choose((this.#chosen + by + length) % length);
	}

	/** Returns which passage is chosen, and how many there are: `3 / 12`. */
	count(): string {
		const { length } = this.#twins;
		return this.#chosen < 0 ? String(length) : `${this.#chosen + 1} / ${length}`;
	}

	/** Makes room for two plans, or for one again. */
	#lay(isPair: boolean): void {
		const { reader, own, other } = this.#place;
		unmarkTwins(own);
		other.querySelector(".text-column")?.replaceChildren();
		reader.classList.toggle("pairing", isPair);
		other.hidden = !isPair;
		for (const pane of [own, other]) pane.tabIndex = isPair ? 0 : -1;
		for (const part of reader.querySelectorAll<HTMLElement>(".of-pair")) part.hidden = !isPair;
		for (const part of reader.querySelectorAll<HTMLElement>(".of-target")) part.hidden = isPair;
		if (!isPair) return;
		showSide("own");
		this.#bringPanes();
	}

	/** Scrolls the page so that both texts stand under the controls. */
	#bringPanes(): void {
		this.#place.own.parentElement?.scrollIntoView();
	}

	async #fill(name: string): Promise<void> {
		const { own, other } = this.#place;
		this.#say("loading");
		try {
			const { label, address, column } = await fetchText(name);
			if (name !== this.#shown) return;
			other.querySelector(".text-column")?.replaceWith(column);
			other.querySelector(".pane-head b")?.replaceChildren(label);
			other.querySelector(".pane-head a")?.setAttribute("href", address);
			namePane(own, "own", own.dataset.label ?? "");
			namePane(other, "other", label);
			this.#twins = markTwins(own, column, this.#pairs[name] ?? []);
			this.#say(this.#twins.length === 0 ? "none" : null);
			const asked = (this.#pairs[name] ?? []).findIndex(([passage]) => `#s-${passage}` === location.hash);
			this.#bringPanes();
			this.#choose(Math.max(0, asked));
		} catch {
			this.#say("failed");
		}
	}

	#say(words: "loading" | "failed" | "none" | null): void {
		const status = this.#place.other.querySelector<HTMLElement>("[role=status]");
		if (status) status.textContent = words === null ? "" : (status.dataset[words] ?? "");
	}

	#click(event: MouseEvent): void {
		if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
		const piece = event.target.closest<HTMLElement>(".twin");
		if (!piece || this.#shown === "") return;
		event.preventDefault();
		this.#choose(Number(piece.dataset.twin), piece);
	}

	/** Marks a passage in both texts, and brings its twin to the height of the piece that was clicked. */
	#choose(number: number, from?: HTMLElement): void {
		const twin = this.#twins[number];
		if (!twin) return;
		this.#chosen = number;
		for (const piece of this.#place.reader.querySelectorAll(".twin.chosen")) piece.classList.remove("chosen");
		for (const piece of [...twin.own, ...twin.other]) piece.classList.add("chosen");
		const side = from?.closest(".other") ? "other" : "own";
		const top = from ? (twin[side][0] ?? from).getBoundingClientRect().top : null;
		if (from) showSide(side === "other" ? "own" : "other");
		for (const to of ["own", "other"] as const) {
			const [piece] = twin[to];
			if (piece && !(from && to === side)) bringTo(piece, top);
		}
		const anchor = this.#pairs[this.#shown]?.[number]?.[0];
		if (anchor) history.replaceState(history.state, "", `#s-${anchor}`);
		this.#changed();
	}
}
