import { copyText } from "../copy-text.js";
import { copyHtml, textOfFile } from "../export/copy-table.js";
import type { Engines } from "../export/engines.js";
import { fileSize, sizeText } from "../export/file-size.js";
import { openPaperChoice } from "../export/paper-choice.js";
import { firstPicks, type Picks, pick, showFor, showPicks } from "../export/picks.js";
import { type ChartSource, inLanguage } from "./chart-source.js";
import { citationOf } from "./citation.js";
import { openFrame } from "./frame.js";
import { snippetOf } from "./snippet.js";

/** What is chosen stays from one entry to the next. */
let picks: Picks = firstPicks(document.documentElement.lang);

/** Makes an opened entry work, and returns what ends it. */
export function openWorkspace(place: HTMLElement, chart: ChartSource, engines: Engines): () => void {
	const { id } = chart;
	const name = place.parentElement?.querySelector("h3")?.textContent ?? id;
	const part = <Kind extends Element = HTMLElement>(selector: string) => place.querySelector<Kind>(selector);
	const frame = openFrame(part("[data-frame]") ?? place, chart, (place.dataset.preview ?? "").replace("{name}", name));
	const paper = openPaperChoice(place, engines, async ({ language }) => {
		const [card, { version }] = await Promise.all([chart.card(language), chart.state()]);
		const name = `${id.replaceAll("/", "-")}${language === "zh" ? "" : `.${language}`}`;
		return {
			card,
			name,
			version: version.slice(0, 7),
			address: `${chart.site}charts/#${id}`,
			site: chart.site,
		};
	});
	let version: string | null = null;

	const show = () => {
		showPicks(place, picks);
		showFor(place, "form", picks);
		showFor(place, "release", picks);
		frame.show(picks, picks.release === "frozen" ? version : null);
		paper.show(picks);
		fillFiles(part("[data-files]"), chart, picks.language);
		void fill();
	};
	const fill = async () => {
		const asked = picks;
		const [snippet, citation] = await Promise.all([
			snippetOf(chart, picks, { notice: isNoticed(), frameName: place.dataset.frameName ?? "{name}" }),
			citationOf(chart, picks),
		]);
		if (asked !== picks || !place.isConnected) return;
		const [box, cited, size] = [
			part<HTMLTextAreaElement>("[data-snippet]"),
			part("[data-citation]"),
			part("[data-size]"),
		];
		if (box) box.value = snippet.text;
		if (cited) cited.textContent = citation;
		const bytes = await transferred(snippet.files);
		if (asked === picks && size)
			size.textContent = bytes === null ? "" : (size.dataset.size ?? "").replace("{size}", sizeText(bytes));
	};
	const isNoticed = () => part<HTMLInputElement>("[data-notice]")?.checked ?? true;

	place.addEventListener("click", (event) => {
		const button = event.target instanceof Element ? event.target.closest("button") : null;
		if (!button) return;
		if (button.dataset.pick !== undefined) {
			picks = pick(picks, button.dataset.pick);
			show();
		}
		if (button.dataset.copy !== undefined) void copy(button, chart, place);
		if (button.dataset.download !== undefined) void paper.download(picks);
	});
	part("[data-notice]")?.addEventListener("change", show);
	part("[data-snippet]")?.addEventListener(
		"focus",
		({ target }) => target instanceof HTMLTextAreaElement && target.select(),
	);
	show();
	void chart.state().then((known) => {
		version = known.version;
		const frozen = part('[data-pick="release=frozen"]');
		if (frozen) frozen.textContent = (frozen.textContent ?? "").replace("{version}", known.version.slice(0, 7));
		if (picks.release === "frozen") show();
	});
	return () => frame.close();
}

async function copy(button: HTMLElement, chart: ChartSource, place: HTMLElement): Promise<void> {
	button.dataset.done = place.dataset.copied;
	const failed = () => {
		button.textContent = place.dataset.failed ?? "";
	};
	switch (button.dataset.copy) {
		case "snippet":
			return copyText(button, place.querySelector<HTMLTextAreaElement>("[data-snippet]")?.value ?? "").catch(failed);
		case "citation":
			return copyText(button, place.querySelector("[data-citation]")?.textContent ?? "").catch(failed);
		case "link":
			return copyText(button, `${chart.published(location.href.replace(/[?#].*$/u, ""))}#${chart.id}`).catch(failed);
		case "table": {
			return copyHtml(button, textOfFile(chart.file(inLanguage("table.html", picks.language)))).catch(failed);
		}
	}
}

/** Links to the data, each with its size where the host says it. */
function fillFiles(place: HTMLElement | null, chart: ChartSource, language: Picks["language"]): void {
	if (!place || place.dataset.language === language) return;
	place.dataset.language = language;
	const names: Readonly<Record<string, string>> = JSON.parse(place.dataset.files ?? "{}");
	place.replaceChildren();
	for (const [plain, name] of Object.entries(names)) {
		const file = plain.startsWith("data.") ? inLanguage(plain, language) : plain;
		const link = document.createElement("a");
		const size = document.createElement("small");
		link.href = chart.file(file);
		link.download = `${chart.id.replaceAll("/", "-")}${file.slice(file.indexOf("."))}`;
		link.append(name, " ", size);
		place.append(link);
		void fileSize(link.href).then((bytes) => {
			if (bytes !== null) size.textContent = sizeText(bytes);
		});
	}
}

/** How many bytes a reader of a foreign page loads for a chart; null where the host does not say. */
async function transferred(files: readonly string[]): Promise<number | null> {
	const sizes = await Promise.all(files.map(fileSize));
	return sizes.length === 0 || sizes.some((size) => size === null)
		? null
		: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
