import { enliven } from "./card-behaviour.js";
import { chartAddress } from "./chart-address.js";
import { type LoadedCard, loadCard } from "./load-card.js";
import { noticeSuperseded } from "./superseded.js";

const choosing = ["chart", "version", "language"] as const;

/**
 * `<bice-chart chart="indicator/urban_new_employment">`: a chart in a foreign page, in a shadow of its own. What the element
 * contains, a picture with a link, is shown until the chart is there, and where it cannot be.
 *
 * Attributes: `chart`; `version` of a frozen one; `language` (`zh`, `en`); `appearance` (`auto`, `light`, `dark`); `width`,
 * the most, in px; `notice="off"` for no word that a frozen chart has been superseded.
 */
class BiceChart extends HTMLElement {
	static readonly observedAttributes = [...choosing, "width", "notice"];
	readonly #root = this.attachShadow({ mode: "open" });
	/** Counts what was asked for, so that an answer to an earlier question is known as such. */
	#asked = 0;
	#loaded: LoadedCard | null = null;

	constructor() {
		super();
		this.#root.append(document.createElement("slot"));
	}

	connectedCallback(): void {
		if (this.#loaded === null) void this.#load();
	}

	attributeChangedCallback(name: string): void {
		if (!this.isConnected) return;
		if (choosing.some((attribute) => attribute === name)) void this.#load();
		else this.#adapt();
	}

	async #load(): Promise<void> {
		this.#asked += 1;
		const asked = this.#asked;
		// attributes that are set one after another ask once
		await Promise.resolve();
		if (asked !== this.#asked) return;
		const [chart, version, language] = choosing.map((name) => this.getAttribute(name));
		const address = chartAddress(import.meta.url, {
			chart: chart ?? null,
			version: version ?? null,
			language: language ?? null,
		});
		const loaded = address === null ? null : await loadCard(address).catch(() => null);
		if (asked !== this.#asked) return;
		this.#loaded = loaded;
		try {
			if (loaded) this.#show(loaded);
		} catch {
			this.#loaded = null;
		}
		if (this.#loaded === null) this.#root.replaceChildren(document.createElement("slot"));
		this.dispatchEvent(new Event(this.#loaded ? "load" : "error"));
	}

	#show({ card, sheet }: LoadedCard): void {
		this.#root.adoptedStyleSheets = [sheet];
		this.#root.replaceChildren(card);
		enliven(card);
		this.#adapt();
	}

	#adapt(): void {
		if (this.#loaded === null) return;
		const { card, base } = this.#loaded;
		const width = Number(this.getAttribute("width"));
		card.style.setProperty("--most", width > 0 ? `${width}px` : null);
		const notice = card.querySelector<HTMLElement>(".notice");
		if (this.getAttribute("notice") !== "off") void noticeSuperseded(card, base);
		else if (notice) notice.hidden = true;
	}
}

if (!customElements.get("bice-chart")) customElements.define("bice-chart", BiceChart);
